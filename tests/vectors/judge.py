"""Judges vectors of platforms by the oracle alone, the second implementation: `python judge.py slack github`; without names, all.

Needs `providers/<id>.json` and `platforms/<id>.json`, nothing that is built. Other files may be named by their paths:
`python judge.py ../../providers/slack.json platforms/slack.json`.
"""

import base64
import json
import sys
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "fuzz"))

from generator.secrets import plain  # noqa: E402
from oracle import Refused, Unjudged, Webhook, providers  # noqa: E402
from oracle.payload import Tree  # noqa: E402
from oracle.record import is_wide  # noqa: E402
from repeats import in_full  # noqa: E402

__all__ = ["is_wide", "verdict", "expected", "differences"]

ANY_TIME = 1_750_000_000


def verdict(case):
    """What the oracle says, in the form of `expect`. What it leaves open isn't there."""
    case = in_full(case)
    delivery = {
        "bytes": base64.b64decode(case.get("body_b64", "")) + b" " * case.get("body_trailing_spaces", 0),
        "headers": case["headers"],
        "now": case.get("now", ANY_TIME) * 1000,
        **case.get("received", {}),
    }
    if "body_value" in case:
        delivery["value"] = case["body_value"]
    try:
        webhook = Webhook(case["provider"], plain(case["secret"]), case.get("options"))
        if isinstance(case["provider"], dict) and is_wide(case["provider"]) and case["expect"].get("status", 0) is None:
            raise Unjudged("whether such a record is sound")
        return shown(getattr(webhook, case.get("call", "verify"))(delivery))
    except Refused as refused:
        return refused.verdict()


def shown(found):
    if "events" in found:
        return {"events": [shown(event) for event in found["events"]]}
    return {name: value for name, value in found.items() if name != "provider" and not isinstance(value, Tree)}


def expected(case):
    """`expect`, with what is usual written out and warnings as the oracle has them."""
    return written_out(case["expect"])


def written_out(expect):
    if "events" in expect:
        return {"events": [written_out(event) for event in expect["events"]]}
    if "warnings" not in expect:
        return expect
    warnings = sorted((warning["code"], warning["path"]) for warning in expect["warnings"])
    return {"proof": "signed-body", "unsigned": [], **expect, "warnings": warnings}


def differences(found, expect):
    """The fields that differ; what the oracle leaves open is passed over."""
    if "events" in found and "events" in expect and len(found["events"]) == len(expect["events"]):
        return [one for pair in zip(found["events"], expect["events"]) for one in differences(*pair)]
    if found.get("answer") and expect.get("answer"):
        named = expect["answer"].get("headers", {})
        answer = {**found["answer"], "headers": {name: found["answer"]["headers"].get(name) for name in named}}
        return [] if answer == {"headers": {}, **expect["answer"]} else [f"the answer: expected {expect['answer']}, the oracle says {answer}"]
    names = set(found) | {name for name in ("code", "answer", "events") if name in expect}
    return [f"{name}: expected {expect.get(name)}, the oracle says {found.get(name)}" for name in sorted(names) if found.get(name) != expect.get(name)]


def judge(cases):
    wrong = unjudged = 0
    for case in cases:
        try:
            for difference in differences(verdict(case), expected(case)):
                wrong += 1
                print(f"WRONG {case['id']}: {difference}")
        except Unjudged as reason:
            unjudged += 1
            print(f"unjudged {case['id']}: {reason}")
        except Exception:
            wrong += 1
            print(f"WRONG {case['id']}: {traceback.format_exc(limit=-3)}")
    print(f"{len(cases)} cases, {wrong} differ, {unjudged} unjudged")
    return wrong


def main(given):
    files = [Path(name) for name in given if name.endswith(".json")]
    for path in files:
        record = json.loads(path.read_text("utf-8"))
        if "scheme" in record:
            providers.BUILT_IN[record["id"]] = record
    named = [HERE / f"platforms/{name}.json" for name in given if not name.endswith(".json")]
    chosen = [path for path in files if "cases" in json.loads(path.read_text("utf-8"))] + named or sorted(HERE.glob("platforms/*.json"))
    return 1 if judge([case for path in chosen for case in json.loads(path.read_text("utf-8"))["cases"]]) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
