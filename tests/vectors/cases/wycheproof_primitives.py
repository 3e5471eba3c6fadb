"""Wycheproof's sets for the primitives, from `wycheproof_primitives.jsonl`: HMAC, Ed25519, ECDSA in DER and raw, RSA PKCS#1 v1.5 and PSS.

A line a key, as it stands in the data of the crate `wycheproof` 0.7.0 (https://github.com/C2SP/wycheproof, Apache-2.0): a test's number,
its comment or flags, its result, the secret of an HMAC, the message and the signature. What is merely acceptable is refused, as
`core/tests/wycheproof.rs` has it, which runs more: other hashes, longer RSA keys, other forms of a key, and these sets whole. Here the raw
ones are without special hashes (the flag `SpecialCaseHash`), and P-384 in DER has a tenth of its tests (`ValidSignature`, `BerEncodedSignature`,
`MissingZero`, `ModifiedInteger`, `RangeCheck`, `IntegerOverflow`, `SmallRandS`, `PointDuplication`, `EdgeCaseShamirMultiplication`): the
rest repeats P-256 in DER."""

import base64
import json
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from .case import authentic, case, refused
from .record import HEADER, plain, record

GROUPS = [json.loads(line) for line in Path(__file__).with_suffix(".jsonl").read_text("utf-8").splitlines()]
ACCEPTED = authentic()
MALFORMED, MISMATCH = refused("malformed_signature", 401), refused("signature_mismatch", 401)
SIZES = {"hmac-sha256": 32, "ed25519": 64, "ecdsa-p256-sha256": 32, "ecdsa-p384-sha384": 48}


def cases():
    for group in GROUPS:
        algorithm, form, pem = group["algorithm"], group.get("form"), group.get("pem")
        made = record(plain("base64", **({"form": form} if form else {})), algorithm=algorithm, key=pem and {"decode": "pem"}, envelope=None)
        for number, comment, result, *secret, message, signature in group["tests"]:
            raw = bytes.fromhex(signature)
            yield case(
                f"wycheproof-{algorithm}{'-raw' if form else ''}-{number}", f"{group['set']}: {comment}, {result}", made, bytes.fromhex(message),
                [[HEADER, base64.b64encode(raw).decode()]], verdict(algorithm, form, raw, result),
                secret=pem or {"b64": base64.b64encode(bytes.fromhex(*secret)).decode()}, call="verify_signature", flags=["published"], bare=True,
            )


def verdict(algorithm, form, raw, result):
    """Whether it is refused is Wycheproof's to say. Of what is, the form alone says how."""
    if result == "valid" and is_read(algorithm, form, raw):
        return ACCEPTED
    return MISMATCH if is_read(algorithm, form, raw) else MALFORMED


def is_read(algorithm, form, raw):
    if algorithm.startswith("rsa"):
        return raw != b""
    size = SIZES[algorithm]
    if not algorithm.startswith("ecdsa") or form == "raw":
        return len(raw) == (2 * size if form == "raw" else size)
    try:
        numbers = decode_dss_signature(raw)
    except ValueError:
        return False
    return encode_dss_signature(*numbers) == raw and all(0 < number < 256**size for number in numbers)
