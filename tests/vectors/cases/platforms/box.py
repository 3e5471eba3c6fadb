"""Box: the delivery of its SDKs' tests, and what becomes of it."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex

SDK = "box-python-sdk and box-node-sdk, tests of webhook validation"
BODY = b'{"type":"webhook_event","webhook":{"id":"1234567890"},"trigger":"FILE.UPLOADED","source":{"id":"1234567890","type":"file","name":"Test.txt"}}'
NOW = 1577862000
PUBLISHED = {
    "box-delivery-id": "f96bb54b-ee16-4fc5-aa65-8c2d9e5b546f", "box-delivery-timestamp": "2020-01-01T00:00:00-07:00", "box-signature-algorithm": "HmacSHA256",
    "box-signature-primary": "6TfeAW3A1PASkgboxxA5yqHNKOwFyMWuEXny/FPD5hI=", "box-signature-secondary": "v+1CD1Jdo3muIcbpv5lxxgPglOqMfsNHPV899xWYydo=",
    "box-signature-version": "1",
}

box = Platform("box", secret="SamplePrimaryKey", now=NOW, signed=lambda body: PUBLISHED)


def cases():
    accepted = box.event("FILE.UPLOADED", delivery="f96bb54b-ee16-4fc5-aa65-8c2d9e5b546f", recognized=False, warnings=[("missing_field", "$.created_at")])
    yield box.published("published", SDK, "signed with both keys, of which the receiver has the primary one", BODY, PUBLISHED, accepted)
    yield box.published("published-secondary", SDK, "the receiver has the secondary key alone", BODY, PUBLISHED, accepted, secret="SampleSecondaryKey")
    yield box.published("published-both", SDK, "both keys: the first that matches is named", BODY, PUBLISHED, accepted, secret=["SamplePrimaryKey", "SampleSecondaryKey"])
    yield box.wrong("late", "a second more than ten minutes", BODY, "timestamp_too_old", now=NOW + 601)
    yield box.wrong("other-time", "the time is signed, as it is written: the same moment in another zone doesn't match", BODY, "signature_mismatch",
                    {**PUBLISHED, "box-delivery-timestamp": "2020-01-01T07:00:00Z"})
    yield box.wrong("other-version", "a version that isn't known", BODY, "claim_mismatch", {**PUBLISHED, "box-signature-version": "2"})
    yield box.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                    {**{name: value for name, value in PUBLISHED.items() if name != "box-signature-secondary"},
                     "box-signature-primary": mac_hex("SamplePrimaryKey", BODY, "2020-01-01T00:00:00-07:00")})
    one = {**PUBLISHED, "box-signature-primary": mac_base64("a key before", BODY, "2020-01-01T00:00:00-07:00")}
    yield box.wrong("neither", "neither of the two signatures is under the receiver's key", BODY, "signature_mismatch", {**one, "box-signature-secondary": one["box-signature-primary"]})
