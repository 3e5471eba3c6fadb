"""Shopware: the request of its SDK's tests, and webhooks by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "shopware_shop_secret"
BODY = written({
    "data": {"payload": [{"entity": "product", "operation": "delete"}], "event": "product.deleted"},
    "source": {"url": "http://localhost:8000", "shopId": "dgrH7nLU6tlE", "eventId": "7b04ebe416db4ebc93de4d791325e1d9"},
})


def signed(body, *, secret=SECRET):
    return {"shopware-shop-signature": mac_hex(secret, body)}


shopware = Platform("shopware", secret=SECRET, signed=signed)


def cases():
    accepted = shopware.event("product.deleted", id="7b04ebe416db4ebc93de4d791325e1d9")
    yield shopware.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield shopware.wrong("base64", "the right bytes in base64, where the platform writes hex",
                          BODY, "malformed_signature", {**signed(BODY), "shopware-shop-signature": mac_base64(SECRET, BODY)})
    yield shopware.published("sdk", "shopware/app-php-sdk, tests/Authentication/RequestVerifierTest.php", "a body that is no JSON", b"body",
                             {"shopware-shop-signature": "dc46983557fea127b43af721467eb9b3fde2338fe3e14f51952aa8478c13d355"}, shopware.authentic(), secret="secret", call="verify_signature")
    yield shopware.wrong("query", "a signature in the query is that of requests with GET: this record reads the header", BODY, "missing_signature", {}, url="https://hooks.example.com/shopware?shopware-shop-signature=" + mac_hex(SECRET, BODY))
