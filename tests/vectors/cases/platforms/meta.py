"""Meta: the delivery of a library's documentation, and events by the documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "0123456789abcdef0123456789abcdef"
BODY = written({
    "object": "whatsapp_business_account",
    "entry": [{"id": "102290129340398", "changes": [{"field": "messages", "value": {"messaging_product": "whatsapp"}}]}],
})


def signed(body, *, secret=SECRET, prefix="sha256="):
    return {"X-Hub-Signature-256": prefix + mac_hex(secret, body)}


meta = Platform("meta", secret=SECRET, signed=signed)


def cases():
    accepted = meta.event("whatsapp_business_account", recognized=False)
    yield meta.published("library", "whatsapp_sdk, its documentation on hexdocs.pm", "a body that is no JSON",
        b"test",
        {"X-Hub-Signature-256": "sha256=0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914"},
        meta.authentic(), secret="secret", call="verify_signature")
    yield meta.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield meta.wrong("without-prefix", "the signature without sha256= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield meta.wrong("base64", "the right bytes in base64, where the platform writes hex",
                      BODY, "malformed_signature", {**signed(BODY), "X-Hub-Signature-256": "sha256=" + mac_base64(SECRET, BODY)})
    yield meta.challenge("challenge", "the verify token is the receiver's: the challenge is echoed as text", b"", {},
        {"status": 200, "body": "1158201444"}, url="https://example.com/meta?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meatyhamhock", method="GET", settings={'verify_token': 'meatyhamhock'})
    yield from meta.rewritten(spaced(BODY), accepted)
    yield meta.wrong("sha1", "the older header with SHA-1 alone", BODY, "missing_signature", {"X-Hub-Signature": "sha1=" + mac_hex(SECRET, BODY, hash="sha1")})
