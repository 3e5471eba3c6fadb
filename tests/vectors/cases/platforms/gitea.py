"""Gitea: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "gitea-secret-of-tests"
BODY = written({"ref": "refs/heads/main", "commits": [], "repository": {"name": "site"}})


def signed(body, *, secret=SECRET):
    return {"X-Gitea-Event": "push", "X-Gitea-Signature": mac_hex(secret, body)}


gitea = Platform("gitea", secret=SECRET, signed=signed)


def cases():
    accepted = gitea.event("push", unsigned=["type"])
    yield gitea.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield gitea.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                      {**signed(BODY), "X-Gitea-Signature": mac_base64(SECRET, BODY)})
    yield gitea.wrong("unsigned", "without a secret the header is there, and empty", BODY, "malformed_signature", {"X-Gitea-Signature": ""})
    yield gitea.wrong("other-header", "GitHub's header, which Gitea sends as well, isn't the one that is read", BODY, "missing_signature", {"X-Hub-Signature-256": "sha256=" + mac_hex(SECRET, BODY)})
    yield gitea.unsigned("other-type", "the type isn't signed: another one passes under the same key, and the event says so", BODY, {**accepted, "type": "release"}, {"X-Gitea-Event": "release"})
    form = b"payload=" + "".join(f"%{byte:02X}" for byte in BODY).encode()
    yield gitea.wrong("form", "of a form the platform signs the JSON in it, which isn't the body: choose JSON", form, "signature_mismatch", signed(BODY))
