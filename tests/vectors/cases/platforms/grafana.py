"""Grafana Alerting: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "grafana-secret-of-tests"
BODY = written({"receiver": "hook", "status": "firing", "alerts": [], "version": "1"})


def signed(body, *, secret=SECRET):
    return {"X-Grafana-Alerting-Signature": mac_hex(secret, body)}


grafana = Platform("grafana", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = grafana.event("firing")
    yield grafana.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield grafana.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                        {**signed(BODY), "X-Grafana-Alerting-Signature": mac_base64(SECRET, BODY)})
    yield grafana.wrong("with-time", "a contact point that signs the time as well, which this record doesn't", BODY, "signature_mismatch", {"X-Grafana-Alerting-Signature": mac_hex(SECRET, "1750000000:", BODY)})
