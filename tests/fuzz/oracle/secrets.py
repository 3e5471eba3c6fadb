"""Secrets: which are taken, and the keys that they mean."""

import base64
import binascii
import hmac
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from .payload import has_lone_surrogate
from .words import Refused, Unjudged

# How many bytes a signature has.
HMAC_LENGTHS = {"hmac-sha1": 20, "hmac-sha256": 32, "hmac-sha384": 48, "hmac-sha512": 64}

# Unicode's default ignorable characters, as far as somebody may paste one, and the Braille blank.
INVISIBLE = set("\u00ad\u115f\u1160\u200b\u200c\u200d\u2060\u2800\u3164\ufeff\uffa0\0")
INVISIBLE |= {chr(code) for code in (*range(0xFE00, 0xFE10), *range(0xE0000, 0xE1000))}
CONTROLS = set(range(32)) - set(b" \t\n\f\r")
PLACEHOLDER = re.compile(r"whsec_(\.\.\.|…)|\$\{[^{}]+\}|\{\{[^{}]+\}\}|<[^<>]+>", re.DOTALL)
# Near what is refused, and what a sender could mean: the design doesn't draw the line.
NEAR = re.compile(r"undefined|null|none|nil|\.\.\.|…|[${}<>]|-----BEGIN|^\s*(whsec_|whsk_|whpk_|sk_)?\s*$", re.IGNORECASE)


def given(secret):
    """The secrets, as text or bytes, at least one."""
    several = secret if isinstance(secret, list) else [secret]
    for one in several:
        if not isinstance(one, (str, bytes)) or (isinstance(one, str) and has_lone_surrogate(one)):
            raise Refused("invalid_secret")
    if not several:
        raise Refused("invalid_secret")
    return several


def keys(secret, scheme):
    """The key of each secret."""
    return [key(one, scheme) for one in given(secret)]


def key(secret, scheme):
    form = scheme.get("key") or {}
    if scheme["algorithm"] not in HMAC_LENGTHS:
        return rsa_key(secret)
    refuse_what_nobody_means(secret)
    raw = secret.encode() if isinstance(secret, str) else secret
    prefix = (form.get("strip_prefix") or "").encode()
    stripped = raw[len(prefix):] if prefix and raw.startswith(prefix) else raw
    if form.get("decode") == "base64" and (isinstance(secret, str) or (prefix and raw.startswith(prefix))):
        stripped = from_base64(stripped)
    elif form.get("decode") == "base64":
        stripped = raw  # bytes are the key itself
    if not stripped.strip(b"\0"):
        raise Refused("invalid_secret")
    if not stripped.strip():
        raise Unjudged("a key of white space, decoded")
    return HmacKey(stripped, scheme["algorithm"])


HEX = re.compile(r"[0-9a-fA-F]{30}")
# What public keys begin with in base64: RSA of 2048, 3072 and 4096 bits, P-256, P-384, Ed25519; RSA by PKCS#1; JSON Web Keys; certificates.
PUBLIC = re.compile(
    "MIIBIjANBgkqhkiG|MIIBojANBgkqhkiG|MIICIjANBgkqhkiG|MFkwEwYHKoZIzj0C|MHYwEAYHKoZIzj0C|MCowBQYDK2VwAyEA"
    "|MIIBCgKCAQEA|MIIBigKCAYEA|MIICCgKCAgEA|eyJrdHki|eyJrZXlz|eyJuIjoi|eyJjcnYi|MII.{8}gAwIBAg"
)


def refuse_what_nobody_means(secret):
    text = secret if isinstance(secret, str) else secret.decode("utf-8", "replace")
    raw = secret.encode() if isinstance(secret, str) else secret
    if not raw.strip(b"\0") or text in ("undefined", "null"):
        raise Refused("invalid_secret")
    if all(character.isspace() or character in INVISIBLE for character in text):
        if isinstance(secret, bytes) and set(raw) & CONTROLS:
            raise Unjudged("a key of control characters")
        raise Refused("invalid_secret")
    if text in ("{}", "[]", "[object Object]", "NaN", "true", "false", "whsec_", "whsk_", "whpk_", "sk_") or text.startswith(("ssh-rsa ", "ssh-ed25519 ", "ecdsa-sha2-", "LS0tLS1CRUdJTi")):
        raise Refused("invalid_secret")
    if PUBLIC.match(base64.b64encode(raw[:15]).decode()) or HEX.match(text) and PUBLIC.match(base64.b64encode(bytes.fromhex(text[:30])).decode()):
        raise Refused("invalid_secret")
    if PLACEHOLDER.fullmatch(text) or text.startswith("-----BEGIN PUBLIC KEY-----") or PUBLIC.match(text) or (text.startswith("{") and ('"kty"' in text or '"keys"' in text)):
        raise Refused("invalid_secret")
    if NEAR.search(text):
        raise Unjudged("a secret that is nearly one of those that nobody means")
    if all(not character.isprintable() or character.isspace() for character in text):
        raise Unjudged("a secret of unusual characters alone")


def from_base64(text):
    try:
        raw = base64.b64decode(text + b"=" * (-len(text) % 4 if b"=" not in text else 0), validate=True)
    except (binascii.Error, ValueError):
        raise Refused("invalid_secret") from None
    # Padding may be left out. What is there has to be right.
    if not raw or base64.b64encode(raw).rstrip(b"=") != text.rstrip(b"="):
        raise Refused("invalid_secret")
    if len(text) % 4 and b"=" in text:
        raise Refused("invalid_secret")
    return raw


class HmacKey:
    def __init__(self, raw, algorithm):
        self.raw = raw
        self.hash = algorithm.removeprefix("hmac-")
        self.length = HMAC_LENGTHS[algorithm]

    def matches(self, content, candidates):
        return self.sign(content) in candidates

    def check_signs(self):
        pass

    def sign(self, content):
        return hmac.digest(self.raw, content, self.hash)


class RsaKey:
    length = None

    def __init__(self, public, private=None):
        self.public = public
        self.private = private

    def matches(self, content, candidates):
        return any(self.verifies(content, candidate) for candidate in candidates)

    def verifies(self, content, candidate):
        try:
            self.public.verify(candidate, content, padding.PKCS1v15(), hashes.SHA256())
        except InvalidSignature:
            return False
        return True

    def check_signs(self):
        if self.private is None:
            raise Refused("invalid_key")

    def sign(self, content):
        self.check_signs()
        return self.private.sign(content, padding.PKCS1v15(), hashes.SHA256())


CACHED = {}


def rsa_key(secret):
    """Only keys in the usual PEM are judged: `cryptography` takes more forms and fewer than the core does."""
    if not isinstance(secret, str) or not secret.startswith("-----BEGIN ") or secret.count("-----BEGIN ") > 1:
        raise Unjudged("an RSA key that isn't in PEM, or several in one text")
    if secret not in CACHED:
        CACHED[secret] = read_rsa_key(secret.encode())
    return CACHED[secret]


def read_rsa_key(pem):
    private = None
    try:
        if b"PRIVATE" in pem:
            private = serialization.load_pem_private_key(pem, None)
            public = private.public_key()
        else:
            public = serialization.load_pem_public_key(pem)
    except (ValueError, TypeError):
        raise Unjudged("a PEM that `cryptography` doesn't take") from None
    if not isinstance(public, rsa.RSAPublicKey) or not 2048 <= public.key_size <= 8192:
        raise Refused("invalid_key")
    return RsaKey(public, private)
