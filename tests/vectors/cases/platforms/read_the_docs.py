"""Read the Docs: builds by its documented recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "rtd_secret_1234567890"
BODY = written({"event": "build:passed", "name": "docs", "version": "latest", "build": "1"})


def signed(body, *, secret=SECRET):
    return {"X-Hub-Signature": mac_hex(secret, body)}


read_the_docs = Platform("read-the-docs", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = read_the_docs.event("build:passed")
    yield read_the_docs.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield read_the_docs.wrong("base64", "the right bytes in base64, where the platform writes hex",
                               BODY, "malformed_signature", {**signed(BODY), "X-Hub-Signature": mac_base64(SECRET, BODY)})
    yield read_the_docs.wrong("prefixed", "the header has no prefix, as others with its name have", BODY, "malformed_signature", {"X-Hub-Signature": "sha256=" + mac_hex(SECRET, BODY)})
