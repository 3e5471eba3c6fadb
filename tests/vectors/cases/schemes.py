"""How a signature may be written: hex, base64, key=value lists, versioned lists."""

import base64
import hashlib
import hmac

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from .case import at, case, event, refused
from .headers import STANDARD, STANDARD_ACCEPTED, STRIPE, STRIPE_ACCEPTED
from .mismatch import BODY
from .signing import (SECRET, SIGNATURE_HEADER, STANDARD_KEY, mac, mac_base64, mac_hex, private_key, rsa_base64, rsa_signature,
                      standard_headers, standard_signature, stripe_signature)

MALFORMED = refused("malformed_signature", 401)
MISMATCH = refused("signature_mismatch", 401)
NOW = 1700000000
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def trailing_bit(text):
    """The same bytes for a lax decoder: the lowest unused bit of the last digit set."""
    digits = text.rstrip("=")
    return digits[:-1] + ALPHABET[ALPHABET.index(digits[-1]) | 1] + "=" * (len(text) - len(digits))


def cases():
    yield from hexadecimal()
    yield from hexadecimal_elsewhere()
    yield from prefixed()
    yield from rsa()
    yield from key_value_list()
    yield from versioned_list()


def hexadecimal():
    body = BODY["tusky"]
    good = mac_hex(SECRET["tusky"], body)
    digest = mac(SECRET["tusky"], body)
    accepted = event("file.synced", at("2025-01-15T10:30:00Z"))

    def tusky(name, comment, value, expect=MALFORMED, **rest):
        return case(f"tusky-hex-{name}", comment, "tusky", body, [["X-Tusky-Signature", value]], expect, **rest)

    yield tusky("lower", "64 digits in lower case, as the documentation has them", good, accepted)
    yield tusky("upper", "either case: a comparison of strings would refuse it", good.upper(), accepted, flags=["string_comparison"])
    yield tusky("mixed", "either case, even within one signature", "".join(c.upper() if i % 2 else c for i, c in enumerate(good)), accepted, flags=["string_comparison"])
    yield tusky("63-digits", "another length is a refusal, not an exception of timingSafeEqual", good[:-1], flags=["length_exception"])
    yield tusky("62-digits", "a byte too little", good[:-2], flags=["length_exception"])
    yield tusky("65-digits", "half a byte too much", good + "0", flags=["length_exception"])
    yield tusky("66-digits", "a whole byte too much", good + "00", flags=["length_exception"])
    yield tusky("1-digit", "half a byte", good[:1], flags=["length_exception"])
    yield tusky("twice", "128 digits", good + good, flags=["length_exception"])
    yield tusky("tail-not-hex", "64 digits and a tail: Buffer.from(hex) stops there in silence", good + "zz", flags=["lenient_hex"])
    yield tusky("tail-one-letter", "64 digits and one letter that is no digit", good + "g", flags=["lenient_hex"])
    yield tusky("tail-newline-and-more", "a decoder that stops at the newline, or takes lines apart, sees the right 64 digits", good + "\n00", flags=["lenient_hex", "off_wire"])
    yield tusky("not-hex-inside", "64 characters, one not hex: a decoder that skips it has 63 digits", good[:30] + "g" + good[31:], flags=["lenient_hex"])
    yield tusky("not-hex-inserted", "a decoder that skips what is not hex would accept it", good[:30] + "-" + good[30:], flags=["lenient_hex"])
    yield tusky("colons", "bytes separated by colons", ":".join(good[i:i + 2] for i in range(0, 64, 2)), flags=["lenient_hex"])
    yield tusky("blank-inside", "a blank between the digits: a decoder that skips it would accept them", good[:32] + " " + good[32:], flags=["lenient_hex"])
    yield tusky("newline-inside", "a newline between the digits: a decoder that skips it would accept them", good[:32] + "\n" + good[32:], flags=["lenient_hex", "off_wire"])
    yield tusky("0x", "a prefix of programming languages, not of this header", "0x" + good)
    yield tusky("0x-in-64", "0x in place of the first two digits", "0x" + good[2:])
    yield tusky("prefixed", "a prefix that this provider does not use", "sha256=" + good)
    yield tusky("versioned", "a list that this provider does not use", "v1=" + good)
    yield tusky("quoted", "quotes are no part of the grammar", f'"{good}"')
    yield tusky("base64", "base64 of the right bytes", base64.b64encode(digest).decode())
    yield tusky("base64url", "the right bytes in base64url", base64.urlsafe_b64encode(digest).decode().rstrip("="))
    yield tusky("fullwidth", "Unicode digits are not hex digits", good.translate({48 + i: 0xFF10 + i for i in range(10)}), flags=["off_wire"])
    yield tusky("arabic-digits", "Arabic-Indic digits: digits to Unicode, not to the grammar", good.translate({48 + i: 0x0660 + i for i in range(10)}), flags=["off_wire"])
    yield tusky("fullwidth-letters", "fullwidth letters: letters to Unicode, not to the grammar", good.translate({97 + i: 0xFF41 + i for i in range(6)}), flags=["off_wire"])
    yield tusky("raw-bytes", "the digest's bytes as Latin-1", "A" + digest.decode("latin-1") + "A", flags=["off_wire"])
    yield tusky("percent", "percent-encoded", "%" + "%".join(good[i:i + 2] for i in range(0, 64, 2)))
    yield tusky("words", "what JavaScript writes for a value that isn't there", "undefined")
    yield tusky("null-word", "what JavaScript writes for null", "null")
    yield tusky("hmac-sha1", "40 digits", hmac.new(SECRET["tusky"].encode(), body, hashlib.sha1).hexdigest())
    yield tusky("hmac-sha512", "128 digits", hmac.new(SECRET["tusky"].encode(), body, hashlib.sha512).hexdigest())


def hexadecimal_elsewhere():
    accepted = {
        "filedgr": event("vault.created", at("2024-01-15T10:30:00Z"), id="evt_abc123", key="filedgr:evt_abc123"),
        "tuteliq": event("safety.critical", at("2026-02-16T12:34:56Z"), id="evt_xyz789", key="tuteliq:evt_xyz789"),
        "tectra": event("content.signed", at("2025-06-14T09:32:00Z")),
    }
    for provider in accepted:
        body, header = BODY[provider], SIGNATURE_HEADER[provider]
        good = mac_hex(SECRET[provider], body)
        for name, comment, value, expect, flags in [
            ("upper", "either case of hex digits", good.upper(), accepted[provider], []),
            ("63-digits", "half a byte too little: a refusal, not an exception of timingSafeEqual", good[:-1], MALFORMED, ["length_exception"]),
            ("65-digits", "half a byte too much: a refusal, not an exception of timingSafeEqual", good + "0", MALFORMED, ["length_exception"]),
            ("tail-not-hex", "64 digits and a tail: Buffer.from(hex) stops there in silence", good + "zz", MALFORMED, ["lenient_hex"]),
            ("short-and-tail", "62 digits and two letters: 64 characters", good[:62] + "zz", MALFORMED, ["lenient_hex"]),
            ("prefixed", "a prefix that this provider does not use", "sha256=" + good, MALFORMED, []),
            ("base64", "base64 of the right bytes", mac_base64(SECRET[provider], body), MALFORMED, []),
        ]:
            yield case(f"{provider}-hex-{name}", comment, provider, body, [[header, value]], expect, flags=flags)


def prefixed():
    body = BODY["github"]
    good = mac_hex(SECRET["github"], body)
    accepted = event(None, None, recognized=False)

    def github(name, comment, value, expect=MALFORMED):
        return case(f"github-{name}", comment, "github", body, [["X-Hub-Signature-256", value]], expect)

    yield github("good", "prefix and 64 digits, as the documentation has them", "sha256=" + good, accepted)
    yield github("digits-upper", "either case of hex digits after the prefix", "sha256=" + good.upper(), accepted)
    yield github("prefix-missing", "the right digits without their prefix", good)
    yield github("prefix-upper", "the prefix is case-sensitive", "SHA256=" + good)
    yield github("prefix-sha1", "SHA-1's prefix and digits: a weaker algorithm isn't the sender's to choose", "sha1=" + hmac.new(SECRET["github"].encode(), body, hashlib.sha1).hexdigest())
    yield github("prefix-sha1-long", "another algorithm's prefix before 64 digits", "sha1=" + good)
    yield github("prefix-twice", "the prefix twice", "sha256=sha256=" + good)
    yield github("prefix-alone", "a prefix with nothing after it", "sha256=")
    yield github("prefix-cut", "the prefix without its equals sign", "sha256" + good)
    yield github("blank-after-prefix", "a blank between prefix and digits", "sha256= " + good)
    yield github("tail-not-hex", "64 digits and a tail after the prefix", "sha256=" + good + "zz")
    yield github("base64", "base64 of the right bytes after the prefix", "sha256=" + mac_base64(SECRET["github"], body))
    yield case("github-legacy-header", "X-Hub-Signature carries SHA-1 and is not looked at", "github", body,
               [["X-Hub-Signature", "sha1=" + hmac.new(SECRET["github"].encode(), body, hashlib.sha1).hexdigest()]],
               refused("missing_signature", 401))


def rsa():
    body = BODY["thunderstack"]
    good = rsa_base64(body)
    raw = rsa_signature(body)
    accepted = event("NODE_STATUS_UPDATED", at("2024-11-06T12:00:00Z"))
    malformed = refused("malformed_signature", 403)
    mismatch = refused("signature_mismatch", 403)

    def encoded(octets):
        return base64.b64encode(octets).decode()

    def thunderstack(name, comment, value, expect, **rest):
        return case(f"thunderstack-{name}", comment, "thunderstack", body, [["X-ThunderStack-Signature", value]], expect, **rest)

    yield thunderstack("good", "base64 with its padding, as the documentation has it", good, accepted)
    yield thunderstack("base64url", "the other alphabet", base64.urlsafe_b64encode(raw).decode(), malformed)
    yield thunderstack("unpadded", "the padding is missing", good.rstrip("="), malformed)
    yield thunderstack("half-padded", "one of two padding characters is missing", good[:-1], malformed)
    yield thunderstack("over-padded", "one padding character too many", good + "=", malformed)
    yield thunderstack("trailing-bits", "unused trailing bits are set: the same bytes to a lax decoder", trailing_bit(good), malformed, flags=["lenient_base64"])
    yield thunderstack("newline-inside", "base64 wrapped as MIME does", good[:76] + "\n" + good[76:], malformed, flags=["off_wire"])
    yield thunderstack("blank-inside", "a blank in the middle: a decoder that skips it would accept it", good[:76] + " " + good[76:], malformed)
    yield thunderstack("not-base64-inside", "a decoder that skips what is not base64 would accept it", good[:76] + "!" + good[76:], malformed, flags=["lenient_base64"])
    yield thunderstack("prefixed", "a prefix that this provider does not use", "sha256=" + good, malformed)
    yield thunderstack("padding-inside", "two pieces of base64 joined, each with its padding", encoded(raw[:128]) + encoded(raw[128:]), malformed)
    yield thunderstack("hex", "512 hex digits are base64 too, of other bytes", raw.hex(), mismatch)
    yield thunderstack("short", "255 bytes: valid base64 of another length", encoded(raw[:-1]), mismatch)
    yield thunderstack("long", "257 bytes", encoded(raw + b"\0"), mismatch)
    yield thunderstack("zero-in-front", "257 bytes, the same number", encoded(b"\0" + raw), mismatch)
    yield from same_numbers(body, accepted, mismatch)
    yield thunderstack("one-byte", "one byte is far from a signature", "AA==", mismatch)
    yield thunderstack("all-zero", "the number 0", encoded(bytes(256)), mismatch)
    yield thunderstack("one", "the number 1, a fixed point of the exponentiation", encoded(bytes(255) + b"\1"), mismatch)
    yield thunderstack("over-modulus", "a number above the modulus", encoded(b"\xff" * 256), mismatch)
    yield thunderstack("bit-flipped", "the last bit of the right signature is flipped", encoded(raw[:-1] + bytes([raw[-1] ^ 1])), mismatch)
    yield thunderstack("other-key", "another 2048-bit key", rsa_base64(body, "rsa-2048-other"), mismatch)
    yield thunderstack("longer-key", "a 3072-bit key's signature is 384 bytes", rsa_base64(body, "rsa-3072"), mismatch)
    yield thunderstack("sha1", "RSA with SHA-1", rsa_base64(body, digest=hashes.SHA1()), mismatch)
    yield thunderstack("sha512", "RSA with SHA-512", rsa_base64(body, digest=hashes.SHA512()), mismatch)
    yield thunderstack("pss", "RSA-PSS", rsa_base64(body, scheme=padding.PSS(padding.MGF1(hashes.SHA256()), 0)), mismatch)
    yield thunderstack("hashed-twice", "the signature of the body's hash", rsa_base64(hashlib.sha256(body).digest()), mismatch)
    yield thunderstack("hmac-under-public-key", "HMAC under the public key's text: the algorithm is not the sender's to choose",
                       mac_base64(SECRET["thunderstack"], body), mismatch, flags=["algorithm_confusion"])


def same_numbers(body, accepted, mismatch):
    """Other bytes for the same number, or for one that is the same modulo the key's: RFC 8017 takes neither."""
    modulus = private_key("rsa-2048").public_key().public_numbers().n
    # Blanks behind the JSON, until the signature starts with a zero byte, and so is small enough to add the modulus to.
    small = next(padded for padded in (body + b" " * count for count in range(10_000)) if rsa_signature(padded)[0] == 0)
    raw = rsa_signature(small)

    def thunderstack(name, comment, signature, expect, **rest):
        value = base64.b64encode(signature).decode()
        return case(f"thunderstack-{name}", comment, "thunderstack", small, [["X-ThunderStack-Signature", value]], expect, **rest)

    yield thunderstack("zero-first", "a signature that starts with a zero byte", raw, accepted)
    yield thunderstack("zero-left-out", "255 bytes, the same number: some hosts' RSA takes it", raw[1:], mismatch, flags=["rsa_same_number"])
    yield thunderstack("plus-modulus", "256 bytes, the same number modulo the key's", (int.from_bytes(raw, "big") + modulus).to_bytes(256, "big"),
                       mismatch, flags=["rsa_same_number"])


def key_value_list():
    good = stripe_signature(STRIPE, NOW)
    wrong = stripe_signature(STRIPE, NOW, "another secret")
    t = f"t={NOW}"

    def stripe(name, comment, value, expect, **rest):
        return case(f"stripe-list-{name}", comment, "stripe", STRIPE, [["Stripe-Signature", value]], expect, now=NOW, **rest)

    yield stripe("good", "time and signature, as the documentation has them", f"{t},v1={good}", STRIPE_ACCEPTED)
    yield stripe("digits-upper", "either case of hex digits", f"{t},v1={good.upper()}", STRIPE_ACCEPTED)
    yield stripe("timestamp-last", "any order", f"v1={good},{t}", STRIPE_ACCEPTED)
    yield stripe("blanks", "blanks round the entries", f" {t} , v1={good} ", STRIPE_ACCEPTED)
    yield stripe("other-keys", "keys of other schemes are skipped", f"{t},v0={wrong},v1={good},v2=zz,x=", STRIPE_ACCEPTED)
    yield stripe("no-equals", "entries without = are skipped", f"flag,{t},v1={good},v1", STRIPE_ACCEPTED)
    yield stripe("empty-entries", "empty entries, at either end and in the middle, are skipped", f",{t},,v1={good},", STRIPE_ACCEPTED)
    yield stripe("wrong-then-good", "while a secret is rolled there are two", f"{t},v1={wrong},v1={good}", STRIPE_ACCEPTED)
    yield stripe("good-then-wrong", "the order of two signatures makes no difference", f"{t},v1={good},v1={wrong}", STRIPE_ACCEPTED)
    yield stripe("good-first-of-three", "every candidate counts, the first", f"{t},v1={good},v1={wrong},v1={'0' * 64}", STRIPE_ACCEPTED)
    yield stripe("good-amid-three", "every candidate counts, the one in the middle", f"{t},v1={wrong},v1={good},v1={'0' * 64}", STRIPE_ACCEPTED)
    yield stripe("good-last-of-three", "every candidate counts, the last", f"{t},v1={wrong},v1={'0' * 64},v1={good}", STRIPE_ACCEPTED)
    yield stripe("undecodable-then-good", "an entry that does not decode is skipped beside a good one", f"{t},v1=zz,v1={good}", STRIPE_ACCEPTED)
    yield stripe("undecodable-then-wrong", "an entry that does not decode is skipped beside a wrong one: that one decides", f"{t},v1=zz,v1={wrong}", MISMATCH)
    yield stripe("three-wrong", "none of three is right", f"{t},v1={wrong},v1={'0' * 64},v1={'f' * 64}", MISMATCH)
    yield stripe("only-v0", "a right signature under a weaker version's key is no candidate", f"{t},v0={good}", MALFORMED, flags=["algorithm_confusion"])
    yield stripe("key-upper", "keys are case-sensitive", f"{t},V1={good}", MALFORMED)
    yield stripe("63-digits", "one digit short, and no other candidate", f"{t},v1={good[:-1]}", MALFORMED)
    yield stripe("tail-not-hex", "64 digits and a tail, and no other candidate", f"{t},v1={good}zz", MALFORMED)
    yield stripe("base64", "base64 of the right bytes, where hex is the encoding", f"{t},v1={base64.b64encode(bytes.fromhex(good)).decode()}", MALFORMED)
    yield stripe("blank-after-equals", "a blank after the equals sign belongs to the value", f"{t},v1= {good}", MALFORMED)
    yield stripe("equals-twice", "a second equals sign belongs to the value", f"{t},v1=={good}", MALFORMED)
    yield stripe("v1-empty", "the key is there, its value is empty", f"{t},v1=", MALFORMED)
    yield stripe("timestamp-alone", "a time and no signature", t, MALFORMED)
    yield stripe("semicolons", "the wrong separator", f"{t};v1={good}", MALFORMED)
    yield stripe("bare-hex", "no list at all", good, MALFORMED, flags=["stray_exception"])
    yield stripe("words", "no comma, no equals sign: a refusal, not the language's own error", "garbage", MALFORMED, flags=["stray_exception"])
    yield stripe("timestamp-missing", "a signature and no time", f"v1={good}", refused("missing_timestamp", 401))
    yield stripe("timestamp-no-equals", "the time's key without a value is no time", f"t,v1={good}", refused("missing_timestamp", 401))
    yield stripe("timestamp-key-upper", "keys are case-sensitive: T is not the time", f"T={NOW},v1={good}", refused("missing_timestamp", 401))
    yield stripe("neither", "the signature is looked for before the timestamp", "x=1", MALFORMED)
    yield stripe("body-signed-alone", "signed without the timestamp", f"{t},v1={mac_hex(SECRET['stripe'], STRIPE)}", MISMATCH)
    yield stripe("timestamp-altered", "the timestamp is signed", f"t={NOW + 1},v1={good}", MISMATCH)


def versioned_list():
    good = standard_signature(STANDARD, "msg_1", NOW)
    wrong = standard_signature(STANDARD, "msg_1", NOW, b"another key")
    digest = base64.b64decode(good)

    def standard(name, comment, signature, expect, **rest):
        return case(f"standard-webhooks-list-{name}", comment, "standard-webhooks", STANDARD,
                    standard_headers(STANDARD, "msg_1", NOW, signature=signature), expect, now=NOW, **rest)

    yield standard("good", "version and signature, as the specification has them", f"v1,{good}", STANDARD_ACCEPTED)
    yield standard("wrong-then-good", "while a key is rotated there are two", f"v1,{wrong} v1,{good}", STANDARD_ACCEPTED)
    yield standard("good-then-wrong", "the order of two signatures makes no difference", f"v1,{good} v1,{wrong}", STANDARD_ACCEPTED)
    yield standard("other-versions", "other versions are skipped", f"v1a,{wrong} v2,{wrong} v1,{good} v3,zz", STANDARD_ACCEPTED)
    yield standard("undecodable-then-good", "an entry that does not decode is skipped beside a good one", f"v1,!!! v1,{good}", STANDARD_ACCEPTED)
    yield standard("blanks", "two blanks between the entries", f"v1,{wrong}  v1,{good}", STANDARD_ACCEPTED)
    yield standard("undecodable-then-wrong", "an entry that does not decode is skipped beside a wrong one: that one decides", f"v1,!!! v1,{wrong}", MISMATCH)
    yield standard("only-other-versions", "the right bytes under versions that this scheme does not use", f"v1a,{good} v2,{good}", MALFORMED, flags=["algorithm_confusion"])
    yield standard("version-upper", "the version is case-sensitive", f"V1,{good}", MALFORMED)
    yield standard("no-comma", "a header without the expected comma: a refusal, not the language's own error", f"v1{good}", MALFORMED, flags=["stray_exception"])
    yield standard("version-alone", "a version and nothing else: a refusal, not the language's own error", "v1", MALFORMED, flags=["stray_exception"])
    yield standard("bare", "the right base64 without its version", good, MALFORMED)
    yield standard("equals", "an equals sign in place of the comma", f"v1={good}", MALFORMED)
    yield standard("unpadded", "the padding is missing", f"v1,{good.rstrip('=')}", MALFORMED)
    yield standard("over-padded", "one padding character too many", f"v1,{good}=", MALFORMED)
    yield standard("trailing-bits", "unused trailing bits are set: the same bytes to a lax decoder", f"v1,{trailing_bit(good)}", MALFORMED, flags=["lenient_base64"])
    yield standard("newline-inside", "a newline in the middle: a decoder that skips it would accept it", f"v1,{good[:20]}\n{good[20:]}", MALFORMED, flags=["off_wire"])
    yield standard("comma-inside", "a second comma belongs to the value, which is then no base64", f"v1,{good[:20]},{good[20:]}", MALFORMED)
    yield standard("hex", "64 hex digits are base64 too, of 48 bytes", f"v1,{digest.hex()}", MALFORMED)
    yield standard("short", "31 bytes", f"v1,{base64.b64encode(digest[:31]).decode()}", MALFORMED)
    yield standard("long", "33 bytes", f"v1,{base64.b64encode(digest + digest[:1]).decode()}", MALFORMED)

    # A body whose signature needs the two digits in which the alphabets differ.
    for n in range(100):
        body = STANDARD.replace(b"usr_1", b"usr_%d" % n)
        value = standard_signature(body, "msg_1", NOW)
        if "+" in value and "/" in value:
            break
    yield case("standard-webhooks-list-alphabet", "a signature with both + and /", "standard-webhooks", body,
               standard_headers(body, "msg_1", NOW), STANDARD_ACCEPTED, now=NOW)
    yield case("standard-webhooks-list-base64url", "the same with - and _", "standard-webhooks", body,
               standard_headers(body, "msg_1", NOW, signature="v1," + value.replace("+", "-").replace("/", "_")), MALFORMED, now=NOW)

    def parts(name, comment, headers, expect, **rest):
        return case(f"standard-webhooks-{name}", comment, "standard-webhooks", STANDARD, headers, expect, now=NOW, **rest)

    message, timestamp, signature = standard_headers(STANDARD, "msg_1", NOW)
    yield parts("id-altered", "the id is signed", [["webhook-id", "msg_2"], timestamp, signature], MISMATCH)
    yield parts("timestamp-altered", "the timestamp is signed", [message, ["webhook-timestamp", str(NOW + 1)], signature], MISMATCH)
    yield parts("id-missing", "a signed header is absent", [timestamp, signature], refused("missing_signature", 401))
    yield parts("id-empty", "the id is signed: an empty one is none", [["webhook-id", ""], timestamp, signature], MALFORMED)
    yield parts("id-with-dot", "the id must not hold the separator of what is signed", standard_headers(STANDARD, "msg.1", NOW), MALFORMED, flags=["shifted_border"])
    yield parts("id-swallows-timestamp", "what is signed is the same text, cut elsewhere",
                [["webhook-id", f"msg_1.{NOW}"], ["webhook-timestamp", "2"],
                 ["webhook-signature", "v1," + mac_base64(STANDARD_KEY, f"msg_1.{NOW}.2.".encode() + STANDARD)]], MALFORMED, flags=["shifted_border"])
    yield parts("id-with-blanks-round", "trimmed before it is signed", [["webhook-id", "  msg_1 "], timestamp, signature], STANDARD_ACCEPTED)
    yield parts("timestamp-missing", "id and signature without the time that is signed", [message, signature], refused("missing_timestamp", 401))
    yield parts("timestamp-and-candidates-missing", "the signature is looked for before the timestamp",
                [message, ["webhook-signature", "v2,AA=="]], MALFORMED)
    yield parts("body-signed-alone", "signed without id and time", [message, timestamp, ["webhook-signature", "v1," + mac_base64(STANDARD_KEY, STANDARD)]], MISMATCH)
    yield parts("id-signed-without", "signed as {timestamp}.{body}",
                [message, timestamp, ["webhook-signature", "v1," + mac_base64(STANDARD_KEY, f"{NOW}.".encode() + STANDARD)]], MISMATCH)
