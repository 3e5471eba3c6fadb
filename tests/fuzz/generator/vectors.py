"""The shared vectors as seeds: each as it is, and with its headers or its body changed."""

import base64
import json
from functools import cache
from pathlib import Path

from . import bodies, deliveries

VECTORS = Path(__file__).resolve().parents[2] / "vectors"
LARGEST = 20_000


@cache
def cases():
    found = []
    for path in sorted(VECTORS.rglob("*.json")):
        for case in json.loads(path.read_text("utf-8")).get("cases", []):
            size = len(case.get("body_b64", "")) + case.get("body_trailing_spaces", 0)
            is_delivery = case.get("call", "verify") in ("verify", "verify_signature", "challenge") and "allow_handshake" not in case.get("options", {})
            is_short = size < LARGEST and not {"body_repeat", "header_repeat"} & set(case)
            if is_delivery and "body_b64" in case and is_short and case["provider"] != "" and isinstance(case["headers"], list):
                found.append(case)
    return found


def some(chance):
    """An endpoint as the generator's, and its deliveries."""
    case = chance.choice(cases())
    body = base64.b64decode(case["body_b64"]) + b" " * case.get("body_trailing_spaces", 0)
    now = case["now"] * 1000 if "now" in case else deliveries.NOW
    more = {**case.get("received", {}), **({"challenge": True} if case.get("call") == "challenge" else {})}
    made = [deliveries.written(body, case["headers"], now, **more)]
    for _ in range(chance.randint(1, 6)):
        headers = case["headers"] if chance.random() < 0.3 else deliveries.mutated(chance, case["headers"])
        changed = body if chance.random() < 0.7 else bodies.mutated(chance, body)
        later = now if chance.random() < 0.7 else now + chance.choice([1, -1, 1000, 300_000, 300_001, -300_000, -300_001])
        made.append(deliveries.written(changed, headers, later, **more))
    return {"provider": case["provider"], "secret": case["secret"], "options": case.get("options", {}), "deliveries": made}
