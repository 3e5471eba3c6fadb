"""Records that say more than the first version's: judged by places, templates and every algorithm.

What the design leaves open is left out of a verdict, or unjudged."""

import re

from . import payload as json
from . import places, times
from .headers import Headers
from .scheme import Schemes, holds
from .shapes import drift, events
from .templates import Values, parse
from .webhook import REJECTIONS, STATUS, Webhook, escaped
from .words import Refused, Unjudged

ENVELOPE = ("type", "id", "timestamp", "data")


class WideWebhook(Webhook):
    def __init__(self, provider, secret, options):
        self.record = self.find(provider)
        self.scheme = self.record["scheme"]
        self.envelope = {name: value for name, value in (self.record.get("envelope") or {}).items() if value is not None}
        self.events = events(self.record)
        self.time = self.scheme.get("timestamp")
        self.settings = (options or {}).get("settings") or {}
        self.read_options({name: value for name, value in (options or {}).items() if name != "settings"})
        given = (options or {}).get("tolerance")
        self.schemes = Schemes(self.record, secret, self.settings, "documented" if given is None else self.tolerance)
        self.settings = self.schemes.settings

    def authenticate(self, delivery, item=json.ABSENT):
        try:
            if "value" in delivery:
                raise Refused("body_not_raw")
            if self.limit is not None and len(delivery["bytes"]) > self.limit:
                raise Refused("body_too_large")
            if not isinstance(delivery["headers"], (list, dict)):
                raise Refused("headers_not_given")
            return self.schemes.authentic(delivery, Headers(delivery["headers"]), item)
        except Refused as refused:
            raise Refused(refused.code, self.status(refused.code)) from None

    def status(self, code):
        if code in REJECTIONS or code in ("unknown_key", "claim_mismatch"):
            return self.record.get("rejection_status") or 401
        return STATUS[code]

    # The calls

    def verify(self, delivery):
        items = self.items(delivery)
        if len(items) != 1:
            raise Refused("invalid_payload", 400)
        return self.one(delivery, items[0])

    def verify_all(self, delivery):
        return {"events": [self.one(delivery, item) for item in self.items(delivery)]}

    def verify_signature(self, delivery):
        items = self.items(delivery) if self.scheme.get("items") else [json.ABSENT]
        authentic = self.authenticate(delivery, items[0])
        event = {}
        try:
            self.identify(event, authentic, delivery)
        except (Refused, Unjudged):
            event = {}
        return {"secret_index": authentic["index"], "timestamp": authentic["millis"], **event}

    def items(self, delivery):
        """The parts of a body that are events: each signed for itself, or all at once."""
        path = self.scheme.get("items") or self.envelope.get("items")
        if path is None:
            return [json.ABSENT]
        if not self.scheme.get("items"):
            self.authenticate(delivery)
        whole = json.parse(delivery["bytes"])
        outside, _, inside = path.partition("[]")
        listed = places.follow(whole, outside, "invalid_payload")
        if not isinstance(listed, list):
            raise Refused("invalid_payload", 400)
        found = [places.follow(one, inside.removeprefix("."), "invalid_payload") for one in listed]
        if any(one is json.ABSENT for one in found):
            raise Refused("invalid_payload", 400)
        return found

    # An event

    def one(self, delivery, item):
        signed_item = item if self.scheme.get("items") else json.ABSENT
        authentic = self.authenticate(delivery, signed_item)
        request = authentic["request"]
        if item is not json.ABSENT:
            request.item = item
        payload = self.payload(request)
        warnings, event = [], {"provider": self.record["id"], "secret_index": authentic["index"]}
        event["delivery_id"] = request.headers.lone(self.record["delivery_id"]) if self.record.get("delivery_id") else None
        event["type"] = self.type(request, payload, warnings)
        documented = self.events.get(event["type"])
        if self.events and documented is None and event["type"] is not None:
            warnings.append(("unknown_type", self.path_of("type")))
        self.identify(event, authentic, delivery, warnings)
        event["timestamp"] = self.event_time(request, warnings)
        data = self.data(request, payload, documented, warnings)
        if self.strict and warnings:
            raise Refused("invalid_payload", 400)
        event.update(data=json.Tree(data), warnings=sorted(warnings), recognized=documented is not None and not warnings)
        self.tell_proof(event, authentic)
        return event

    def payload(self, request):
        format = self.envelope.get("format", "json")
        if format == "json":
            payload = request.json()
            if isinstance(payload, json.Object) and payload.repeats:
                raise Refused("invalid_payload", 400)
            return payload
        if format == "form":
            return dict(request.form())
        if format == "jwt":
            return request.token.claims()
        if format in ("text", "xml"):
            return request.bytes.decode("utf-8", "replace")
        raise Unjudged(f"a payload in {format}")

    def path_of(self, name):
        place = self.envelope[name]
        return place if ":" in place or "{" in place else f"$.{place}"

    def text_at(self, request, name):
        """What an envelope's place says as text, or None."""
        place = self.envelope.get(name)
        if place is None:
            return None
        if "{" in place:
            try:
                return Values(request, self.scheme).content(parse(place), "absent").decode()
            except Refused as refused:
                if refused.code == "absent":
                    return None
                raise
        try:
            return request.read(self.placed(place), "invalid_payload")
        except Refused as refused:
            raise Refused(refused.code, 400) from None

    def placed(self, place):
        """A text without a kind is a path of the payload."""
        if re.match("(header|json|form|query|claim|setting|signature|jws):|path$", place):
            return place
        format = self.envelope.get("format", "json")
        return f"{'form' if format == 'form' else 'claim' if format == 'jwt' else 'json'}:{place}"

    def type(self, request, payload, warnings):
        if "type" not in self.envelope:
            return None
        place = self.placed(self.envelope["type"]) if "{" not in self.envelope["type"] else "template"
        if place.startswith("json:"):
            value = places.follow(payload, place[5:], "invalid_payload")
            if value is json.ABSENT or not isinstance(value, str):
                raise Unjudged("a type that isn't there, or no text")
            return value
        type = self.text_at(request, "type")
        if type is None:
            raise Unjudged("a type that isn't there")
        if "types" in self.envelope and type not in self.envelope["types"]:
            raise Unjudged("a type beyond the closed list")
        return type

    def identify(self, event, authentic, delivery, warnings=None):
        """The event's id and its key, as far as the record says them."""
        id = self.text_at(authentic["request"], "id") if "id" in self.envelope else authentic["id"]
        if warnings is not None:
            if "id" in self.envelope and id is None:
                warnings.append(("missing_field", self.path_of("id")))
            event["id"] = id
        how = self.record.get("event_key")
        if how is None:
            event["idempotency_key"] = self.key(id, delivery["bytes"])
        elif how == "body":
            event["idempotency_key"] = self.key(None, delivery["bytes"])
        elif isinstance(how, list):
            parts = [authentic["request"].read(self.placed(place)) for place in how]
            if None not in parts:
                event["idempotency_key"] = ":".join(map(escaped, [self.record["id"], *parts]))
        if self.scheme.get("items") or self.envelope.get("items"):
            # What an item without an id of its own is known by isn't laid down.
            if how is None and id is None or how == "body":
                event.pop("idempotency_key", None)

    def event_time(self, request, warnings):
        text = self.text_at(request, "timestamp")
        if "timestamp" not in self.envelope:
            return None
        if text is None:
            warnings.append(("missing_field", self.path_of("timestamp")))
            return None
        format = self.envelope.get("timestamp_format") or "rfc3339"
        millis = times.millis(text, format)
        if millis is None:
            warnings.append(("invalid_timestamp", self.path_of("timestamp")))
        return millis

    def data(self, request, payload, documented, warnings):
        place = self.envelope.get("data")
        if place is None:
            data, path = payload, "$"
        elif "{" in place or not self.placed(place).startswith("json:"):
            return request.read(place)
        else:
            data, path = places.follow(payload, self.placed(place)[5:], "invalid_payload"), f"$.{self.placed(place)[5:]}"
            if data is json.ABSENT:
                warnings.append(("missing_field", path))
                return None
        if documented is not None and isinstance(payload, (json.Object, list)):
            if place is not None:
                drift(data, documented, path, warnings)
            else:
                unjudged_drift(data, documented)
        return data

    def tell_proof(self, event, authentic):
        event["proof"] = self.schemes.weakest_cover() if any(unsigned(when) for when, _ in self.schemes.choices) else authentic["proof"]
        if event["proof"] == "signed-body":
            scheme = authentic["scheme"]
            found = [name for name in ENVELOPE if name in self.envelope and self.envelope[name] != "" and not self.is_signed(self.envelope[name], scheme)]
            event["unsigned"] = found

    def is_signed(self, place, scheme):
        named = re.findall(r"\{([^{}|?]+)", place) if "{" in place else [self.placed(place)]
        return all(scheme.signs(one) or scheme.given.get("id") in (one, one.removeprefix("header:")) for one in named)

    # A request that is no event

    def challenge(self, delivery):
        for how in self.record.get("challenges") or []:
            answer = self.answer(how, delivery)
            if answer is not None:
                return {"answer": answer}
        return {"answer": None}

    def answer(self, how, delivery):
        scheme = self.schemes.choices[-1][1]
        request = places.Request(delivery, Headers(delivery["headers"]), scheme.given, self.settings)
        when = dict(how.get("when") or {})
        if when.pop("method", delivery.get("method")) != delivery.get("method"):
            return None
        try:
            if not all(holds(request.read(place), wanted) for place, wanted in when.items()):
                return None
        except Refused:
            return None
        if how.get("signed"):
            self.authenticate(delivery)
        if "verify_token" in how or "delivers_key" in how:
            raise Unjudged("a challenge with a token of its own, or with a key")
        if "token" in how:
            token = request.read(how["token"]["place"])
            if token is None or ("pattern" in how["token"] and not re.fullmatch(how["token"]["pattern"], token, re.ASCII)):
                return None
        values = Values(request, scheme.given, secret=scheme.keys[0].raw)
        written = how["answer"]
        found = {"status": written.get("status", 200), "body": ""}
        if "text" in written:
            found["body"] = values.content(parse(written["text"])).decode()
        if "json" in written:
            raw = {name: values.content(parse(template)).decode() for name, template in written["json"].items()}
            found["body"] = json.json.dumps(raw, separators=(",", ":"), ensure_ascii=False)
        if "headers" in written:
            found["headers"] = {name: values.content(parse(template)).decode() for name, template in written["headers"].items()}
        return found


def unjudged_drift(data, documented):
    warnings = []
    drift(data, documented, "$", warnings)
    if warnings:
        raise Unjudged("drift in a payload that is the data")


def unsigned(when):
    return when is not None and any(not place.startswith("setting:") for place in when)


