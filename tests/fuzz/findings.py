"""What was found, for people: one case on its own, in the form of the shared vectors."""

import json

from oracle import Refused, Unjudged
from oracle.payload import Tree


def report(seed, batch, case, differences):
    return {"seed": seed, "batch": batch, "differences": differences, "case": vector(case, differences)}


def vector(case, differences):
    """As tests/vectors has it; a moment that isn't whole seconds, and text that isn't Unicode, need a word of explanation there."""
    written = {"id": "fuzzed", "comment": differences[0][:100], "flags": [], "provider": case["provider"], "secret": case["secret"]}
    if case["options"]:
        written["options"] = case["options"]
    if not case["deliveries"]:
        return {**written, "headers": [], "body_b64": "", "expect": expectation(case, None, None)}
    [delivery] = case["deliveries"]
    now = delivery["now"]
    written["now"] = now // 1000 if now % 1000 == 0 else now / 1000
    received = {name: delivery[name] for name in ("url", "method") if name in delivery}
    if received:
        written["received"] = received
    call = next(call for call in ("verify_signature", "verify_all", "challenge", "verify") if differences[0].startswith(call) or call == "verify")
    if call != "verify":
        written["call"] = call
    for name in ("headers", "sign", "text"):
        if name in delivery:
            written[name] = delivery[name]
    if "body" in delivery:
        written["body_b64"] = delivery["body"]
    written["expect"] = None if "sign" in delivery else expectation(case, call, delivery)
    return written


def expectation(case, call, delivery):
    """The oracle's verdict, in the form of `expect`; None where it has none."""
    judge = case["judge"]
    if isinstance(judge, Refused):
        return judge.verdict()
    if isinstance(judge, Unjudged) or delivery is None:
        return None
    try:
        verdict = getattr(judge, call)(delivery)
    except Refused as refused:
        return refused.verdict()
    except Unjudged:
        return None
    fields = {name: value for name, value in verdict.items() if not isinstance(value, Tree) and name != "provider"}
    if "warnings" in fields:
        fields["warnings"] = [{"code": code, "path": path} for code, path in fields["warnings"]]
    return fields


def write(folder, finding):
    """Into a file of its own, below `folder`. Returns its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{finding['seed']}-{finding['batch']}-{len(list(folder.glob('*.json')))}.json"
    path.write_text(json.dumps(finding, indent=2) + "\n", "utf-8")
    return path
