"""Test deliveries of every platform whose secret can sign: each verifies, and two are two events."""

import json
from pathlib import Path

from hookseal import Webhook, WebhookConfigError
from hookseal.testing import signed_delivery

PLATFORMS = Path(__file__).resolve().parents[2] / "tests/vectors/platforms"


def made(id):
    """What a platform's own vectors are verified with."""
    cases = json.loads((PLATFORMS / f"{id}.json").read_text("utf-8"))["cases"]
    usable = (case for case in cases if isinstance(case["secret"], str) and "PUBLIC KEY" not in case["secret"] and "code" not in case["expect"])
    case = next(usable, None)
    return case and Webhook(id, case["secret"], settings=(case.get("options") or {}).get("settings"))


def delivery(webhook):
    """None where the platform's own sender alone can make one: another format, headers that it signs by name."""
    try:
        return signed_delivery(webhook, "test.type", url="https://localhost/")
    except WebhookConfigError as error:
        assert error.code in ("invalid_option", "invalid_key")
        return None


def test_two_deliveries_are_two_events():
    judged = 0
    for id in sorted(path.stem for path in PLATFORMS.glob("*.json")):
        webhook = made(id)
        # What stands in the URL isn't in a body and headers.
        is_sent = webhook and "query" not in webhook.record["scheme"]["signature"]
        deliveries = [delivery(webhook), delivery(webhook)] if is_sent else [None]
        if deliveries[0] is None:
            continue
        keys = [webhook.verify_signature(one.body, one.headers, url="https://localhost/", method="POST").idempotency_key for one in deliveries]
        assert keys[0] is None or keys[0] != keys[1], id
        judged += 1
    assert judged > 250
