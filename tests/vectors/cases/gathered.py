"""Vectors of other projects that no platform's own module has, from `gathered.jsonl`: a line a vector, every value as its source has it.

The signature alone is judged: most bodies are no event. What somebody else accepts and we don't is named in the README."""

import base64
import json
from pathlib import Path

from .case import case

VECTORS = [json.loads(line) for line in Path(__file__).with_suffix(".jsonl").read_text("utf-8").splitlines()]


def cases():
    for one in VECTORS:
        made = case(
            f"gathered-{one['id']}", one["source"], one["provider"], base64.b64decode(one["body_b64"]), one["headers"], one["expect"], secret=one["secret"],
            now=one.get("now"), options=one.get("options"), received=one.get("received"), call="verify_signature", flags=["published"], bare=True,
        )
        # Here null is what is expected, and not the body's hash.
        yield {**made, "expect": one["expect"]}
