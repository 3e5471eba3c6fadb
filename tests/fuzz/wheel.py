"""The Python package, as a side of the fuzzer: batches of deliveries come in on standard input, a
line of JSON each, and what the package says of them goes out."""

import base64
import json
import re
import sys
from datetime import datetime, timedelta, timezone

from hookseal import Webhook, WebhookConfigError, WebhookVerificationError
from hookseal._hookseal import _build_payloads

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
FIELDS = ("provider", "type", "id", "recognized", "idempotency_key", "delivery_id", "secret_index", "proof", "unsigned")

# Which forms of body and headers come next.
turn = 0


def judged(endpoint):
    try:
        webhook = Webhook(endpoint["provider"], secret_of(endpoint["secret"]), **(endpoint.get("options") or {}))
    except BaseException as error:  # a panic is no Exception
        return [refusal(error), []]
    return [None, [told(webhook, delivery) for delivery in endpoint["deliveries"]]]


def told(webhook, delivery):
    if delivery.get("challenge"):
        return challenged(webhook, delivery)
    return signed(webhook, delivery) if "sign" in delivery else received(webhook, delivery)


def challenged(webhook, delivery):
    """What it answers, for each kind of headers."""
    body = body_forms(delivery)[0]
    answers = [outcome(lambda: {"answer": answer(webhook.challenge(body, headers, **received_at(delivery)))}) for headers in header_forms(delivery["headers"])]
    return [answers[0], [other for other in answers[1:] if other != answers[0]]]


def answer(found):
    return None if found is None else {"status": found.status, "headers": found.headers, "body": found.body.decode()}


def received(webhook, delivery):
    global turn
    bodies, headers = body_forms(delivery), header_forms(delivery["headers"])
    at = received_at(delivery)
    expected = payload_text(delivery)

    def verified(call):
        given = bytearray(body) if isinstance(body, bytearray) else body
        accepted = call(given, header_form, **at)
        if isinstance(given, bytearray):
            # What becomes of the caller's memory later is nothing to what was verified.
            given[:] = b"x" * len(given)
        return accepted

    first, differing = None, []
    turn += 1
    # Twice, once in each of the two ways to a payload.
    for form in range(len(bodies) * len(headers) if delivery.get("every_form") else 2):
        turn += 1
        body = bodies[turn % len(bodies)]
        header_form = headers[turn // len(bodies) % len(headers)]
        _build_payloads(turn % 2 == 0)
        said = [
            outcome(lambda: event(verified(webhook.verify), expected)),
            outcome(lambda: signature(verified(webhook.verify_signature))),
        ]
        if delivery.get("all"):
            said.append(outcome(lambda: {"events": [event(one, None) for one in verified(webhook.verify_all)]}))
        if first is None:
            first = said
        elif said != first:
            way = "built here" if turn % 2 == 0 else "built by Python"
            differing.append({"way": way, "body": type(body).__name__, "headers": type(header_form).__name__, "said": said})
    return [*first, differing]


def signed(webhook, delivery):
    body, at = body_forms(delivery)[0], received_at(delivery)
    said = outcome(lambda: {"headers": list(webhook.sign(body, **at, **delivery["sign"]).items())})
    if "headers" not in said:
        return [said, None, []]
    return [said, outcome(lambda: signature(webhook.verify_signature(body, dict(said["headers"]), **at))), []]


def received_at(delivery):
    now = delivery["now"]
    at = {"now": now // 1000 if now % 1000 == 0 else EPOCH + timedelta(milliseconds=now)}
    at.update({name: delivery[name] for name in ("url", "method") if name in delivery})
    return at


def event(event, expected):
    fields = {name: getattr(event, name) for name in FIELDS}
    fields["timestamp"] = unix_millis(event.timestamp)
    fields["data"] = written(event.data)
    fields["payload_is_right"] = expected is None or written(event.payload) == expected
    fields["warnings"] = [[warning.code, warning.path, warning.message] for warning in event.warnings]
    return fields


def signature(verified):
    return {
        "secret_index": verified.secret_index,
        "idempotency_key": verified.idempotency_key,
        "timestamp": unix_millis(verified.timestamp),
    }


def unix_millis(timestamp):
    return None if timestamp is None else (timestamp - EPOCH) // timedelta(milliseconds=1)


def outcome(call):
    try:
        return call()
    except BaseException as error:  # a panic is no Exception
        return refusal(error)


def refusal(error):
    if isinstance(error, WebhookVerificationError):
        return {"code": error.code, "status": error.status, "message": words(error)}
    if isinstance(error, WebhookConfigError):
        return {"code": error.code, "status": None, "message": str(error)}
    if isinstance(error, KeyboardInterrupt):
        raise error
    return {"stray": repr(error)}


def words(error):
    """Of a text that is too long, the characters are counted before the bytes are."""
    return re.sub("has [0-9]+ bytes", "has # bytes", str(error)) if error.code == "body_too_large" else str(error)


def secret_of(secret):
    if isinstance(secret, list):
        return [secret_of(one) for one in secret]
    if not isinstance(secret, dict):
        return secret
    if "by_id" in secret:
        return {id: secret_of(one) for id, one in secret["by_id"].items()}
    return secret["jwks"] if "jwks" in secret else base64.b64decode(secret["b64"])


def body_forms(delivery):
    for given in ("value", "text"):
        if given in delivery:
            return [delivery[given]]
    body = base64.b64decode(delivery["body"])
    forms = [body, bytearray(body), memoryview(body)]
    try:
        return [*forms, body.decode("utf-8")]
    except UnicodeDecodeError:
        return forms


def header_forms(headers):
    if not isinstance(headers, list):
        return [headers]
    forms = [headers, tuple((name, tuple(value) if isinstance(value, list) else value) for name, value in headers)]
    names = [name for name, _ in headers]
    if len(set(names)) == len(names):
        forms.append(dict(headers))
    try:
        forms.append([(name.encode("ascii"), value.encode("latin-1")) for name, value in headers])
    except (AttributeError, UnicodeEncodeError):
        pass
    return forms


def payload_text(delivery):
    """What json.loads gives, with the integers that it refuses to read as floats."""
    if "text" in delivery:
        body = delivery["text"].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    else:
        body = base64.b64decode(delivery.get("body", ""))
    try:
        return written(json.loads(body, parse_int=integer))
    except (ValueError, RecursionError):
        return None


def integer(digits):
    try:
        return int(digits)
    except ValueError:
        return float(digits)


def written(value):
    return json.dumps(value, separators=(",", ":"))


for line in sys.stdin.buffer:
    sys.stdout.write(json.dumps([judged(endpoint) for endpoint in json.loads(line)]) + "\n")
    sys.stdout.flush()
