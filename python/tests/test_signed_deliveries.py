"""What is signed for a platform, its receiver accepts: every platform, wherever its signature stands."""

import base64
import json
import re
from urllib.parse import quote

import hookseal
import pytest
from hookseal import Webhook, WebhookConfigError
from platform_secrets import accepted, secret_of, settings_of

NOW = 1_750_000_000


def unsigned(body):
    """What is signed: of a token that is the whole body, and of a form of several parts, what they say."""
    if body.startswith(b"--"):
        return b"json=%7B%22event%22%3A%7B%22event_time%22%3A%221%22%2C%22event_type%22%3A%22a%22%2C%22event_hash%22%3A%22%22%7D%7D"
    return b'{"type":"paid","data":{"a":1}}' if body.startswith(b"eyJ") else body


def others(webhook, headers):
    """The headers of a delivery that signing doesn't make itself."""
    signature = json.dumps(webhook.record["scheme"]["signature"]).lower()

    def is_made(name):
        names = (name, name.rstrip("0123456789") + "*")
        return name == "content-encoding" or any(f'"{one}"' in signature for one in names)

    # A form of several parts is signed as one that is encoded for URLs.
    return {name: value for name, value in headers if not is_made(name.lower()) and not value.startswith("multipart/")}


def deliveries():
    for id in hookseal.providers():
        for case in accepted(id):
            if case.get("call") != "challenge":
                yield pytest.param(id, case, id=case["id"])


@pytest.mark.parametrize("id, case", list(deliveries()))
def test_every_platforms_deliveries_are_signed_and_accepted(id, case):
    settings = (case.get("options") or {}).get("settings") or settings_of(id)
    webhook = Webhook(id, secret_of(id), settings=settings)
    received = {"now": case.get("now", NOW), **case.get("received", {})}
    body = unsigned(base64.b64decode(case["body_b64"]))
    signed = webhook.sign_delivery(body, id="msg_1", type="paid", headers=others(webhook, case["headers"]), **received)
    assert isinstance(signed.body, bytes) and (signed.url is None) == ("url" not in received)
    names = [name.lower() for name in signed.headers]
    assert len(names) == len(set(names))
    received.pop("url", None)
    webhook.verify_signature(signed.body, signed.headers, url=signed.url, **received)


def test_where_the_signature_stands():
    kofi = Webhook("ko-fi", "a token of ours")
    with pytest.raises(WebhookConfigError) as raised:
        kofi.sign("data=%7B%7D")
    assert raised.value.code == "invalid_option" and "sign_delivery" in str(raised.value)
    signed = kofi.sign_delivery("data=" + quote('{"verification_token":"","type":"Donation"}'))
    assert signed.url is None and kofi.verify(signed.body, signed.headers).type == "Donation"
    grid = Webhook("azure-event-grid", "a token of ours")
    signed = grid.sign_delivery("[]", url="https://example.com/hooks?a=1&code=old")
    assert signed.url == "https://example.com/hooks?a=1&code=a+token+of+ours"
    assert "token" not in repr(signed)
    with pytest.raises(WebhookConfigError) as raised:
        grid.sign_delivery("[]")
    assert raised.value.code == "invalid_option" and "url" in str(raised.value)


@pytest.mark.parametrize("headers", [[], "a", {"a": 1}, {1: "a"}, {"a b": "c"}, {"a": "b\n"}])
def test_headers_of_ones_own_are_names_and_values(headers):
    with pytest.raises(WebhookConfigError) as raised:
        Webhook("tusky", "a secret of ours").sign("{}", headers=headers)
    assert raised.value.code == "invalid_option"


def test_have_ids_of_their_own_written_as_in_javascript():
    github = Webhook("github", "a secret of ours")
    one, other = (github.sign("{}")["X-GitHub-Delivery"] for _ in range(2))
    assert re.fullmatch("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", one)
    assert one != other
    standard = Webhook("standard-webhooks", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
    assert re.fullmatch("msg_[0-9a-f]{32}", standard.sign("{}")["webhook-id"])
