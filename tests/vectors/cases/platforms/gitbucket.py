"""GitBucket: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "gitbucket-secret-of-tests"
BODY = written({"ref": "refs/heads/main", "commits": []})


def signed(body, *, secret=SECRET):
    return {"X-Github-Event": "push", "X-Hub-Signature-256": "sha256=" + mac_hex(secret, body)}


gitbucket = Platform("gitbucket", secret=SECRET, signed=signed)


def cases():
    accepted = gitbucket.event("push", unsigned=["type"])
    yield gitbucket.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield gitbucket.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                          {**signed(BODY), "X-Hub-Signature-256": "sha256=" + mac_base64(SECRET, BODY)})
    yield gitbucket.wrong("without-prefix", "a signature begins with `sha256=`", BODY, "malformed_signature", {**signed(BODY), "X-Hub-Signature-256": signed(BODY)["X-Hub-Signature-256"][7:]})
    yield gitbucket.wrong("sha1", "the older header alone, with SHA-1", BODY, "missing_signature", {"X-Hub-Signature": "sha1=" + mac_hex(SECRET, BODY, hash="sha1")})
    yield gitbucket.made("other-type", "the type isn't signed: whoever replays a delivery can change it, and the event says so", BODY,
                        gitbucket.event("release", unsigned=["type"]), {**signed(BODY), "X-Github-Event": "release"})
    yield gitbucket.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
