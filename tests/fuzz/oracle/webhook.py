"""The pipeline, step by step as the design numbers its steps."""

import hashlib

from . import payload as json
from . import record as records
from . import places, secrets, signatures, times
from .borders import Borders
from .event import Reading, escaped
from .headers import BLANKS, Headers, once, unicode
from .places import Request
from .providers import BUILT_IN
from .words import Refused, Unjudged

DEFAULT_MAX_BODY = 32 << 20

REJECTIONS = {
    "missing_signature", "ambiguous_signature", "malformed_signature", "signature_mismatch",
    "missing_timestamp", "malformed_timestamp", "timestamp_too_old", "timestamp_too_new",
}
STATUS = {"body_too_large": 413, "body_not_raw": 500, "headers_not_given": 500, "unexpected_node": 403,
          "invalid_json": 400, "invalid_payload": 400, "invalid_option": 500}


class Webhook:
    """A record's webhook: a strict one, which refuses what a record may not say; or, for a wide record, one that only judges."""

    def __new__(cls, provider, secret, options):
        from .wide import WideWebhook
        return super().__new__(WideWebhook if records.is_wide(cls.find(provider)) else Webhook)

    def __init__(self, provider, secret, options):
        self.record = self.find(provider)
        refuse_for_one(lambda: setattr(self, "events", records.check(self.record)), lambda: secrets.given(secret))
        self.scheme = self.record["scheme"]
        self.envelope = {name: value for name, value in (self.record.get("envelope") or {}).items() if value is not None}
        self.parts = records.parts(self.scheme.get("template") or "{body}")
        self.time = self.scheme.get("timestamp")
        self.tolerance = None
        refuse_for_one(
            lambda: self.read_options(options),
            lambda: setattr(self, "borders", Borders(self.parts, self.time, self.tolerance)),
            lambda: setattr(self, "keys", secrets.keys(secret, self.scheme)),
            lambda: records.paths(self.envelope),
        )

    @staticmethod
    def find(provider):
        if isinstance(provider, dict):
            if not is_unicode(provider):
                raise Unjudged("a record with lone surrogates")
            return provider
        if not isinstance(provider, str):
            raise Refused("invalid_option")
        if provider not in BUILT_IN:
            raise Refused("unknown_provider")
        return BUILT_IN[provider]

    def read_options(self, options):
        options = options or {}
        tolerance = options.get("tolerance")
        if tolerance is None:
            documented = self.time and self.time.get("tolerance_s")
            self.tolerance = None if documented is None else documented * 1000
        elif tolerance is False:
            self.tolerance = None
        elif tolerance is True or not isinstance(tolerance, (int, float)) or tolerance < 0:
            raise Refused("invalid_option")
        else:
            self.tolerance = int(tolerance * 1000)
        self.strict = options.get("strict", False)
        if not isinstance(self.strict, bool):
            raise Refused("invalid_option")
        limit = options.get("max_body_bytes")
        if limit is not None and limit is not False:
            if limit is True or not isinstance(limit, int) or not 0 <= limit < 2**53:
                raise Refused("invalid_option")
        self.limit = DEFAULT_MAX_BODY if limit is None else None if limit is False else limit
        self.nodes = options.get("node_id")
        if self.nodes is not None:
            self.nodes = [self.nodes] if isinstance(self.nodes, str) else self.nodes
            if not isinstance(self.nodes, list) or not self.nodes or "node" not in self.envelope:
                raise Refused("invalid_option")
            if not all(isinstance(node, str) and node for node in self.nodes):
                raise Refused("invalid_option")

    # Verifying

    def verify(self, delivery):
        """The event of a delivery, as a vector expects it."""
        authentic = self.authenticate(delivery)
        reading = self.reading(delivery, authentic)
        return {
            "provider": self.record["id"],
            **in_status(400, lambda: reading.event(self.nodes, self.strict)),
            "idempotency_key": reading.key(),
            "delivery_id": authentic["delivery_id"],
            "secret_index": authentic["index"],
            "proof": "signed-body",
            "unsigned": [],
        }

    def reading(self, delivery, authentic):
        request = Request(delivery, Headers(delivery["headers"]), self.scheme, {})
        return in_status(400, lambda: Reading(self.record, self.events, request, self.scheme, authentic))

    def verify_all(self, delivery):
        return {"events": [self.verify(delivery)]}

    def verify_signature(self, delivery):
        authentic = self.authenticate(delivery)
        id = authentic["id"]
        if "id" in self.envelope:
            id = self.id_of(delivery["bytes"])
        key = key_of(self.record, id, delivery["bytes"])
        return {"secret_index": authentic["index"], "timestamp": authentic["millis"], "idempotency_key": key}

    def id_of(self, body):
        """The id that `verify` would find: none in what it would refuse."""
        try:
            value = places.follow(json.parse(body), self.envelope["id"], "invalid_payload")
        except Refused:
            return None
        return None if value is json.ABSENT else json.usable_id(value)

    def authenticate(self, delivery):
        try:
            return self.authentic(delivery)
        except Refused as refused:
            status = (self.record.get("rejection_status") or 401) if refused.code in REJECTIONS else STATUS[refused.code]
            raise Refused(refused.code, status) from None

    def authentic(self, delivery):
        if "value" in delivery:
            raise Refused("body_not_raw")
        body = delivery["bytes"]
        if self.limit is not None and len(body) > self.limit:
            raise Refused("body_too_large")
        if not isinstance(delivery["headers"], (list, dict)):
            raise Refused("headers_not_given")
        headers = Headers(delivery["headers"])
        given, time, id = self.claims(headers)
        content = self.content(delivery, headers, time, id)
        index = next((index for index, key in enumerate(self.keys) if key.matches(content, given)), None)
        if index is None:
            raise Refused("signature_mismatch")
        millis = None if time is None else times.millis(time, self.time["format"])
        self.check_age(millis, delivery["now"])
        self.borders.check_body(body, delivery.get("url"))
        name = self.record.get("delivery_id")
        return {"index": index, "millis": millis, "id": id, "delivery_id": headers.lone(name) if name else None}

    def claims(self, headers):
        """Steps 1 and 2, and what is signed beside the body."""
        signature = self.scheme["signature"]
        key = (self.time or {}).get("signature_key")
        value = headers.require(signature["header"])
        given, time = signatures.candidates(value, signature, self.keys[0].length, key)
        if self.time:
            if key is None:
                time = headers.require(self.time["header"], "missing_timestamp")
            if time is None:
                raise Refused("missing_timestamp")
            if times.millis(time, self.time["format"]) is None:
                raise Refused("malformed_timestamp")
        id = None
        if self.scheme.get("id"):
            id = headers.require(self.scheme["id"])
            if not id:
                raise Refused("malformed_signature")
        return given, time, id

    def content(self, delivery, headers, time, id):
        """Step 3: what is signed, where no border in it could be moved."""
        pieces = []
        for part in self.parts:
            if part.kind == "literal":
                pieces.append(part.name.encode())
            elif part.kind == "body":
                pieces.append(delivery["bytes"])
            elif part.kind in records.OWN_VALUES:
                if not delivery.get(part.kind):
                    raise Refused("invalid_option")
                pieces.append(unicode(delivery[part.kind]).encode())
            else:
                value = headers.require(header_of(part)) if part.kind == "place" else {"timestamp": time, "id": id}[part.kind]
                pieces.append(value.encode())
        self.borders.check(pieces, time)
        return b"".join(pieces)

    def check_age(self, signed, now):
        if signed is None or self.tolerance is None:
            return
        if now - signed > self.tolerance:
            raise Refused("timestamp_too_old")
        if signed - now > self.tolerance:
            raise Refused("timestamp_too_new")

    # Signing

    def signed(self, body, time, id, named):
        """What is signed, with nothing checked: `named` has the request's parts and the headers that the template names."""
        pieces = {"body": body, "timestamp": encoded(time or ""), "id": encoded(id)}
        pieces.update({name: encoded(value) for name, value in named.items()})
        return b"".join(part.name.encode() if part.kind == "literal" else pieces.get(header_of(part) or part.kind, b"") for part in self.parts)

    def headers(self, key, body, time, id, named):
        """The headers that a sender would sign with: the time as it is written, and the id."""
        signature = self.scheme["signature"]
        entry = (self.time or {}).get("signature_key")
        written = signatures.write(key.sign(self.signed(body, time, id, named)), signature, entry, time)
        headers = [[signature["header"], written]]
        if self.time and entry is None:
            headers.append([self.time["header"], time])
        if self.scheme.get("id"):
            headers.append([self.scheme["id"], id])
        return headers

    def sign(self, delivery):
        """All that the library would send; refused where nobody could verify it."""
        signing, moment = delivery["sign"], delivery["now"]
        time = times.written(moment, self.time["format"]) if self.time else None
        request = {name: delivery[name] for name in records.OWN_VALUES if name in delivery}
        refuse_for_one(lambda: self.check_signing(delivery, time), self.keys[0].check_signs)
        headers = self.headers(self.keys[0], delivery["bytes"], time, signing["id"], request)
        return [["Content-Type", "application/json"], *headers, *self.sent(delivery["bytes"], signing)]

    def check_signing(self, delivery, time):
        id = delivery["sign"]["id"]
        if self.scheme.get("id") and not (is_header_value(id) and once(id.strip(BLANKS)) == id):
            raise Refused("invalid_option")
        if self.time and not 0 <= delivery["now"] // 1000 <= times.LAST_SECOND:
            raise Refused("invalid_option")
        try:
            self.content(delivery, Headers([]), time, id)
        except Refused:
            raise Refused("invalid_option") from None

    def sent(self, body, signing):
        """The unsigned headers, where the payload has what they carry."""
        try:
            payload = json.parse(body)
        except Refused:
            payload = None
        for header in self.record.get("headers") or []:
            carried = header["value"]
            if carried == "delivery_id":
                value = signing["delivery_id"]
            else:
                found = json.at(payload, self.envelope[carried]) if carried in self.envelope else None
                value = found.digits if isinstance(found, json.Number) and carried != "type" else found
                if carried == "id" and json.usable_id(found) is None:
                    value = None
            if isinstance(value, str) and is_header_value(value):
                yield [header["name"], value]


def header_of(part):
    """The name of the header that is signed, or nothing."""
    return part.name.removeprefix("header:")


def is_header_value(text):
    return text != "" and text.isascii() and text.isprintable()


def encoded(text):
    return unicode(text).encode()


def refuse_for_one(*steps):
    """Takes all steps, and refuses for one: which of two faults is told first isn't laid down."""
    refusals = []
    for step in steps:
        try:
            step()
        except Refused as refused:
            refusals.append(refused)
    if len({refused.code for refused in refusals}) > 1:
        raise Unjudged("two faults at construction")
    if refusals:
        raise refusals[0]


def is_unicode(value):
    """Whether all its texts are, names included."""
    if isinstance(value, dict):
        return all(is_unicode(name) and is_unicode(inner) for name, inner in value.items())
    if isinstance(value, list):
        return all(is_unicode(one) for one in value)
    return not isinstance(value, str) or not json.has_lone_surrogate(value)


def key_of(record, id, body):
    what = f"sha256:{hashlib.sha256(body).hexdigest()}" if id is None else escaped(id)
    return f"{escaped(record['id'])}:{what}"


def in_status(status, step):
    """What the step gives; a refusal without a status of its own has this one."""
    try:
        return step()
    except Refused as refused:
        raise Refused(refused.code, refused.status or status) from None
