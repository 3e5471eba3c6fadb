"""Plivo: the request of its SDK's tests, and requests by the recipe of its second signature."""

from ..platform import Platform
from ..recipe import mac_base64

SECRET = "my_auth_token"
URL = "https://answer.url"
SDK = "plivo/plivo-node, test/utils.js"


def signed(body, *, secret=SECRET, nonce="12345", url=URL):
    return {"X-Plivo-Signature-V2": mac_base64(secret, url, nonce), "X-Plivo-Signature-V2-Nonce": nonce}


plivo = Platform("plivo-v2", secret=SECRET, url=URL, signed=signed, tampered=None)


def cases():
    proven = {"call": "verify_signature"}
    value = {"X-Plivo-Signature-V2": "ehV3IKhLysWBxC1sy8INm0qGoQYdYsHwuoKjsX7FsXc=", "X-Plivo-Signature-V2-Nonce": "12345"}
    yield plivo.published("sdk", SDK, "a request without a body", b"", value, plivo.authentic(key="12345"), **proven)
    yield plivo.published("sdk-other-nonce", SDK, "another nonce and another token", b"", {**value, "X-Plivo-Signature-V2-Nonce": "123456"},
                          plivo.refused("signature_mismatch"), secret="my_auth_tokens", **proven)
    yield plivo.made("query", "the query isn't signed", b"", plivo.authentic(key="12345"), signed(b""), url=URL + "?a=1", **proven)
    yield plivo.made("again", "the same request with another nonce is another one", b"", plivo.authentic(key="6789"), signed(b"", nonce="6789"), **proven)
    yield plivo.wrong("other-url", "another path", b"", "signature_mismatch", signed(b"", url=URL + "/other"), **proven)
    yield plivo.made("other-body", "the body isn't signed: another one passes under the same nonce, with the same key", b"Event=Hangup", plivo.authentic(key="12345"), signed(b""), **proven)
