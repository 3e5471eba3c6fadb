import ipaddress
import os

from flask import Flask, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from hookseal import Webhook
from hookseal.flask import Receiver
from werkzeug.middleware.proxy_fix import ProxyFix

receiver = Receiver(Webhook("tectra", os.environ["TECTRA_WEBHOOK_SECRET"]))


@receiver.on("content.signed")
def signed(event):
    print("signed:", event.data["record_id"], flush=True)


app = Flask(__name__)
# How many proxies of yours are in front: one adds the sender's address.
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1)

NETWORKS = [ipaddress.ip_network(one) for one in os.environ.get("WEBHOOK_NETWORKS", "192.0.2.0/24,2001:db8::/32").split(",")]


@app.before_request
def known_network():
    sender = ipaddress.ip_address(request.remote_addr)
    if not any(sender in network for network in NETWORKS):
        return {"code": "unknown_network"}, 403


# Deliveries that are accepted don't count, nor do failures of this side: the platform comes from few addresses.
limiter = Limiter(get_remote_address, app=app, storage_uri=os.environ.get("LIMITS_URL", "memory://"))
refused = limiter.limit("100 per minute", deduct_when=lambda response: response.status_code in (400, 401, 403, 405, 413))
app.add_url_rule("/webhooks/tectra", "tectra", refused(receiver.view))
