"""Makes a difference as small as it goes: a case is simplified as long as the same thing still differs."""

import base64
import json

from generator import deliveries
from generator.secrets import plain
from oracle import Refused, Unjudged, Webhook, signatures
from oracle.wide import WideWebhook

MOST_TRIES = 1500


def shrunk(endpoint, delivery, differences_of):
    """The smallest case found, with its differences; `differences_of` asks all sides about one."""
    case = {**endpoint, "deliveries": [{**delivery, "every_form": True}] if delivery else []}
    differences = differences_of(case)
    # What only another order of calls shows can't be made smaller.
    if not differences:
        return case, ["it doesn't differ on its own"]
    kind = kind_of(differences)
    tries, again = 0, True
    while again and tries < MOST_TRIES:
        again = False
        for simpler in simplifications(case):
            tries += 1
            found = differences_of(simpler)
            if found and kind_of(found) == kind:
                case, differences, again = simpler, found, True
                break
            if tries >= MOST_TRIES:
                break
    return case, differences


def kind_of(differences):
    """What differs: the codes, or the name of the field."""
    what, _, values = differences[0].partition(": ")
    if what in ("verify", "verify_signature", "sign", "verify what it signed", "challenge"):
        name, _, values = values.partition(": ")
        what = f"{what}: {name}"
    return f"{what}: {values}" if what.endswith("code") else what


def simplifications(case):
    """Simpler cases, the boldest steps first."""
    for options in without_one(case["options"]):
        yield remade(case, options=options)
    if isinstance(case["secret"], list) and len(case["secret"]) > 1:
        for one in case["secret"]:
            yield remade(case, secret=one)
    if isinstance(case["secret"], list) and len(case["secret"]) == 1:
        yield remade(case, secret=case["secret"][0])
    if isinstance(case["secret"], str) and len(case["secret"]) > 12 and "-----" not in case["secret"]:
        yield remade(case, secret="a secret")
    if isinstance(case["provider"], dict):
        for record in simpler_records(case["provider"]):
            yield remade(case, provider=record)
    if case["deliveries"]:
        yield from simpler_deliveries(case)


def without_one(values):
    return [{name: value for name, value in values.items() if name != dropped} for dropped in values]


def simpler_records(record):
    yield from without_one(record)
    for name, value in record.items():
        if isinstance(value, dict):
            for simpler in simpler_records(value):
                yield {**record, name: simpler}
    if record.get("id") not in (None, "own"):
        yield {**record, "id": "own"}


def simpler_deliveries(case):
    [delivery] = case["deliveries"]
    headers = delivery["headers"]
    if isinstance(headers, list):
        for at in range(len(headers)):
            yield with_delivery(case, headers=headers[:at] + headers[at + 1:])
    for name in ("url", "method"):
        if delivery.get(name):
            yield with_delivery(case, **{name: ""})
    if "text" not in delivery and "value" not in delivery:
        for body in simpler_bodies(delivery["bytes"]):
            yield with_delivery(case, body=base64.b64encode(body).decode(), bytes=body)
    if delivery["now"] != deliveries.NOW:
        yield with_delivery(case, now=deliveries.NOW)
    if isinstance(headers, list):
        for at, (name, value) in enumerate(headers):
            for simpler in simpler_values(value):
                yield with_delivery(case, headers=headers[:at] + [[name, simpler]] + headers[at + 1:])


def simpler_values(value):
    if isinstance(value, list):
        yield from value
    elif isinstance(value, str):
        size = len(value) // 2
        while size:
            for at in range(0, len(value), size):
                yield value[:at] + value[at + size:]
            size //= 2


def simpler_bodies(body):
    if body not in (b"", b"{}"):
        yield b"{}"
    try:
        payload = json.loads(body)
    except (ValueError, RecursionError):
        payload = None
    if isinstance(payload, dict):
        for simpler in without_one(payload):
            yield json.dumps(simpler).encode()
    size = len(body) // 2
    while size:
        for at in range(0, len(body), size):
            yield body[:at] + body[at + size:]
        size //= 2


def with_delivery(case, **changes):
    [delivery] = case["deliveries"]
    return signed_again(case, {**case, "deliveries": [{**delivery, **changes}]})


def remade(case, **changes):
    """The case with another endpoint, and the oracle's judge of that."""
    made = {**case, **changes}
    if "provider" in changes:
        # A record without one of its fields may be none.
        made["is_known"] = False
    try:
        made["judge"] = Webhook(made["provider"], plain(made["secret"]), made["options"])
    except (Refused, Unjudged) as verdict:
        made["judge"] = verdict
    except LookupError:
        made["judge"] = Unjudged("a record that lacks what each has")
    return signed_again(case, made)


def signed_again(before, after):
    """Puts the right signature where the right one stood."""
    if not after["deliveries"] or not isinstance(before["judge"], Webhook) or not isinstance(after["judge"], Webhook):
        return after
    [old], [new] = before["deliveries"], after["deliveries"]
    if not isinstance(new["headers"], list):
        return after
    right, now_right = right_signature(before["judge"], old), right_signature(after["judge"], new)
    if right and now_right:
        headers = [[name, replaced(value, right, now_right)] for name, value in new["headers"]]
        after = {**after, "deliveries": [{**new, "headers": headers}]}
    return after


def right_signature(judge, delivery):
    """What the first key's signature of a delivery would be, as it is written; None where it can't be told."""
    if isinstance(judge, WideWebhook):
        return None
    texts = {}
    for name, value in delivery["headers"]:
        if isinstance(value, str):
            texts.setdefault(name.lower(), value.strip())
    key = (judge.time or {}).get("signature_key")
    whole = texts.get(judge.scheme["signature"]["header"].lower(), "")
    entries = whole.split(judge.scheme["signature"].get("separator") or ",")
    time = next((entry.strip()[len(key) + 1:] for entry in entries if entry.strip().startswith(f"{key}=")), "") if key else ""
    if judge.time and not key:
        time = texts.get(judge.time["header"].lower(), "")
    id = texts.get((judge.scheme.get("id") or "").lower(), "")
    extra = {name: texts.get(name.lower(), "") for name in [part.name.removeprefix("header:") for part in judge.parts if part.kind == "place"]}
    request = {name: delivery[name] for name in ("url", "method") if delivery.get(name) is not None}
    try:
        signature = judge.keys[0].sign(judge.signed(delivery["bytes"], time, id, request | extra))
    except Refused:
        return None
    return signatures.encode(signature, judge.scheme["signature"]["encoding"])


def replaced(value, old, new):
    if isinstance(value, list):
        return [replaced(one, old, new) for one in value]
    return value.replace(old, new) if isinstance(value, str) else value
