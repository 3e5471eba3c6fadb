"""iyzico: the notifications of its sample, and what of a notification is signed."""

from ..platform import Platform
from ..recipe import mac_hex, written

SAMPLE = "iyzipay-php, samples/webhook_Signature_Validation.php"
SECRET = "sandbox-UuLnD7wZa0a3DmytfIrwHQqAMfqCNJrs"
ORDER = {"iyziEventType": "subscription.order.success", "subscriptionReferenceCode": "s1", "orderReferenceCode": "o1", "customerReferenceCode": "c1", "iyziReferenceCode": "r1",
         "iyziEventTime": 1750000000000}


def signed(body, *, merchant="3382172", secret=SECRET):
    return {"X-IYZ-SIGNATURE-V3": mac_hex(secret, merchant, secret, "subscription.order.success", "s1", "o1", "c1")}


iyzico = Platform("iyzico", secret=SECRET, settings={"merchant_id": "3382172"}, signed=signed)


def accepted(type, **rest):
    return iyzico.event(type, recognized=False, proof="signed-fields", unsigned=["timestamp", "data"], **rest)


def keyed(type, time):
    return accepted(type, timestamp=time)


def cases():
    yield iyzico.published("published-form", SAMPLE, "a checkout form", b'{"paymentConversationId":"conversationId","merchantId":3382172,"token":"e828c62d-fd12-4b1a-ad5a-380f15fe6596","status":"SUCCESS","iyziReferenceCode":"77e1635c-6b39-475a-8b7b-ca15ad0cd4ac","iyziEventType":"CHECKOUT_FORM_AUTH","iyziEventTime":1721825036103,"iyziPaymentId":22483975}',
                           {"X-IYZ-SIGNATURE-V3": "4031c575763486a2d2bf3f7ace0baebfcd6bed65393ab4df3fe80c00d5fd6878"}, keyed("CHECKOUT_FORM_AUTH", 1721825036103))
    yield iyzico.published("published-direct", SAMPLE, "a payment by the API", b'{"paymentConversationId":"conversationId","merchantId":3382172,"paymentId":22484059,"status":"SUCCESS","iyziReferenceCode":"a9af8e6b-4401-4928-b6b8-40419aaa3d0f","iyziEventType":"API_AUTH","iyziEventTime":1721825828467,"iyziPaymentId":22484059}',
                           {"X-IYZ-SIGNATURE-V3": "92c7a72b7741bc83eb696066605c894778c87297b2c88d6037670666230e18ae"}, keyed("API_AUTH", 1721825828467))
    order = accepted("subscription.order.success", timestamp=1750000000000)
    yield iyzico.made("subscription", "an order of a subscription, by the documented recipe", written(ORDER), order)
    yield iyzico.made("unsigned-field", "a field that isn't signed may have been changed", written({**ORDER, "iyziReferenceCode": "r2"}), order)
    yield iyzico.wrong("other-order", "the order is signed", written({**ORDER, "orderReferenceCode": "o2"}), "signature_mismatch")
    yield iyzico.wrong("other-merchant", "another merchant's id", written(ORDER), "signature_mismatch", settings={"merchant_id": "1"})
    yield iyzico.wrong("other-secret", "another merchant's secret", written(ORDER), "signature_mismatch", signed(b"", secret="another"))
    moved = written({**ORDER, "subscriptionReferenceCode": ORDER["subscriptionReferenceCode"] + "o", "orderReferenceCode": ORDER["orderReferenceCode"][1:]})
    yield iyzico.made("moved", "a letter moved from one field to its neighbour: they are joined with nothing between, so that the signature is the same", moved, order, flags=["shifted_border"])
