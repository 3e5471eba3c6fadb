"""Doppler: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "doppler-secret-of-tests"
BODY = written({"type": "config.secrets.update", "config": {"name": "prd"}, "project": {"slug": "site"}})


def signed(body, *, secret=SECRET):
    return {"X-Doppler-Signature": "sha256=" + mac_hex(secret, body)}


doppler = Platform("doppler", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = doppler.event("config.secrets.update", recognized=False)
    yield doppler.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield doppler.made("own-payload", "a payload that the user has written", b'{"ref":"main"}', doppler.event(None, recognized=False, warnings=[("missing_field", "$.type")]))
    yield doppler.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "X-Doppler-Signature": "sha256=" + mac_base64(SECRET, BODY)})
    yield doppler.wrong("without-prefix", "a signature begins with `sha256=`", BODY, "malformed_signature", {**signed(BODY), "X-Doppler-Signature": signed(BODY)["X-Doppler-Signature"][7:]})
    yield doppler.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
