"""Idempotency keys, which come from what is signed, and delivery ids, which do not."""

from . import documented as doc
from .case import at, authentic, case, drifted, event
from .headers import STANDARD, STANDARD_ACCEPTED, STRIPE
from .signing import signed, standard_headers, stripe_value

TECTRA = doc.TECTRA_SIGNED.encode()
FILEDGR = doc.FILEDGR_VAULT_CREATED.encode()
GITHUB = doc.GITHUB_PING.encode()


def tectra(name, comment, extra, delivery, type="content.signed", **rest):
    return case(f"tectra-identity-{name}", comment, "tectra", TECTRA, signed("tectra", TECTRA) + extra,
                event(type, at("2025-06-14T09:32:00Z"), delivery=delivery), **rest)


def filedgr(name, comment, extra, delivery, **rest):
    return case(f"filedgr-identity-{name}", comment, "filedgr", FILEDGR, signed("filedgr", FILEDGR) + extra,
                event("vault.created", at("2024-01-15T10:30:00Z"), id="evt_abc123", key="filedgr:evt_abc123", delivery=delivery), **rest)


def github(name, comment, extra, delivery, **rest):
    return case(f"github-identity-{name}", comment, "github", GITHUB, signed("github", GITHUB) + extra, drifted(None, None, delivery=delivery), **rest)


def cases():
    yield tectra("no-delivery", "no delivery header: no delivery id, and no complaint", [], None)
    yield tectra("delivery", "the header's value, as the delivery id", [["X-Tectra-Delivery", "dlv_1"]], "dlv_1")
    yield tectra("delivery-altered", "replayed with another delivery id: the same key", [["X-Tectra-Delivery", "dlv_2"]], "dlv_2", flags=["unsigned_header"])
    yield tectra("delivery-trimmed", "blanks round a delivery id are not part of it", [["X-Tectra-Delivery", "  dlv_1 "]], "dlv_1")
    yield tectra("delivery-lower", "the header's name is case-insensitive", [["x-tectra-delivery", "dlv_1"]], "dlv_1")
    yield tectra("delivery-cgi", "the header's name as CGI and WSGI write it", [["HTTP_X_TECTRA_DELIVERY", "dlv_1"]], "dlv_1")
    yield tectra("delivery-repeated-equal", "twice the same is one delivery id", [["X-Tectra-Delivery", "dlv_1"], ["X-Tectra-Delivery", "dlv_1"]], "dlv_1")
    yield tectra("delivery-repeated-different", "two of them are none, and no reason to refuse", [["X-Tectra-Delivery", "dlv_1"], ["X-Tectra-Delivery", "dlv_2"]], None)
    yield tectra("delivery-list-different", "two values in a list are none, too", [["X-Tectra-Delivery", ["dlv_1", "dlv_2"]]], None, flags=["dynamic"])
    yield tectra("delivery-null", "null is absent", [["X-Tectra-Delivery", None]], None, flags=["dynamic"])
    yield tectra("type-header-altered", "X-Tectra-Event is not signed: the type is the body's", [["X-Tectra-Event", "batch.anchored"]], None, flags=["unsigned_header"])
    yield tectra("time-header-altered", "X-Tectra-Timestamp is not signed: neither the event's time nor its age", [["X-Tectra-Timestamp", "1999-12-31T23:59:59Z"]],
                 None, flags=["unsigned_header"], now=4000000000)
    yield tectra("other-providers-delivery", "delivery headers of other providers are not looked at", [["X-GitHub-Delivery", "dlv_1"], ["X-Filedgr-Event-ID", "dlv_2"]], None)
    yield filedgr("delivery", "the header repeats the signed id", [["X-Filedgr-Event-ID", "evt_abc123"]], "evt_abc123")
    yield filedgr("delivery-altered", "the header says one id, the signed body another: the key is the body's", [["X-Filedgr-Event-ID", "evt_zzz"]], "evt_zzz", flags=["unsigned_header"])
    yield filedgr("no-delivery", "without the header there is no delivery id; the key is the signed id's", [], None)
    yield filedgr("type-header-altered", "X-Filedgr-Event-Type is not signed: the type is the body's", [["X-Filedgr-Event-Type", "vault.accessed"]], None, flags=["unsigned_header"])
    yield github("delivery", "both headers that GitHub sends; neither is signed", [["X-GitHub-Delivery", "72d3162e-cc78-11e3-81ab-4c9367dc0958"], ["X-GitHub-Event", "ping"]], "72d3162e-cc78-11e3-81ab-4c9367dc0958")
    yield github("delivery-altered", "another delivery id, the same key", [["X-GitHub-Delivery", "00000000-0000-0000-0000-000000000000"]],
                 "00000000-0000-0000-0000-000000000000", flags=["unsigned_header"])

    yield case("filedgr-identity-signature", "verify_signature gives the key that verify gives", "filedgr", FILEDGR, signed("filedgr", FILEDGR),
               authentic(key="filedgr:evt_abc123"), call="verify_signature")
    yield case("tectra-identity-signature", "verify_signature takes the body's hash, never the unsigned delivery id", "tectra", TECTRA, signed("tectra", TECTRA) + [["X-Tectra-Delivery", "dlv_1"]], authentic(), call="verify_signature")
    yield case("stripe-identity-signature", "the key that verify gives; the time is the signed one", "stripe", STRIPE, [["Stripe-Signature", stripe_value(STRIPE, 1700000000)]], authentic(1700000000000, key="stripe:evt_1"),
               now=1700000000, call="verify_signature")
    yield case("github-identity-signature", "verify_signature takes the body's hash, never the unsigned delivery id", "github", GITHUB, signed("github", GITHUB) + [["X-GitHub-Delivery", "x"]], authentic(), call="verify_signature")
    yield case("standard-webhooks-identity-same-body", "the same body under another id is another delivery", "standard-webhooks", STANDARD,
               standard_headers(STANDARD, "msg_2", 1700000000),
               {**STANDARD_ACCEPTED, "id": "msg_2", "idempotency_key": "standard-webhooks:msg_2"}, now=1700000000)
    yield case("stripe-identity-same-event", "delivered again at another time: the same key", "stripe", STRIPE, [["Stripe-Signature", stripe_value(STRIPE, 1700009999)]],
               event("invoice.paid", 1700000000000, id="evt_1", key="stripe:evt_1"), now=1700009999)
    tuteliq = doc.compact(doc.TUTELIQ_CRITICAL).replace("evt_xyz789", "evt:\u00fc/1").encode()
    yield case("tuteliq-identity-any-id", "an id is any string", "tuteliq", tuteliq, signed("tuteliq", tuteliq),
               event("safety.critical", at("2026-02-16T12:34:56Z"), id="evt:\u00fc/1", key="tuteliq:evt%3A\u00fc/1"))
