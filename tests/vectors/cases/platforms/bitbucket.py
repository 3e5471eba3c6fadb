"""Bitbucket Cloud: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "bitbucket-secret-of-tests"
BODY = written({"push": {"changes": []}, "repository": {"name": "site"}})


def signed(body, *, secret=SECRET):
    return {"X-Event-Key": "repo:push", "X-Hub-Signature": "sha256=" + mac_hex(secret, body)}


bitbucket = Platform("bitbucket", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = bitbucket.event("repo:push", unsigned=["type"])
    yield bitbucket.published("published", "Bitbucket's documentation, “Manage webhooks”, as others quote it", "its test values, whose body is plain text", b"Hello World!",
        {"X-Hub-Signature": "sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9"}, bitbucket.authentic(), secret="It's a Secret to Everybody", call="verify_signature")
    yield bitbucket.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield bitbucket.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                          {**signed(BODY), "X-Hub-Signature": "sha256=" + mac_base64(SECRET, BODY)})
    yield bitbucket.wrong("without-prefix", "a signature begins with `sha256=`", BODY, "malformed_signature", {**signed(BODY), "X-Hub-Signature": signed(BODY)["X-Hub-Signature"][7:]})
    yield bitbucket.wrong("sha1", "GitHub's older scheme has this header as well, with SHA-1", BODY, "malformed_signature", {"X-Hub-Signature": "sha1=" + mac_hex(SECRET, BODY, hash="sha1")})
    yield bitbucket.unsigned("other-type", "the type isn't signed: another one passes under the same key, and the event says so", BODY, {**accepted, "type": "repo:fork"}, {"X-Event-Key": "repo:fork"})
    yield bitbucket.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
