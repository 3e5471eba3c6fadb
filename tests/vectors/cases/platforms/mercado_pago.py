"""Mercado Pago: notifications by the recipe of its SDK."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "mercadopago_secret_1234567890"
TIME = "1742505638683"
URL = "https://example.com/mp?data.id=ABC123&type=payment"
BODY = written({"action": "payment.updated", "data": {"id": "ABC123"}, "id": "123456", "type": "payment"})


def signed(body, *, content=f"id:ABC123;request-id:bb56a2f1-6aae-46ac-982e-9dcd3581d08e;ts:{TIME};", secret=SECRET, time=TIME):
    return {"x-signature": f"ts={time},v1={mac_hex(secret, content)}", "x-request-id": "bb56a2f1-6aae-46ac-982e-9dcd3581d08e"}


mercado_pago = Platform("mercado-pago", secret=SECRET, now=1742505638, url=URL, signed=signed, tampered=None)


def cases():
    # The body's id isn't signed: no key is made of it.
    accepted = {**mercado_pago.event("payment", id="123456", recognized=False, proof="signed-fields", unsigned=["type", "id", "data"]), "idempotency_key": None}
    yield mercado_pago.made("event", "both ids and the time", BODY, accepted)
    yield mercado_pago.made("without-query", "a part whose value isn't there is left out", BODY, accepted, signed(BODY, content=f"request-id:bb56a2f1-6aae-46ac-982e-9dcd3581d08e;ts:{TIME};"), url="https://example.com/mp")
    yield mercado_pago.made("other-body", "the body isn't signed: another one passes, and the proof says so", BODY.replace(b"updated", b"created"), accepted)
    yield mercado_pago.wrong("lower-case", "the id in lower case, as third parties have it", BODY, "signature_mismatch", signed(BODY, content=f"id:abc123;request-id:bb56a2f1-6aae-46ac-982e-9dcd3581d08e;ts:{TIME};"))
    yield mercado_pago.wrong("other-id", "another id in the query", BODY, "signature_mismatch", url=URL.replace("ABC123", "ABC124"))
    yield mercado_pago.wrong("other-time", "the time is signed", BODY, "signature_mismatch", {**signed(BODY), "x-signature": signed(BODY)["x-signature"].replace(TIME, "1742505638684")})
    yield mercado_pago.wrong("no-time", "text in the time's place", BODY, "malformed_timestamp", signed(BODY, content="ts:now;", time="now"))
    border = signed(BODY, content=f"id:ABC;request-id:1;request-id:bb56a2f1-6aae-46ac-982e-9dcd3581d08e;ts:{TIME};")
    yield mercado_pago.wrong("border", "an id with the separator in it could be two parts", BODY, "malformed_signature", border, url="https://example.com/mp?data.id=ABC;request-id:1")
    yield mercado_pago.wrong("unsigned-code", "notifications of QR codes aren't signed", BODY, "missing_signature", {})
