"""Airtable: deliveries by its documented recipe, and what its traps make of them."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

KEY = b"a key of thirty-two bytes, or so"
SECRET = base64.b64encode(KEY).decode()
BODY = written({"base": {"id": "app1"}, "webhook": {"id": "ach1"}, "timestamp": "2025-06-15T15:06:40.000Z"})


def signed(body, *, key=KEY):
    return {"X-Airtable-Content-MAC": "hmac-sha256=" + mac_hex(key, body)}


airtable = Platform("airtable", secret=SECRET, signed=signed)


def cases():
    accepted = airtable.event(None, 1750000000000, recognized=False)
    yield airtable.published("published", "pyairtable, tests/test_models_webhook.py", "its notification", b'{"base": {"id": "app00000000000000"}, "webhook": {"id": "ach00000000000000"}, "timestamp": "2022-02-01T21:25:05.663Z"}',
                             {"X-Airtable-Content-MAC": "hmac-sha256=e26da696a90933647bddc83995c3e1e3bb1c3d8ce1ff61cb7469767d50b2b2d4"}, airtable.event(None, 1643750705663, recognized=False), secret="c2VjcmV0LWtleQ==")
    yield airtable.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield airtable.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                         {**signed(BODY), "X-Airtable-Content-MAC": "hmac-sha256=" + mac_base64(KEY, BODY)})
    yield airtable.wrong("without-prefix", "a signature begins with `hmac-sha256=`", BODY, "malformed_signature", {**signed(BODY), "X-Airtable-Content-MAC": signed(BODY)["X-Airtable-Content-MAC"][12:]})
    yield airtable.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
