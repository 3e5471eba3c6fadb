"""GitHub (SHA-1): deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "github-sha1-secret-of-tests"
BODY = written({"action": "opened", "number": 1})


def signed(body, *, secret=SECRET):
    return {"X-GitHub-Event": "push", "X-Hub-Signature": "sha1=" + mac_hex(secret, body, hash="sha1")}


github_sha1 = Platform("github-sha1", secret=SECRET, signed=signed)


def cases():
    accepted = github_sha1.event("push", unsigned=["type"])
    yield github_sha1.published("published", "octokit/webhooks.js, tests of its older releases", "the smallest payload", b'{"foo":"bar"}',
                                {"X-Hub-Signature": "sha1=d03207e4b030cf234e3447bac4d93add4c6643d8"}, github_sha1.event(None, recognized=False, unsigned=["type"], warnings=[("missing_field", "header:X-GitHub-Event")]), secret="mysecret")
    yield github_sha1.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield github_sha1.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                            {**signed(BODY), "X-Hub-Signature": "sha1=" + mac_base64(SECRET, BODY, hash="sha1")})
    yield github_sha1.wrong("without-prefix", "a signature begins with `sha1=`", BODY, "malformed_signature", {**signed(BODY), "X-Hub-Signature": signed(BODY)["X-Hub-Signature"][5:]})
    yield github_sha1.wrong("other-hash", "SHA-256, which is not this scheme's hash", BODY, "malformed_signature", {**signed(BODY), "X-Hub-Signature": "sha1=" + mac_hex(SECRET, BODY)})
    yield github_sha1.wrong("sha256", "the newer header alone", BODY, "missing_signature", {"X-Hub-Signature-256": "sha256=" + mac_hex(SECRET, BODY)})
    yield github_sha1.unsigned("other-type", "the type isn't signed: another one passes under the same key, and the event says so", BODY, {**accepted, "type": "release"}, {"X-GitHub-Event": "release"})
