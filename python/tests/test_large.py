"""What is large but for the body's size, which has a limit of its own."""

import hashlib
import hmac

import pytest
from hookseal import Webhook, WebhookConfigError, WebhookVerificationError

SECRET = "a secret of the endpoint"
SIGNATURE = {"header": "X-Sig", "encoding": "hex"}
TOKEN = f"eyJhbGciOiJIUzI1NiJ9.{'e30' * (10_000_000 // 3)}.{'A' * 43}"
LISTED = 'sig1=("content-digest");created=1750000000'


def own(scheme, **envelope):
    return {"id": "acme", "scheme": scheme, "envelope": envelope}


def many(write):
    return [write(index) for index in range(100_000)]


def signed(body, type=""):
    return {"X-Sig": hmac.new(SECRET.encode(), body.encode(), hashlib.sha256).hexdigest(), "Content-Type": type}


def listed(input):
    return {"Signature": "sig1=:AAAA:", "Signature-Input": input}


FORM = own({"signature": SIGNATURE, "algorithm": "hmac-sha256"}, format="form", type="form:type")
QUERY = own({"signature": SIGNATURE, "algorithm": "hmac-sha256", "template": "{query:a}.{body}"})
BEARER = own({"signature": {"header": "X-Token"}, "algorithm": "jwt", "algorithms": ["HS256"]})
IN_BODY = own({"signature": {"body": True}, "algorithm": "jwt", "algorithms": ["HS256"]}, format="jwt")
MESSAGE = own({
    "signature": {"header": "Signature"}, "algorithm": "http-message-signature", "algorithms": ["hmac-sha256"],
    "components": ["content-digest"], "timestamp": {"signature_key": "created", "format": "unix", "tolerance_s": 300},
})
FIELDS = "&".join(many("f{0}={0}".format))
PARTS = "".join(many('--m\r\nContent-Disposition: form-data; name="f{}"\r\n\r\n\r\n'.format)) + "--m--"
CASES = {
    "a token in a header": (BEARER, {"X-Token": TOKEN}, "{}", "malformed_signature"),
    "a token as the body": (IN_BODY, {}, TOKEN, "malformed_signature"),
    "dots for a token": (IN_BODY, {}, "." * 10_000_000, "malformed_signature"),
    "fields of a form": (FORM, signed(FIELDS, "application/x-www-form-urlencoded"), FIELDS, "invalid_payload"),
    "parts of a form": (FORM, signed(PARTS, "multipart/form-data; boundary=m"), PARTS, "invalid_payload"),
    "fields of a query": (QUERY, signed("{}"), "{}", "malformed_signature"),
    "components": (MESSAGE, listed(LISTED.replace(")", "".join(many(' "x-{}"'.format)) + ")")), "{}", "malformed_signature"),
    "parameters": (MESSAGE, listed(LISTED + "".join(many(";p{}".format))), "{}", "malformed_signature"),
    "labels": (MESSAGE, listed(LISTED + "".join(many(", s{}=()".format))), "{}", "malformed_signature"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_delivery_is_refused(name):
    record, headers, body, code = CASES[name]
    with pytest.raises(WebhookVerificationError) as raised:
        Webhook(record, SECRET).verify(body, headers, url=f"https://example.com/?{FIELDS}")
    assert raised.value.code == code


def test_a_set_of_keys_is_refused():
    record = own({"signature": {"header": "X-Token"}, "algorithm": "jwt", "algorithms": ["ES256"], "key": {"decode": "jwks"}})
    keys = many(lambda index: {"kty": "EC", "crv": "P-256", "kid": str(index), "x": "", "y": ""})
    with pytest.raises(WebhookConfigError) as raised:
        Webhook(record, {"keys": keys})
    assert raised.value.code == "invalid_key"
