"""Algorithms whose keys have two halves: what they sign, what only looks so, and the files that their keys come in."""

import base64
import hashlib

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from .case import case, event, refused, unusable
from .record import ACCEPTED, BODY, HEADER, plain, record
from .recipe import base64url, ecdsa, ed25519, jwt, public_pem, public_raw, rsa
from .signing import key_text, private_key

MALFORMED = refused("malformed_signature", 401)
MISMATCH = refused("signature_mismatch", 401)
# The orders of the groups, and the prime of Ed25519's field.
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
L = 2**252 + 27742317777372353535851937790883648493
P = 2**255 - 19


def pss(body, key="rsa-2048", hash="sha256", salt=None):
    """RSA-PSS with a salt that is always the same (RFC 8017, section 9.1.1)."""
    numbers = private_key(key).private_numbers()
    bits = numbers.public_numbers.n.bit_length() - 1
    size, length = (bits + 7) // 8, hashlib.new(hash).digest_size
    salt = bytes(range(length)) if salt is None else salt
    hashed = hashlib.new(hash, bytes(8) + hashlib.new(hash, body).digest() + salt).digest()
    data = bytes(size - length - len(salt) - 2) + b"\1" + salt
    mask = b"".join(hashlib.new(hash, hashed + counter.to_bytes(4, "big")).digest() for counter in range(size))[:len(data)]
    masked = bytearray(one ^ other for one, other in zip(data, mask))
    masked[0] &= 0xFF >> (8 * size - bits)
    number = int.from_bytes(bytes(masked) + hashed + b"\xbc", "big")
    return pow(number, numbers.d, numbers.public_numbers.n).to_bytes((bits + 8) // 8, "big")


# algorithm: (key, its other key, what signs)
ALGORITHMS = {
    "rsa-pkcs1v15-sha1": ("rsa-2048", lambda body, key: rsa(body, key=key, hash="sha1")),
    "rsa-pkcs1v15-sha256": ("rsa-2048", lambda body, key: rsa(body, key=key)),
    "rsa-pkcs1v15-sha384": ("rsa-2048", lambda body, key: rsa(body, key=key, hash="sha384")),
    "rsa-pkcs1v15-sha512": ("rsa-2048", lambda body, key: rsa(body, key=key, hash="sha512")),
    "rsa-pss-sha256": ("rsa-2048", lambda body, key: pss(body, key)),
    "rsa-pss-sha512": ("rsa-2048", lambda body, key: pss(body, key, "sha512")),
    "ecdsa-p256-sha1": ("ec-p256", lambda body, key: ecdsa(body, key=key, hash="sha1")),
    "ecdsa-p256-sha256": ("ec-p256", lambda body, key: ecdsa(body, key=key)),
    "ecdsa-p384-sha384": ("ec-p384", lambda body, key: ecdsa(body, key=key, hash="sha384")),
    "ed25519": ("ed25519", lambda body, key: ed25519(body, key=key)),
}


def signed_with(algorithm, signature, secret, expect, name, comment, *, body=BODY, key=None, form=None, **rest):
    given = record(plain("base64", **({"form": form} if form else {})), algorithm=algorithm, key=key or {"decode": "pem"})
    return case(name, comment, given, body, [[HEADER, base64.b64encode(signature).decode()]], expect, secret=secret, **rest)


def cases():
    yield from algorithms()
    yield from points_and_numbers()
    yield from der()
    yield from edwards()
    yield from confusion()
    yield from files()


def algorithms():
    for algorithm, (key, sign) in ALGORITHMS.items():
        good = sign(BODY, key)
        yield signed_with(algorithm, good, public_pem(key), ACCEPTED, f"{algorithm}-right", "as the platform signs")
        yield signed_with(algorithm, good, key_text(f"{key}.private.pkcs8.pem"), ACCEPTED, f"{algorithm}-private", "the private half verifies, too")
        yield signed_with(algorithm, sign(BODY + b" ", key), public_pem(key), MISMATCH, f"{algorithm}-body-other", "another body was signed")
        yield signed_with(algorithm, sign(BODY, f"{key}-other"), public_pem(key), MISMATCH, f"{algorithm}-key-other", "signed with another key")
        yield signed_with(algorithm, sign(BODY, f"{key}-other"), [public_pem(key), public_pem(f"{key}-other")], {**ACCEPTED, "secret_index": 1},
                          f"{algorithm}-second", "the second of two keys")
        yield signed_with(algorithm, sign(BODY, f"{key}-other"), public_pem(key) + public_pem(f"{key}-other"), ACCEPTED,
                          f"{algorithm}-two-in-one", "both keys in one text")
        long = BODY + b" " * 1000
        yield signed_with(algorithm, sign(long, key), public_pem(key), ACCEPTED, f"{algorithm}-long", "a longer body", spaces=1000)
        for other, (other_key, other_sign) in ALGORITHMS.items():
            if other != algorithm and other_key == key:
                yield signed_with(algorithm, other_sign(BODY, key), public_pem(key), MISMATCH, f"{algorithm}-made-with-{other}",
                                  "the same key under another algorithm", flags=["algorithm_confusion"])
        for other in ("rsa-2048", "ec-p256", "ec-p384", "ed25519"):
            if other != key:
                yield signed_with(algorithm, good, public_pem(other), unusable("invalid_key"), f"{algorithm}-with-{other}", "a key of another family",
                                  flags=["algorithm_confusion"])
    for name, comment, signature in [
        ("salt-empty", "a salt of no bytes", pss(BODY, salt=b"")),
        ("salt-20", "a salt as long as SHA-1", pss(BODY, salt=bytes(20))),
        ("salt-longest", "a salt that leaves no room, as some libraries make it", pss(BODY, salt=bytes(222))),
    ]:
        yield signed_with("rsa-pss-sha256", signature, public_pem("rsa-2048"), MISMATCH, f"rsa-pss-sha256-{name}", comment)


def two_numbers(signature):
    """r and s of a token's signature, in bytes."""
    raw = base64.urlsafe_b64decode(signature + "==")
    return raw[: len(raw) // 2], raw[len(raw) // 2 :]


def points_and_numbers():
    """ECDSA's two numbers, r and s."""
    r, s = decode_dss_signature(ecdsa(BODY))
    raw = lambda r, s: r.to_bytes(32, "big") + s.to_bytes(32, "big")
    for name, comment, numbers, expect in [
        ("low-s", "the smaller of two numbers s", (r, min(s, N - s)), ACCEPTED),
        ("high-s", "the larger of two numbers s: platforms send either", (r, max(s, N - s)), ACCEPTED),
        ("r-negative", "the other number for r", (N - r, s), MISMATCH),
        ("s-order", "s is the order", (r, N), MISMATCH),
        ("r-order", "r is the order", (N, s), MISMATCH),
        ("both-order", "both are the order", (N, N), MISMATCH),
        ("one-one", "both are 1", (1, 1), MISMATCH),
        ("swapped", "s before r", (s, r), MISMATCH),
    ]:
        yield signed_with("ecdsa-p256-sha256", encode_dss_signature(*numbers), public_pem("ec-p256"), expect, f"ecdsa-{name}", comment)
        yield signed_with("ecdsa-p256-sha256", raw(*numbers), public_pem("ec-p256"), expect, f"ecdsa-raw-{name}", comment, form="raw")
    for name, numbers in [("r-zero", (0, s)), ("s-zero", (r, 0)), ("both-zero", (0, 0))]:
        comment = "zero is no part of a signature: some libraries have taken it for one"
        yield signed_with("ecdsa-p256-sha256", encode_dss_signature(*numbers), public_pem("ec-p256"), MALFORMED, f"ecdsa-{name}", comment, flags=["psychic_signature"])
        yield signed_with("ecdsa-p256-sha256", raw(*numbers), public_pem("ec-p256"), MISMATCH, f"ecdsa-raw-{name}", comment, form="raw", flags=["psychic_signature"])
    good = raw(r, s)
    for name, comment, signature in [
        ("short", "a byte too little", good[:-1]),
        ("long", "a byte too much", good + b"\0"),
        ("der", "DER where the numbers alone are expected", encode_dss_signature(r, s)),
        ("empty-half", "r alone", good[:32]),
    ]:
        yield signed_with("ecdsa-p256-sha256", signature, public_pem("ec-p256"), MALFORMED, f"ecdsa-raw-{name}", comment, form="raw")
    # The body is the token, and what makes its key has one spelling.
    scheme = {"signature": {"body": True}, "algorithm": "jwt", "algorithms": ["ES256"], "key": {"decode": "pem"}}
    tokens = {"id": "acme", "scheme": scheme, "envelope": {"format": "jwt", "type": "type"}}
    signed, _, signature = jwt({"type": "paid"}, "ec-p256", "ES256").rpartition(".")
    r, s = (int.from_bytes(half, "big") for half in two_numbers(signature))
    for name, number in [("low-s", min(s, N - s)), ("high-s", max(s, N - s))]:
        token = f"{signed}.{base64url(raw(r, number))}"
        yield case(f"token-body-{name}", "either of two numbers s: one event", tokens, token.encode(), [], event("paid", None, recognized=False), secret=public_pem("ec-p256"))
    p384 = ecdsa(BODY, key="ec-p384", hash="sha384", raw=True)
    for name, comment, signature, expect in [
        ("right", "the two numbers of P-384, 48 bytes each", p384, ACCEPTED),
        ("short", "a byte too little", p384[:-1], MALFORMED),
        ("p256", "the two numbers of P-256", good, MALFORMED),
        ("zero", "zero is no part of a signature", p384[:48] + bytes(48), MISMATCH),
    ]:
        yield signed_with("ecdsa-p384-sha384", signature, public_pem("ec-p384"), expect, f"ecdsa-p384-raw-{name}", comment, form="raw")
    yield signed_with("ecdsa-p384-sha384", encode_dss_signature(r + 2**384, s), public_pem("ec-p384"), MALFORMED, "ecdsa-p384-der-long", "a number longer than the order", flags=["lenient_der"])


def der():
    """DER has one spelling: what other parsers let pass is refused."""
    r, s = decode_dss_signature(ecdsa(BODY))
    number = lambda value: (lambda octets: b"\x02" + bytes([len(octets)]) + octets)(value.to_bytes(value.bit_length() // 8 + 1, "big"))
    sequence = lambda content: b"\x30" + bytes([len(content)]) + content
    bare = lambda value: b"\x02\x20" + value.to_bytes(32, "big")
    good = sequence(number(r) + number(s))
    assert good == encode_dss_signature(r, s)
    padded = lambda value: b"\x02" + bytes([len(number(value)) - 1]) + b"\0" + number(value)[2:]
    for name, comment, signature in [
        ("tail", "a byte behind the sequence", good + b"\0"),
        ("tail-within", "a number more within it", sequence(number(r) + number(s) + b"\x02\x01\0")),
        ("one-number", "one number alone", sequence(number(r))),
        ("truncated", "the last byte is missing", good[:-1]),
        ("length-long", "its length in two bytes", b"\x30\x81" + good[1:]),
        ("indefinite", "without a length, as BER may have it", b"\x30\x80" + good[2:] + b"\0\0"),
        ("zeros", "a number with a zero too much", sequence(padded(r) + number(s))),
        ("zeros-second", "the second with a zero too much", sequence(number(r) + padded(s))),
        ("negative", "a number whose first bit says that it is negative", sequence(number(r) + bare(N - 1))),
        ("set", "a set in place of the sequence", b"\x31" + good[1:]),
        ("string", "a string of bytes in place of a number", sequence(b"\x04" + number(r)[1:] + number(s))),
        ("raw", "the numbers without DER", r.to_bytes(32, "big") + s.to_bytes(32, "big")),
        ("number-33", "a number longer than the order", sequence(number(r + 2**256) + number(s))),
        ("words", "no DER at all", b"signature"),
    ]:
        yield signed_with("ecdsa-p256-sha256", signature, public_pem("ec-p256"), MALFORMED, f"ecdsa-der-{name}", comment, flags=["lenient_der"])


def edwards():
    """Ed25519, strictly: one spelling each, and no point of small order."""
    good = ed25519(BODY)
    point, number = good[:32], int.from_bytes(good[32:], "little")
    secret = private_key("ed25519").private_bytes(serialization.Encoding.Raw, serialization.PrivateFormat.Raw, serialization.NoEncryption())
    clamped = bytearray(hashlib.sha512(secret).digest()[:32])
    clamped[0], clamped[31] = clamped[0] & 248, clamped[31] & 127 | 64
    identity = (1).to_bytes(32, "little")
    challenge = int.from_bytes(hashlib.sha512(identity + public_raw() + BODY).digest(), "little")
    small = challenge * int.from_bytes(clamped, "little") % L
    with_small = identity + small.to_bytes(32, "little")
    for name, comment, signature, flags in [
        ("number-above", "the order added to its number: the same signature for lenient libraries", point + (number + L).to_bytes(32, "little"), ["malleable_signature"]),
        ("number-order", "its number is the order", point + L.to_bytes(32, "little"), ["malleable_signature"]),
        ("point-small", "its point is of small order: libraries disagree about it", with_small, ["small_order"]),
        ("point-damaged", "a bit of its point is another", bytes([point[0] ^ 1]) + good[1:], []),
        ("number-damaged", "a bit of its number is another", good[:-2] + bytes([good[-2] ^ 1]) + good[-1:], []),
        ("zeros", "as many zeros", bytes(64), ["small_order"]),
    ]:
        yield signed_with("ed25519", signature, public_pem("ed25519"), MISMATCH, f"ed25519-{name}", comment, flags=flags)
    for name, comment, signature in [("short", "a byte too little", good[:-1]), ("too-long", "a byte too much", good + b"\0"), ("point-alone", "half of it", point)]:
        yield signed_with("ed25519", signature, public_pem("ed25519"), MALFORMED, f"ed25519-{name}", comment)
    for name, comment, octets in [
        ("identity", "the neutral point, under which anybody signs anything", identity),
        ("zero", "a point of order 4", bytes(32)),
        ("order-2", "the point of order 2", (P - 1).to_bytes(32, "little")),
        ("order-8", "a point of order 8", bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")),
        ("order-8-other", "the other point of order 8", bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")),
        ("identity-again", "another spelling of the neutral point", (P + 1).to_bytes(32, "little")),
        ("identity-signed", "another spelling of the neutral point", (1 + 2**255).to_bytes(32, "little")),
        ("no-point", "no point of the curve", (2).to_bytes(32, "little")),
        ("31-bytes", "a byte too little", public_raw()[:-1]),
        ("33-bytes", "a byte too much", public_raw() + b"\0"),
    ]:
        yield signed_with("ed25519", identity + bytes(32), octets.hex(), unusable("invalid_key"), f"ed25519-key-{name}", comment, key={"decode": "hex"}, flags=["small_order"])


def confusion():
    """A public key is no shared secret, in whatever form."""
    spki = private_key("rsa-2048").public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    jwk = '{"kty":"OKP","crv":"Ed25519","x":"%s"}' % base64url(public_raw())
    for name, secret in [("pem", public_pem("ec-p256")), ("p384-spki", "".join(public_pem("ec-p384").splitlines()[1:-1])), ("jwk", jwk), ("jwks", '{"keys":[%s]}' % jwk), ("spki", base64.b64encode(spki).decode()),
                         ("spki-ed25519", "MCowBQYDK2VwAyEA" + base64.b64encode(public_raw())[:28].decode())]:
        given = record(plain(), algorithm="hmac-sha256")
        yield case(f"hmac-secret-{name}", "a public key: whoever has it could sign", given, BODY, [[HEADER, "00" * 32]], unusable("invalid_secret"), secret=secret,
                   flags=["algorithm_confusion"])


def files():
    """The forms that keys come in."""
    ed, p256 = ed25519(BODY), ecdsa(BODY)
    raw, point = public_raw(), public_raw("ec-p256")
    compressed = private_key("ec-p256").public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint)
    der_of = lambda key: private_key(key).public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    seed = private_key("ed25519").private_bytes(serialization.Encoding.Raw, serialization.PrivateFormat.Raw, serialization.NoEncryption())
    sec1 = private_key("ec-p256").private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()).decode()
    jwk_ed = '{"kty":"OKP","crv":"Ed25519","x":"%s"}' % base64url(raw)
    jwk_ec = '{"kty":"EC","crv":"P-256","x":"%s","y":"%s"}' % (base64url(point[1:33]), base64url(point[33:]))
    p384_right, p384_point = ecdsa(BODY, key="ec-p384", hash="sha384"), public_raw("ec-p384")
    jwk_p384 = '{"kty":"EC","crv":"P-384","x":"%s","y":"%s","alg":"ES384"}' % (base64url(p384_point[1:49]), base64url(p384_point[49:]))
    numbers = private_key("rsa-2048").public_key().public_numbers()
    jwk_rsa = '{"kty":"RSA","n":"%s","e":"AQAB","alg":"RS256","use":"sig"}' % base64url(numbers.n.to_bytes(256, "big"))
    b64 = lambda octets: base64.b64encode(octets).decode()
    octets = lambda raw: {"b64": b64(raw)}
    for name, comment, algorithm, signature, key, secret in [
        ("ed25519-hex", "the point in hex", "ed25519", ed, "hex", raw.hex()),
        ("ed25519-hex-upper", "hex of either case", "ed25519", ed, "hex", raw.hex().upper()),
        ("ed25519-base64", "the point in base64", "ed25519", ed, "base64", b64(raw)),
        ("ed25519-base64-bare", "its padding left out", "ed25519", ed, "base64", b64(raw).rstrip("=")),
        ("ed25519-base64url", "the point in base64url", "ed25519", ed, "base64url", base64url(raw)),
        ("ed25519-spki-base64", "the file in base64, without its first and last line", "ed25519", ed, "base64", b64(der_of("ed25519"))),
        ("ed25519-pem-for-hex", "PEM where hex is usual: a private key to sign with has no other form", "ed25519", ed, "hex", public_pem("ed25519")),
        ("ed25519-pair", "seed and point", "ed25519", ed, "base64", b64(seed + raw)),
        ("ed25519-bytes", "the point's own bytes", "ed25519", ed, "pem", octets(raw)),
        ("ed25519-der", "the file's own bytes", "ed25519", ed, "pem", octets(der_of("ed25519"))),
        ("ed25519-jwk", "a JSON Web Key", "ed25519", ed, "jwks", jwk_ed),
        ("ed25519-jwk-in-pem", "a JSON Web Key where PEM is usual", "ed25519", ed, "pem", jwk_ed),
        ("p256-hex", "the point in hex", "ecdsa-p256-sha256", p256, "hex", point.hex()),
        ("p256-compressed", "one coordinate, and which of two points", "ecdsa-p256-sha256", p256, "hex", compressed.hex()),
        ("p256-base64", "the point in base64", "ecdsa-p256-sha256", p256, "base64", b64(point)),
        ("p256-spki-base64", "the file in base64, without its first and last line", "ecdsa-p256-sha256", p256, "base64", b64(der_of("ec-p256"))),
        ("p256-sec1", "BEGIN EC PRIVATE KEY", "ecdsa-p256-sha256", p256, "pem", sec1),
        ("p256-jwk", "a JSON Web Key", "ecdsa-p256-sha256", p256, "jwks", jwk_ec),
        ("p384-hex", "the point in hex", "ecdsa-p384-sha384", p384_right, "hex", p384_point.hex()),
        ("p384-jwk", "a JSON Web Key", "ecdsa-p384-sha384", p384_right, "jwks", jwk_p384),
        ("rsa-jwk", "a JSON Web Key, with its algorithm and use", "rsa-pkcs1v15-sha256", rsa(BODY), "jwks", jwk_rsa),
        ("rsa-spki-base64", "the file in base64, without its first and last line", "rsa-pkcs1v15-sha256", rsa(BODY), "base64", b64(der_of("rsa-2048"))),
    ]:
        yield signed_with(algorithm, signature, secret, ACCEPTED, f"key-file-{name}", comment, key={"decode": key})
    certificate = key_text("rsa-2048.certificate.pem")
    with_certificate = {"decode": "pem", "certificate": True}
    good = rsa(BODY)
    for name, comment, key, secret, expect in [
        ("right", "the key of the certificate", with_certificate, certificate, ACCEPTED),
        ("bare-key", "a key without a certificate is one, too", with_certificate, public_pem("rsa-2048"), ACCEPTED),
        ("chain", "a chain: the first certificate is the sender's", with_certificate, certificate + certificate, ACCEPTED),
        ("unasked", "a certificate where the record says nothing of one", {"decode": "pem"}, certificate, unusable("invalid_key")),
        ("damaged", "a line lost in copying", with_certificate, certificate.replace(certificate.splitlines()[3] + "\n", ""), unusable("invalid_key")),
    ]:
        yield signed_with("rsa-pkcs1v15-sha256", good, secret, expect, f"certificate-{name}", comment, key=key)
    off = bytearray(point)
    off[-1] ^= 1
    for name, comment, algorithm, key, secret in [
        ("p384", "a key of another curve", "ecdsa-p256-sha256", "pem", public_pem("ec-p384")),
        ("p256-jwk-for-p384", "a JSON Web Key of another curve", "ecdsa-p384-sha384", "jwks", jwk_ec),
        ("jwk-p521", "a curve that isn't built in", "ecdsa-p384-sha384", "jwks", jwk_p384.replace("P-384", "P-521")),
        ("off-curve", "a point that isn't on the curve", "ecdsa-p256-sha256", "hex", bytes(off).hex()),
        ("infinity", "the point at infinity", "ecdsa-p256-sha256", "hex", "00"),
        ("hybrid", "a point's third form, which nobody writes", "ecdsa-p256-sha256", "hex", "06" + point[1:].hex()),
        ("half", "one coordinate alone", "ecdsa-p256-sha256", "hex", point[:33].hex()),
        ("words", "no hex", "ed25519", "hex", "YOUR_PUBLIC_KEY"),
        ("text-of-32", "a text as long as a point", "ed25519", "pem", "0123456789abcdef0123456789abcdef"),
        ("pair-that-differs", "a seed and another key's point", "ed25519", "base64", b64(seed + public_raw("ed25519-other"))),
        ("jwk-off-curve", "coordinates that aren't on the curve", "ecdsa-p256-sha256", "jwks", jwk_ec.replace(base64url(point[33:]), base64url(bytes(off)[33:]))),
        ("jwk-twice", "a name twice", "ed25519", "jwks", jwk_ed.replace('{"kty"', '{"kty":"RSA","kty"')),
        ("jwk-no-kty", "no key at all", "ed25519", "jwks", '{"crv":"Ed25519"}'),
        ("jwk-padded", "base64url that is padded", "ed25519", "jwks", jwk_ed.replace('"}', '="}')),
        ("jwk-enc", "a key for another use", "ed25519", "jwks", jwk_ed.replace("}", ',"use":"enc"}')),
        ("jwk-alg", "a key for another algorithm", "rsa-pkcs1v15-sha256", "jwks", jwk_rsa.replace("RS256", "RS512")),
        ("jwk-damaged", "no JSON", "ed25519", "jwks", jwk_ed[:-1]),
        ("rsa-1024-jwk", "too short", "rsa-pkcs1v15-sha256", "jwks",
         '{"kty":"RSA","n":"%s","e":"AQAB"}' % base64url(private_key("rsa-1024").public_key().public_numbers().n.to_bytes(128, "big"))),
    ]:
        yield signed_with(algorithm, bytes([1]) * 64 if algorithm == "ed25519" else p256, secret, unusable("invalid_key"), f"key-file-{name}", comment, key={"decode": key})
    yield signed_with("ed25519", ed, raw.hex(), ACCEPTED, "key-file-prefix", "a prefix before the point", key={"decode": "hex", "strip_prefix": ["whpk_", "ed25519:"]})
    yield signed_with("ed25519", ed, "whpk_" + b64(raw), ACCEPTED, "key-file-whpk", "Standard Webhooks' prefix of public keys", key={"decode": "base64", "strip_prefix": ["whpk_", "whsk_"]})
    yield signed_with("ed25519", ed, "whsk_" + b64(seed + raw), ACCEPTED, "key-file-whsk", "and that of private ones", key={"decode": "base64", "strip_prefix": ["whpk_", "whsk_"]})
