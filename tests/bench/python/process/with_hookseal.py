"""A process with so many Webhooks, each used once: python with_hookseal.py COUNT SECRET BODY NAME=VALUE …"""

import sys

from hookseal import Webhook
from resident import kilobytes

count, secret, body, *headers = sys.argv[1:]
headers = dict(header.split("=", 1) for header in headers)
webhooks = [Webhook("tectra", secret) for _ in range(int(count))]
types = [webhook.verify(body.encode(), headers).type for webhook in webhooks]
print(types[-1], kilobytes())
