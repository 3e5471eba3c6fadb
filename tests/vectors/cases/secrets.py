"""How a secret becomes a key: encodings, normalization, templates, hashes; and secrets that are sent themselves."""

import base64
import hashlib
import unicodedata

from .case import authentic, case, event, refused, unusable
from .record import ACCEPTED, BODY, HEADER, plain, record
from .signing import mac

MALFORMED = refused("malformed_signature", 401)
MISMATCH = refused("signature_mismatch", 401)
# In base64 it has "+", "/" and "=".
KEY = bytes.fromhex("fbefbeffffff01") + bytes(range(1, 28))
HEX = KEY.hex()
BASE64 = base64.b64encode(KEY).decode()
BASE64URL = BASE64.replace("+", "-").replace("/", "_")
assert {"+", "/"} <= set(BASE64)


def cases():
    yield from encodings()
    yield from prepared()
    yield from tokens()


def made(name, comment, format, secret, expect=ACCEPTED, *, key=KEY, settings=None, **rest):
    """A delivery signed with that key; the secret is what the receiver was given."""
    given = record(plain(), key=format)
    if settings is not None:
        rest["options"] = {"settings": settings}
        given["settings"] = {name: {"description": "for a test"} for name in settings}
    return case(f"secret-{name}", comment, given, BODY, [[HEADER, mac(key, BODY).hex()]], expect, secret=secret, **rest)


def encodings():
    refusal = unusable("invalid_secret")
    text = {"decode": "hex"}
    for name, comment, secret, expect in [
        ("hex", "lower case", HEX, ACCEPTED),
        ("hex-upper", "either case", HEX.upper(), ACCEPTED),
        ("hex-mixed", "both", HEX[:8].upper() + HEX[8:], ACCEPTED),
        ("hex-odd", "half a byte is missing", HEX[:-1], refusal),
        ("hex-letter", "a letter beyond f", "g" + HEX[1:], refusal),
        ("hex-0x", "the prefix of a number", "0x" + HEX, refusal),
        ("hex-blank", "a blank behind it", HEX + " ", refusal),
        ("hex-newline", "a line end behind it", HEX + "\n", refusal),
        ("hex-base64", "base64 in its place", BASE64, refusal),
        ("hex-empty", "nothing", "", refusal),
        ("hex-zeros", "zero bytes alone", "00" * 32, refusal),
        ("hex-bytes", "bytes are the key itself", {"b64": BASE64}, ACCEPTED),
    ]:
        yield made(name, comment, text, secret, expect)
    for decode, padding, taken in [
        ("base64", None, {BASE64, BASE64.rstrip("=")}), ("base64", "required", {BASE64}), ("base64", "none", {BASE64.rstrip("=")}), ("base64", "optional", {BASE64, BASE64.rstrip("=")}),
        ("base64url", None, {BASE64URL, BASE64URL.rstrip("=")}), ("base64url", "required", {BASE64URL}), ("base64url", "none", {BASE64URL.rstrip("=")}),
    ]:
        format = {"decode": decode, **({"padding": padding} if padding else {})}
        for short, secret in [("padded", BASE64), ("bare", BASE64.rstrip("=")), ("url-padded", BASE64URL), ("url-bare", BASE64URL.rstrip("="))]:
            if short.endswith("bare") and secret + "=" not in (BASE64, BASE64URL) and secret in (BASE64, BASE64URL):
                continue
            fits = secret in taken
            yield made(f"{decode}-{padding or 'either'}-{short}", f"{'as' if fits else 'not as'} the record has it", format, secret, ACCEPTED if fits else refusal)
    prefixes = {"decode": "base64", "strip_prefix": ["whsec_", "whk_"]}
    for name, comment, secret in [("first", "the first of two prefixes", "whsec_" + BASE64), ("second", "the second", "whk_" + BASE64), ("none", "neither", BASE64)]:
        yield made(f"prefix-{name}", comment, prefixes, secret)
    yield made("prefix-both", "one prefix alone is taken off", prefixes, "whsec_whk_" + BASE64, refusal)


def prepared():
    """What few platforms do with a secret first."""
    text = "p\u00e4ssw\u00f6rd \u2460\ufb01"
    folded = unicodedata.normalize("NFKD", text)
    assert folded != text
    normal = {"decode": "utf8", "normalize": "nfkd"}
    yield made("nfkd", "characters that Unicode writes in several", normal, text, key=folded)
    yield made("nfkd-done", "what is normalized stays so", normal, folded, key=folded)
    yield made("nfkd-ascii", "ASCII stays as it is", normal, "acme-secret", key="acme-secret")
    yield made("nfkd-not-asked", "where the record says nothing, characters stay", {"decode": "utf8"}, text, MISMATCH, key=folded)
    yield made("template", "text behind the secret", {"decode": "utf8", "template": "{secret}&"}, "acme-secret", key="acme-secret&")
    yield made("template-around", "text around it", {"decode": "utf8", "template": "a:{secret}:b"}, "acme-secret", key="a:acme-secret:b")
    yield made("template-setting", "a setting before it", {"decode": "utf8", "template": "{setting:client}&{secret}"}, "acme-secret", key="client-1&acme-secret",
               settings={"client": "client-1"})
    for name, template in [("no-secret", "key"), ("twice", "{secret}{secret}"), ("unknown", "{secret}{key}"), ("open", "{secret"), ("body", "{secret}{body}")]:
        yield made(f"template-{name}", "a template that can't be one", {"decode": "utf8", "template": template}, "acme-secret", unusable("invalid_option"))
    yield made("hash-sha1", "the hash of the secret is the key", {"decode": "utf8", "hash": "sha1"}, "acme-secret", key=hashlib.sha1(b"acme-secret").digest())
    yield made("hash-sha256", "the hash of the secret is the key", {"decode": "utf8", "hash": "sha256"}, "acme-secret", key=hashlib.sha256(b"acme-secret").digest())
    yield made("hash-decoded", "decoded first, and then hashed", {"decode": "hex", "hash": "sha256"}, HEX, key=hashlib.sha256(KEY).digest())
    yield made("hash-blank", "the hash of nothing is no secret", {"decode": "utf8", "hash": "sha256"}, "", unusable("invalid_secret"))


def tokens():
    """A secret that is sent: compared whole, and no part of it is enough."""
    secret = "acme-token-0123456789"
    bearer = record(plain("text", prefix="Bearer "), algorithm="token", envelope={"type": "type", "id": "id"})
    basic = record(plain("base64", prefix="Basic "), algorithm="token", envelope={"type": "type", "id": "id"})
    good = authentic(key="acme:ord_1")

    def sent(name, comment, value, expect, given=bearer, secret=secret):
        return case(f"token-{name}", comment, given, BODY, [[HEADER, value]], expect, secret=secret, call="verify_signature")

    yield sent("right", "the token", f"Bearer {secret}", good)
    yield case("token-event", "an event, of which the token proves nothing but who sends it", bearer, BODY, [[HEADER, f"Bearer {secret}"]],
               event("order.paid", None, id="ord_1", key="acme:ord_1", recognized=False, proof="token"), secret=secret)
    for name, comment, value in [
        ("shorter", "all but its last character", f"Bearer {secret[:-1]}"),
        ("longer", "a character more", f"Bearer {secret}0"),
        ("other", "another of the same length", f"Bearer {secret[:-1]}x"),
        ("other-case", "its letters in upper case", f"Bearer {secret.upper()}"),
        ("zero-byte", "a character that other languages end a text with", f"Bearer {secret}%00"),
        ("twice", "the token twice", f"Bearer {secret}{secret}"),
        ("hash", "its hash", f"Bearer {hashlib.sha256(secret.encode()).hexdigest()}"),
    ]:
        yield sent(name, comment, value, MISMATCH)
    for name, comment, value in [("no-prefix", "without what stands before it", secret), ("prefix-case", "another case of that", f"bearer {secret}"), ("empty", "nothing behind it", "Bearer")]:
        yield sent(name, comment, value, MALFORMED)
    yield sent("second", "the second of two", f"Bearer {secret}", {**good, "secret_index": 1}, secret=["new-token-0123456789", secret])
    pair = lambda text: "Basic " + base64.b64encode(text.encode()).decode()
    for name, comment, value, expect in [
        ("basic", "user and password", pair(f"acme:{secret}"), good),
        ("basic-user", "another user", pair(f"other:{secret}"), MISMATCH),
        ("basic-password", "another password", pair("acme:password"), MISMATCH),
        ("basic-no-colon", "user and password without what separates them", pair(f"acme{secret}"), MISMATCH),
        ("basic-bare", "without its padding", pair("acme:" + secret + "12").rstrip("="), MALFORMED),
        ("basic-text", "not in base64", f"Basic acme:{secret}", MALFORMED),
        ("basic-bearer", "another kind", f"Bearer {secret}", MALFORMED),
    ]:
        yield sent(name, comment, value, expect, given=basic, secret=f"acme:{secret}")
    for name, secret in [("blank", " "), ("undefined", "undefined"), ("placeholder", "${TOKEN}"), ("zeros", {"b64": "AAAA"})]:
        yield sent(f"secret-{name}", "a secret that nobody means", "Bearer x", unusable("invalid_secret"), secret=secret)
