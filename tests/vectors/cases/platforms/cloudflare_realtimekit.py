"""Cloudflare RealtimeKit: deliveries under a key of tests, by its documented recipe."""

import base64

from ..platform import Platform
from ..recipe import public_pem, rsa, spaced, written

BODY = written({"event": "meeting.started", "meeting": {"id": "m-1", "sessionId": "s-1", "title": "Stand/up", "startedAt": "2026-06-03T10:00:00.000Z"}})
LIVE = written({"event": "livestreaming.statusUpdate", "streamId": "l-1", "status": "LIVE", "meeting": {"id": "m-1"}})
KEY = public_pem("rsa-2048")


def signed(body, *, key="rsa-2048", hash="sha256"):
    return {"rtk-signature": base64.b64encode(rsa(body, key=key, hash=hash)).decode()}


realtimekit = Platform("cloudflare-realtimekit", secret=KEY, signed=signed, repeats=True)


def cases():
    accepted = realtimekit.event("meeting.started")
    yield realtimekit.made("event", "by the documented recipe, with a key of our own", BODY, accepted)
    yield realtimekit.made("escaped-key", "the key as its JSON writes it, with `\\n` for each line's end", BODY, accepted, secret=KEY.replace("\n", "\\n"))
    yield realtimekit.made("live", "a livestream's status comes without a time, and with the same body when it comes again: it has no key", LIVE, realtimekit.event("livestreaming.statusUpdate"))
    yield from realtimekit.rewritten(spaced(BODY), accepted)
    yield realtimekit.unsigned("delivery", "the headers that name the delivery and the webhook aren't signed", BODY, {**accepted, "delivery_id": "d-1"},
                               {"rtk-uuid": "d-1", "rtk-webhook-id": "w-1"})
    yield realtimekit.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "signature_mismatch", {"rtk-signature": rsa(BODY).hex()})
    yield realtimekit.wrong("sha1", "a signature over SHA-1", BODY, "signature_mismatch", signed(BODY, hash="sha1"))
    yield realtimekit.wrong("dyte", "in the header of Dyte, which RealtimeKit was", BODY, "missing_signature", {"dyte-signature": signed(BODY)["rtk-signature"]})
    yield realtimekit.wrong("other-key", "another key", BODY, "signature_mismatch", signed(BODY, key="rsa-2048-other"))
    yield realtimekit.unusable("whole-answer", "the answer that has the key in it isn't the key", "invalid_key",
                               secret='{"success":true,"data":{"publicKey":"' + KEY.replace("\n", "\\n") + '"},"message":""}')
