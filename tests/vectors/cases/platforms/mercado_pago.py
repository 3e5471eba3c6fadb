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
    # What was rightly signed, with a part of it moved into another: the text that is signed stays the same.
    request, right = "bb56a2f1-6aae-46ac-982e-9dcd3581d08e", {"x-signature": signed(BODY)["x-signature"]}
    for name, comment, query, headers, code in [
        ("request-id", "the request's id moved into the query's, and its header left out", f"data.id=ABC123;request-id:{request}", right, "malformed_signature"),
        ("request-id-escaped", "the same, escaped", f"data.id=ABC123%3Brequest-id%3A{request}", right, "malformed_signature"),
        ("request-id-lower", "the same with small letters in the escapes", f"data.id=ABC123%3brequest-id%3a{request}", right, "malformed_signature"),
        ("request-id-empty", "the same, and the header empty", f"data.id=ABC123;request-id:{request}", {**right, "x-request-id": ""}, "malformed_signature"),
        ("id", "the query's id moved into the request's", "type=payment", {**right, "x-request-id": f"id:ABC123;request-id:{request}"}, "signature_mismatch"),
        ("time", "the time moved into the request's id, and another beside the signature", "data.id=ABC123", {"x-signature": right["x-signature"].replace(TIME, "1742505638684"), "x-request-id": f"{request};ts:{TIME}"}, "malformed_signature"),
        ("time-again", "the time behind the request's id, too", "data.id=ABC123", {**right, "x-request-id": f"{request};ts:{TIME}"}, "malformed_signature"),
        ("time-missing", "the time moved into the request's id, and none beside the signature", "data.id=ABC123", {"x-signature": right["x-signature"].partition(",")[2], "x-request-id": f"{request};ts:{TIME}"}, "missing_timestamp"),
        ("all", "all of it moved into the query's id, and another time", f"data.id=ABC123;request-id:{request};ts:{TIME}", {"x-signature": right["x-signature"].replace(TIME, "1742505638684")}, "malformed_signature"),
        ("into-time", "the request's id moved into the time", "data.id=ABC123", {"x-signature": right["x-signature"].replace("ts=", f"ts={request};ts:")}, "malformed_timestamp"),
    ]:
        yield mercado_pago.wrong(f"merged-{name}", comment, BODY, code, headers, url=f"https://example.com/mp?{query}")
    # Here the text was signed as it is merged: a sender whose ids hold the separator would be refused as well.
    one, two = signed(BODY, content=f"id:ABC123;request-id:{request};ts:{TIME};ts:1742505638684;", time="1742505638684"), f"{request};ts:{TIME}"
    yield mercado_pago.wrong("merged-signed", "a request's id that ends with a time, rightly signed: two times for one", BODY, "malformed_signature", {**one, "x-request-id": two})
