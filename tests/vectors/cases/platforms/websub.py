"""WebSub: content by its specification's recipe."""

from ..platform import Platform
from ..recipe import mac_hex

SECRET = "websub_secret_1234567890"
BODY = b"<feed xmlns='http://www.w3.org/2005/Atom'><title>YouTube video feed</title></feed>"


def signed(body, *, secret=SECRET, hash="sha256", name=None):
    return {"X-Hub-Signature": f"{name or hash}={mac_hex(secret, body, hash=hash)}"}


websub = Platform("websub", secret=SECRET, signed=signed)


def cases():
    accepted = websub.authentic()
    proven = {"call": "verify_signature"}
    for hash in ("sha1", "sha256", "sha384", "sha512"):
        yield websub.made(hash, f"a feed whose signature is of {hash}", BODY, accepted, signed(BODY, hash=hash), **proven)
    yield websub.wrong("md5", "a hash that isn't one of the four", BODY, "malformed_signature", signed(BODY, hash="md5"), **proven)
    yield websub.wrong("other-name", "a SHA-1 under the name of SHA-256", BODY, "malformed_signature", signed(BODY, hash="sha1", name="sha256"), **proven)
    yield websub.wrong("bare", "a signature without the hash's name", BODY, "malformed_signature", {"X-Hub-Signature": mac_hex(SECRET, BODY)}, **proven)
