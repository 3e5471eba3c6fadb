"""Recall.ai: events by the recipe of Standard Webhooks."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"recall-ai test key, 32 bytes long"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"event": "bot.done", "data": {"bot": {"id": "1"}}})


def signed(body, *, id="msg_2b7", time=TIME, key=KEY):
    return {"webhook-id": id, "webhook-timestamp": str(time), "webhook-signature": "v1," + mac_base64(key, id, ".", time, ".", body)}


recall_ai = Platform("recall-ai", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = recall_ai.event("bot.done", id="msg_2b7", recognized=False)
    yield recall_ai.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield recall_ai.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield recall_ai.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield recall_ai.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                           BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield recall_ai.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                           BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield recall_ai.made("rotation", "while a secret is changed there are two signatures: either may match",
                          BODY, accepted, {**signed(BODY), "webhook-signature": signed(BODY, key=b"another key")["webhook-signature"] + " " + signed(BODY)["webhook-signature"]})
    yield recall_ai.wrong("other-version", "a signature of another version alone is none",
                           BODY, "malformed_signature", {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v0,")})
    yield recall_ai.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield recall_ai.made("bare-secret", "the secret without whsec_ in front of it", BODY, accepted, secret=base64.b64encode(KEY).decode())
    yield recall_ai.wrong("svix-names", "the headers of older workspaces, which another record reads", BODY, "missing_signature", {name.lower().replace("webhook-", "svix-"): value for name, value in signed(BODY).items()})
