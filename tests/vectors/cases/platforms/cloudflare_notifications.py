"""Cloudflare notifications: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "cloudflare-notifications-token-of-tests"
BODY = written({"alert_type": "real_origin_monitoring", "text": "Origin down"})


def signed(body, *, token=SECRET):
    return {"cf-webhook-auth": token}


cloudflare_notifications = Platform("cloudflare-notifications", secret=SECRET, signed=signed)


def cases():
    accepted = cloudflare_notifications.event("real_origin_monitoring", proof="token")
    yield cloudflare_notifications.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield cloudflare_notifications.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield cloudflare_notifications.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield cloudflare_notifications.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
