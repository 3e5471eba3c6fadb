"""Verify and parse the documented payloads. Both sides end with the parsed data and read the type and the data."""

import json

import snippets
from comparison import Comparison, Refused, Side
from deliveries import PAYLOADS, SECRET, hex_signed, tectra, wsgi, wsgi_name, written
from hookseal import Webhook

SECTION = "verify and parse"
TARGET = 0.6


def comparisons():
    # Two of the platforms document Python; Tectra's function does for the others.
    yield comparison("tusky", "X-Tusky-Signature", "event", snippets.verify_webhook, "Tusky's")
    yield comparison("tectra", "X-Tectra-Signature", "event", snippets.verify_signature, "Tectra's")
    yield comparison("filedgr", "X-Filedgr-Signature", "eventType", snippets.verify_signature, "Tectra's")
    yield comparison("tuteliq", "X-Tuteliq-Signature", "type", snippets.verify_signature, "Tectra's")


def comparison(provider, header, type_field, snippet, whose):
    sign = tectra if provider == "tectra" else lambda body: hex_signed(header, body)
    deliveries = [wsgi(sign(written(payload))) for payload in PAYLOADS[provider]]
    ours = Side(
        "event = webhook.verify(body, headers)\nevent.type; event.data",
        {"webhook": Webhook(provider, SECRET)},
    )
    theirs = Side(
        f"if not snippet(body, headers.get({wsgi_name(header)!r}, ''), secret): raise Refused\n"
        f"event = json.loads(body)\nevent[{type_field!r}]; event['data']",
        {"snippet": snippet, "json": json, "secret": SECRET, "Refused": Refused},
    )
    return Comparison(SECTION, provider, f"{whose} snippet and json.loads", TARGET, deliveries, ours, theirs)
