"""Supabase: Auth hooks by the recipe of its own source."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"supabase-auth-hook test key, 32 bytes long"
SECRET = "v1,whsec_" + base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"metadata": {"uuid": "8484b834-f29e-4af2-bf42-80644d154f77", "time": "2025-06-15T15:06:40.123456789Z", "name": "send-email"}, "user": {"id": "8484b834-f29e-4af2-bf42-80644d154f76"}, "email_data": {"email_action_type": "signup"}})


def signed(body, *, id="f3f3d2b0-1c5c-4e0b-8f0e-1f0f9a3b7c11", time=TIME, key=KEY):
    return {"webhook-id": id, "webhook-timestamp": str(time), "webhook-signature": "v1," + mac_base64(key, id, ".", time, ".", body)}


supabase_auth_hook = Platform("supabase-auth-hook", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = supabase_auth_hook.event("send-email", TIME * 1000 + 123, id="f3f3d2b0-1c5c-4e0b-8f0e-1f0f9a3b7c11")
    yield supabase_auth_hook.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield supabase_auth_hook.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield supabase_auth_hook.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield supabase_auth_hook.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                                    BODY, "signature_mismatch", {**signed(BODY), "webhook-timestamp": str(TIME + 1)})
    yield supabase_auth_hook.wrong("other-id", "the id is signed: a delivery can't be replayed under another one",
                                    BODY, "signature_mismatch", {**signed(BODY), "webhook-id": "other"})
    yield supabase_auth_hook.made("rotation", "while a secret is changed there are two signatures: either may match",
                                   BODY, accepted, {**signed(BODY), "webhook-signature": signed(BODY, key=b"another key")["webhook-signature"] + " " + signed(BODY)["webhook-signature"]})
    yield supabase_auth_hook.wrong("other-version", "a signature of another version alone is none",
                                    BODY, "malformed_signature", {**signed(BODY), "webhook-signature": signed(BODY)["webhook-signature"].replace("v1,", "v0,")})
    yield supabase_auth_hook.wrong("secret-as-text", "the secret is base64: its text is no key", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield supabase_auth_hook.made("bare-secret", "the secret without v1,whsec_ in front of it", BODY, accepted, secret=base64.b64encode(KEY).decode())
