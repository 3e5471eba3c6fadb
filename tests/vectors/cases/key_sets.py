"""Several keys: a JSON Web Key Set, keys by their ids, the n-th signature under the n-th key; and which of them a delivery names."""

import base64
import json

from .case import authentic, case, refused, unusable
from .recipe import base64url, ecdsa, ed25519, public_pem, public_raw, rsa
from .record import BODY, HEADER, record
from .signing import mac, private_key

MALFORMED = refused("malformed_signature", 401)
MISMATCH = refused("signature_mismatch", 401)
UNKNOWN = refused("unknown_key", 401)
KEY_HEADER = "X-Acme-Key"
GOOD = authentic(key="acme:ord_1")


def rsa_jwk(name, **rest):
    numbers = private_key(name).public_key().public_numbers()
    return {"kty": "RSA", "n": base64url(numbers.n.to_bytes(numbers.n.bit_length() // 8, "big")), "e": "AQAB", **rest}


def ec_jwk(name="ec-p256", **rest):
    point = public_raw(name)
    return {"kty": "EC", "crv": "P-256", "x": base64url(point[1:33]), "y": base64url(point[33:]), **rest}


def ed_jwk(name="ed25519", **rest):
    return {"kty": "OKP", "crv": "Ed25519", "x": base64url(public_raw(name)), **rest}


def scheme(algorithm, decode, *, by=f"header:{KEY_HEADER}", signature=None, **key):
    key = {"decode": decode, **({"by": by} if by else {}), **key}
    return record({"kind": "plain", "header": HEADER, "encoding": "base64", **(signature or {})}, algorithm=algorithm, key=key)


def named(name, comment, given, signature, id, secret, expect, **rest):
    """A delivery that names its key."""
    headers = [[HEADER, base64.b64encode(signature).decode()]] + ([[KEY_HEADER, id]] if id is not None else [])
    return case(f"keys-{name}", comment, given, BODY, headers, expect, secret=secret, call="verify_signature", **rest)


def cases():
    yield from sets()
    yield from refused_sets()
    yield from no_ids()
    yield from by_id()
    yield from paired()


def sets():
    ed, given = ed25519(BODY), scheme("ed25519", "jwks")
    two = {"jwks": {"keys": [ed_jwk("ed25519-other", kid="old"), ed_jwk(kid="new")]}}
    for name, comment, signature, id, expect in [
        ("named", "the key that the delivery names", ed, "new", GOOD),
        ("other-named", "the other one is named: no other key is tried", ed, "old", MISMATCH),
        ("unknown", "an id that no key has", ed, "newer", UNKNOWN),
        ("unknown-case", "another case is another id", ed, "NEW", UNKNOWN),
        ("unknown-prefix", "a part of an id", ed, "ne", UNKNOWN),
        ("not-named", "no id: any of the keys may have signed", ed, None, GOOD),
        ("other-signed", "signed with the other key, and it is named", ed25519(BODY, key="ed25519-other"), "old", GOOD),
    ]:
        yield named(f"set-{name}", comment, given, signature, id, two, expect)
    without = scheme("ed25519", "jwks", by=None)
    yield named("set-without-ids", "keys without ids are all tried", without, ed, None, {"jwks": {"keys": [ed_jwk("ed25519-other"), ed_jwk()]}}, GOOD)
    yield named("set-ids-unasked", "a scheme whose deliveries name no key", without, ed, None, two, GOOD)
    yield named("set-mixed-ids", "a key without an id goes by any", given, ed, "new", {"jwks": {"keys": [ed_jwk()]}}, GOOD)
    pairs = [("enc", "a key for encryption", {"use": "enc"}), ("alg", "a key for another algorithm", {"alg": "ES256"}), ("alg-unknown", "a key for an algorithm that nobody knows", {"alg": "XX"}),
             ("ops", "a key for other operations", {"key_ops": ["encrypt"]}), ("ops-sign", "a public key for signing", {"key_ops": ["sign"]})]
    for name, comment, fields in pairs:
        yield named(f"set-passed-over-{name}", f"{comment} is passed over", given, ed, "new", {"jwks": {"keys": [ed_jwk(kid="new", **fields), ed_jwk("ed25519-other", kid="old")]}}, UNKNOWN)
        yield named(f"set-alone-{name}", f"{comment}, and no other", given, ed, "new", {"jwks": {"keys": [ed_jwk(kid="new", **fields)]}}, UNKNOWN)
    for name, fields in [("sig", {"use": "sig"}), ("alg", {"alg": "EdDSA"}), ("alg-own", {"alg": "Ed25519"}), ("ops", {"key_ops": ["verify"]}), ("x5c", {"x5c": ["MIIB"], "x5t": "AA"}), ("unknown", {"acme": {"a": [1]}})]:
        yield named(f"set-taken-{name}", "what a key says of itself, and is right or of no matter", given, ed, "new", {"jwks": {"keys": [ed_jwk(kid="new", **fields)]}}, GOOD)
    mixed = {"jwks": {"keys": [rsa_jwk("rsa-2048", kid="r"), ec_jwk(kid="e"), ed_jwk(kid="d"), {"kty": "EC", "crv": "P-384", "x": "AA", "y": "AA", "kid": "p"}, {"kty": "AKP", "kid": "q"}]}}
    yield named("set-of-all-rsa", "keys of other families are passed over", scheme("rsa-pkcs1v15-sha256", "jwks"), rsa(BODY), "r", mixed, GOOD)
    yield named("set-of-all-p256", "keys of other families are passed over", scheme("ecdsa-p256-sha256", "jwks"), ecdsa(BODY), "e", mixed, GOOD)
    yield named("set-of-all-ed25519", "keys of other families are passed over", given, ed, "d", mixed, GOOD)
    yield named("set-other-family", "a key of another family is named", given, ed, "r", mixed, UNKNOWN)
    short = {"jwks": {"keys": [rsa_jwk("rsa-1024", kid="short"), rsa_jwk("rsa-2048", kid="long")]}}
    yield named("set-short-rsa", "a key of 1024 bits is passed over", scheme("rsa-pkcs1v15-sha256", "jwks"), rsa(BODY, key="rsa-1024"), "short", short, UNKNOWN)
    yield named("set-long-rsa", "and the other one is taken", scheme("rsa-pkcs1v15-sha256", "jwks"), rsa(BODY), "long", short, GOOD)
    damaged = {"jwks": {"keys": [ed_jwk(kid="new"), {**ed_jwk(kid="old"), "x": "AA"}]}}
    yield named("set-damaged", "a key that can't be one is passed over", given, ed, "new", damaged, GOOD)
    yield named("set-damaged-named", "and isn't there when it is named", given, ed, "old", damaged, UNKNOWN)


def refused_sets():
    ed, given = ed25519(BODY), scheme("ed25519", "jwks")
    key = ed_jwk(kid="a")
    for name, comment, keys in [
        ("empty", "a set without keys", []),
        ("same-id", "two keys with one id", [key, ed_jwk("ed25519-other", kid="a")]),
        ("same-key", "one key twice", [key, key]),
        ("private", "a private key among them: whoever published it has lost it", [key, {**ed_jwk("ed25519-other", kid="b"), "d": "AAAA"}]),
        ("secret", "a shared secret among them", [key, {"kty": "oct", "k": "c2VjcmV0", "kid": "b"}]),
        ("not-keys", "something else in it", ["key"]),
    ]:
        expect = unusable("invalid_key") if name != "not-keys" else UNKNOWN
        yield named(f"set-{name}", comment, given, ed, "a", {"jwks": {"keys": keys}}, expect)
    twice = json.dumps({"keys": [key]})[:-1] + ', "keys": []}'
    yield named("set-name-twice", "a text with two lists: readers differ in which they take", given, ed, "a", twice, unusable("invalid_key"))
    yield named("set-same-id-elsewhere", "two keys with one id, of which one is of another family", given, ed, "a", {"jwks": {"keys": [key, ec_jwk(kid="a")]}}, GOOD)
    yield named("set-unusable-unasked", "no key of use, and deliveries that name none", scheme("ed25519", "jwks", by=None), ed, None, {"jwks": {"keys": [ec_jwk()]}}, unusable("invalid_key"))
    yield named("set-for-hmac", "public keys are no shared secret", scheme("hmac-sha256", "utf8", by=None), mac("x", BODY), None, {"jwks": {"keys": [key]}}, unusable("invalid_secret"),
                flags=["algorithm_confusion"])


def no_ids():
    """What has `keys` is a set and what has `kty` a key, whatever they hold: neither is a key's id."""
    signature, pem = base64.b64encode(ecdsa(BODY)).decode(), public_pem("ec-p256")
    for name, comment, id, keys in [
        ("keys", "a key where a set has its list, and a delivery that names it so", "keys", {"keys": pem}),
        ("keys-beside", "the same beside a key with an id, which is named", "k1", {"keys": pem, "k1": pem}),
        ("kty", "a key where one in JSON has its type", "kty", {"kty": pem}),
        ("kty-beside", "no text where a key in JSON has its type, and another key with an id", "k1", {"kty": None, "k1": pem}),
    ]:
        yield case(f"keys-no-id-{name}", comment, "circle", BODY, [["X-Circle-Signature", signature], ["X-Circle-Key-Id", id]], unusable("invalid_key"), secret={"jwks": keys}, call="verify_signature")
    for provider in ("smartsheet", "worldpay"):
        for name in ("keys", "kty"):
            yield case(f"keys-no-id-{provider}-{name}", "a set or a key is no shared secret, whatever it holds", provider, BODY, [], unusable("invalid_secret"), secret={"jwks": {name: "a secret of more than 20"}})
    for name, keys in [("object", {}), ("null", None), ("text", "abc"), ("number", 1), ("false", False)]:
        yield case(f"keys-no-list-{name}", "a set whose keys are no list", "plaid", BODY, [], unusable("invalid_key"), secret={"jwks": {"keys": keys}})
    for name, kind in [("object", {}), ("null", None), ("number", 1)]:
        yield case(f"keys-no-type-{name}", "a key whose type is no text", "plaid", BODY, [], unusable("invalid_key"), secret={"jwks": {"kty": kind}})


def by_id():
    ed, given = ed25519(BODY), scheme("ed25519", "pem")
    two = {"by_id": {"first": public_pem("ed25519-other"), "second": public_pem("ed25519")}}
    for name, comment, id, expect in [
        ("named", "the key that the delivery names", "second", GOOD), ("other-named", "the other one is named", "first", MISMATCH),
        ("unknown", "an id that isn't among them", "third", UNKNOWN), ("not-named", "no id: any of them", None, GOOD),
        ("inherited", "what every object has is no id", "constructor", UNKNOWN), ("proto", "nor is that", "__proto__", UNKNOWN),
    ]:
        yield named(f"by-id-{name}", comment, given, ed, id, two, expect)
    yield named("by-id-list", "with a key that goes by any id", given, ed, "third", [two, public_pem("ed25519")], {**GOOD, "secret_index": 1})
    yield named("by-id-unasked", "a scheme whose deliveries name no key", scheme("ed25519", "pem", by=None), ed, None, two, unusable("invalid_secret"))
    yield named("by-id-empty", "an object without keys", given, ed, "new", {"by_id": {}}, unusable("invalid_secret"))
    yield named("by-id-damaged", "one of them is none", given, ed, "new", {"by_id": {"new": public_pem("ed25519"), "old": "key"}}, unusable("invalid_key"))
    shared = scheme("hmac-sha256", "utf8")
    secrets = {"by_id": {"1": "first-secret", "2": "second-secret"}}
    for name, comment, secret, id, expect in [("hmac", "a shared secret by its id", "second-secret", "2", GOOD), ("hmac-other", "the other one is named", "second-secret", "1", MISMATCH),
                                              ("hmac-unknown", "none of them", "second-secret", "3", UNKNOWN)]:
        yield named(f"by-id-{name}", comment, shared, mac(secret, BODY), id, secrets, expect)
    entries = {"kind": "pattern", "entry": "{key_id}/SHA256/{signature}", "separator": ",", "encoding": "hex"}
    given = scheme("hmac-sha256", "utf8", by="signature:key_id", signature=entries)
    first, other = mac("first-secret", BODY).hex(), mac("second-secret", BODY).hex()
    for name, comment, value, expect in [
        ("entry", "each signature names its key", f"1/SHA256/{first},2/SHA256/{other}", GOOD),
        ("entry-second", "the second is right", f"1/SHA256/{other},2/SHA256/{other}", GOOD),
        ("entry-swapped", "each under the other's name", f"2/SHA256/{first},1/SHA256/{other}", MISMATCH),
        ("entry-unknown", "a name that isn't there", f"3/SHA256/{first}", UNKNOWN),
        ("entry-unknown-first", "one unknown, the other right", f"3/SHA256/{other},1/SHA256/{first}", GOOD),
    ]:
        yield case(f"keys-by-id-{name}", comment, given, BODY, [[HEADER, value]], expect, secret=secrets, call="verify_signature")


def paired():
    given = scheme("hmac-sha256", "utf8", by=None, signature={"kind": "list", "separator": ",", "encoding": "hex"}, paired=True)
    secrets = ["first-secret", "second-secret"]
    first, other = (mac(secret, BODY).hex() for secret in secrets)
    wrong = mac("third-secret", BODY).hex()
    for name, comment, value, expect in [
        ("both", "each under its key", f"{first},{other}", GOOD),
        ("first", "the first alone is right", f"{first},{wrong}", GOOD),
        ("second", "the second alone is right", f"{wrong},{other}", {**GOOD, "secret_index": 1}),
        ("swapped", "each in the other's place", f"{other},{first}", MISMATCH),
        ("one", "one signature is the first key's", first, GOOD),
        ("one-other", "and not the second's", other, MISMATCH),
        ("third", "a third signature has no key", f"{wrong},{wrong},{first}", MISMATCH),
        ("unread", "one that can't be read keeps its place", f"zz,{other}", {**GOOD, "secret_index": 1}),
        ("unread-other", "and the second isn't the first then", f"zz,{first}", MISMATCH),
    ]:
        yield case(f"keys-paired-{name}", comment, given, BODY, [[HEADER, value]], expect, secret=secrets, call="verify_signature")
    named = scheme("hmac-sha256", "utf8", by=None, signature={"kind": "kv-list", "signature_key": ["te", "li"], "encoding": "hex"}, paired=True)
    yield case("keys-paired-empty", "an empty entry keeps its place", named, BODY, [[HEADER, f"te=,li={other}"]], {**GOOD, "secret_index": 1}, secret=secrets, call="verify_signature")
    yield case("keys-paired-empty-other", "the second signature under the first key", named, BODY, [[HEADER, f"te=,li={first}"]], MISMATCH, secret=secrets, call="verify_signature")
