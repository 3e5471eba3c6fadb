"""The built-in providers: their files, without what is for people."""

import json
from pathlib import Path

FOR_PEOPLE = {"$schema", "name", "sources", "secret", "notes"}

FILES = (Path(__file__).resolve().parents[3] / "providers").glob("*.json")
RECORDS = [json.loads(path.read_text("utf-8")) for path in sorted(FILES) if path.name != "schema.json"]
BUILT_IN = {record["id"]: {name: value for name, value in record.items() if name not in FOR_PEOPLE} for record in RECORDS}
