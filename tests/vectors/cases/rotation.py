"""Secrets that work, of every length and kind, and several of them at once."""

import base64

from . import documented as doc
from .case import at, authentic, case, event, refused
from .headers import STANDARD, STANDARD_ACCEPTED, STRIPE, STRIPE_ACCEPTED
from .signing import (STANDARD_KEY, STANDARD_SECRET, STRIPE_SECRET, TECTRA_SECRET, TUSKY_SECRET, key_text, rsa_base64, signed,
                      standard_headers, standard_signature, stripe_signature, stripe_value)

NOW = 1700000000
MISMATCH = refused("signature_mismatch", 401)
TUSKY = doc.TUSKY_SYNCED.encode()
TECTRA = doc.TECTRA_SIGNED.encode()
NODE = doc.THUNDERSTACK_RUNNING.encode()


def tusky(name, comment, secret, signer, index, **rest):
    """`signer`: the secret that the sender holds; `index`: the secret that matches, or None."""
    expect = MISMATCH if index is None else event("file.synced", at("2025-01-15T10:30:00Z"), index=index)
    return case(f"tusky-secret-{name}", comment, "tusky", TUSKY, signed("tusky", TUSKY, signer), expect, secret=secret, **rest)


def cases():
    yield from as_given()
    yield from decoded()
    yield from several()


def as_given():
    for name, comment, secret in [
        ("one-byte", "a secret needs no minimum length", "s"),
        ("64-bytes", "a whole block of SHA-256", "0123456789abcdef" * 4),
        ("65-bytes", "longer than a block: hashed first", "0123456789abcdef" * 4 + "g"),
        ("1000-bytes", "far longer than a block: hashed first", "0123456789" * 100),
        ("unicode", "UTF-8", "p\u00e4ssw\u00f6rt-\u5bc6\u94a5-\U0001f511"),
        ("not-normalised", "a combining accent stays one", "re\u0301sume\u0301"),
        ("whsec", "the prefix is part of the key here", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
        ("newline-after", "kept as given", "tusky-test-secret\n"),
        ("blank-before", "kept as given", " tusky-test-secret"),
        ("blanks-inside", "a blank inside a secret is part of it", "two words"),
        ("quotes", "quotes round a secret are part of it", '"quoted"'),
        ("looks-like-hex", "not decoded", "deadbeef" * 8),
        ("looks-like-base64", "not decoded", "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0"),
        ("nul-inside", "NUL is a byte of the key like another", "a\0b"),
        ("list-of-one", "a list of one says the same as a string", ["tusky-test-secret"]),
    ]:
        yield tusky(name, comment, secret, secret[0] if isinstance(secret, list) else secret, 0)
    octets = bytes(range(128, 160))
    yield tusky("bytes", "a secret in bytes, not valid UTF-8", {"b64": base64.b64encode(octets).decode()}, octets, 0)
    yield tusky("bytes-of-text", "the text's own bytes are the same secret", {"b64": base64.b64encode(TUSKY_SECRET.encode()).decode()}, TUSKY_SECRET, 0)
    yield tusky("newline-after-wrong", "a newline too many is another secret", "tusky-test-secret\n", "tusky-test-secret", None)
    yield tusky("newline-missing-wrong", "and so is a newline too few", "tusky-test-secret", "tusky-test-secret\n", None)
    yield tusky("nul-after", "HMAC pads its key with zeros, so that the two keys are one: the same signature", "tusky-test-secret\0", "tusky-test-secret", 0)
    yield tusky("normalised-wrong", "NFC of the secret is other bytes, and so another key", "r\u00e9sum\u00e9", "re\u0301sume\u0301", None)
    yield case("stripe-secret-prefix-kept", "Stripe's secret is used with its whsec_", "stripe", STRIPE, [["Stripe-Signature", stripe_value(STRIPE, NOW)]], STRIPE_ACCEPTED, now=NOW)
    yield case("stripe-secret-prefix-stripped", "signed under the secret without whsec_: Stripe's is used with it", "stripe", STRIPE, [["Stripe-Signature", stripe_value(STRIPE, NOW, STRIPE_SECRET.removeprefix("whsec_"))]],
               MISMATCH, now=NOW, flags=["secret_decoding"])
    body = doc.GITHUB_PING.encode()
    yield case("github-secret-unicode", "text is UTF-8 here, too", "github", body, signed("github", body, "g\u00e9heim"), event(None, None, recognized=False), secret="g\u00e9heim")


def decoded():
    """Standard Webhooks: base64 after an optional prefix."""
    def standard(name, comment, secret, key):
        return case(f"standard-webhooks-secret-{name}", comment, "standard-webhooks", STANDARD, standard_headers(STANDARD, "msg_1", NOW, key),
                    STANDARD_ACCEPTED, secret=secret, now=NOW)

    def encoded(key):
        return base64.b64encode(key).decode()

    yield standard("with-prefix", "as the dashboard shows it", STANDARD_SECRET, STANDARD_KEY)
    yield standard("without-prefix", "the prefix is optional", STANDARD_SECRET.removeprefix("whsec_"), STANDARD_KEY)
    for length in [1, 24, 63, 64, 65, 1000]:
        key = (bytes(range(1, 251)) * 4)[:length]
        yield standard(f"{length}-bytes", "a key of another length than usual; a long one is hashed first", "whsec_" + encoded(key), key)
    yield standard("unpadded", "without its padding: both reference libraries take it so", "whsec_" + encoded(STANDARD_KEY + b"!!").rstrip("="), STANDARD_KEY + b"!!")
    yield standard("high-bytes", "an alphabet with + and /", "whsec_" + encoded(b"\xfb\xff\xbf" * 8), b"\xfb\xff\xbf" * 8)


def several():
    old, new, next = "old secret", "new secret", "next secret"
    yield tusky("two-first", "the newest of two matches", [new, old], new, 0)
    yield tusky("two-second", "still signed under the previous one", [new, old], old, 1)
    yield tusky("two-none", "signed under a secret that is no longer held", [new, old], next, None)
    yield tusky("three-first", "the newest of three matches", [next, new, old], next, 0)
    yield tusky("three-second", "the middle one of three matches", [next, new, old], new, 1)
    yield tusky("three-last", "the oldest of three matches", [next, new, old], old, 2)
    yield tusky("three-none", "none of the three matches", [next, new, old], "another", None)
    yield tusky("same-twice", "the first that matches", [old, new, new], new, 1)
    yield case("tectra-secret-two-second", "the index counts at every provider", "tectra", TECTRA, signed("tectra", TECTRA), event("content.signed", at("2025-06-14T09:32:00Z"), index=1),
               secret=["whsec_newer", TECTRA_SECRET])
    yield case("tusky-secret-two-second-verify-signature", "the index is part of what verify_signature gives", "tusky", TUSKY, signed("tusky", TUSKY, old), authentic(index=1), secret=[new, old], call="verify_signature")

    def accepted(template, index):
        return {**template, "secret_index": index}

    def stripe(name, comment, secret, value, expect):
        return case(f"stripe-secret-{name}", comment, "stripe", STRIPE, [["Stripe-Signature", value]], expect, secret=secret, now=NOW)

    one, two = stripe_signature(STRIPE, NOW, old), stripe_signature(STRIPE, NOW, new)
    t = f"t={NOW}"
    yield stripe("rolled-both-signed", "signed under both while the secret is rolled; the receiver holds the old one", old, f"{t},v1={two},v1={one}", STRIPE_ACCEPTED)
    yield stripe("rolled-both-held", "both match: the index is the first secret's", [new, old], f"{t},v1={one},v1={two}", accepted(STRIPE_ACCEPTED, 0))
    yield stripe("rolled-second-held", "one of the two signatures is under the second secret held", [next, old], f"{t},v1={two},v1={one}", accepted(STRIPE_ACCEPTED, 1))
    yield stripe("rolled-third-held", "one of the two signatures is under the third secret held", [next, "another", new], f"{t},v1={two},v1={one}", accepted(STRIPE_ACCEPTED, 2))
    yield stripe("rolled-none-held", "two signatures, two secrets, none in common", [next, "another"], f"{t},v1={two},v1={one}", MISMATCH)

    a, b, c = b"first key", b"second key", b"third key"
    secrets = ["whsec_" + base64.b64encode(key).decode() for key in (a, b, c)]

    def standard(name, comment, held, signers, expect):
        signature = " ".join("v1," + standard_signature(STANDARD, "msg_1", NOW, key) for key in signers)
        return case(f"standard-webhooks-secret-{name}", comment, "standard-webhooks", STANDARD, standard_headers(STANDARD, "msg_1", NOW, signature=signature),
                    expect, secret=held, now=NOW)

    yield standard("two-second", "the second of two keys matches", secrets[:2], [b], accepted(STANDARD_ACCEPTED, 1))
    yield standard("three-last", "the last of three keys matches", secrets, [c], accepted(STANDARD_ACCEPTED, 2))
    yield standard("both-signed-both-held", "both match: the index is the first key's, whatever the order of the signatures", secrets[:2], [b, a], accepted(STANDARD_ACCEPTED, 0))
    yield standard("one-in-common", "one signature and one key fit: the second of each", [secrets[2], secrets[1]], [a, b], accepted(STANDARD_ACCEPTED, 1))
    yield standard("none-in-common", "two signatures, and neither is under the key held", [secrets[2]], [a, b], MISMATCH)

    first, second, longer = key_text("rsa-2048.public.spki.pem"), key_text("rsa-2048-other.public.spki.pem"), key_text("rsa-3072.public.spki.pem")
    for name, held, signer, index in [
        ("two-first", [first, second], "rsa-2048", 0), ("two-second", [second, first], "rsa-2048", 1),
        ("three-lengths", [first, second, longer], "rsa-3072", 2), ("two-none", [first, longer], "rsa-2048-other", None),
    ]:
        expect = refused("signature_mismatch", 403) if index is None else event("NODE_STATUS_UPDATED", at("2024-11-06T12:00:00Z"), index=index)
        yield case(f"thunderstack-keys-{name}", "several public keys", "thunderstack", NODE, [["X-ThunderStack-Signature", rsa_base64(NODE, signer)]],
                   expect, secret=held)
