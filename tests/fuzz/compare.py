"""What all sides must say alike, and what the oracle says it must be."""

import base64
import collections
import json
import re

from generator.secrets import for_rust, plain
from oracle import Refused, Unjudged, Webhook
from oracle.payload import read_again, same
from oracle.providers import BUILT_IN
from oracle.record import is_wide, part_of
from shrink import right_signature

NOT_FOR_RUST = "Rust isn't asked: its types can't hold a value"


def is_for_rust(endpoint):
    """Rust takes Unicode text, and only values of the right types."""
    options = endpoint["options"]
    is_option = (
        isinstance(options.get("strict", True), bool)
        and not isinstance(options.get("tolerance", 0), (str, type(None)))
        and options.get("tolerance") is not True
        and abs(options.get("tolerance", 0)) < 10**300
        and isinstance(options.get("max_body_bytes", 0), int)
        and options.get("max_body_bytes") is not True
        and isinstance(options.get("node_id", ""), (str, list))
        and all(isinstance(node, str) for node in options.get("node_id", ""))
    )
    return is_option and for_rust(endpoint["secret"]) and endpoint["secret"] != [] and is_unicode(endpoint["provider"])


def is_delivery_for_rust(delivery):
    if "text" in delivery or "value" in delivery or not isinstance(delivery["headers"], list):
        return False
    return is_unicode([delivery["headers"], delivery.get("url"), delivery.get("method"), delivery.get("sign")])


def is_unicode(value):
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


class Counts:
    """What was judged, and what wasn't."""

    def __init__(self):
        self.deliveries = 0
        self.verdicts = collections.Counter()
        self.unjudged = collections.Counter()


def endpoint(endpoint, said, counts):
    """The differences of an endpoint: (delivery, differences), the delivery None where it can't even be made alike."""
    if "Rust" not in said:
        counts.unjudged[NOT_FOR_RUST] += 1
    refusals = {side: answer[0] for side, answer in said.items()}
    differences = construction(endpoint, refusals, counts)
    if differences:
        yield None, differences
    elif refusals["Python"] is None:
        for at, delivery in enumerate(endpoint["deliveries"]):
            triples = {side: answer[1][at] for side, answer in said.items() if answer[1][at] is not None}
            if "Rust" not in triples:
                counts.unjudged[NOT_FOR_RUST] += 1
            differences = of_delivery(endpoint, delivery, triples, counts)
            if differences:
                yield delivery, differences


def construction(endpoint, refusals, counts):
    """The differences in making the webhook."""
    judge = endpoint["judge"]
    said = dict(refusals)
    if isinstance(judge, Unjudged):
        counts.unjudged[judge.reason] += 1
    elif isinstance(endpoint["provider"], dict) and is_wide(endpoint["provider"]) and not endpoint.get("is_known") and refusals["Python"] is not None:
        counts.unjudged["whether such a record is sound"] += 1
    else:
        said["oracle"] = judge.verdict() if isinstance(judge, Refused) else None
    differences = unlike(said) + told(said, secret_texts(endpoint["secret"]))
    if not differences and refusals["Python"] is not None:
        counts.deliveries += 1
        counts.verdicts[f"at construction: {refusals['Python']['code']}"] += 1
    return differences


def of_delivery(endpoint, delivery, said, counts):
    """The differences in one delivery; `said` has by side what verify and verify_signature say, and where the side differs from itself."""
    counts.deliveries += 1
    judge = endpoint["judge"]
    differences = []
    for side, (*_, others) in said.items():
        differences += [f"{side} differs from itself: {json.dumps(other)}" for other in others]
    if "sign" in delivery:
        return differences + signed(judge, delivery, said, counts)
    if "challenge" in delivery:
        return differences + challenged(endpoint, delivery, said, counts)
    for at, call in enumerate(("verify", "verify_signature", "verify_all")[: 3 if delivery.get("all") else 2]):
        outcomes = {side: triple[at] for side, triple in said.items()}
        if not is_whole(endpoint["provider"]):
            outcomes = {side: {name: value for name, value in outcome.items() if name != "payload_is_right"} for side, outcome in outcomes.items()}
        expected = judged(judge, call, delivery, counts)
        if expected is not None:
            outcomes["oracle"] = expected
        if call == "verify_all":
            outcomes = {side: by_event(outcome) for side, outcome in outcomes.items()}
        differences += [f"{call}: {difference}" for difference in unlike(outcomes)]
        if any("message" in outcome for outcome in outcomes.values()):
            differences += told(outcomes, forbidden(endpoint, delivery))
    first, second = said["Python"][:2]
    counts.verdicts[first.get("code", "accepted")] += 1
    if "code" not in first and "code" not in second and first["idempotency_key"] != second["idempotency_key"]:
        differences.append("keys: verify and verify_signature give one delivery two")
    if "code" not in first and "code" in second:
        differences.append("calls: verify accepts what verify_signature refuses")
    return differences


def challenged(endpoint, delivery, said, counts):
    """The differences in what is answered to a request that may be a challenge."""
    outcomes = {side: outcome for side, (outcome, _) in said.items()}
    counts.verdicts[outcomes["Python"].get("code") or ("a challenge, answered" if outcomes["Python"]["answer"] else "no challenge")] += 1
    differences = [f"challenge: {difference}" for difference in told(outcomes, forbidden(endpoint, delivery))]
    expected = judged(endpoint["judge"], "challenge", delivery, counts)
    if expected is not None:
        outcomes["oracle"] = expected
    return differences + [f"challenge: {difference}" for difference in unlike(outcomes)]


def by_event(outcome):
    """The fields of all events, each with its event's number."""
    if "events" not in outcome:
        return outcome
    fields = {f"{at} {name}": value for at, event in enumerate(outcome["events"]) for name, value in event.items() if name != "payload_is_right"}
    return {"count": len(outcome["events"]), **fields}


def is_whole(provider):
    """Whether an event's payload is the JSON of the whole body."""
    record = provider if isinstance(provider, dict) else BUILT_IN.get(provider, {})
    scheme, envelope = part_of(record, "scheme"), part_of(record, "envelope")
    others = any(other.get("body") or other.get("format") for other in scheme.get("alternatives") or [])
    return not (others or scheme.get("items") or scheme.get("body") or scheme.get("decompress") or envelope.get("items") or envelope.get("format", "json") != "json")


def judged(judge, method, delivery, counts):
    """The oracle's verdict; None where it has none."""
    if isinstance(judge, Unjudged):
        return None
    try:
        return getattr(judge, method)(delivery)
    except Refused as refused:
        return refused.verdict()
    except Unjudged as unjudged:
        counts.unjudged[unjudged.reason] += 1
        return None


def signed(judge, delivery, said, counts):
    outcomes = {side: triple[0] for side, triple in said.items()}
    expected = signature_of(judge, delivery, counts)
    if expected is not None:
        outcomes["oracle"] = expected
    differences = [f"sign: {difference}" for difference in unlike(outcomes)]
    verified = {side: triple[1] or {} for side, triple in said.items()}
    differences += [f"verify what it signed: {difference}" for difference in unlike(verified)]
    code = verified["Python"].get("code")
    # The body is the caller's, and so is a tolerance of less than the second that is signed.
    if code and code not in ("body_too_large", "invalid_json", "invalid_payload", "timestamp_too_old"):
        differences.append(f"sign: what it signs is refused: {code}")
    counts.verdicts["signed" if "headers" in outcomes["Python"] else f"not signed: {outcomes['Python'].get('code')}"] += 1
    return differences


def signature_of(judge, delivery, counts):
    if isinstance(judge, Unjudged):
        return None
    try:
        return {"headers": list(judge.sign(delivery))}
    except Refused as refused:
        return refused.verdict()
    except Unjudged as unjudged:
        counts.unjudged[unjudged.reason] += 1
        return None


def unlike(outcomes):
    """Where the sides' outcomes differ from each other, the oracle's included."""
    differences = []
    for side, outcome in outcomes.items():
        if outcome is not None and "stray" in outcome:
            differences.append(f"{side}: {outcome['stray']}")
        if outcome is not None and not outcome.get("payload_is_right", True):
            differences.append(f"{side}: the payload isn't what the language's own parser gives")
    differences += [f"{name}: {shown(values)}" for name, values in unlike_fields(outcomes) if not values_agree(name, values)]
    return differences


def unlike_fields(outcomes):
    """Each field, with what each side says: of a refusal the code and the words. The oracle has no words."""
    told = {side: outcome or {"code": "none"} for side, outcome in outcomes.items()}
    codes = {side: outcome.get("code", "accepted") for side, outcome in told.items()}
    if len(set(codes.values())) > 1:
        return [("code", codes)]
    # Rust has the core's own words; what it isn't asked is worded by the bindings.
    silent = ("code", "stray", "payload_is_right", *(() if "Rust" in told else ("message",)))
    names = dict.fromkeys(name for outcome in told.values() for name in outcome if name not in silent)
    return [(name, {side: outcome.get(name, "absent") for side, outcome in told.items() if side != "oracle" or name in outcome}) for name in names]


def shown(values):
    return "; ".join(f"{side} {json.dumps(getattr(value, 'value', value))}" for side, value in values.items())


def values_agree(name, values):
    one, *others = values.values()
    return all(one == other or alike_field(name, one, other) for other in others)


def alike_field(name, one, other):
    name = name.split(" ")[-1]
    if name == "data":
        return same(read_again(one), read_again(other))
    if name == "warnings":
        # The oracle has no messages, and an order of its own.
        if all(len(warning) == 3 for warning in [*one, *other]):
            return False
        return sorted(tuple(warning[:2]) for warning in one) == sorted(tuple(warning[:2]) for warning in other)
    if name == "message":
        return in_any_language(one) == in_any_language(other)
    return False


# What each language calls its own, in lower case: `Headers` spells names so.
WORDS = [("maxbodybytes", "max_body_bytes"), ("nodeid", "node_id"), ("deliveryid", "delivery_id")]


def in_any_language(message):
    message = message.lower()
    for word, other in WORDS:
        message = message.replace(word, other)
    return re.sub("has [0-9]+ bytes", "has # bytes", message)


def secret_texts(secret):
    """Secrets long enough not to be a part of a word by chance."""
    texts = []
    for one in plain(secret) if isinstance(secret, list) else [plain(secret)]:
        if isinstance(one, bytes):
            one = base64.b64encode(one).decode()
        if isinstance(one, str) and len(one.strip()) > 8:
            texts.append(one.strip())
    return texts


def forbidden(endpoint, delivery):
    """What no message may hold: the secrets, and the right signature, which is refused in another place."""
    texts = secret_texts(endpoint["secret"])
    if isinstance(endpoint["judge"], Webhook) and isinstance(delivery["headers"], list):
        right = right_signature(endpoint["judge"], delivery)
        texts += [right] if right else []
    return texts


def told(outcomes, texts):
    """The sides whose words hold a secret."""
    differences = []
    for side, outcome in outcomes.items():
        words = (outcome or {}).get("message", "").lower()
        if words and any(text.lower() in words for text in texts):
            differences.append(f"{side}: the message holds a secret or a right signature: {words}")
    return differences
