"""Authorize.Net: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

KEY = bytes(range(32))
SECRET = KEY.hex()
BODY = written({"notificationId": "d0e8e7fe", "eventType": "net.authorize.payment.authcapture.created", "eventDate": "2025-06-15T15:06:40.0000000Z",
                "webhookId": "63d6fea2", "payload": {"id": "1"}})


def signed(body, *, key=KEY):
    return {"X-ANET-Signature": "sha512=" + mac_hex(key, body, hash="sha512")}


authorize_net = Platform("authorize-net", secret=SECRET, signed=signed)


def cases():
    accepted = authorize_net.event("net.authorize.payment.authcapture.created", 1750000000000, id="d0e8e7fe", recognized=False)
    yield authorize_net.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield authorize_net.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                              {**signed(BODY), "X-ANET-Signature": "sha512=" + mac_base64(KEY, BODY, hash="sha512")})
    yield authorize_net.wrong("without-prefix", "a signature begins with `sha512=`", BODY, "malformed_signature", {**signed(BODY), "X-ANET-Signature": signed(BODY)["X-ANET-Signature"][7:]})
    yield authorize_net.wrong("other-hash", "SHA-256, which is not this scheme's hash", BODY, "malformed_signature", {**signed(BODY), "X-ANET-Signature": "sha512=" + mac_hex(KEY, BODY)})
    yield authorize_net.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield authorize_net.made("capitals", "the digits as Authorize.Net writes them, in capitals", BODY, accepted, {"X-ANET-Signature": "sha512=" + mac_hex(KEY, BODY, hash="sha512").upper()})
