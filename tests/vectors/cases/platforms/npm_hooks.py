"""npm: hooks by the recipe of its receiver."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "npm_secret_1234567890"
BODY = written({"event": "package:publish", "name": "@example/package", "type": "package", "version": "1.0.0", "payload": {}})


def signed(body, *, secret=SECRET, prefix="sha256="):
    return {"x-npm-signature": prefix + mac_hex(secret, body)}


npm_hooks = Platform("npm-hooks", secret=SECRET, signed=signed)


def cases():
    accepted = npm_hooks.event("package:publish")
    yield npm_hooks.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield npm_hooks.wrong("without-prefix", "the signature without sha256= in front of it", BODY, "malformed_signature", signed(BODY, prefix=""))
    yield npm_hooks.wrong("base64", "the right bytes in base64, where the platform writes hex",
                           BODY, "malformed_signature", {**signed(BODY), "x-npm-signature": "sha256=" + mac_base64(SECRET, BODY)})
