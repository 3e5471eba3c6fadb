"""Verify and parse the documented payloads. Both sides end with the parsed data and read the type and the data."""

import copy
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
    of_size = {"1 KB": 1024, "4 KB": 4096}
    for size, length in of_size.items():
        for what, filled in (("strings", with_strings), ("objects", with_objects)):
            payloads = [filled(length)]
            name = f"{size}, mostly {what}"
            yield comparison("tectra", "X-Tectra-Signature", "event", snippets.verify_signature, "Tectra's", payloads, name)


def with_strings(size):
    """A documented payload that is as long as that with the ids of more records."""
    payload = copy.deepcopy(next(one for one in PAYLOADS["tectra"] if one["event"] == "batch.anchored"))
    return lengthened(payload, payload["data"]["record_ids"], "0b1f2f5e-8f0e-4f1a-9d57-5f0f6a3c9b11", size)


def with_objects(size):
    """A documented payload that is as long as that with a field that isn't documented."""
    payload = copy.deepcopy(next(one for one in PAYLOADS["tectra"] if one["event"] == "content.verified"))
    history = payload["data"]["history"] = []
    return lengthened(payload, history, {"id": 48213, "name": "Zoë", "share": 0.25, "ok": True, "note": None}, size)


def lengthened(payload, items, item, size):
    while len(written(payload)) < size - len(written(item)):
        items.append(copy.deepcopy(item))
    return payload


def comparison(provider, header, type_field, snippet, whose, payloads=None, what=None):
    sign = tectra if provider == "tectra" else lambda body: hex_signed(header, body)
    deliveries = [wsgi(sign(written(payload))) for payload in payloads or PAYLOADS[provider]]
    ours = Side(
        "event = webhook.verify(body, headers)\nevent.type; event.data",
        {"webhook": Webhook(provider, SECRET)},
    )
    theirs = Side(
        f"if not snippet(body, headers.get({wsgi_name(header)!r}, ''), secret): raise Refused\n"
        f"event = json.loads(body)\nevent[{type_field!r}]; event['data']",
        {"snippet": snippet, "json": json, "secret": SECRET, "Refused": Refused},
    )
    return Comparison(SECTION, what or provider, f"{whose} snippet and json.loads", TARGET, deliveries, ours, theirs)
