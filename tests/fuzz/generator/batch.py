"""One batch: some endpoints, each with some deliveries."""

import random
import re

from oracle import Refused, Unjudged, Webhook
from oracle.record import is_wide
from oracle.wide import WideWebhook

from . import bodies, bound, deliveries, records, secrets, vectors, wide

ENDPOINTS = 24
DELIVERIES = 16


def batch(seed, number):
    """The endpoints of one batch, each with the oracle's webhook for it, or why there is none."""
    chance = random.Random(f"{seed} {number}")
    return [endpoint(chance) for _ in range(ENDPOINTS)]


def endpoint(chance):
    """{provider, secret, options, deliveries, judge}: `judge` is the oracle's webhook, or why it has none."""
    if chance.random() < 0.1:
        made = vectors.some(chance)
        made["judge"] = judged(made)
        return made if isinstance(made["judge"], Webhook) else {**made, "deliveries": []}
    # Of two faults, either may be reported: so there is one at most.
    fault = chance.choices([None, "record", "secret", "options"], [80, 8, 8, 4])[0]
    # Whether a wide record is sound isn't known, but for those of a kind.
    provider, record = records.some(chance, fault != "record", fault is None)
    made = {
        "provider": provider,
        "secret": secrets.usual(chance, record) if fault == "record" else secrets.some(chance, record, fault != "secret"),
        "options": some_options(chance, record, fault != "options"),
        "is_known": wide.kind_of(record) is not None,
    }
    made["judge"] = judge = judged(made)
    if isinstance(judge, WideWebhook):
        secrets.lend_private(judge.keys)
    if isinstance(judge, Webhook):
        pool = bodies.Pool(chance, record)
        # RSA takes as long as all the rest.
        count = chance.randint(1, 2 * (DELIVERIES // 4 if pool.is_slow else DELIVERIES))
        made["deliveries"] = [deliveries.some(chance, record, judge, pool) for _ in range(count)]
    else:
        made["deliveries"] = [] if isinstance(judge, Refused) else [deliveries.unsigned()]
    return made


def judged(made):
    try:
        return Webhook(made["provider"], secrets.plain(made["secret"]), made["options"])
    except (Refused, Unjudged) as verdict:
        return verdict


def some_options(chance, record, is_sound):
    options = {} if is_sound else dict(chance.choice(ODD_OPTIONS))
    settings = some_settings(chance, record) if isinstance(record, dict) else {}
    if settings:
        options["settings"] = settings
    if chance.random() < 0.75 or not is_sound:
        return options
    if chance.random() < 0.4:
        options["tolerance"] = chance.choice([0, 1, 10, 300, 299.5, 0.001, 0.0005, 86400, 10**9, False, False, False])
    if chance.random() < 0.3:
        options["strict"] = chance.random() < 0.7
    if chance.random() < 0.2:
        options["max_body_bytes"] = chance.choice([0, 1, 64, 100, 256, 1000, 2**31, 2**32, 2**40, 2**53 - 1, False])
    if isinstance(record, dict) and isinstance(record.get("envelope"), dict) and record["envelope"].get("node"):
        options["node_id"] = chance.choice([bodies.NODE, [bodies.NODE], ["other", bodies.NODE], "other", ["a", "b"], "your-node-id"])
    return options


def some_settings(chance, record):
    """What the record asks for, mostly as it says that it looks, and now and then something else."""
    declared = record.get("settings") if isinstance(record.get("settings"), dict) else {}
    found = {}
    for name in dict.fromkeys([*declared, *re.findall("setting:([a-z_]+)", str(record))]):
        about = declared.get(name, {})
        if "default" in about and chance.random() < 0.5 or chance.random() < 0.03:
            continue
        like, unlike = bound.SETTINGS.get(about.get("pattern"), (["acct_1", "acct_2"], [""]))
        like, unlike = (about["values"], ["EU", "", "ma"]) if "values" in about else (like, unlike)
        found[name] = chance.choice(like if chance.random() < 0.93 else unlike)
    if is_wide(record) and chance.random() < 0.02:
        found[chance.choice(["tenants", "Account", "verify_tokn"])] = "acct_1"
    return found


ODD_OPTIONS = [
    {"tolerance": -1},
    {"tolerance": -0.5},
    {"tolerance": True},
    {"tolerance": "300"},
    {"tolerance": 10**300},
    {"max_body_bytes": -1},
    {"max_body_bytes": 2**53},
    {"max_body_bytes": 2**64},
    {"max_body_bytes": 0.5},
    {"max_body_bytes": "1000"},
    {"max_body_bytes": True},
    {"strict": 1},
    {"strict": "yes"},
    {"node_id": []},
    {"node_id": ""},
    {"node_id": ["a", ""]},
    {"node_id": [1]},
    {"node_id": {}},
    {"node_id": "a"},
]
