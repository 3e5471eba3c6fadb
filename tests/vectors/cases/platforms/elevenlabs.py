"""ElevenLabs: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "wsec_of_tests"
TIME = 1750000000
BODY = written({"type": "post_call_transcription", "event_timestamp": 1750000000, "data": {"agent_id": "xyz"}})


def signed(body, *, time=TIME, secret=SECRET):
    signature = mac_hex(secret, time, ".", body)
    return {"ElevenLabs-Signature": f"t={time},v0={signature}"}


elevenlabs = Platform("elevenlabs", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = elevenlabs.event("post_call_transcription", 1750000000000, recognized=False)
    yield elevenlabs.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield elevenlabs.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                           {"ElevenLabs-Signature": signed(BODY)["ElevenLabs-Signature"].replace(str(TIME), str(TIME + 1))})
    yield elevenlabs.made("limit", "half an hour late, to the second", BODY, accepted, now=TIME + 1800)
    yield elevenlabs.wrong("late", "a second more than half an hour", BODY, "timestamp_too_old", now=TIME + 1801)
    yield elevenlabs.wrong("other-name", "an entry of another name is no signature", BODY, "malformed_signature",
                           {"ElevenLabs-Signature": signed(BODY)["ElevenLabs-Signature"].replace("v0=", "v1=")})
    yield elevenlabs.wrong("early", "the SDK refuses only what is too old: a time more than half an hour ahead is refused here too", BODY, "timestamp_too_new", now=TIME - 1801)
