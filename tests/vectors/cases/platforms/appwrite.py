"""Appwrite: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "appwrite-secret-of-tests"
URL = "https://hooks.example.com/appwrite"
BODY = written({"$id": "doc1", "$collectionId": "c1"})


def signed(body, *, secret=SECRET):
    return {"X-Appwrite-Webhook-Signature": mac_base64(secret, URL, body, hash="sha1")}


appwrite = Platform("appwrite", secret=SECRET, url=URL, signed=signed, repeats=True)


def cases():
    accepted = appwrite.event(None, recognized=False)
    yield appwrite.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield appwrite.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                         {**signed(BODY), "X-Appwrite-Webhook-Signature": mac_hex(SECRET, URL, BODY, hash="sha1")})
    yield appwrite.wrong("other-hash", "SHA-256, which is not this scheme's hash", BODY, "malformed_signature", {**signed(BODY), "X-Appwrite-Webhook-Signature": mac_base64(SECRET, URL, BODY)})
    yield appwrite.wrong("other-url", "the URL is signed: with a slash behind it it is another", BODY, "signature_mismatch", url=URL + "/")
    yield appwrite.wrong("body-alone", "the body without the URL in front", BODY, "signature_mismatch", {"X-Appwrite-Webhook-Signature": mac_base64(SECRET, BODY, hash="sha1")})
    yield appwrite.unsigned("other-events", "the header with the events isn't signed", BODY, accepted, {"X-Appwrite-Webhook-Events": "users.*.delete"})
