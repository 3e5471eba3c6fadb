"""Twilio: the requests of its SDKs' tests."""

from ..platform import Platform
from ..recipe import digest_hex, mac_base64

SDK = "twilio/twilio-python, tests/unit/test_request_validator.py"
NODE = "twilio/twilio-node, spec/validation.spec.js"
URL = "https://example.com/twilio"

twilio = Platform("twilio", secret="12345", url=URL, repeats=True)


def json_event(payload):
    """Of a JSON body all is signed, by its hash in the URL."""
    return {**twilio.event(None, recognized=False), "payload": payload, "data": payload}


def hashed(body, *, of=None):
    """The URL with the hash of a body, and headers that sign it, or the URL of another body."""
    urls = [f"{URL}?bodySHA256={digest_hex(one)}" for one in (body, of or body)]
    return {"url": urls[0], "headers": {"X-Twilio-Signature": mac_base64("12345", urls[1], hash="sha1"), "Content-Type": "application/json"}}


def cases():
    yield twilio.published("sdk-form", SDK, "a call, whose body is a form", b"CallSid=CA1234567890ABCDE&Digits=1234&From=%2B14158675309&To=%2B18005551212&Caller=%2B14158675309",
        {"X-Twilio-Signature": "RSOYDt4T1cUTdK1PDd93/VVr8B8=", "Content-Type": "application/x-www-form-urlencoded"},
        twilio.authentic(), url="https://mycompany.com/myapp.php?foo=1&bar=2", call="verify_signature")
    yield twilio.published("sdk-other-signature", SDK, "text that is no signature", b"CallSid=CA1234567890ABCDE&Digits=1234&From=%2B14158675309&To=%2B18005551212&Caller=%2B14158675309",
        {"X-Twilio-Signature": "WRONG_SIGNATURE", "Content-Type": "application/x-www-form-urlencoded"},
        twilio.refused("malformed_signature"), url="https://mycompany.com/myapp.php?foo=1&bar=2")
    yield twilio.published("sdk-other-url", SDK, "a parameter more in the URL", b"CallSid=CA1234567890ABCDE&Digits=1234&From=%2B14158675309&To=%2B18005551212&Caller=%2B14158675309",
        {"X-Twilio-Signature": "RSOYDt4T1cUTdK1PDd93/VVr8B8=", "Content-Type": "application/x-www-form-urlencoded"},
        twilio.refused("signature_mismatch"), url="https://mycompany.com/myapp.php?foo=1&bar=2&somethingUnexpected=true")
    yield twilio.published("sdk-port-left-out", SDK, "signed without the port that the URL has", b"CallSid=CA1234567890ABCDE&Digits=1234&From=%2B14158675309&To=%2B18005551212&Caller=%2B14158675309",
        {"X-Twilio-Signature": "RSOYDt4T1cUTdK1PDd93/VVr8B8=", "Content-Type": "application/x-www-form-urlencoded"},
        twilio.authentic(), url="https://mycompany.com:1234/myapp.php?foo=1&bar=2", call="verify_signature")
    yield twilio.published("sdk-http-port", SDK, "signed with a port of its own", b"CallSid=CA1234567890ABCDE&Digits=1234&From=%2B14158675309&To=%2B18005551212&Caller=%2B14158675309",
        {"X-Twilio-Signature": "Zmvh+3yNM1Phv2jhDCwEM3q5ebU=", "Content-Type": "application/x-www-form-urlencoded"},
        twilio.authentic(), url="http://mycompany.com:1234/myapp.php?foo=1&bar=2", call="verify_signature")
    yield twilio.published("sdk-https-443", SDK, "signed with the port that https has", b"CallSid=CA1234567890ABCDE&Digits=1234&From=%2B14158675309&To=%2B18005551212&Caller=%2B14158675309",
        {"X-Twilio-Signature": "kvajT1Ptam85bY51eRf/AJRuM3w=", "Content-Type": "application/x-www-form-urlencoded"},
        twilio.authentic(), url="https://mycompany.com/myapp.php?foo=1&bar=2", call="verify_signature")
    yield twilio.published("sdk-http-80", SDK, "signed with the port that http has", b"CallSid=CA1234567890ABCDE&Digits=1234&From=%2B14158675309&To=%2B18005551212&Caller=%2B14158675309",
        {"X-Twilio-Signature": "0ZXoZLH/DfblKGATFgpif+LLRf4=", "Content-Type": "application/x-www-form-urlencoded"},
        twilio.authentic(), url="http://mycompany.com/myapp.php?foo=1&bar=2", call="verify_signature")
    yield twilio.published("sdk-repeated", SDK, "a name with three values, two of them alike", b"Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234",
        {"X-Twilio-Signature": "IK+Dwps556ElfBT0I3Rgjkr1wJU=", "Content-Type": "application/x-www-form-urlencoded"},
        twilio.authentic(), url="https://mycompany.com/myapp.php?foo=1&bar=2", call="verify_signature")
    yield twilio.published("sdk-json", SDK, "JSON, whose hash is in the query", b'{"property": "value", "boolean": true}',
        {"X-Twilio-Signature": "a9nBmqA0ju/hNViExpshrM61xv4=", "Content-Type": "application/json"},
        json_event({"property": "value", "boolean": True}), url="https://mycompany.com/myapp.php?foo=1&bar=2&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620")
    yield twilio.published("sdk-json-other-hash", SDK, "another hash in the query than the body's", b'{"property": "value", "boolean": true}',
        {"X-Twilio-Signature": "a9nBmqA0ju/hNViExpshrM61xv4=", "Content-Type": "application/json"},
        twilio.refused("signature_mismatch"), url="https://mycompany.com/myapp.php?foo=1&bar=2&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e662", call="verify_signature")
    sent = b'{\n  "CallSid": "CA1",\n  "From": "+14158675309"\n}\n'
    altered = sent.replace(b"CA1", b"CA2")
    yield twilio.made("json", "JSON on several lines, which no form could be", sent, json_event({"CallSid": "CA1", "From": "+14158675309"}), **hashed(sent))
    yield twilio.wrong("other-json", "the URL is signed with the hash of another body than came", altered, "claim_mismatch", **hashed(sent))
    yield twilio.wrong("other-json-and-hash", "another body with its own hash in the URL, which is signed", altered, "signature_mismatch", **hashed(altered, of=sent))
    yield twilio.wrong("no-json", "a body with its hash that isn't JSON", b"CallSid=CA1", "invalid_json", **hashed(b"CallSid=CA1"))
    form = b"CallSid=CA1&From=%2B14158675309"
    signature = {"X-Twilio-Signature": mac_base64("12345", URL, "CallSid", "CA1", "From", "+14158675309", hash="sha1"), "Content-Type": "application/x-www-form-urlencoded"}
    yield twilio.made("form", "names and decoded values, sorted and joined", form, twilio.event(None, recognized=False, proof="signed-fields", unsigned=["data"]), signature)
    yield twilio.made("other-order", "the same fields in another order are the same form", b"From=%2B14158675309&CallSid=CA1", twilio.authentic(), signature, call="verify_signature")
    yield twilio.wrong("other-value", "another value", form.replace(b"CA1", b"CA2"), "signature_mismatch", signature)
    yield twilio.wrong("undecoded", "values as they are escaped, not decoded", form, "signature_mismatch",
                       {**signature, "X-Twilio-Signature": mac_base64("12345", URL, "CallSid", "CA1", "From", "%2B14158675309", hash="sha1")})
    settings = {"X-Twilio-Webhooks-Signature-Settings": "key=SK1,algorithm=HMAC_SHA256", "Content-Type": "application/x-www-form-urlencoded"}
    stronger = {**settings, "X-Twilio-Signature": mac_base64("12345", URL, "CallSid", "CA1", "From", "+14158675309")}
    yield twilio.made("shared-key", "a rule of the account's has the shared key of its settings and SHA-256", form, twilio.event(None, recognized=False, proof="signed-fields", unsigned=["data"]), stronger)
    yield twilio.wrong("shared-key-weaker", "SHA-1 where the settings are named", form, "malformed_signature", {**signature, **settings})
    yield twilio.wrong("shared-key-unnamed", "SHA-256 where none are", form, "malformed_signature", {name: value for name, value in stronger.items() if name != "X-Twilio-Webhooks-Signature-Settings"})
    by_hash = f"{URL}?bodySHA256={digest_hex(sent)}"
    yield twilio.made("shared-key-json", "the same of JSON", sent, json_event({"CallSid": "CA1", "From": "+14158675309"}),
                      {**settings, "Content-Type": "application/json", "X-Twilio-Signature": mac_base64("12345", by_hash)}, url=by_hash)
    evil = b'{"evil":true}'
    text = f"{URL}?x=1AccountSidAC1Body&bodySHA256={digest_hex(evil)}&z=From+1ToCA1"
    yield twilio.wrong("form-as-url", "a recorded form, whose text says a hash, as the URL of a JSON body", evil, "malformed_signature",
                       {"X-Twilio-Signature": mac_base64("12345", text, hash="sha1"), "Content-Type": "application/json"}, url=text)
