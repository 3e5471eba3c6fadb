"""What every platform has to refuse: its delivery with another body, and under another secret.

Derived from a platform's cases where these have none of it. The verdicts follow from a rule, not from any code:
a delivery whose signed content or whose key is another one doesn't match. A platform's file says where its rule
is another one, by `tampered` and `other_key` of its `Platform`.
"""

import base64
import json
from functools import cache

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from .recipe import jwk, public_pem, public_raw
from .signing import key_text

MISMATCHES = {"signature_mismatch", "claim_mismatch", "unknown_key"}
REQUEST = ("secret", "headers", "body_b64", "received", "options", "call")
NAMES = ["rsa-2048", "ec-p256", "ec-p384", "ed25519"]


def derived(platform, entries):
    """The cases that this platform's own lack."""
    accepted = [entry for entry in entries if is_usable(entry)]
    refused = [entry for entry in entries if entry["expect"].get("code") in MISMATCHES]
    if platform.tampered and not any(are_alike(*pair, "body_b64") for pair in product(accepted, refused)):
        yield from tampered(platform, accepted)
    if platform.other_key and not any(are_alike(*pair, "secret") for pair in product(accepted, refused)):
        yield from under_another_key(platform, accepted)


def is_usable(entry):
    """Whether it is an accepted delivery whose proof is a signature, or a token."""
    return not {"code", "answer"} & set(entry["expect"]) and not {"dynamic", "large"} & set(entry["flags"]) and "body_b64" in entry


def product(accepted, refused):
    return ((one, other) for one in accepted for other in refused)


def are_alike(one, other, but):
    """Whether two requests differ in this alone. The length of a body differs with it."""
    return all((shown(one, name) == shown(other, name)) == (name != but) for name in REQUEST)


def shown(entry, name):
    if name == "headers":
        return [pair for pair in entry[name] or [] if pair[0] != "Content-Length"]
    return entry.get(name)


def is_token(entry):
    events = entry["expect"].get("events", [entry["expect"]])
    return any(event.get("proof") == "token" for event in events)


def tampered(platform, accepted):
    if any(map(is_token, accepted)):
        return
    for entry in accepted:
        body = changed(base64.b64decode(entry["body_b64"]))
        if body is not None:
            yield {**again(entry, platform, "tampered", "the first accepted delivery with one letter or digit of its body changed", platform.tampered),
                   "body_b64": base64.b64encode(body).decode()}
            return


def under_another_key(platform, accepted):
    for entry in accepted:
        secret = another(entry["secret"], is_public(platform.secret))
        if secret is not None:
            yield {**again(entry, platform, "another-secret", "the first accepted delivery, at a receiver whose secret or key is another one of the same form", platform.other_key),
                   "secret": secret}
            return


def again(entry, platform, name, comment, code):
    return {**entry, "id": f"{platform.id}-{name}", "comment": comment, "flags": [flag for flag in entry["flags"] if flag == "off_wire"], "expect": platform.refused(code)}


# Another body, which is JSON where the first one is.

def changed(body):
    is_json = parsed(body) is not None
    for at in reversed(range(len(body))):
        letter = next_one(body[at : at + 1].decode("latin-1"))
        if letter is not None:
            other = body[:at] + letter.encode() + body[at + 1 :]
            if not is_json or parsed(other) not in (None, parsed(body)):
                return other
    return None


def parsed(body):
    try:
        return json.loads(body)
    except ValueError:
        return None


def next_one(letter):
    """Another digit for a digit, another letter for a letter: hexadecimal digits stay such, and base64 too."""
    if not letter.isascii() or not letter.isalnum():
        return None
    if letter.isdigit():
        return str((int(letter) + 1) % 10)
    return ("b" if letter == "a" else "a") if letter.islower() else ("B" if letter == "A" else "A")


# Another secret of the same form.

def another(secret, public):
    """Another secret; None where there is none. `public`: only a public key of a known form is replaced."""
    if isinstance(secret, list):
        others = [another(one, public) for one in secret]
        return None if None in others else others
    if isinstance(secret, dict) and "by_id" in secret:
        others = {id: another(one, public) for id, one in secret["by_id"].items()}
        return None if None in others.values() else {"by_id": others}
    if isinstance(secret, dict) and "jwks" in secret:
        keys = [another_jwk(key, secret["jwks"]["keys"]) for key in secret["jwks"]["keys"]]
        return None if None in keys else {"jwks": {"keys": keys}}
    if isinstance(secret, dict):
        first, *rest = base64.b64decode(secret["b64"])
        return {"b64": base64.b64encode(bytes([first ^ 1, *rest])).decode()}
    if "-----BEGIN" in secret:
        return another_pem(secret)
    if secret in exchanged():
        return exchanged()[secret]
    return None if public else another_text(secret)


def another_text(secret):
    """One letter in the middle is another one: neither a prefix nor the last letter, whose bits base64 may not use."""
    middle = len(secret) // 2
    for at in [*range(middle, len(secret)), *reversed(range(middle))]:
        letter = next_one(secret[at])
        if letter is not None:
            return secret[:at] + letter + secret[at + 1 :]
    return None


def is_public(secret):
    if isinstance(secret, list):
        return any(map(is_public, secret))
    if isinstance(secret, dict):
        return "jwks" in secret or any(map(is_public, secret.get("by_id", {}).values()))
    return "-----BEGIN" in secret or secret in exchanged()


@cache
def exchanged():
    """The raw keys of `keys/` as texts, each with the other one of its kind."""
    texts = {}
    for one, other in [("ed25519", "ed25519-other"), ("ed25519-other", "ed25519")]:
        for write in (bytes.hex, in_base64, lambda raw: "whpk_" + in_base64(raw)):
            texts[write(public_raw(one))] = write(public_raw(other))
    return texts


def in_base64(raw):
    return base64.b64encode(raw).decode()


def another_pem(text):
    """The other key of the pair that has this one; the first one of its kind for a key of somebody else's."""
    for name in NAMES:
        if text.strip() == public_pem(name).strip():
            return public_pem(f"{name}-other")
    if "CERTIFICATE" in text:
        return key_text("rsa-2048.certificate.pem") if text != key_text("rsa-2048.certificate.pem") else public_pem("rsa-2048-other")
    key = serialization.load_pem_public_key(text.encode())
    name = next(name for name, kind in zip(NAMES, kinds(key)) if kind)
    return public_pem(name)


def kinds(key):
    curve = key.curve.name if isinstance(key, ec.EllipticCurvePublicKey) else ""
    return isinstance(key, rsa.RSAPublicKey), curve == "secp256r1", curve == "secp384r1", isinstance(key, Ed25519PublicKey)


def another_jwk(key, keys):
    """A key of the same kind and under the same names, which isn't in the set."""
    known = {"RSA": ["rsa-2048", "rsa-2048-other", "rsa-3072"], "EC": ["ec-p256", "ec-p256-other"], "OKP": ["ed25519", "ed25519-other"]}[key["kty"]]
    others = [jwk(name) for name in known if not any({**one, **jwk(name)} == one for one in keys)]
    return {**key, **others[0]} if others else None
