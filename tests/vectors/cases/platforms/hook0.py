"""Hook0: the conformance values that its clients share."""

from ..platform import Platform
from ..recipe import mac_hex

CLIENTS = "hook0/hook0, clients/conformance/signature.json"
BODY = b'{"event":"user.created"}'


def signed(signature):
    return {"x-event-id": "evt-1", "x-delivery-id": "dlv-1", "X-Hook0-Signature": signature}


def by_names(body, *, id="evt-1", type="user.account.created", signed_values=None):
    """As the sender has it: its headers, among them a type with dots, are joined by dots."""
    values = signed_values or f"{id}.{type}"
    v1 = mac_hex("a-subscription-secret", 1800000000, ".x-event-id x-event-type.", values, ".", body)
    return {"x-event-id": id, "X-Event-Type": type, "X-Hook0-Signature": f"t=1800000000,h=x-event-id x-event-type,v1={v1}"}


hook0 = Platform("hook0", secret="a-subscription-secret", now=1800000000)


def cases():
    # The clients' deliveries have no type; the sender's have.
    accepted = hook0.event(None, recognized=False, delivery="evt-1", unsigned=["type"], warnings=[("missing_field", "header:X-Event-Type")])
    yield hook0.published("00", CLIENTS, "a body-scheme signature verifies", BODY,
                          signed("t=1800000000,v0=d17d66b66fca89390c5b967c45e8928fc732db07a0aabe8167b1e98213081ffe"), accepted)
    yield hook0.published("01", CLIENTS, "a header-scheme signature verifies", BODY,
                          signed("t=1800000000,h=x-event-id x-delivery-id,v1=19a6fb8f6581715b241a93af02a58611c3b0ac7b747a8d2a5b120ee418d0c347"), accepted)
    yield hook0.published("02", CLIENTS, "the header scheme is the one verified when both are offered", BODY,
                          signed("t=1800000000,h=x-event-id x-delivery-id,v0=bf5f4e5fe0c9143510ae192f983316a09ed392d0104d2ce0faa3d7bce3687acb,v1=19a6fb8f6581715b241a93af02a58611c3b0ac7b747a8d2a5b120ee418d0c347"), accepted)
    yield hook0.published("03", CLIENTS, "a right weaker code does not rescue a wrong stronger one", BODY,
                          signed("t=1800000000,h=x-event-id x-delivery-id,v0=d17d66b66fca89390c5b967c45e8928fc732db07a0aabe8167b1e98213081ffe,v1=bf5f4e5fe0c9143510ae192f983316a09ed392d0104d2ce0faa3d7bce3687acb"), hook0.refused("signature_mismatch"))
    yield hook0.made("v1-stripped", "without `v1`, which somebody has cut off, the weaker code decides: it signs the body, and none of the headers", BODY, {**accepted, "delivery_id": "evt-2"},
                     [[name, "evt-2" if name == "x-event-id" else value] for name, value in signed("t=1800000000,v0=d17d66b66fca89390c5b967c45e8928fc732db07a0aabe8167b1e98213081ffe").items()])
    pinned = {"settings": {"signature": "v1"}}
    yield hook0.wrong("pinned-stripped", "the same where the receiver takes `v1` alone", BODY, "malformed_signature", signed("t=1800000000,v0=d17d66b66fca89390c5b967c45e8928fc732db07a0aabe8167b1e98213081ffe"), **pinned)
    yield hook0.made("pinned", "a `v1` where the receiver takes that alone", BODY, accepted,
                     signed("t=1800000000,h=x-event-id x-delivery-id,v1=19a6fb8f6581715b241a93af02a58611c3b0ac7b747a8d2a5b120ee418d0c347"), **pinned)
    signature = by_names(BODY)["X-Hook0-Signature"].rpartition("v1=")[2]
    moved = b"x-event-id x-event-type.evt-1.user.account.created." + BODY
    yield hook0.wrong("relabelled", "a `v1` that is called `v0`, with all that it signs as the body", moved, "invalid_json",
                      {"X-Hook0-Signature": f"t=1800000000,v0={signature}"}, call="verify_signature")
    yield hook0.unusable("pinned-unknown", "a value that the record doesn't know pins nothing: it is refused", "invalid_option", settings={"signature": "V1"})
    yield hook0.published("04", CLIENTS, "the order the covered headers are named in is part of what is signed", BODY,
                          signed("t=1800000000,h=x-delivery-id x-event-id,v1=19a6fb8f6581715b241a93af02a58611c3b0ac7b747a8d2a5b120ee418d0c347"), hook0.refused("signature_mismatch"))
    yield hook0.published("05", CLIENTS, "the covered headers are read in the order the signature names them", BODY,
                          signed("t=1800000000,h=x-delivery-id x-event-id,v1=bf5f4e5fe0c9143510ae192f983316a09ed392d0104d2ce0faa3d7bce3687acb"), accepted)
    yield hook0.published("06", CLIENTS, "a header the signature covers that the request did not carry", BODY,
                          signed("t=1800000000,h=x-event-id x-missing,v1=19a6fb8f6581715b241a93af02a58611c3b0ac7b747a8d2a5b120ee418d0c347"), hook0.refused("missing_signature"))
    yield hook0.published("07", CLIENTS, "a code that is not hexadecimal", BODY,
                          signed("t=1800000000,v0=d17d66b66fca89390c5b967c45e8928fc732db07a0aabe8167b1e98213081ffz"), hook0.refused("malformed_signature"))
    yield hook0.published("08", CLIENTS, "a code that is not whole", BODY,
                          signed("t=1800000000,v0=d17d66b66fca89390c5b967c45e8928fc732db07a0aabe8167b1e98213081ff"), hook0.refused("malformed_signature"))
    yield hook0.published("09", CLIENTS, "a moment older than the tolerance", BODY,
                          signed("t=1799999699,v0=4168cc6c683357e103055b48584715f12e2baa4e679b8e076254247f11edf34d"), hook0.refused("timestamp_too_old"))
    yield hook0.published("10", CLIENTS, "a moment further ahead than the tolerance", BODY,
                          signed("t=1800000301,v0=ba4b79e449ae52edb505b6baa07380be2baa6e0c4c6fec3b9a01c85d47a4935f"), hook0.refused("timestamp_too_new"))
    yield hook0.published("11", CLIENTS, "a moment at the edge of the window", BODY,
                          signed("t=1799999700,v0=f9689580483e051113d28de23c1658c509da2b00e7bc15a5aaa83b8bdf83ff81"), accepted)
    typed = {**signed("t=1800000000,v0=d17d66b66fca89390c5b967c45e8928fc732db07a0aabe8167b1e98213081ffe"), "X-Event-Type": "user.account.created"}
    told = hook0.event("user.account.created", recognized=False, delivery="evt-1", unsigned=["type"])
    yield hook0.made("type", "the type is in a header", BODY, told, typed)
    yield hook0.made("dots", "a type holds the dots that join it to the next: the body, which is JSON, still shows where it begins", BODY, told, by_names(BODY))
    yield hook0.wrong("other-signed-type", "another type than the one that is signed", BODY, "signature_mismatch", {**by_names(BODY), "X-Event-Type": "user.account.removed"})
    yield hook0.made("moved", "nothing shows where one value ends and the next begins: a piece of the type passes as the id's, and the event says that the type isn't signed", BODY,
                     {**told, "type": "account.created", "delivery_id": "evt-1.user"}, by_names(BODY, id="evt-1.user", type="account.created", signed_values="evt-1.user.account.created"))
    yield hook0.wrong("moved-into-body", "a piece of the type in front of the body: what was JSON isn't any more", b"created." + BODY, "invalid_json",
                      {**by_names(b"created." + BODY, type="user.account", signed_values="evt-1.user.account")})
    yield hook0.wrong("moved-into-body-unread", "the same where no event is read", b"created." + BODY, "invalid_json",
                      {**by_names(b"created." + BODY, type="user.account", signed_values="evt-1.user.account")}, call="verify_signature")
    text = b'"user.created"'
    yield hook0.wrong("text", "a body that is no object and no array could have lost a piece to the headers", text, "invalid_payload", by_names(text), call="verify_signature")
    yield hook0.case("sender", "hook0/hook0, output-worker, signature.rs: `hello !`, which isn't JSON, behind a type with dots", b"hello !",
                     {"x-event-id": "1a01cb48-5142-4d9b-8f90-d20cca61f0ee", "x-event-type": "service.resource.verb",
                      "X-Hook0-Signature": "t=1636936200,h=x-event-id x-event-type,v1=bc521546ba5de381b12f135782d2008b028c3065c191760b12b76850a8fc8f51"},
                     hook0.refused("invalid_json"), secret="secret", now=1636936200, call="verify_signature")
    yield hook0.made("other-type", "the weaker code signs no type: another one passes under the same key, and the event says so", BODY, {**told, "type": "user.account.removed"},
                     {**typed, "X-Event-Type": "user.account.removed"}, flags=["unsigned_header"])
