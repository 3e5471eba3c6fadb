"""BTCPay Server: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "btcpay-secret-of-tests"
BODY = written({"deliveryId": "d2", "webhookId": "w1", "originalDeliveryId": "d1", "isRedelivery": True, "type": "InvoiceSettled",
                "timestamp": 1750000000, "storeId": "s1", "invoiceId": "i1"})


def signed(body, *, secret=SECRET):
    return {"BTCPay-Sig": "sha256=" + mac_hex(secret, body)}


btcpay = Platform("btcpay", secret=SECRET, signed=signed)


def cases():
    accepted = btcpay.event("InvoiceSettled", 1750000000000, id="d1")
    yield btcpay.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield btcpay.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                       {**signed(BODY), "BTCPay-Sig": "sha256=" + mac_base64(SECRET, BODY)})
    yield btcpay.wrong("without-prefix", "a signature begins with `sha256=`", BODY, "malformed_signature", {**signed(BODY), "BTCPay-Sig": signed(BODY)["BTCPay-Sig"][7:]})
    other = BODY.replace(b'"d2"', b'"d3"')
    yield btcpay.made("redelivery", "a redelivery has another body, and is the same event", other, accepted)
    yield btcpay.wrong("empty-key", "with an empty secret the platform signs with an empty key, which anybody has", BODY, "signature_mismatch", signed(BODY, secret=""))
