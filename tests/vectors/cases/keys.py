"""ThunderStack's public key in every form that people have it in, and what is no such key."""

import base64

from . import documented as doc
from .case import at, case, event, refused, unusable
from .signing import key_text, rsa_base64, signed

BODY = doc.THUNDERSTACK_RUNNING.encode()
PUBLIC = key_text("rsa-2048.public.spki.pem")
ACCEPTED = event("NODE_STATUS_UPDATED", at("2024-11-06T12:00:00Z"))


def der(pem):
    """The bytes between a PEM's first and last line."""
    return base64.b64decode("".join(pem.strip().splitlines()[1:-1]))


def octets(raw):
    return {"b64": base64.b64encode(raw).decode()}


def cases():
    for name, comment, secret in [
        ("spki-pem", "SubjectPublicKeyInfo in PEM, as the settings page shows it", PUBLIC),
        ("pkcs1-pem", "BEGIN RSA PUBLIC KEY", key_text("rsa-2048.public.pkcs1.pem")),
        ("spki-der", "bytes", octets(der(PUBLIC))),
        ("pkcs1-der", "RSAPublicKey in bytes", octets(der(key_text("rsa-2048.public.pkcs1.pem")))),
        ("pem-bytes", "PEM in bytes, as read from a file", octets(PUBLIC.encode())),
        ("private-pkcs8-pem", "the private key, which also signs, verifies", key_text("rsa-2048.private.pkcs8.pem")),
        ("private-pkcs1-pem", "BEGIN RSA PRIVATE KEY", key_text("rsa-2048.private.pkcs1.pem")),
        ("private-pkcs8-der", "PKCS#8 in bytes", octets(der(key_text("rsa-2048.private.pkcs8.pem")))),
        ("private-pkcs1-der", "RSAPrivateKey in bytes", octets(der(key_text("rsa-2048.private.pkcs1.pem")))),
        ("pem-escaped-newlines", "a literal \\n for each newline, as environment variables have it", PUBLIC.replace("\n", "\\n")),
        ("pem-crlf", "lines that end as Windows ends them", PUBLIC.replace("\n", "\r\n")),
        ("pem-no-final-newline", "the newline after the last line lost in pasting", PUBLIC.rstrip("\n")),
        ("pem-blanks-round", "blank space before and after the PEM", "\n  " + PUBLIC + "\n\n"),
    ]:
        yield case(f"thunderstack-key-{name}", comment, "thunderstack", BODY, signed("thunderstack", BODY), ACCEPTED, secret=secret)
    yield case("thunderstack-key-3072", "a longer key, and so a longer signature", "thunderstack", BODY, [["X-ThunderStack-Signature", rsa_base64(BODY, "rsa-3072")]], ACCEPTED,
               secret=key_text("rsa-3072.public.spki.pem"))
    yield case("thunderstack-key-other", "another key", "thunderstack", BODY, signed("thunderstack", BODY), refused("signature_mismatch", 403),
               secret=key_text("rsa-2048-other.public.spki.pem"))

    lines = PUBLIC.strip().splitlines()
    raw = der(PUBLIC)
    for name, comment, secret in [
        ("words", "the documentation's placeholder", "YOUR_PUBLIC_KEY_HERE"),
        ("hmac-secret", "another provider's secret", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
        ("url", "the key's URL is not the key", "https://cloud-api.thunderstack.org/api/webhook-public-key"),
        ("1024-bits", "too short", key_text("rsa-1024.public.spki.pem")),
        ("1024-bits-private", "too short, in a private key as well", key_text("rsa-1024.private.pkcs8.pem")),
        ("elliptic", "another kind of key", key_text("ec-p256.public.spki.pem")),
        ("elliptic-private", "another kind of key, in a private key as well", key_text("ec-p256.private.pkcs8.pem")),
        ("no-armour", "the base64 alone is not PEM", "".join(lines[1:-1])),
        ("armour-alone", "first and last line with nothing between", lines[0] + "\n" + lines[-1] + "\n"),
        ("no-end", "the last line lost in pasting", "\n".join(lines[:-1])),
        ("line-lost", "a line lost in copying", "\n".join(lines[:2] + lines[3:])),
        ("label-wrong", "SubjectPublicKeyInfo under a certificate's label", PUBLIC.replace("PUBLIC KEY", "CERTIFICATE")),
        ("label-mixed", "the last line names another kind of key", PUBLIC.replace("END PUBLIC", "END PRIVATE")),
        ("not-base64", "four characters that base64 doesn't have", PUBLIC.replace(lines[1][:4], "!!!!", 1)),
        ("der-truncated", "the last byte of the DER is missing", octets(raw[:-1])),
        ("der-tail", "a byte too much", octets(raw + b"\0")),
        ("der-garbage", "a sequence's first bytes, then words", octets(b"\x30\x82\x01\x22garbage")),
        ("one-byte", "one zero byte", octets(b"\0")),
    ]:
        yield case(f"thunderstack-key-{name}", comment, "thunderstack", BODY, signed("thunderstack", BODY), unusable("invalid_key"), secret=secret)
    yield case("thunderstack-key-one-of-two", "one bad key spoils the list", "thunderstack", BODY, signed("thunderstack", BODY), unusable("invalid_key"),
               secret=[PUBLIC, "YOUR_PUBLIC_KEY_HERE"])
