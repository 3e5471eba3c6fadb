"""Cloudinary: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import digest_base64, digest_hex, mac_hex, written

SECRET = "cloudinary-secret-of-tests"
TIME = 1750000000
BODY = written({"notification_type": "upload", "timestamp": "2025-06-15T15:06:40+00:00", "public_id": "dog"})


def signed(body, *, time=TIME, secret=SECRET):
    return {"X-Cld-Timestamp": str(time), "X-Cld-Signature": digest_hex(body, time, secret, hash="sha1")}


cloudinary = Platform("cloudinary", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = cloudinary.event("upload", 1750000000000, recognized=False)
    yield cloudinary.published("published", "pycloudinary, test/test_utils.py", "its notification", b'{"notification_type":"eager","eager":[{"transformation":"sp_full_hd/mp4","bytes":1055,"url":"http://res.cloudinary.com/demo/video/upload/sp_full_hd/v1533125278/dog.mp4","secure_url":"https://res.cloudinary.com/demo/video/upload/sp_full_hd/v1533125278/dog.mp4"}],"public_id":"dog","batch_id":"9b11fa058c61fa577f4ec516bf6ee756ac2aefef095af99aef1302142cc1694a"}',
        {"X-Cld-Signature": "dfe82de1d9083fe0b7ea68070649f9a15b8874da", "X-Cld-Timestamp": "1549533514"}, cloudinary.event("eager", recognized=False, warnings=[("missing_field", "$.timestamp")]),
        secret="X7qLTrsES31MzxxkxPPA-pAGGfU", now=1549533574)
    yield cloudinary.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield cloudinary.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "X-Cld-Timestamp": str(TIME + 1)})
    yield cloudinary.made("limit", "two hours late, to the second", BODY, accepted, now=TIME + 7200)
    yield cloudinary.wrong("late", "a second more than two hours", BODY, "timestamp_too_old", now=TIME + 7201)
    yield cloudinary.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                           {**signed(BODY), "X-Cld-Signature": digest_base64(BODY, TIME, SECRET, hash="sha1")})
    yield cloudinary.wrong("other-hash", "SHA-256, which is not this scheme's hash", BODY, "malformed_signature", {**signed(BODY), "X-Cld-Signature": digest_hex(BODY, TIME, SECRET)})
    yield cloudinary.wrong("early", "the SDK refuses only what is too old: a time more than two hours ahead is refused here too", BODY, "timestamp_too_new", now=TIME - 7201)
    yield cloudinary.wrong("hmac", "an HMAC, where the platform takes a plain hash", BODY, "signature_mismatch", {**signed(BODY), "X-Cld-Signature": mac_hex(SECRET, BODY, TIME, hash="sha1")})
    yield cloudinary.wrong("secret-in-front", "the secret in front of the body", BODY, "signature_mismatch", {**signed(BODY), "X-Cld-Signature": digest_hex(SECRET, BODY, TIME, hash="sha1")})
    yield cloudinary.wrong("border", "a digit of the time behind the body: the same bytes are signed, and the time has one too few", BODY + b"1", "malformed_timestamp", {**signed(BODY), "X-Cld-Timestamp": str(TIME)[1:]}, flags=["shifted_border"])
