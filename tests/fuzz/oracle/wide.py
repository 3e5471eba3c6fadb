"""Records that say more than the first version's: judged by places, templates and every algorithm.

What the design leaves open is left out of a verdict, or unjudged."""

import hashlib
import hmac
import re
from json import dumps

from . import payload as json
from . import grammar, keys, message_signatures, places, signatures
from . import record as records
from .event import Reading
from .forms import inflated
from .headers import Headers
from .scheme import Schemes, check_key_source, check_settings, holds
from .shapes import events
from .templates import Values, parse
from .webhook import REJECTIONS, STATUS, Webhook, in_status, refuse_for_one
from .words import Refused, Unjudged

ENVELOPE = ("type", "id", "timestamp", "data")
# In bytes: what is echoed, and a body in which a challenge is looked for.
LONGEST_ECHO, LONGEST_CHALLENGE = 1024, 16 << 10


class WideWebhook(Webhook):
    def __init__(self, provider, secret, options):
        self.record = self.find(provider)
        self.scheme = self.record["scheme"]
        self.envelope = {name: value for name, value in (self.record.get("envelope") or {}).items() if value is not None}
        self.events = events(self.record)
        self.time = self.scheme.get("timestamp")
        self.settings = (options or {}).get("settings") or {}
        if (options or {}).get("allow_handshake") is not None:
            raise Unjudged("a receiver that waits for its secret")
        self.read_options({name: value for name, value in (options or {}).items() if name != "settings"})
        given = (options or {}).get("tolerance")
        refuse_for_one(
            lambda: check_settings(self.record, self.settings),
            lambda: check_key_source(self.scheme),
            lambda: setattr(self, "schemes", Schemes(self.record, secret, self.settings, "documented" if given is None else self.tolerance)),
        )
        self.settings = self.schemes.settings
        records.paths(self.envelope)
        self.keys, self.parts = self.schemes.choices[-1][1].keys, self.schemes.choices[-1][1].template

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

    def held(self, delivery):
        """The delivery of what a compressed body holds."""
        body = delivery.get("bytes", b"")
        is_short = self.limit is None or len(body) <= self.limit
        is_read = is_short and "value" not in delivery and isinstance(delivery["headers"], (list, dict))
        if not any(scheme.given.get("decompress") for _, scheme in self.schemes.choices) or not is_read or not body.startswith(b"\x1f\x8b"):
            return delivery
        limit = 32 << 20 if self.limit is None else self.limit
        return {**delivery, "bytes": self.told(lambda: inflated(body, limit))}

    def verify(self, delivery):
        delivery = self.held(delivery)
        items = self.items(delivery)
        if len(items) != 1:
            for item in items if self.scheme.get("items") else []:
                self.authenticate(delivery, item)
            raise Refused("invalid_payload", 400)
        return self.one(delivery, items[0], None if items[0] is json.ABSENT else 0)

    def verify_all(self, delivery):
        delivery = self.held(delivery)
        items = self.items(delivery)
        for item in items if self.scheme.get("items") else []:
            self.authenticate(delivery, item)
        return {"events": [self.one(delivery, item, None if item is json.ABSENT else at) for at, item in enumerate(items)]}

    def verify_signature(self, delivery):
        delivery = self.held(delivery)
        items = self.items(delivery) if self.scheme.get("items") else [json.ABSENT]
        # Each that is signed for itself has to be right.
        authentic = [self.authenticate(delivery, item) for item in items][0]
        found = {"secret_index": authentic["index"], "timestamp": authentic["millis"]}
        try:
            if not self.scheme.get("items"):
                items = self.items(delivery)
            if len(items) == 1:
                reading = self.reading(authentic, items[0])
                reading.event(None, False)
                found["idempotency_key"] = reading.key(None if items[0] is json.ABSENT else 0)
        except (Refused, Unjudged):
            pass
        return found

    def items(self, delivery):
        """The parts of a body that are events: each signed for itself, or all at once."""
        path = self.scheme.get("items") or self.envelope.get("items")
        if path is None:
            return [json.ABSENT]
        if self.scheme.get("items"):
            if self.limit is not None and len(delivery.get("bytes", b"")) > self.limit:
                raise Refused("body_too_large", 413)
            whole = json.parse(delivery["bytes"])
        else:
            authentic = self.authenticate(delivery)
            whole = in_status(400, lambda: self.reading(authentic, json.ABSENT)).payload
        found = in_status(400, lambda: listed(whole, path))
        if self.scheme.get("items") and not found:
            raise Refused("missing_signature", self.status("missing_signature"))
        return found

    # An event

    def one(self, delivery, item, index):
        authentic = self.authenticate(delivery, item if self.scheme.get("items") else json.ABSENT)
        reading = in_status(400, lambda: self.reading(authentic, item))
        event = {"provider": self.record["id"], "secret_index": authentic["index"], **self.told(lambda: reading.event(self.nodes, self.strict))}
        name = self.record.get("delivery_id")
        event["delivery_id"] = authentic["request"].headers.lone(name) if name else None
        try:
            event["idempotency_key"] = in_status(400, lambda: reading.key(index))
        except Unjudged:
            pass
        self.tell_proof(event, authentic, reading)
        return event

    def told(self, step):
        try:
            return step()
        except Refused as refused:
            raise Refused(refused.code, refused.status or STATUS.get(refused.code, 400)) from None

    def reading(self, authentic, item):
        request = authentic["request"]
        request.item = item
        return Reading(self.record, self.events, request, authentic["scheme"].given, authentic, self.always_signs)

    def always_signs(self, place):
        """Whether the place may make a key: that of an event is the same, whichever scheme it is signed by."""
        return all(scheme.signs(place) for _, scheme in self.schemes.choices)

    def tell_proof(self, event, authentic, reading):
        event["proof"] = authentic["proof"]
        signs = authentic["scheme"].signs
        found = [name for name in ENVELOPE if name in self.envelope and not all(map(signs, reading.read_places(self.envelope[name])))]
        if event["proof"] == "signed-fields" and "data" not in self.envelope:
            found.append("data")
        event["unsigned"] = found

    # Signing, for the fuzzer

    def headers(self, key, delivery, time, id, others, names=None, scheme=None, claims=None):
        """The headers that a sender would sign with, by the scheme or an alternative. `names`: of the headers that are signed; `claims`: what a token has beside those that the record names."""
        scheme = scheme or self.schemes.choices[-1][1]
        signature = scheme.given["signature"]
        sent = list(others)
        if scheme.time and "header" in scheme.time:
            sent.append([scheme.time["header"], time])
        kind, _, entry = scheme.given.get("id", "").partition(":")
        if kind and kind != "signature":
            sent.append([scheme.given["id"], id])
        request = places.Request(delivery, Headers(sent), scheme.given, self.settings)
        named = (scheme.given.get("signed_headers") or {}).get("signature_key")
        request.entries = {named: names} if named else {entry: id} if kind == "signature" else {}
        values = Values(request, scheme.given, time, id, key.raw)
        if scheme.algorithm == "http-message-signature":
            return [*message_signatures.signed(scheme, key, request, time), *sent]
        if scheme.algorithm == "jws":
            return [[signature["header"], (signature.get("prefix") or "") + self.detached(scheme, key, values, time)], *sent]
        if scheme.algorithm == "jwt":
            return [[signature.get("header"), (signature.get("prefix") or "") + self.token(scheme, key, values, time, claims or {})], *sent]
        content = b"" if scheme.algorithm == "token" else values.content(scheme.template)
        text = signatures.encode(key.sign(scheme.algorithm, content, signature.get("form", "der")), signature["encoding"], signature.get("padding"))
        header = signature.get("header", "")
        names = header if isinstance(header, list) else [header.replace("*", "1")]
        return [[names[-1], grammar.write(text, signature, time, key.id, request.entries)], *sent]

    def token(self, scheme, key, values, time, more):
        [alg, *_] = [alg for alg in scheme.given["algorithms"] if key.fits(keys.JOSE[alg])]
        claims = {name: values.content(parse(wanted if isinstance(wanted, str) else wanted[0])).decode() for name, wanted in (scheme.given.get("claims") or {}).items()}
        if time is not None:
            claims["iat"] = int(time)
        claims.update(more)
        first, second = (signatures.encode(dumps(part).encode(), "base64url") for part in ({"alg": alg, "typ": "JWT", **({"kid": key.id} if key.id else {})}, claims))
        signature = key.sign(keys.JOSE[alg], f"{first}.{second}".encode(), "raw")
        return f"{first}.{second}.{signatures.encode(signature, 'base64url')}"

    def detached(self, scheme, key, values, time):
        how = scheme.given["jws"]
        [alg, *_] = [alg for alg in scheme.given["algorithms"] if key.fits(keys.JOSE[alg])]
        header = {"alg": alg, **({"kid": key.id} if key.id else {}), **({"ts": int(time)} if time is not None else {}), **({"b64": False, "crit": ["b64"]} if how.get("b64") is False else {})}
        first = signatures.encode(dumps(header).encode(), "base64url")
        payload = values.content(parse(how.get("payload", "{body}")))
        middle = payload if how.get("b64") is False else signatures.encode(payload, "base64url").encode()
        return f"{first}..{signatures.encode(key.sign(keys.JOSE[alg], first.encode() + b'.' + middle, 'raw'), 'base64url')}"

    def signed_body(self, key, delivery):
        """The same JSON with its signature in place of each `@`; each item with its own."""
        path = self.scheme.get("items")
        items = [json.ABSENT] if path is None else listed(json.parse(delivery["bytes"]), path)
        body = delivery["bytes"]
        for item in items:
            count = -1 if item is json.ABSENT else str(item).count("@")
            body = body.replace(b"@", self.signature_of(key, delivery, item).encode(), count)
        return body

    def signature_of(self, key, delivery, item):
        scheme = self.schemes.choices[-1][1]
        request = places.Request(delivery, Headers([]), scheme.given, self.settings)
        request.item = item
        content = Values(request, scheme.given, secret=key.raw).content(scheme.template)
        return signatures.encode(key.sign(scheme.algorithm, content), self.scheme["signature"]["encoding"])

    def sign(self, delivery):
        raise Unjudged("what the library signs by a wide record")

    # A request that is no event

    def challenge(self, delivery):
        """What the receiver answers, or None where the request is none of the record's challenges."""
        if self.limit is not None and len(delivery["bytes"]) > self.limit:
            raise Refused("body_too_large", 413)
        if not isinstance(delivery["headers"], (list, dict)):
            return {"answer": None}
        scheme = self.schemes.choices[-1][1]
        # Challenges are short: in a longer body nothing stands.
        body = delivery["bytes"] if len(delivery["bytes"]) <= LONGEST_CHALLENGE else b""
        request = places.Request({**delivery, "bytes": body}, Headers(delivery["headers"]), scheme.given, self.settings)
        for how in self.record.get("challenges") or []:
            if self.applies(how["when"], request, delivery):
                return {"answer": self.answer(how, delivery, request, scheme)}
        return {"answer": None}

    @staticmethod
    def applies(when, request, delivery):
        there = {place: wanted for place, wanted in when.items() if place not in ("method", "body")}
        if (delivery.get("method") or "POST") != when.get("method", "POST") or ("body" in when and delivery["bytes"]):
            return False
        return all(holds(standing(request, place), wanted) for place, wanted in there.items())

    def answer(self, how, delivery, request, scheme):
        """The first challenge whose conditions hold is answered, or none is."""
        if "verify_token" in how:
            place, name = (how["verify_token"][part] for part in ("place", "setting")) if isinstance(how["verify_token"], dict) else (how["verify_token"], "verify_token")
            if not self.settings.get(name):
                raise Refused("invalid_option", 500)
            if standing(request, place) != self.settings[name]:
                return None
        if "delivers_key" in how:
            # A key that is delivered never replaces one.
            return None
        try:
            key = scheme.keys[self.authenticate(delivery)["index"] if how.get("signed") else 0].raw
        except Refused as refused:
            if refused.code == "invalid_option":
                raise
            return None
        token = standing(request, how["token"]["place"]) if "token" in how else None
        if "token" in how and (not token or len(token.encode()) > LONGEST_ECHO or not re.fullmatch(how["token"].get("pattern", "(?s:.*)"), token, re.ASCII)):
            return None
        values = Values(request, scheme.given, secret=key, token=token)
        try:
            if "digest" in how:
                values.digest = self.digest(how["digest"], values, key)
            return written(how["answer"], values)
        except Refused as refused:
            if refused.code == "invalid_option":
                raise Refused("invalid_option", 500) from None
            return None

    def digest(self, how, values, key):
        content = filled(how.get("template", "{token}"), values).encode()
        algorithm = how.get("algorithm", self.scheme["algorithm"])
        mac = hmac.digest(key, content, algorithm.removeprefix("hmac-")) if algorithm.startswith("hmac-") else hashlib.new(algorithm, content).digest()
        return signatures.encode(mac, how["encoding"])


def standing(request, place):
    """What stands at the place, once and not empty; None for anything else."""
    try:
        return request.read(place) or None
    except Refused:
        return None


def filled(template, values):
    """A text of at most so many bytes, in which nothing is absent."""
    parts = parse(template)
    for part in parts:
        if part.kind == "place" and not standing(values.request, part.name):
            raise Refused("invalid_option" if part.name.startswith("setting:") else "missing_signature")
    text = values.content(parts).decode()
    if len(text.encode()) > LONGEST_ECHO:
        raise Refused("malformed_signature")
    return text


def listed(whole, path):
    """The events of a body; one without a list round it is one."""
    outside, brackets, inside = path.partition("[]")
    value = places.follow(whole, outside, "invalid_payload")
    if not brackets:
        return value if isinstance(value, list) else [value]
    if not isinstance(value, list):
        if outside or not isinstance(value, json.Object):
            raise Refused("invalid_payload")
        value = [value]
    found = []
    for one in value:
        inner = inside.removeprefix(".")
        found += listed(one, inner) if "[]" in inner else [places.follow(one, inner, "invalid_payload")]
    if any(one is json.ABSENT for one in found):
        raise Refused("invalid_payload")
    return found


def written(answer, values):
    """Status, headers and body of an answer."""
    def text(template):
        return filled(template, values) if isinstance(template, str) else template

    headers = {}
    for name, template in (answer.get("headers") or {}).items():
        # What nobody sent is left out.
        if all(part.kind != "place" or standing(values.request, part.name) for part in parse(template)):
            headers[name] = text(template)
    if any(not re.fullmatch("[ -~]*", value) for value in headers.values()):
        raise Refused("malformed_signature")
    body, type = "", None
    if "text" in answer:
        body, type = text(answer["text"]), "text/plain; charset=utf-8"
    if "json" in answer:
        fields = {name: text(template) for name, template in answer["json"].items()}
        body, type = dumps(fields, separators=(",", ":"), ensure_ascii=False), "application/json"
    usual = {"Content-Type": type} if type else {}
    return {"status": answer.get("status", 200), "headers": {**headers, **usual, "X-Content-Type-Options": "nosniff"}, "body": body}


