"""How platforms sign, as their documentation says it, with Python's `hmac` and `hashlib` and with `cryptography` alone."""

import base64
import hashlib
import hmac
import json

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from .signing import key_text, private_key

HASHES = {"sha1": hashes.SHA1, "sha256": hashes.SHA256, "sha384": hashes.SHA384, "sha512": hashes.SHA512}


def written(payload):
    """A JSON body, without blanks."""
    return json.dumps(payload, separators=(",", ":"), ensure_ascii=False).encode()


def spaced(body):
    """The same JSON with line breaks and blanks, and with slashes and characters beyond ASCII escaped: nobody writes it so again."""
    return json.dumps(json.loads(body), indent=2).replace("/", "\\/").encode()


def joined(*parts):
    """The bytes of texts, bytes and numbers, one after the other."""
    return b"".join(part if isinstance(part, bytes) else str(part).encode() for part in parts)


def mac(secret, *parts, hash="sha256"):
    return hmac.new(joined(secret), joined(*parts), hash).digest()


def mac_hex(secret, *parts, hash="sha256"):
    return mac(secret, *parts, hash=hash).hex()


def mac_base64(secret, *parts, hash="sha256"):
    return base64.b64encode(mac(secret, *parts, hash=hash)).decode()


def digest_hex(*parts, hash="sha256"):
    return hashlib.new(hash, joined(*parts)).hexdigest()


def digest_base64(*parts, hash="sha256"):
    return base64.b64encode(hashlib.new(hash, joined(*parts)).digest()).decode()


def base64url(data):
    """Without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


# Keys are named by their files in `keys/`: `rsa-2048`, `ec-p256`, `ed25519`.

def public_pem(name):
    return key_text(f"{name}.public.spki.pem")


def public_raw(name="ed25519"):
    """The 32 bytes of an Ed25519 key, or a curve's uncompressed point."""
    key = private_key(name).public_key()
    if isinstance(key, ec.EllipticCurvePublicKey):
        return key.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    return key.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def rsa(*parts, key="rsa-2048", hash="sha256"):
    """RSA PKCS#1 v1.5."""
    return private_key(key).sign(joined(*parts), padding.PKCS1v15(), HASHES[hash]())


def ecdsa(*parts, key="ec-p256", hash="sha256", raw=False):
    """In DER, or `raw`: r and s. Without randomness, as RFC 6979 has it."""
    secret = private_key(key)
    signature = secret.sign(joined(*parts), ec.ECDSA(HASHES[hash](), deterministic_signing=True))
    if not raw:
        return signature
    length = (secret.key_size + 7) // 8
    return b"".join(number.to_bytes(length, "big") for number in decode_dss_signature(signature))


def ed25519(*parts, key="ed25519"):
    secret = private_key(key)
    assert isinstance(secret, Ed25519PrivateKey)
    return secret.sign(joined(*parts))


def jwt(claims, secret, alg="HS256", **header):
    """A JWT of these claims. `secret`: text or bytes for HS, the name of a key for the others."""
    content = f"{base64url(written({'alg': alg, 'typ': 'JWT', **header}))}.{base64url(claims if isinstance(claims, bytes) else written(claims))}"
    return f"{content}.{base64url(jws_signature(content, secret, alg))}"


def jws_signature(content, secret, alg):
    hash = f"sha{alg[2:]}"
    if alg.startswith("HS"):
        return mac(secret, content, hash=hash)
    if alg.startswith("RS"):
        return rsa(content, key=secret, hash=hash)
    if alg.startswith("ES"):
        return ecdsa(content, key=secret, hash=hash, raw=True)
    return ed25519(content, key=secret)


def detached(payload, key, alg, *, b64=True, **header):
    """A JWS without its payload, which stands elsewhere: RFC 7515's, or with `b64=False` RFC 7797's, which signs it as it is."""
    header = {"alg": alg, **({} if b64 else {"b64": False, "crit": ["b64"]}), **header}
    protected = base64url(written(header))
    content = joined(protected, ".", base64url(payload) if b64 else payload)
    return f"{protected}..{base64url(jws_signature(content, key, alg))}"


def jwk(name, **rest):
    """A public key of `keys/` as a JWK."""
    key = private_key(name).public_key()
    if isinstance(key, ec.EllipticCurvePublicKey):
        point = public_raw(name)[1:]
        half = len(point) // 2
        return {"kty": "EC", "crv": f"P-{key.curve.key_size}", "x": base64url(point[:half]), "y": base64url(point[half:]), **rest}
    if name.startswith("ed25519"):
        return {"kty": "OKP", "crv": "Ed25519", "x": base64url(public_raw(name)), **rest}
    numbers = key.public_numbers()
    e, n = (number.to_bytes((number.bit_length() + 7) // 8, "big") for number in (numbers.e, numbers.n))
    return {"kty": "RSA", "n": base64url(n), "e": base64url(e), **rest}
