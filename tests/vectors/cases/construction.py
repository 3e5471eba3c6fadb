"""What `new Webhook` refuses: providers, secrets, options."""

import base64

from . import documented as doc
from .case import at, case, event, unusable
from .headers import STRIPE, STRIPE_ACCEPTED
from .signing import SECRET, key_text, signed, stripe_value

UNKNOWN = unusable("unknown_provider")
INVALID_SECRET = unusable("invalid_secret")
INVALID_OPTION = unusable("invalid_option")
BODY = b"{}"


def cases():
    yield from providers()
    yield from secrets()
    yield from options()


def providers():
    for name, comment, provider in [
        ("unknown", "no record has this id", "acme"),
        ("empty", "an empty id names no provider", ""),
        ("case", "ids are compared exactly", "Tusky"),
        ("blank", "a space in front of the id: ids aren't trimmed", " tusky"),
        ("proto", "a name that every JavaScript object has", "__proto__"),
        ("constructor", "another name that every JavaScript object has", "constructor"),
        ("to-string", "a method that every JavaScript object has", "toString"),
        ("secret-first", "provider and secret swapped", "whsec_k7x9m2"),
    ]:
        inherited = name in ("proto", "constructor", "to-string")
        yield case(f"provider-{name}", comment, provider, BODY, [], UNKNOWN, secret="a secret", flags=["prototype_key"] if inherited else [])


def secrets():
    for provider in SECRET:
        yield case(f"{provider}-secret-empty", "anybody can sign under an empty key", provider, BODY, [], INVALID_SECRET, secret="", flags=["empty_secret"])
    for name, comment, secret, flags in [
        ("blank", "nothing but blanks", "   ", []),
        ("newline", "a file with nothing but its final newline", "\n", []),
        ("blanks", "all of JSON's blanks, and no secret", " \t\r\n", []),
        ("blanks-unicode", "a no-break space and an em space, as pasted from a page", "\u00a0\u2003", []),
        ("empty-bytes", "no bytes, given as bytes", {"b64": ""}, []),
        ("empty-list", "a list with nothing in it", [], ["dynamic"]),
        ("list-with-empty", "one bad secret spoils the list", ["good secret", ""], []),
        ("list-with-blank", "a blank secret in front of a good one", [" ", "good secret"], []),
        ("null", "an environment variable that is not set", None, ["dynamic", "empty_secret"]),
        ("number", "a number is no secret", 12345678, ["dynamic"]),
        ("true", "a boolean is no secret", True, ["dynamic"]),
        ("list-with-null", "one missing secret spoils the list", ["good secret", None], ["dynamic"]),
    ]:
        yield case(f"tusky-secret-{name}", comment, "tusky", BODY, [], INVALID_SECRET, secret=secret, flags=flags)
    der, point, pkcs1, certificate = (
        base64.b64decode("".join(key_text(file).splitlines()[1:-1]))
        for file in ("rsa-2048.public.spki.pem", "ec-p256.public.spki.pem", "rsa-2048.public.pkcs1.pem", "rsa-2048.certificate.pem")
    )
    for name, comment, secret in [
        ("key-set-empty", "a set of no keys, which anybody can write", {"jwks": {"keys": []}}),
        ("key-set-of-nothing", "a set of what is no key", {"jwks": {"keys": [{}]}}),
        ("key-set-without-type", "a key without its type", {"jwks": {"keys": [{"kid": "a", "x": "y"}]}}),
        ("object-empty", "an object of nothing, as text", "{}"),
        ("object", "what JavaScript makes of an object", "[object Object]"),
        ("boolean-text", "what a program makes of a flag", "true"),
        ("not-a-number", "what a program makes of no number", "NaN"),
        ("public-der", "a public key as bytes", {"b64": base64.b64encode(der).decode()}),
        ("public-der-p256", "a public key on a curve as bytes", {"b64": base64.b64encode(point).decode()}),
        ("public-hex", "a public key in hexadecimal digits", der.hex()),
        ("public-pkcs1-der", "an RSAPublicKey as bytes", {"b64": base64.b64encode(pkcs1).decode()}),
        ("public-pkcs1-base64", "an RSAPublicKey in base64", base64.b64encode(pkcs1).decode()),
        ("public-pkcs1-hex", "an RSAPublicKey in hexadecimal digits", pkcs1.hex()),
        ("certificate-der", "a certificate as bytes", {"b64": base64.b64encode(certificate).decode()}),
        ("certificate-base64", "a certificate in base64", base64.b64encode(certificate).decode()),
        ("public-jwk-base64", "a JSON Web Key in base64", base64.b64encode(b'{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}').decode()),
        ("public-jwks-base64", "a set of them in base64", base64.b64encode(b'{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}').decode()),
        ("public-ssh", "a public key of SSH's", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ== me@example.com"),
        ("public-pem-base64", "a file in PEM, as base64", base64.b64encode(key_text("rsa-2048.public.spki.pem").encode()).decode()),
    ]:
        yield case(f"tusky-secret-{name}", comment, "tusky", BODY, [], INVALID_SECRET, secret=secret)
    yield case("stripe-secret-prefix-alone", "the beginning of a secret, and no secret", "stripe", BODY, [], INVALID_SECRET, secret="whsec_")
    yield case("thunderstack-secret-blank", "nothing but a newline: a secret is looked for before a key", "thunderstack", BODY, [], INVALID_SECRET, secret="\n")
    yield case("thunderstack-secret-null", "a variable that isn't set, where a public key is wanted", "thunderstack", BODY, [], INVALID_SECRET, secret=None, flags=["dynamic"])
    yield case("thunderstack-secret-empty-list", "no key at all", "thunderstack", BODY, [], INVALID_SECRET, secret=[], flags=["dynamic"])
    for name, comment, secret in [
        ("prefix-alone", "decodes to nothing", "whsec_"),
        ("not-base64", "a space and a mark that base64 doesn't have", "whsec_not base64!"),
        ("unpadded-length", "a length that no base64 has, padded or not", "whsec_MTIzN"),
        ("unpadded-trailing-bits", "no padding, and unused trailing bits are set: a part is missing", "whsec_MTIzNB"),
        ("base64url", "the other alphabet", "whsec_-_-_-_-_"),
        ("over-padded", "one padding character too many", "whsec_MTIz="),
        ("trailing-bits", "unused trailing bits are set", "whsec_MTIzNB=="),
        ("newline-after", "a stray newline", "whsec_MTIzNA==\n"),
        ("blank-before", "a stray space in front hides the prefix", " whsec_MTIzNA=="),
        ("prefix-twice", "the prefix pasted twice: what is left is no base64", "whsec_whsec_MTIzNA=="),
        ("prefix-upper", "the prefix is case-sensitive, and base64 has no underscore", "WHSEC_MTIzNA=="),
        ("other-prefix", "the prefix of an asymmetric key", "whsk_MTIzNA=="),
    ]:
        yield case(f"standard-webhooks-secret-{name}", comment, "standard-webhooks", BODY, [], INVALID_SECRET, secret=secret)


def options():
    for name, comment, provider, given in [
        ("tolerance-negative", "no time is shorter than none", "stripe", {"tolerance": -1}),
        ("tolerance-negative-fraction", "a fraction below zero is below zero", "stripe", {"tolerance": -0.5}),
        ("tolerance-negative-ignored", "wrong where it would be ignored, too", "tusky", {"tolerance": -300}),
        ("max-body-bytes-negative", "no body has fewer than zero bytes", "tusky", {"max_body_bytes": -1}),
        ("node-id-elsewhere", "no other provider has nodes", "tusky", {"node_id": "your-node-id"}),
        ("node-id-elsewhere-list", "a list of one, where no provider has nodes", "stripe", {"node_id": ["your-node-id"]}),
        ("node-id-empty-list", "none would be accepted", "thunderstack", {"node_id": []}),
        ("node-id-empty-string", "an empty id names no node", "thunderstack", {"node_id": ""}),
        ("node-id-empty-string-in-list", "one empty id spoils the list", "thunderstack", {"node_id": ["your-node-id", ""]}),
    ]:
        yield case(f"option-{name}", comment, provider, BODY, [], INVALID_OPTION, options=given)
    body = doc.TUSKY_SYNCED.encode()
    accepted = event("file.synced", at("2025-01-15T10:30:00Z"))
    for name, given in [("tolerance", {"tolerance": 300}), ("tolerance-0", {"tolerance": 0}), ("tolerance-false", {"tolerance": False})]:
        yield case(f"option-{name}-ignored", "no timestamp is signed here", "tusky", body, signed("tusky", body), accepted, options=given, now=4000000000)
    yield case("option-none", "no option at all", "tusky", body, signed("tusky", body), accepted, options={})
    yield case("option-all", "every option at once", "stripe", STRIPE, [["Stripe-Signature", stripe_value(STRIPE, 1700000000)]], STRIPE_ACCEPTED,
               options={"tolerance": 10, "strict": True, "max_body_bytes": 1000}, now=1700000010)
    yield case("option-strict-false", "false says what is the default", "tusky", body, signed("tusky", body), accepted, options={"strict": False})
