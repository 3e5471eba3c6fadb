"""Notion: events by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "secret_tMrlL1qK5vuQAh1b6cZGhFChZTSYJlce98V0pYn7yBl"
BODY = written({
    "id": "367cba44-b6f3-4c92-81e7-6a2e9659efd4", "timestamp": "2025-06-15T15:06:40Z", "type": "page.created",
    "entity": {"id": "153104cd", "type": "page"}, "data": {"parent": {"id": "13950b26", "type": "page"}},
})


def signed(body, *, secret=SECRET, prefix="sha256="):
    return {"X-Notion-Signature": prefix + mac_hex(secret, body)}


notion = Platform("notion", secret=SECRET, signed=signed)


def cases():
    accepted = notion.event("page.created", 1750000000000, id="367cba44-b6f3-4c92-81e7-6a2e9659efd4")
    yield notion.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield notion.wrong("without-prefix", "the signature without sha256= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield notion.wrong("base64", "the right bytes in base64, where the platform writes hex",
                        BODY, "malformed_signature", {**signed(BODY), "X-Notion-Signature": "sha256=" + mac_base64(SECRET, BODY)})
    yield notion.wrong("prefix-cut", "secret_ belongs to the secret", BODY, "signature_mismatch", signed(BODY, secret=SECRET.removeprefix("secret_")))
    yield notion.made("upper-case", "the SDK takes hex digits of either case", BODY, accepted, {"X-Notion-Signature": "sha256=" + mac_hex(SECRET, BODY).upper()})
    yield notion.challenge("handshake", "a request that delivers a key, where a secret is there already: it replaces none", written({"verification_token": "secret_of_somebody_else"}), {},
        None)
