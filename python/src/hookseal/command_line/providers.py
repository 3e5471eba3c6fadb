from __future__ import annotations

from typing import Any, Dict, List, Tuple

from hookseal import provider
from hookseal.command_line.arguments import Arguments
from hookseal.command_line.output import rows, show, show_json
from hookseal.command_line.platform import all_about, platform_of


def providers(given: Arguments) -> int:
    """`hookseal providers`: the table, or one platform's page."""
    if not given.positionals:
        everything = all_about()
        if given.has("json"):
            show_json([{name: about[name] for name in ("id", "name", "algorithm", "proof")} for about in everything])
        else:
            _table(everything)
        return 0
    name = given.positionals[0]
    record = platform_of(name).record
    about = next((about for about in all_about() if about["id"] == name), None)
    if given.has("json"):
        show_json({**(about or {}), "record": record})
    elif about is None:
        show_json(record)
    else:
        _page(about)
    return 0


def _table(everything: List[Dict[str, Any]]) -> None:
    ids, names = (max(len(about[name]) for about in everything) for name in ("id", "name"))
    for about in everything:
        show(f"{about['id'].ljust(ids)}  {about['name'].ljust(names)}  {about['algorithm']}")


def _page(about: Dict[str, Any]) -> None:
    record = provider(about["id"])
    secret = about["secret"]
    pairs: List[Tuple[str, str]] = [
        *(("signs", way) for way in about["signs"]),
        ("proves", about["proof"]),
        ("secret", f"{secret['kind']}. {secret['where']}"),
    ]
    if secret["variable"] is not None:
        pairs.append(("variable", secret["variable"]))
    for setting, described in record.get("settings", {}).items():
        pairs.append(("setting", f"{setting}: {described['description']}"))
    if record.get("events"):
        pairs.append(("types", ", ".join(record["events"])))
    for schedule in record.get("retry_schedules", [])[:1]:
        delays = schedule.get("delays")
        after = f", after {', '.join(map(str, delays))} s" if delays else ""
        times = "once" if schedule["attempts"] == 1 else f"{schedule['attempts']} times at most"
        pairs.append(("delivers", f"{times}{after}"))
    if record.get("retry_span_s") is not None:
        pairs.append(("retries", f"for {record['retry_span_s']} s"))
    pairs += [("note", note) for note in about["notes"]]
    show(f"{about['name']} ({about['id']})")
    show("")
    for line in rows(pairs):
        show(line)
    show("")
    show(f"https://github.com/hookseal/hookseal/blob/main/docs/providers/{about['id']}.md")
