"""Plain hashes with the secret in what is hashed, and the secret in what an HMAC hashes."""

import hashlib

from .case import authentic, case, refused, unusable
from .record import BODY, HEADER, SECRET, plain, record
from .signing import mac

MALFORMED = refused("malformed_signature", 401)
MISMATCH = refused("signature_mismatch", 401)
GOOD = authentic(key="acme:ord_1")
T = 1700000000
HASHES = ["sha1", "sha256", "sha384", "sha512"]
TIMED = {"header": "X-Acme-Time", "format": "unix", "tolerance_s": 300}


def cases():
    for hash in HASHES:
        yield from of(hash)
    yield from lengthened()
    yield from in_hmac()


def hashed(hash, *parts):
    return hashlib.new(hash, b"".join(part if isinstance(part, bytes) else part.encode() for part in parts)).hexdigest()


def signed(name, comment, algorithm, template, value, expect=GOOD, *, body=BODY, headers=(), timestamp=None, **rest):
    given = record(plain(), algorithm=algorithm, template=template, timestamp=timestamp)
    rest.setdefault("secret", SECRET)
    return case(f"digest-{name}", comment, given, body, [*headers, [HEADER, value]], expect, call="verify_signature", **rest)


def of(hash):
    algorithm, time = f"digest-{hash}", [["X-Acme-Time", str(T)]]
    yield signed(f"{hash}-before", "the secret before the body", algorithm, "{secret}{body}", hashed(hash, SECRET, BODY))
    yield signed(f"{hash}-behind", "the secret behind the body", algorithm, "{body}{secret}", hashed(hash, BODY, SECRET))
    yield signed(f"{hash}-between", "text between them", algorithm, "{body}&key={secret}", hashed(hash, BODY, "&key=", SECRET))
    yield signed(f"{hash}-upper", "hex of either case", algorithm, "{body}{secret}", hashed(hash, BODY, SECRET).upper())
    yield signed(f"{hash}-second", "the second of two secrets", algorithm, "{body}{secret}", hashed(hash, BODY, SECRET), {**GOOD, "secret_index": 1}, secret=["another", SECRET])
    yield signed(f"{hash}-timed", "a time as well", algorithm, "{timestamp}{body}{secret}", hashed(hash, str(T), BODY, SECRET), {**GOOD, "timestamp": T * 1000},
                 headers=time, timestamp=TIMED, now=T)
    for name, comment, value in [
        ("other-secret", "another secret", hashed(hash, BODY, "another")),
        ("no-secret", "the body alone, which anybody can hash", hashed(hash, BODY)),
        ("empty-secret", "an empty secret's place", hashed(hash, BODY, "")),
        ("hmac", "an HMAC in its place", mac(SECRET, BODY, hash).hex()),
        ("moved", "the secret in another place", hashed(hash, SECRET, BODY)),
        ("template", "the template's own text", hashed(hash, BODY, "{secret}")),
    ]:
        yield signed(f"{hash}-{name}", comment, algorithm, "{body}{secret}", value, MISMATCH, flags=["other_digest"])
    yield signed(f"{hash}-short", "a byte too little", algorithm, "{body}{secret}", hashed(hash, BODY, SECRET)[:-2], MALFORMED)
    yield signed(f"{hash}-unkeyed", "a template without the secret: anybody could sign", algorithm, "{body}", hashed(hash, BODY), unusable("invalid_option"))


def lengthened():
    """What a hash of a secret and a text gives away: the hash of both and more."""
    for hash in ("sha1", "sha256", "sha512"):
        block, width = (128, 16) if hash == "sha512" else (64, 8)
        length = len(SECRET) + len(BODY)
        padding = b"\x80" + bytes((-length - 1 - width) % block) + (8 * length).to_bytes(width, "big")
        longer = BODY + padding + b',"data":{"total":1}}'
        # Whoever has the first hash can make this one; with the secret it is made in one step.
        forged = hashed(hash, SECRET, longer)
        yield signed(f"{hash}-lengthened", "the hash went on over bytes that JSON can't have", f"digest-{hash}", "{secret}{body}", forged, refused("invalid_json", 400), body=longer,
                     flags=["length_extension"])
        yield signed(f"{hash}-lengthened-between", "the same with text behind the body", f"digest-{hash}", "{secret}{body}x", hashed(hash, SECRET, longer, "x"), refused("invalid_json", 400),
                     body=longer, flags=["length_extension"])
    text = b"not JSON"
    yield signed("text-before", "a body that isn't JSON, behind the secret", "digest-sha256", "{secret}{body}", hashed("sha256", SECRET, text), refused("invalid_json", 400), body=text,
                 flags=["length_extension"])
    yield signed("text-behind", "a body that isn't JSON, before the secret: nothing can be put behind that", "digest-sha256", "{body}{secret}", hashed("sha256", text, SECRET), authentic(), body=text)


def in_hmac():
    """Iyzico's and Rapyd's kind: the secret signs, and is signed."""
    yield signed("in-hmac", "the secret is signed, too", "hmac-sha256", "{secret}{body}", mac(SECRET, SECRET.encode() + BODY).hex())
    yield signed("in-hmac-behind", "behind the body", "hmac-sha256", "{body}{secret}", mac(SECRET, BODY + SECRET.encode()).hex())
    yield signed("in-hmac-without", "what is signed lacks it", "hmac-sha256", "{secret}{body}", mac(SECRET, BODY).hex(), MISMATCH)
    yield signed("in-hmac-second", "the second of two secrets", "hmac-sha256", "{secret}{body}", mac(SECRET, SECRET.encode() + BODY).hex(), {**GOOD, "secret_index": 1}, secret=["another", SECRET])
    yield signed("in-hmac-mixed", "one secret signs what holds the other", "hmac-sha256", "{secret}{body}", mac(SECRET, b"another" + BODY).hex(), MISMATCH, secret=["another", SECRET])
