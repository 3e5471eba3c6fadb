"""Writes wide.json: mistakes in deliveries of some sixty platforms. It needs node, whose JSON is one of those that rewrite bodies.

    python tests/mistakes/generate_wide.py
"""

import importlib
import json
import pathlib

# In this order, which the random values depend on.
TOPICS = ["bodies", "secrets", "signatures", "headers", "times", "requests", "keys", "two", "sound_and_forged"]

for topic in TOPICS:
    importlib.import_module(f"wide.{topic}")
cases = importlib.import_module("wide.signers").cases
path = pathlib.Path(__file__).parent / "wide.json"
path.write_text("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n")
