"""Secrets: usual ones, those that nobody means, and those between."""

import base64
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID
from oracle.payload import has_lone_surrogate

KEYS = Path(__file__).resolve().parents[2] / "vectors/keys"


def pem(name):
    return (KEYS / name).read_text("ascii")


RSA_PRIVATE = ["rsa-2048.private.pkcs8.pem", "rsa-2048-other.private.pkcs8.pem", "rsa-2048.private.pkcs1.pem"]
RSA_PUBLIC = ["rsa-2048.public.spki.pem", "rsa-2048-other.public.spki.pem", "rsa-2048.public.pkcs1.pem", "rsa-3072.public.spki.pem"]
RSA_ODD = ["rsa-1024.public.spki.pem", "ec-p256.public.spki.pem", "ec-p256.private.pkcs8.pem"]
PUBLIC = pem("rsa-2048.public.spki.pem")

CURVES = {
    "rsa": RSA_PRIVATE[:2], "ecdsa-p256": ["ec-p256.private.pkcs8.pem", "ec-p256-other.private.pkcs8.pem"],
    "ecdsa-p384": ["ec-p384.private.pkcs8.pem", "ec-p384-other.private.pkcs8.pem"],
    "ed25519": ["ed25519.private.pkcs8.pem", "ed25519-other.private.pkcs8.pem"],
}

CURVE_OF = {"ES256": "ecdsa-p256", "ecdsa-p256-sha256": "ecdsa-p256", "ES384": "ecdsa-p384", "ecdsa-p384-sha384": "ecdsa-p384", "EdDSA": "ed25519", "ed25519": "ed25519"}

NOBODY_MEANS = [
    "", " ", "\n", "\t \r\n", "\u00a0", "\u2003", "\u200b", "\ufeff", "\u200b\ufeff \u00a0", "\0", "\0\0\0", "undefined", "null",
    "whsec_...", "whsec_\u2026", "${SECRET}", "${WEBHOOK_SECRET}", "{{secret}}", "{{ secret }}", "<secret>", "<your webhook secret>", PUBLIC,
    pem("rsa-2048.private.pkcs8.pem"), pem("ec-p256.public.spki.pem"), {"b64": ""}, {"b64": "AAAAAAAAAAA="}, {"b64": "IA=="},
    "\ud800", "secret \udfff", "\ud83d\ud83d secret", None, 12345678, True, False, [], [[]], 0,
]
BETWEEN = [
    "Undefined", "NULL", "None", "nil", "...", "\u2026", "${A}${B}", "${A}x", "x${A}", "${", "${}", "{{}}", "<>", "<a><b>", " undefined",
    "undefined\n", "sk_...", "whsec_....", "whsec_", "whsec_ ", "\u2060", "\u00ad", "\u3164", "\u180e", "\u202e", "\u2066", "null\0", "\0null",
    "-----BEGIN", PUBLIC[:60], " " + PUBLIC, PUBLIC.replace("\n", "\\n"), "'undefined'", '"null"', "\u115f", "\ue000", "\x01", "\x7f",
    {"b64": "AAAAAAAB"}, {"b64": "/w=="}, {"b64": "77u/"},
]
ROUND = ["{}", " {}", "{}\n", "\t{}\r\n", "'{}'", '"{}"', "\ufeff{}", "{}\u200b", "v1,{}", "whsec_{}", "whpk_{}", "{}\\n"]
UNICODE = "kéy-Ключ-秘密-🔑"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def some(chance, record, is_sound):
    scheme = record.get("scheme") if isinstance(record, dict) else None
    scheme = scheme if isinstance(scheme, dict) else {}
    if is_sound and isinstance(scheme.get("key"), dict) and scheme["key"].get("decode") == "jwks" and chance.random() < 0.9:
        return jwks(chance, scheme)
    if is_sound and "by" in (scheme.get("key") or {}) and chance.random() < 0.8:
        return {"by_id": {id: one(chance, scheme) for id in ("k1", "k2", "1")[: chance.randint(1, 3)]}}
    secret = chance.choice(NOBODY_MEANS if chance.random() < 0.6 else BETWEEN)
    if chance.random() < 0.8:
        return one(chance, scheme) if is_sound else secret
    secrets = [one(chance, scheme) for _ in range(chance.randint(1, 4))]
    if not is_sound:
        secrets.insert(chance.randint(0, len(secrets)), secret)
    return secrets


def usual(chance, record):
    """One that nobody refuses, if the record lets it."""
    scheme = record.get("scheme") if isinstance(record, dict) else None
    scheme = scheme if isinstance(scheme, dict) else {}
    if str(scheme.get("algorithm")).startswith("rsa"):
        return pem(RSA_PRIVATE[0])
    is_encoded = isinstance(scheme.get("key"), dict) and scheme["key"].get("decode") == "base64"
    return base64.b64encode(chance.randbytes(24)).decode() if is_encoded else "a secret of the endpoint"


def one(chance, scheme):
    if scheme.get("algorithm") == "rsa-pkcs1v15-sha256":
        return pem(chance.choice(RSA_PRIVATE * 6 + RSA_PUBLIC * 2 + RSA_ODD[: chance.random() < 0.2]))
    pinned = scheme.get("algorithms")
    if isinstance(pinned, list) and not str(pinned[0]).startswith(("HS", "hmac")):
        return pem(chance.choice(CURVES[CURVE_OF.get(pinned[0], "rsa")]))
    key = scheme.get("key")
    key = key if isinstance(key, dict) else {}
    for kind, names in CURVES.items():
        if str(scheme.get("algorithm")).startswith(kind):
            name = chance.choice(names)
            return certificate(chance, name) if key.get("certificate") and chance.random() < 0.8 or chance.random() < 0.02 else pem(name)
    if key.get("decode") in ("hex", "base64url"):
        raw = chance.randbytes(chance.choice([1, 16, 32, 64]))
        return raw.hex() if key["decode"] == "hex" else base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
    if isinstance(key.get("strip_prefix"), list):
        key = {**key, "strip_prefix": chance.choice(key["strip_prefix"])}
    if key.get("decode") == "base64":
        text = encoded(chance, key.get("strip_prefix"))
        return text.rstrip("=") if key.get("padding") == "none" and isinstance(text, str) and chance.random() < 0.9 else text
    prefix = key.get("strip_prefix") if chance.random() < 0.7 else ""
    text = "".join(chance.choices(LETTERS, k=chance.choice([1, 8, 16, 32, 40, 63, 64, 65, 100, 128, 129])))
    roll = chance.random()
    if roll < 0.1:
        return {"b64": base64.b64encode(chance.randbytes(chance.choice([1, 16, 32, 64, 65, 128]))).decode()}
    if roll < 0.2:
        text = chance.choice(ROUND).format(text)
    elif roll < 0.25:
        text = UNICODE[chance.randint(0, 4):] + text
    return (prefix if isinstance(prefix, str) else "") + text


def jwks(chance, scheme):
    """A set of keys of the scheme, some of other families beside them."""
    names = scheme.get("algorithms", [scheme["algorithm"]])
    own = [one for name in names for one in CURVES[CURVE_OF.get(name) or next((kind for kind in CURVES if name.startswith(kind)), "rsa")]]
    others = [CURVES["ed25519"][0], CURVES["ecdsa-p256"][0]] if chance.random() < 0.2 else []
    chosen = list(dict.fromkeys([*chance.sample(own, chance.randint(1, len(own))), *others]))
    ids = ["k1", "k2", "1", "k3", "k4", "k5", "k6"]
    return {"jwks": {"keys": [jwk(name, ids[at] if chance.random() < 0.9 else None) for at, name in enumerate(chosen)]}}


def jwk(name, kid):
    """The public half as a JSON Web Key."""
    public = private(name).public_key()
    if isinstance(public, rsa.RSAPublicKey):
        numbers = public.public_numbers()
        made = {"kty": "RSA", "n": octets(numbers.n, 256), "e": octets(numbers.e, 3)}
    elif isinstance(public, ec.EllipticCurvePublicKey):
        numbers, size = public.public_numbers(), (public.key_size + 7) // 8
        made = {"kty": "EC", "crv": f"P-{public.key_size}", "x": octets(numbers.x, size), "y": octets(numbers.y, size)}
    else:
        made = {"kty": "OKP", "crv": "Ed25519", "x": octets(int.from_bytes(raw(public), "big"), 32)}
    return {**made, **({"kid": kid} if kid else {})}


def raw(public):
    return public.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def octets(number, size):
    return base64.urlsafe_b64encode(number.to_bytes(size, "big")).rstrip(b"=").decode()


def certificate(chance, name):
    """Of that key, alone or with the issuer's; or not quite."""
    text = issued(name)
    if chance.random() < 0.7:
        return text
    other = issued(RSA_PRIVATE[1])
    lines = text.splitlines(keepends=True)
    return chance.choice([text + other, other + text, text.replace("\n", "\\n"), text.replace("\n", "\r\n"), "".join(lines[:-2] + lines[-1:]), "".join(lines[:-1]), pem(name) + text, text + "x",
                          {"b64": "".join(line.strip() for line in lines[1:-1])}, text.replace("CERTIFICATE", "TRUSTED CERTIFICATE"), text.replace("CERTIFICATE", "PUBLIC KEY")])


@cache
def issued(name):
    """A certificate of a key, from an issuer whose signatures are the same each time."""
    about = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "acme.example")])
    day = datetime(2025, 1, 1, tzinfo=timezone.utc)
    made = x509.CertificateBuilder(about, about, private(name).public_key(), 1, day, day + timedelta(days=3650))
    return made.sign(private(RSA_PRIVATE[0]), hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode()


@cache
def private(name):
    return serialization.load_pem_private_key(pem(name).encode(), None)


def lend_private(keys):
    """Who signs deliveries has the other half of what the receiver was given."""
    for key in keys:
        if key.public is not None and key.private is None:
            known = (private(name) for names in CURVES.values() for name in names)
            key.private = next((one for one in known if same(one.public_key(), key.public)), None)


def same(one, other):
    form = serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    return one.public_bytes(*form) == other.public_bytes(*form)


def encoded(chance, prefix):
    text = base64.b64encode(chance.randbytes(chance.choice([1, 2, 3, 16, 24, 32, 64, 70]))).decode()
    roll = chance.random()
    if roll < 0.1:
        text = text.rstrip("=")
    elif roll < 0.13:
        text = text.replace("+", "-").replace("/", "_")
    elif roll < 0.15:
        text += chance.choice(["=", "\n", " ", "!", "A"])
    elif roll < 0.17:
        return {"b64": base64.b64encode(text.encode()).decode()}
    return (prefix if isinstance(prefix, str) and chance.random() < 0.9 else "") + text


def plain(secret):
    """With bytes as bytes, for the oracle."""
    if isinstance(secret, list):
        return [plain(one) for one in secret]
    if isinstance(secret, dict) and "by_id" in secret:
        return {"by_id": {id: plain(one) for id, one in secret["by_id"].items()}}
    return base64.b64decode(secret["b64"]) if isinstance(secret, dict) and "b64" in secret else secret


def for_rust(secret):
    """Whether Rust can be given it: text in Unicode, bytes, or keys by their ids. It is handed the keys alone: none would be no secret."""
    if isinstance(secret, list):
        return all(for_rust(one) and not isinstance(one, list) for one in secret)
    if isinstance(secret, dict):
        return secret.get("by_id") != {}
    return isinstance(secret, str) and not has_lone_surrogate(secret)
