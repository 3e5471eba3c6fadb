"""Klarna: deliveries by its documented recipe, under keys that a header names."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

KEY = "klarna-key-of-tests"
BODY = written({"metadata": {"event_id": "e1", "event_type": "payment.request.state-change.completed", "event_version": "v2"}, "payload": {"state": "COMPLETED"}})


def signed(body, *, id="k1", key=KEY):
    return {"Klarna-Signing-Key-Id": id, "Klarna-Signature": mac_hex(key, body)}


klarna = Platform("klarna", secret={"by_id": {"k1": KEY, "k2": "another-key-of-tests"}}, signed=signed)


def cases():
    accepted = klarna.event("payment.request.state-change.completed", id="e1", recognized=False)
    yield klarna.made("event", "by the documented recipe, under the key that is named", BODY, accepted)
    yield klarna.made("one-key", "a receiver that knows one key, without its id", BODY, accepted, secret=KEY)
    yield klarna.wrong("other-id", "the right key under another key's id", BODY, "signature_mismatch", signed(BODY, id="k2"))
    yield klarna.wrong("unknown-id", "a key that the receiver doesn't have", BODY, "unknown_key", signed(BODY, id="k3"))
    yield klarna.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature", {**signed(BODY), "Klarna-Signature": mac_base64(KEY, BODY)})
