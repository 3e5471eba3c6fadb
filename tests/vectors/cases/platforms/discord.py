"""Discord: interactions and webhook events under a key of tests, by the recipe of its library."""

from ..platform import Platform
from ..recipe import ed25519, public_raw, written

TIME = 1750000000
BODY = written({"id": "1", "application_id": "2", "type": 2, "token": "t", "data": {"name": "hello"}})


def signed(body, *, time=TIME, key="ed25519"):
    return {"X-Signature-Timestamp": str(time), "X-Signature-Ed25519": ed25519(time, body, key=key).hex()}


discord = Platform("discord", secret=public_raw("ed25519").hex(), now=TIME, signed=signed)


def cases():
    accepted = discord.event("2", recognized=False)
    yield discord.made("command", "a command, whose type is the number 2", BODY, accepted)
    yield discord.made("limit", "a day late, to the second", BODY, accepted, now=TIME + 86_400)
    yield discord.wrong("late", "a second more than a day", BODY, "timestamp_too_old", now=TIME + 86_401)
    yield discord.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-Signature-Timestamp": str(TIME + 1)})
    yield discord.wrong("other-key", "another application's key", BODY, "signature_mismatch", signed(BODY, key="ed25519-other"))
    yield discord.wrong("short", "a signature that lacks its last byte", BODY, "malformed_signature", {**signed(BODY), "X-Signature-Ed25519": signed(BODY)["X-Signature-Ed25519"][:-2]})
    ping = written({"id": "1", "application_id": "2", "type": 1, "token": "t"})
    yield discord.challenge("ping", "an interaction's ping is answered with one", ping, signed(ping), {"status": 200, "body": '{"type":1}'})
    yield discord.challenge("ping-unsigned", "a ping with a wrong signature, as Discord sends on purpose, isn't answered", ping, {**signed(ping), "X-Signature-Timestamp": str(TIME + 1)}, None)
    event_ping = written({"version": 1, "application_id": "2", "type": 0})
    yield discord.challenge("event-ping", "a webhook event's ping is answered without a body", event_ping, signed(event_ping), {"status": 204, "body": ""})
    yield discord.wrong("border", "a digit of the time in front of the body: the same bytes are signed, and the time has one too few", str(TIME)[-1:].encode() + BODY, "malformed_timestamp", {**signed(BODY), "X-Signature-Timestamp": str(TIME)[:-1]}, flags=["shifted_border"])
