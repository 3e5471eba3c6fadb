"""standardwebhooks and stripe, on deliveries of some 500 bytes. Each gets the headers, or the header, that it asks for,
from the same dict."""

import stripe
from comparison import Comparison, Side
from deliveries import SECRET, standard_webhooks, written
from deliveries import stripe as signed_by_stripe
from hookseal import Webhook
from standardwebhooks.webhooks import Webhook as StandardWebhook

SECTION = "peers"
MESSAGE = {
    "type": "invoice.paid",
    "timestamp": "2025-06-14T09:32:00Z",
    "data": {
        "id": "in_1MtHbELkdIwHu7ixl4OzzPMv",
        "customer": {"id": "cus_NeZwdNtLEOXuvB", "name": "Zoë Ångström", "email": "zoe@example.com", "tax": None},
        "lines": [
            {"id": "il_tmp_1", "description": "Seats, per month", "quantity": 12, "amount": 1800, "currency": "eur"},
            {"id": "il_tmp_2", "description": "Storage, per GB", "quantity": 250, "amount": 25, "currency": "eur"},
        ],
        "total": 27850,
        "paid": True,
        "attempts": 1,
    },
}
CHARGE = {"id": "evt_1NG8Du2eZvKYlo2CUI79vXWy", "object": "event", "created": 1749893520, "type": "invoice.paid"}
CHARGE["data"] = {"object": MESSAGE["data"]}


def comparisons():
    yield Comparison(
        SECTION,
        "Standard Webhooks, verify and parse",
        "standardwebhooks",
        0.2,
        [standard_webhooks(written(MESSAGE))],
        Side("webhook.verify(body, headers).data", {"webhook": Webhook("standard-webhooks", SECRET)}),
        Side("webhook.verify(body, headers)['data']", {"webhook": StandardWebhook(SECRET)}),
    )
    names = {"webhook": Webhook("stripe", SECRET), "secret": SECRET, "stripe": stripe}
    yield Comparison(
        SECTION,
        "Stripe, verify only",
        "stripe's WebhookSignature.verify_header",
        0.3,
        [signed_by_stripe(written(CHARGE))],
        Side("webhook.verify_signature(body, headers)", names),
        Side("stripe.WebhookSignature.verify_header(body, headers['Stripe-Signature'], secret, 300)", names),
    )
    yield Comparison(
        SECTION,
        "Stripe, verify and parse",
        "stripe's Webhook.construct_event",
        0.3,
        [signed_by_stripe(written(CHARGE))],
        Side("event = webhook.verify(body, headers)\nevent.type; event.data", names),
        Side(
            "event = stripe.Webhook.construct_event(body, headers['Stripe-Signature'], secret)\nevent.type; event.data",
            names,
        ),
    )
