"""The keys of every algorithm: how a secret becomes one, and what it does."""

import base64
import binascii
import hashlib
import hmac
import json
import re
import unicodedata

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from . import secrets, signatures
from .payload import has_lone_surrogate
from .words import Refused, Unjudged

HASHES = {"sha1": hashes.SHA1(), "sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}
LENGTHS = {"sha1": 20, "sha256": 32, "sha384": 48, "sha512": 64}
JOSE = {
    "HS256": "hmac-sha256", "HS384": "hmac-sha384", "HS512": "hmac-sha512", "RS256": "rsa-pkcs1v15-sha256", "RS384": "rsa-pkcs1v15-sha384",
    "RS512": "rsa-pkcs1v15-sha512", "PS256": "rsa-pss-sha256", "PS384": "rsa-pss-sha384", "PS512": "rsa-pss-sha512",
    "ES256": "ecdsa-p256-sha256", "ES384": "ecdsa-p384-sha384", "ES512": "ecdsa-p521-sha512", "EdDSA": "ed25519", "Ed25519": "ed25519",
}
NUMBERS = {"p256": 32, "p384": 48, "p521": 66}
CURVES = {"p256": ec.SECP256R1, "p384": ec.SECP384R1, "p521": ec.SECP521R1}


# The points of small order of Ed25519, but for the bit that says which of two.
SMALL = {bytes(32), (1).to_bytes(32, "little"), (2**255 - 20).to_bytes(32, "little"),
         bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
         bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")}


def is_small(point):
    """Whether a point of Ed25519 is of small order, or not written in the one way to write it."""
    if len(point) != 32:
        return True
    bare = point[:31] + bytes([point[31] & 0x7F])
    return bare in SMALL or int.from_bytes(bare, "little") >= 2**255 - 19


def length(algorithm, form):
    """How many bytes a signature has, where that doesn't depend on the key; "der-32" where it is two numbers of 32 bytes in DER."""
    if algorithm.startswith("ecdsa"):
        size = 2 * NUMBERS[algorithm.split("-")[1]]
        return size if form == "raw" else f"der-{size // 2}"
    kind, _, rest = algorithm.partition("-")
    if kind in ("hmac", "digest"):
        return LENGTHS[rest]
    return 64 if algorithm == "ed25519" else None


class Key:
    """A key, its id, and which of the secrets it came with. `raw`: the bytes of a shared one."""

    def __init__(self, index, id=None, raw=b"", public=None):
        self.index, self.id, self.raw, self.public, self.private = index, id, raw, public, None

    def fits(self, algorithm):
        """Whether it is of the algorithm's family."""
        if algorithm.startswith(("hmac", "digest", "token")):
            return self.public is None
        if algorithm.startswith("rsa"):
            return isinstance(self.public, rsa.RSAPublicKey)
        if algorithm.startswith("ecdsa"):
            return isinstance(self.public, ec.EllipticCurvePublicKey) and isinstance(self.public.curve, CURVES[algorithm.split("-")[1]])
        return isinstance(self.public, ed25519.Ed25519PublicKey)

    def matches(self, algorithm, content, signature, form="der"):
        kind, _, rest = algorithm.partition("-")
        if kind == "hmac":
            return hmac.digest(self.raw, content, rest) == signature
        if kind == "digest":
            return hashlib.new(rest, content).digest() == signature
        if kind == "token":
            return hmac.compare_digest(self.raw, signature)
        try:
            self.verify(kind, rest, content, signature, form)
        except (InvalidSignature, ValueError):
            return False
        return True

    def sign(self, algorithm, content, form="der"):
        """A signature, as the platform would make it; refused where there is no key to make it with."""
        kind, _, rest = algorithm.partition("-")
        if kind == "hmac":
            return hmac.digest(self.raw, content, rest)
        if kind == "digest":
            return hashlib.new(rest, content).digest()
        if kind == "token":
            return self.raw
        if self.private is None:
            raise Refused("invalid_key")
        if kind == "ed25519":
            return self.private.sign(content)
        scheme, _, hash = rest.rpartition("-")
        if kind == "rsa":
            pad = padding.PKCS1v15() if scheme == "pkcs1v15" else padding.PSS(padding.MGF1(HASHES[hash]), LENGTHS[hash])
            return self.private.sign(content, pad, HASHES[hash])
        signature = self.private.sign(content, ec.ECDSA(HASHES[hash]))
        if form != "raw":
            return signature
        size = (self.public.key_size + 7) // 8
        return b"".join(number.to_bytes(size, "big") for number in decode_dss_signature(signature))

    def verify(self, kind, rest, content, signature, form):
        if kind == "ed25519":
            if is_small(signature[:32]):
                raise ValueError("a point of small order")
            return self.public.verify(signature, content)
        scheme, _, hash = rest.rpartition("-")
        if kind == "ecdsa":
            if form == "raw":
                size = (self.public.key_size + 7) // 8
                if len(signature) != 2 * size:
                    raise ValueError("a signature of another length")
                signature = encode_dss_signature(int.from_bytes(signature[:size], "big"), int.from_bytes(signature[size:], "big"))
            return self.public.verify(signature, content, ec.ECDSA(HASHES[hash]))
        pad = padding.PKCS1v15() if scheme == "pkcs1v15" else padding.PSS(padding.MGF1(HASHES[hash]), LENGTHS[hash])
        return self.public.verify(signature, content, pad, HASHES[hash])


def all_of(secret, scheme, settings):
    """The keys of what the receiver was given."""
    several = secret if isinstance(secret, list) else [secret]
    found = []
    for index, one in enumerate(several):
        if isinstance(one, dict) and "by_id" in one:
            if not (scheme.get("key") or {}).get("by"):
                raise Refused("invalid_secret")
            found += [single(text, scheme, settings, index, id) for id, text in one["by_id"].items()]
        elif isinstance(one, dict) and "jwks" in one:
            found += jwks(one["jwks"], scheme, index)
        elif is_jwk(one):
            found += of_jwk(one, scheme, index)
        elif isinstance(one, str) and one.count("-----END PUBLIC KEY") > 1 and not is_shared(scheme):
            found += [single(f"{pem.strip()}\n-----END PUBLIC KEY-----", scheme, settings, index) for pem in one.split("-----END PUBLIC KEY-----")[:-1]]
        else:
            found.append(single(one, scheme, settings, index))
    if not found and (not several or {} in [one.get("by_id") for one in several if isinstance(one, dict)]):
        raise Refused("invalid_secret")
    return found


def check_list(names):
    """Refuses a list of algorithms with one that isn't known, or with secrets beside public keys."""
    known = [*JOSE, "Ed25519", "hmac-sha256", "ed25519", "ecdsa-p256-sha256", "ecdsa-p384-sha384", "rsa-pss-sha512", "rsa-v1_5-sha256"]
    if not names or set(names) - set(known) or len({name.startswith(("HS", "hmac")) for name in names}) > 1:
        raise Refused("invalid_option")


def is_shared(scheme):
    algorithm = scheme["algorithm"]
    if algorithm in ("jwt", "jws", "http-message-signature"):
        return all(name.startswith(("HS", "hmac")) for name in scheme["algorithms"])
    return algorithm.startswith(("hmac", "digest", "token"))


def is_jwk(secret):
    return isinstance(secret, str) and secret.startswith("{")


def of_jwk(text, scheme, index):
    """A JSON Web Key alone, or a set of them, as text."""
    if is_shared(scheme):
        raise Refused("invalid_secret")
    try:
        given = json.loads(text, object_pairs_hook=once)
    except ValueError:
        raise Refused("invalid_key") from None
    if "keys" in given:
        return jwks(given, scheme, index)
    found = jwks({"keys": [given]}, scheme, index)
    if not found:
        raise Refused("invalid_key")
    return found


def once(pairs):
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a name twice")
    return dict(pairs)


def single(secret, scheme, settings, index, id=None):
    form = scheme.get("key") or {}
    if not isinstance(secret, (str, bytes)) or (isinstance(secret, str) and has_lone_surrogate(secret)):
        raise Refused("invalid_secret")
    if not is_shared(scheme):
        key = Key(index, id, public=public(secret, form))
        if isinstance(secret, str) and secret.startswith("-----BEGIN PRIVATE"):
            key.private = serialization.load_pem_private_key(secret.encode(), None)
        return key
    secrets.refuse_what_nobody_means(secret)
    return Key(index, id, shared(secret, form, settings))


def shared(secret, form, settings):
    raw = secret.encode() if isinstance(secret, str) else secret
    prefixes = form.get("strip_prefix") or []
    for prefix in [prefixes] if isinstance(prefixes, str) else prefixes:
        if raw.startswith(prefix.encode()):
            raw = raw[len(prefix.encode()):]
            break
    if form.get("normalize") == "nfkd":
        raw = unicodedata.normalize("NFKD", text_of(raw)).encode()
    decode = form.get("decode", "utf8")
    if isinstance(secret, str):
        if decode == "hex":
            raw = signatures.unhex(raw.decode("ascii", "replace"))
        elif decode in ("base64", "base64url"):
            raw = signatures.unbase64(raw.decode("ascii", "replace"), decode, form.get("padding", "optional"))
    if not raw or not raw.strip(b"\0"):
        raise Refused("invalid_secret")
    if "template" in form:
        names = re.findall(r"\{([^{}]*)\}", form["template"])
        others = [name for name in names if name != "secret" and not name.startswith("setting:")]
        if others or names.count("secret") != 1 or form["template"].count("{") != len(names):
            raise Refused("invalid_option")
        text = text_of(raw)
        raw = re.sub(r"\{([^{}]*)\}", lambda found: text if found[1] == "secret" else setting(settings, found[1]), form["template"]).encode()
    return hashlib.new(form["hash"], raw).digest() if "hash" in form else raw


def text_of(raw):
    try:
        return raw.decode()
    except UnicodeDecodeError:
        raise Unjudged("bytes that are no text, where a secret is one") from None


def setting(settings, place):
    name = place.removeprefix("setting:")
    if name not in settings:
        raise Refused("invalid_option")
    return settings[name]


def public(secret, form):
    """A public key, or the public half of a private one."""
    decode = form.get("decode", "pem")
    try:
        if isinstance(secret, bytes) and len(secret) == 32:
            return from_raw(secret)
        if decode in ("hex", "base64", "base64url") and isinstance(secret, str):
            prefixes = form.get("strip_prefix") or []
            taken = [prefix for prefix in ([prefixes] if isinstance(prefixes, str) else prefixes) if secret.startswith(prefix)]
            text = secret.removeprefix(taken[0]) if taken else secret
            if not text.startswith("-----"):
                raw = signatures.unhex(text) if decode == "hex" else signatures.unbase64(text, decode, form.get("padding", "optional"))
                return from_raw(raw)
        return from_file(secret.encode() if isinstance(secret, str) else secret, bool(form.get("certificate")))
    except (ValueError, TypeError, binascii.Error):
        raise Refused("invalid_key") from None


def from_raw(raw):
    if raw is None:
        raise ValueError("not in its encoding")
    if len(raw) == 32:
        return of_point(raw)
    if len(raw) == 64:
        pair = ed25519.Ed25519PrivateKey.from_private_bytes(raw[:32]).public_key()
        if pair.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw) != raw[32:]:
            raise ValueError("a seed and another point")
        return pair
    for curve in (ec.SECP256R1(), ec.SECP384R1()):
        size = curve.key_size // 8
        if len(raw) in (1 + size, 1 + 2 * size) and raw[0] in (2, 3, 4):
            return ec.EllipticCurvePublicKey.from_encoded_point(curve, raw)
    return checked(serialization.load_der_public_key(raw))


def of_point(raw):
    if is_small(raw) or not is_on_curve(raw):
        raise ValueError("no point to verify with")
    return ed25519.Ed25519PublicKey.from_public_bytes(raw)


def is_on_curve(raw):
    """Whether there is an x for that y (RFC 8032, section 5.1.3)."""
    prime = 2**255 - 19
    y = int.from_bytes(raw, "little") & (2**255 - 1)
    d = -121665 * pow(121666, -1, prime) % prime
    square = (y * y - 1) * pow(d * y * y + 1, -1, prime) % prime
    return square == 0 or pow(square, (prime - 1) // 2, prime) == 1


def from_file(raw, may_be_certificate=False):
    raw = raw.replace(b"\\n", b"\n") if raw.startswith(b"-----") else raw
    if b"BEGIN CERTIFICATE" in raw:
        if not may_be_certificate:
            raise ValueError("a certificate where the record has none")
        return checked(x509.load_pem_x509_certificate(raw).public_key())
    if raw.startswith(b"-----"):
        if b"PRIVATE" in raw:
            return checked(serialization.load_pem_private_key(raw, None).public_key())
        try:
            return checked(serialization.load_pem_public_key(raw))
        except ValueError:
            # Freshchat's key has another's label.
            return checked(serialization.load_pem_public_key(raw.replace(b" RSA PUBLIC KEY", b" PUBLIC KEY")))
    for load in (serialization.load_der_public_key, lambda der: serialization.load_der_private_key(der, None).public_key(),
                 *([lambda der: x509.load_der_x509_certificate(der).public_key()] if may_be_certificate else [])):
        try:
            return checked(load(raw))
        except ValueError:
            continue
    raise ValueError("no key")


def checked(public):
    if isinstance(public, rsa.RSAPublicKey) and not 2048 <= public.key_size <= 8192:
        raise ValueError("an RSA key of another size")
    return public


def jwks(given, scheme, index):
    """The usable keys of a set; one for another purpose or of another algorithm is passed over."""
    if is_shared(scheme):
        raise Refused("invalid_secret")
    if not isinstance(given, dict) or not isinstance(given.get("keys"), list):
        raise Refused("invalid_key")
    found = []
    if not given["keys"] or (len(given["keys"]) > 1 and any(name in key for key in given["keys"] if isinstance(key, dict) for name in "dpqk")):
        raise Refused("invalid_key")
    for key in given["keys"]:
        if not isinstance(key, dict) or not ({"verify", "sign"} if "d" in key else {"verify"}) & set(key.get("key_ops", ["verify"])):
            continue
        if key.get("use", "sig") != "sig" or ("alg" in key and key["alg"] not in names(scheme)):
            continue
        try:
            made = from_jwk(key)
        except (ValueError, KeyError):
            continue
        found.append(Key(index, key.get("kid"), public=made))
    ids = [key.id for key in found if key.id is not None and any(key.fits(name) for name in algorithms(scheme))]
    if len(set(ids)) != len(ids):
        raise Refused("invalid_key")
    return found


def algorithms(scheme):
    return [JOSE.get(name, name) for name in scheme.get("algorithms", [scheme["algorithm"]])]


def names(scheme):
    """The JOSE names of what the record takes."""
    taken = {scheme["algorithm"]} | {JOSE.get(name, name) for name in scheme.get("algorithms", [])}
    return [name for name, algorithm in JOSE.items() if algorithm in taken]


def octets(text):
    raw = signatures.unbase64(text, "base64url")
    if raw is None:
        raise ValueError("no base64url")
    return raw


def number(text):
    return int.from_bytes(octets(text), "big")


def from_jwk(key):
    if key["kty"] == "RSA":
        return checked(rsa.RSAPublicNumbers(number(key["e"]), number(key["n"])).public_key())
    if key["kty"] == "EC":
        curve = {"P-256": ec.SECP256R1, "P-384": ec.SECP384R1, "P-521": ec.SECP521R1}[key["crv"]]()
        return ec.EllipticCurvePublicNumbers(number(key["x"]), number(key["y"]), curve).public_key()
    if key["kty"] == "OKP" and key["crv"] == "Ed25519":
        return of_point(octets(key["x"]))
    raise ValueError("a key of another kind")


def fitting(keys, algorithm, form):
    """Those of the algorithm. None is a mistake, unless deliveries name theirs: then it isn't there."""
    found = [key for key in keys if key.fits(algorithm)]
    if not found and not (form or {}).get("by"):
        raise Refused("invalid_key")
    return found


