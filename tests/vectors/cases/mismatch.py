"""Well-formed signatures that are not the signature of this body under this secret,
and the traps in the documentation's own examples."""

import base64
import hashlib
import hmac
import json

from . import documented as doc
from .case import at, authentic, case, event, refused
from .signing import (SECRET, SIGNATURE_HEADER, TECTRA_SECRET, TUSKY_SECRET, TUTELIQ_SECRET, mac_hex, signed,
                      standard_headers, stripe_value)

BODY = {
    "tusky": doc.TUSKY_SYNCED.encode(),
    "filedgr": doc.FILEDGR_VAULT_CREATED.encode(),
    "thunderstack": doc.THUNDERSTACK_RUNNING.encode(),
    "tuteliq": doc.TUTELIQ_CRITICAL.encode(),
    "tectra": doc.TECTRA_SIGNED.encode(),
    "github": doc.GITHUB_PING.encode(),
}
WRONG = {"thunderstack": 403}


def flipped(body):
    """One bit of the middle byte changed."""
    middle = len(body) // 2
    return body[:middle] + bytes([body[middle] ^ 1]) + body[middle + 1:]


def cases():
    for provider, body in BODY.items():
        status = WRONG.get(provider, 401)
        mismatch = refused("signature_mismatch", status)
        headers = signed(provider, body)
        yield case(f"{provider}-body-bit-flipped", "one bit of the body changed on the way", provider, flipped(body), headers, mismatch)
        yield case(f"{provider}-body-newline-appended", "a newline appended to the body", provider, body + b"\n", headers, mismatch)
        yield case(f"{provider}-body-last-byte-lost", "the last byte lost", provider, body[:-1], headers, mismatch)
        yield case(f"{provider}-body-emptied", "the body lost altogether, before verification", provider, b"", headers, mismatch, flags=["body_lost"])
        yield case(f"{provider}-signature-missing", "a signature there is not", provider, body, [], refused("missing_signature", status))
        if provider != "thunderstack":
            yield case(f"{provider}-wrong-secret", "signed under another secret", provider, body, signed(provider, body, "another secret"), mismatch)
            name, value = headers[0]
            last = value[:-1] + format(int(value[-1], 16) ^ 1, "x")
            yield case(f"{provider}-last-digit-off", "the last hex digit is off by one bit", provider, body, [[name, last]], mismatch)

    yield case("stripe-body-bit-flipped", "one bit of the body changed, in a scheme that signs a time as well", "stripe", flipped(doc.STRIPE_EVENT.encode()),
               [["Stripe-Signature", stripe_value(doc.STRIPE_EVENT.encode(), 1700000000)]],
               refused("signature_mismatch", 401), now=1700000000)
    yield case("standard-webhooks-body-bit-flipped", "one bit of the body changed, in a scheme that signs id and time as well", "standard-webhooks", flipped(doc.STANDARD_EVENT.encode()),
               standard_headers(doc.STANDARD_EVENT.encode(), "msg_1", 1700000000),
               refused("signature_mismatch", 401), now=1700000000)
    yield case("stripe-wrong-secret", "signed under another secret, in a list of key=value", "stripe", doc.STRIPE_EVENT.encode(),
               [["Stripe-Signature", stripe_value(doc.STRIPE_EVENT.encode(), 1700000000, "another secret")]],
               refused("signature_mismatch", 401), now=1700000000)
    yield case("standard-webhooks-wrong-secret", "signed under another key, in a versioned list", "standard-webhooks", doc.STANDARD_EVENT.encode(),
               standard_headers(doc.STANDARD_EVENT.encode(), "msg_1", 1700000000, b"another key"),
               refused("signature_mismatch", 401), now=1700000000)

    yield from reserialised()
    yield from other_computations()


def reserialised():
    """JSON.stringify(req.body), json.dumps(request.json): not what was signed."""
    for provider, text in [("tusky", doc.TUSKY_SYNCED), ("thunderstack", doc.THUNDERSTACK_RUNNING), ("tectra", doc.TECTRA_ANCHORED)]:
        yield case(f"{provider}-reserialised-compact", "the body was parsed and written again without blanks (JSON.stringify)",
                   provider, doc.compact(text).encode(), signed(provider, text.encode()),
                   refused("signature_mismatch", WRONG.get(provider, 401)), flags=["reserialized"])
    compact = doc.compact(doc.TUSKY_SYNCED)
    yield case("tusky-reserialised-spaced", "signed without blanks, then parsed and written again by Python's json.dumps with its blanks",
               "tusky", json.dumps(json.loads(compact)).encode(), signed("tusky", compact.encode()),
               refused("signature_mismatch", 401), flags=["reserialized"])
    body = doc.compact(doc.FILEDGR_ALERT_TRIGGERED).encode()
    yield case("filedgr-reserialised-number", "30.0 becomes 30 in JSON.stringify", "filedgr", body.replace(b"30.0", b"30"),
               signed("filedgr", body), refused("signature_mismatch", 401), flags=["reserialized"])
    yield case("filedgr-number-kept", "the raw body holds 30.0, and verifies", "filedgr", body, signed("filedgr", body),
               event("stream.alert_triggered", at("2024-01-15T15:30:00Z"), id="evt_pqr678", key="filedgr:evt_pqr678"), flags=["reserialized"])
    body = compact.replace("report.pdf", "r\u00e9sum\u00e9 \U0001f4c4.pdf").encode()
    yield case("tusky-reserialised-escapes", "signed as UTF-8, written again by json.dumps with \\u escapes", "tusky",
               json.dumps(json.loads(body), separators=(",", ":")).encode(), signed("tusky", body),
               refused("signature_mismatch", 401), flags=["reserialized"])
    yield case("tusky-utf8-kept", "the raw UTF-8 verifies", "tusky", body, signed("tusky", body),
               event("file.synced", at("2025-01-15T10:30:00Z")), flags=["reserialized"])
    body = compact.replace("report.pdf", "r\\u00E9sum\\u00e9\\/1.pdf").encode()
    yield case("tusky-escapes-kept", "upper-case escapes and an escaped solidus, which no serialiser would write again, verify raw",
               "tusky", body, signed("tusky", body), event("file.synced", at("2025-01-15T10:30:00Z")), flags=["reserialized"])
    body = BODY["tusky"]
    yield case("tusky-body-in-base64", "the gateway handed over base64 of the body and nobody decoded it", "tusky",
               base64.b64encode(body), signed("tusky", body), refused("signature_mismatch", 401), flags=["body_recoded"])
    crlf = doc.TECTRA_SIGNED.replace("\n", "\r\n").encode()
    yield case("tectra-newlines-to-crlf", "a proxy or an editor turned LF into CRLF", "tectra", crlf, signed("tectra", BODY["tectra"]),
               refused("signature_mismatch", 401), flags=["body_recoded"])
    yield case("tectra-crlf-signed", "CRLF in the body as it was signed", "tectra", crlf, signed("tectra", crlf),
               event("content.signed", at("2025-06-14T09:32:00Z")))


def other_computations():
    """Other things than HMAC-SHA256 of the raw body under the secret as given."""
    body = BODY["tusky"]
    mismatch = refused("signature_mismatch", 401)
    secret = TUSKY_SECRET.encode()

    def tusky(name, comment, value):
        return case(f"tusky-{name}", comment, "tusky", body, [["X-Tusky-Signature", value]], mismatch, flags=["other_digest"])

    yield tusky("plain-sha256", "SHA-256 of the body without a key", hashlib.sha256(body).hexdigest())
    yield tusky("concatenated-sha256", "SHA-256 of secret and body", hashlib.sha256(secret + body).hexdigest())
    yield tusky("key-and-body-swapped", "the arguments swapped", hmac.new(body, secret, hashlib.sha256).hexdigest())
    yield tusky("hmac-sha3-256", "another hash with 64 hex digits", hmac.new(secret, body, hashlib.sha3_256).hexdigest())
    yield tusky("all-zero", "64 zeros", "0" * 64)
    yield tusky("digest-of-hex", "HMAC of the body's hex", hmac.new(secret, body.hex().encode(), hashlib.sha256).hexdigest())
    yield tusky("empty-key", "what a receiver with an empty key would compute", hmac.new(b"", body, hashlib.sha256).hexdigest())
    yield tusky("upper-case-secret", "secrets are case-sensitive", mac_hex(TUSKY_SECRET.upper(), body))

    for provider, given in [("tuteliq", TUTELIQ_SECRET), ("tectra", TECTRA_SECRET)]:
        yield case(f"{provider}-prefix-stripped", "signed under the secret without whsec_: this provider's secret is used as given",
                   provider, BODY[provider], signed(provider, BODY[provider], given.removeprefix("whsec_")), mismatch, flags=["secret_decoding"])
    decodable = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    decoded = base64.b64decode(decodable.removeprefix("whsec_"))
    yield case("tectra-secret-decoded", "signed under the base64-decoded secret: this provider's secret is used as given", "tectra",
               BODY["tectra"], signed("tectra", BODY["tectra"], decoded), mismatch, secret=decodable, flags=["secret_decoding"])
    yield case("tectra-secret-not-decoded", "the same secret used as given", "tectra", BODY["tectra"],
               signed("tectra", BODY["tectra"], decodable), event("content.signed", at("2025-06-14T09:32:00Z")), secret=decodable)
    standard = doc.STANDARD_EVENT.encode()
    yield case("standard-webhooks-secret-not-decoded", "signed under the secret's text: here it is decoded", "standard-webhooks", standard,
               standard_headers(standard, "msg_1", 1700000000, SECRET["standard-webhooks"].encode()), mismatch, now=1700000000, flags=["secret_decoding"])
    yield case("tectra-timestamp-signed-too", "X-Tectra-Timestamp is not part of what is signed", "tectra", BODY["tectra"],
               [[SIGNATURE_HEADER["tectra"], mac_hex(TECTRA_SECRET, b"2025-06-14T09:32:00Z." + BODY["tectra"])],
                ["X-Tectra-Timestamp", "2025-06-14T09:32:00Z"]], mismatch)
    yield case("tusky-verify-signature-mismatch", "verify_signature refuses as verify does", "tusky", flipped(body), signed("tusky", body),
               mismatch, call="verify_signature")
    yield case("tusky-verify-signature", "verify_signature: the key is the body's hash", "tusky", body, signed("tusky", body),
               authentic(), call="verify_signature")
