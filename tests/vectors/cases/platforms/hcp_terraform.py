"""HCP Terraform: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "hcp-terraform-secret-of-tests"
BODY = written({"payload_version": 1, "run_id": "run-1", "notifications": [{"message": "Run Created", "trigger": "run:created",
                "run_status": "pending"}]})
DRIFTED = written({"payload_version": "2", "trigger_scope": "assessment", "trigger": "assessment:drifted", "message": "Drift Detected", "details": {"workspace_id": "ws-1"}})


def signed(body, *, secret=SECRET):
    return {"X-TFE-Notification-Signature": mac_hex(secret, body, hash="sha512")}


hcp_terraform = Platform("hcp-terraform", secret=SECRET, signed=signed)


def cases():
    accepted = hcp_terraform.event("run:created", recognized=False)
    yield hcp_terraform.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield hcp_terraform.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                              {**signed(BODY), "X-TFE-Notification-Signature": mac_base64(SECRET, BODY, hash="sha512")})
    yield hcp_terraform.wrong("other-hash", "SHA-256, which is not this scheme's hash", BODY, "malformed_signature", {**signed(BODY), "X-TFE-Notification-Signature": mac_hex(SECRET, BODY)})
    yield hcp_terraform.made("drifted", "what isn't of a run has its trigger elsewhere", DRIFTED, hcp_terraform.event("assessment:drifted", recognized=False))
