"""HubSpot's second scheme: a hash that covers the method and the URL as well."""

from ..platform import Platform
from ..recipe import digest_hex, mac_hex, written

SECRET = "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy"
SDK = "hubspot-api-python, tests/spec/utils/test_signature.py"
URL = "https://www.example.com/webhook_uri"
BODY = written({"objectId": 1, "objectType": "CONTACT"})


def signed(body, *, secret=SECRET, method="POST", url=URL):
    return {"X-HubSpot-Signature-Version": "v2", "X-HubSpot-Signature": digest_hex(secret, method, url, body)}


v2 = Platform("hubspot-v2", secret=SECRET, signed=signed, url=URL, method="POST", repeats=True)


def cases():
    yield v2.published("published-get", SDK, "a GET without a body, which isn't JSON", b"", {"X-HubSpot-Signature": "eee2dddcc73c94d699f5e395f4b9d454a069a6855fbfa152e91e88823087200e"},
                       v2.refused("invalid_json"), method="GET", call="verify_signature")
    accepted = v2.event(None, recognized=False)
    yield v2.made("event", "by the documented recipe", BODY, accepted)
    yield v2.wrong("other-method", "another method than the one that is signed", BODY, "signature_mismatch", method="PUT")
    yield v2.wrong("other-url", "another URL than the one that is signed", BODY, "signature_mismatch", url=URL + "/")
    yield v2.wrong("body-alone", "the first version's hash, without method and URL", BODY, "signature_mismatch", {"X-HubSpot-Signature": digest_hex(SECRET, BODY)})
    yield v2.wrong("hmac", "an HMAC, where the platform takes a plain hash", BODY, "signature_mismatch", {**signed(BODY), "X-HubSpot-Signature": mac_hex(SECRET, "POST", URL, BODY)})
