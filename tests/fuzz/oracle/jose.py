"""JSON Web Signatures and Tokens in their compact form, with their payload or without."""

from . import keys, signatures
from . import payload as json
from .keys import JOSE
from .words import Refused

MOST_BYTES = 1 << 20


class Token:
    """`header`, `signature`, `content` (what is signed), `algorithm`."""

    def __init__(self, text, scheme, payload=None):
        parts = text.split(".")
        if len(parts) != 3 or len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
            raise Refused("malformed_signature")
        how = scheme.get("jws") or {}
        if bool(how.get("detached")) != (parts[1] == ""):
            raise Refused("malformed_signature")
        self.header = object_of(parts[0])
        # Ed25519 and HMAC signatures are never empty.
        self.signature = signatures.unbase64(parts[2], "base64url")
        if not self.signature:
            raise Refused("malformed_signature")
        alg = self.header.get("alg")
        if not isinstance(alg, str) or alg not in scheme["algorithms"] or alg not in JOSE:
            raise Refused("malformed_signature")
        self.algorithm = JOSE[alg]
        length = keys.length(self.algorithm, "raw")
        if length is not None and len(self.signature) != length:
            raise Refused("malformed_signature")
        self.check_crit(how)
        if how.get("detached"):
            self.payload = payload
            middle = payload if how.get("b64") is False else signatures.encode(payload, "base64url").encode()
        else:
            self.payload = signatures.unbase64(parts[1], "base64url")
            middle = parts[1].encode()
            if self.payload is None:
                raise Refused("malformed_signature")
        self.content = parts[0].encode() + b"." + middle

    def check_crit(self, how):
        unencoded = how.get("b64") is False
        if unencoded != (self.header.get("b64") is False) or ("crit" in self.header) != unencoded:
            raise Refused("malformed_signature")
        if unencoded and self.header["crit"] != ["b64"]:
            raise Refused("malformed_signature")

    def claims(self):
        try:
            claims = json.parse(self.payload)
        except Refused:
            raise Refused("malformed_signature") from None
        if not isinstance(claims, json.Object):
            raise Refused("malformed_signature")
        return claims


def object_of(text):
    raw = signatures.unbase64(text, "base64url")
    try:
        found = json.parse(raw or b"")
    except Refused:
        raise Refused("malformed_signature") from None
    if not isinstance(found, json.Object) or found.repeats:
        raise Refused("malformed_signature")
    return found
