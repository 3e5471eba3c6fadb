"""How a case is written down: the three kinds of verdict, and the case itself."""

import base64
import hashlib
import json
from datetime import datetime
from pathlib import Path

from .signing import SECRET

USER_AGENT = {
    "tusky": "Tusky-Webhooks/1.0",
    "filedgr": "Filedgr-Webhooks/1.0",
    "thunderstack": "ThunderStack-Webhooks/1.0",
    "tuteliq": "Tuteliq-Webhooks/1.0",
    "tectra": "Tectra-Webhooks/1.0",
    "stripe": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
    "github": "GitHub-Hookshot/044aadd",
    "standard-webhooks": "Example-Webhooks/1.0",
}

UNSET = object()
PROVIDERS = Path(__file__).resolve().parents[3] / "providers"


def at(rfc3339):
    """Unix milliseconds of a timestamp in the documentation's notation."""
    return round(datetime.fromisoformat(rfc3339.replace("Z", "+00:00")).timestamp() * 1000)


def event(type, timestamp, *, id=None, key=None, recognized=True, warnings=(), delivery=None, index=0, proof="signed-body", unsigned=()):
    """An accepted delivery. `key=None`: the key is the hash of the body. What is usual isn't written down."""
    unusual = {} if proof == "signed-body" else {"proof": proof}
    if unsigned:
        unusual["unsigned"] = list(unsigned)
    return {
        "type": type,
        "id": id,
        "timestamp": timestamp,
        "recognized": recognized,
        "warnings": [{"code": code, "path": path} for code, path in warnings],
        "idempotency_key": key,
        "delivery_id": delivery,
        "secret_index": index,
        **unusual,
    }


def drifted(type, timestamp, *warnings, **rest):
    """An accepted delivery that the documentation does not describe."""
    return event(type, timestamp, recognized=False, warnings=warnings, **rest)


# The parts of each envelope, as JSON paths.
PARTS = {
    "tusky": ["event", "timestamp", "data"],
    "filedgr": ["eventType", "eventId", "timestamp", "data"],
    "thunderstack": ["eventType", "eventTimestamp", "details", "nodeId"],
    "tuteliq": ["type", "id", "created_at", "data"],
    "tectra": ["event", "timestamp", "data"],
    "stripe": ["type", "id", "created", "data"],
    "standard-webhooks": ["type", "timestamp", "data"],
    "github": [],
}


def nothing_found(provider, **rest):
    """An accepted delivery in whose payload no part of the envelope is."""
    return drifted(None, None, *[("missing_field", f"$.{part}") for part in PARTS[provider]], **rest)


def authentic(timestamp=None, *, key=None, index=0):
    """What `verify_signature` returns."""
    return {"idempotency_key": key, "timestamp": timestamp, "secret_index": index}


def refused(code, status):
    return {"code": code, "status": status}


def unusable(code):
    """A `Webhook` that cannot be constructed."""
    return {"code": code, "status": None}


def is_token(provider):
    """Whether the whole body is a token."""
    record = provider if isinstance(provider, dict) else json.loads((PROVIDERS / f"{provider}.json").read_text("utf-8"))
    return record["scheme"]["signature"].get("body", False) is True


def signed_token(raw):
    """What of a token is signed, without blanks around it: it has one spelling."""
    return raw.strip(b"\t\n\f\r ").rpartition(b".")[0]


def provider_id(provider):
    """`provider`: an id, or a record of the user's own."""
    return provider if isinstance(provider, str) else provider["id"]


def surroundings(provider, length, content_type="application/json"):
    """The headers that any delivery carries and that decide nothing."""
    return [
        ["Host", "hooks.example.com"],
        ["User-Agent", USER_AGENT.get(provider_id(provider), "Example-Webhooks/1.0")],
        ["Content-Type", content_type],
        ["Content-Length", str(length)],
    ]


def typed_by_github(headers, expect):
    """GitHub's types are in a header that every delivery has, and nobody signs. Those of the vectors are documented."""
    given = dict(headers).get("X-GitHub-Event")
    headers = headers if given else [*headers, ["X-GitHub-Event", "push"]]
    return headers, {**expect, "type": given or "push", "unsigned": ["type"], "recognized": not expect["warnings"]}


def repeated(text, repeat):
    """`repeat`: from where to where the text stands how many times. None: it stays as it is."""
    start, end, times = repeat or (0, 0, 0)
    return text[:start] + text[start:end] * times + text[end:]


def case(id, comment, provider, body, headers, expect, *, secret=UNSET, flags=(), options=None, now=None,
         call=None, received=None, spaces=0, parsed_body=UNSET, bare=False, body_repeat=None, header_repeat=None):
    """One case. `headers` are those that matter; the usual others go in front unless `bare`. `body_repeat`: what stands
    there many times, as `repeated` has it; `header_repeat`: the same of a header's value, the header's name in front."""
    raw = repeated(body, body_repeat) + b" " * spaces
    if provider == "github" and "type" in expect:
        headers, expect = typed_by_github(headers, expect)
    entry = {"id": id, "comment": comment, "flags": list(flags), "provider": provider}
    entry["secret"] = SECRET[provider] if secret is UNSET else secret
    if options is not None:
        entry["options"] = options
    if now is not None:
        entry["now"] = now
    if call is not None:
        entry["call"] = call
    if received is not None:
        entry["received"] = received
    if headers is None:
        entry["headers"] = None
    else:
        entry["headers"] = ([] if bare else surroundings(provider, len(raw))) + headers
    if parsed_body is UNSET:
        entry["body_b64"] = base64.b64encode(body).decode()
    else:
        entry["body_value"] = parsed_body
    if spaces:
        entry["body_trailing_spaces"] = spaces
    for name, given in (("body_repeat", body_repeat), ("header_repeat", header_repeat)):
        if given:
            entry[name] = dict(zip(("header", "from", "to", "times")[-len(given):], given))
    entry["expect"] = dict(expect)
    if "idempotency_key" in expect and expect["idempotency_key"] is None:
        kept = signed_token(raw) if is_token(provider) else raw
        entry["expect"]["idempotency_key"] = f"{provider_id(provider)}:sha256:{hashlib.sha256(kept).hexdigest()}"
    return entry
