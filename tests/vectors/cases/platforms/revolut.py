"""Revolut: deliveries of its documentation, and events by its recipe."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "wsk_r59a4HfWVAKycbCaNO1RvgCJec02gRd8"
TIME = 1750000000
BODY = written({"event": "ORDER_COMPLETED", "order_id": "9fc01989-3f61-4484-a5d9-ffe768531be9"})


def signed(body, *, time=TIME, secret=SECRET):
    ms = time * 1000
    return {"Revolut-Request-Timestamp": str(ms), "Revolut-Signature": "v1=" + mac_hex(secret, "v1.", ms, ".", body)}


revolut = Platform("revolut", secret=SECRET, now=TIME, signed=signed, signed_at=lambda headers: int(headers["Revolut-Request-Timestamp"]))


def cases():
    accepted = revolut.event("ORDER_COMPLETED")
    yield revolut.published("business", "Revolut's documentation, as independent tests quote it", "a transaction of the Business API",
        (
            b'{"data":{"id":"645a7696-22f3-aa47-9c74-cbae0449cc46","new_state":"completed","old_state":"pending","request_id":"app_charges-9f5d5'
            b'eb3-1e06-46c5-b1c0-3914763e0bcb"},"event":"TransactionStateChanged","timestamp":"2023-05-09T16:36:38.028960Z"}'
        ),
        {"Revolut-Request-Timestamp": "1683650202360", "Revolut-Signature": "v1=bca326fb378d0da7f7c490ad584a8106bab9723d8d9cdd0d50b4c5b3be3837c0"},
        revolut.event("TransactionStateChanged"), now=1683650202)
    yield revolut.published("merchant", "Revolut's documentation, as independent tests quote it", "an order of the Merchant API, with a second entry that is no signature",
        b'{"event": "ORDER_COMPLETED","order_id": "9fc01989-3f61-4484-a5d9-ffe768531be9","merchant_order_ext_ref": "Test #3928"}',
        {
            "Revolut-Request-Timestamp": "1683650202360",
            "Revolut-Signature": "v1=deadbeef,v1=281b1f1aebe9357b7b128fd6a3aae0fe202c901add4ce75e6d038e498871d7fd",
        },
        revolut.event("ORDER_COMPLETED"), now=1683650202)
    yield revolut.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield revolut.made("limit", "300 seconds late, which is the limit", BODY, accepted, now=TIME + 300)
    yield revolut.wrong("late", "a second later than the limit: too old", BODY, "timestamp_too_old", now=TIME + 301)
    yield revolut.wrong("other-time", "the time is signed: replayed with another one, nothing matches",
                         BODY, "signature_mismatch", {**signed(BODY), "Revolut-Request-Timestamp": str(TIME * 1000 + 1)})
    yield revolut.made("rotation", "while a secret is changed there are two signatures: either may match",
                        BODY, accepted, {**signed(BODY), "Revolut-Signature": signed(BODY, secret="another secret")["Revolut-Signature"] + "," + signed(BODY)["Revolut-Signature"]})
    yield revolut.wrong("other-version", "a signature of another version alone is none",
                         BODY, "malformed_signature", {**signed(BODY), "Revolut-Signature": signed(BODY)["Revolut-Signature"].replace("v1=", "v0=")})
    yield revolut.wrong("prefix-cut", "wsk_ belongs to the secret", BODY, "signature_mismatch", signed(BODY, secret=SECRET.removeprefix("wsk_")))
