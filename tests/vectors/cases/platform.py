"""A platform's cases, in few words: what its SDK or its documentation publishes, what is made by its recipe, and what is refused."""

import hashlib
import json

from .case import authentic, case, event, refused, unusable
from .recipe import written

STATUS = {"unexpected_node": 403, "body_too_large": 413, "body_not_raw": 500, "headers_not_given": 500, "invalid_option": 500,
          "invalid_json": 400, "invalid_payload": 400}


def time_in(header, name, unit=1):
    """`signed_at` of a platform whose signature header has the time among its entries, each of them `unit` milliseconds."""
    return lambda headers: int(dict(entry.strip().split("=", 1) for entry in headers[header].split(","))[name]) * unit


class Platform:
    """What most cases of a platform share.

    `signed`: a function from a body to the headers with which the platform would send it; headers may be pairs or a dict.
    `rejection_status`: as the record has it. `settings`, `url`, `method`: the receiver's own, where the scheme asks for them.
    `signed_at`: where the record's key is of `time-and-body`, a function from headers to the signed time in unix milliseconds.
    `repeats`: whether the record says that nothing tells two deliveries apart: there is no key then.
    `tampered`, `other_key`: the code of a delivery whose body, or whose key, is another one; None where `tampered.py` can't make one.
    """

    def __init__(self, id, *, secret, now=None, signed=None, rejection_status=401, settings=None, url=None, method=None, signed_at=None, repeats=False,
                 tampered="signature_mismatch", other_key="signature_mismatch"):
        self.id, self.secret, self.now, self.signed = id, secret, now, signed
        self.signed_at, self.repeats = signed_at, repeats
        self.tampered, self.other_key = tampered, other_key
        self.rejection_status, self.settings, self.url, self.method = rejection_status, settings, url, method

    def published(self, name, source, comment, body, headers, expect, **rest):
        """A delivery that somebody else has published: every value as it stands at `source`."""
        return self.case(name, f"{source}: {comment}", body, headers, expect, flags=["published", *rest.pop("flags", [])], **rest)

    def made(self, name, comment, body, expect, headers=None, **rest):
        """A delivery that this module signs, by the recipe that the platform documents."""
        return self.case(name, comment, body, self.signed(body) if headers is None else headers, expect, **rest)

    def wrong(self, name, comment, body, code, headers=None, **rest):
        """A delivery that is refused."""
        return self.made(name, comment, body, self.refused(code), headers, **rest)

    def rewritten(self, body, expect, **rest):
        """The raw body is what is signed. `body`: JSON that doesn't come out the same when it is parsed and written again."""
        again = written(json.loads(body))
        yield self.made("as-sent", "line breaks, blanks and escapes as they were sent: the raw body is signed", body, expect, **rest)
        yield self.wrong("rewritten", "the same body parsed and written again on its way", again, "signature_mismatch", self.signed(body), flags=["reserialized"], **rest)
        yield self.wrong("rewritten-signed", "a signature of the body as a receiver would write it again, which isn't the body that came", body, "signature_mismatch",
                         self.signed(again), flags=["reserialized"], **rest)

    def unsigned(self, name, comment, body, expect, headers, **rest):
        """A delivery whose headers beside the signature are other ones: it is accepted, under the same key."""
        return self.made(name, comment, body, expect, {**self.signed(body), **headers}, flags=["unsigned_header"], **rest)

    def unusable(self, name, comment, code, **rest):
        """A `Webhook` that can't be made: a bad secret, a setting that lacks."""
        return self.case(name, comment, b"{}", {}, unusable(code), **rest)

    def challenge(self, name, comment, body, headers, answer, **rest):
        """A request that is no event: `answer` is its status, its headers and its body, or None where there is none to give."""
        return self.case(name, comment, body, headers, {"answer": answer}, call="challenge", **rest)

    def case(self, name, comment, body, headers, expect, *, secret=None, settings=None, options=None, url=None, method=None, **rest):
        options = dict(options or {})
        if settings or self.settings:
            options["settings"] = {**(self.settings or {}), **(settings or {})}
        received = {name: value for name, value in (("url", url or self.url), ("method", method or self.method)) if value}
        pairs = [[name, value] for name, value in headers.items()] if isinstance(headers, dict) else headers
        rest.setdefault("now", self.now)
        made = case(f"{self.id}-{name}", comment, self.id, body, pairs, expect, secret=self.secret if secret is None else secret,
                    options=options or None, received=received or None, **rest)
        for accepted in made["expect"].get("events", [made["expect"]]):
            if "idempotency_key" in accepted and (self.repeats or self.signed_at):
                accepted["idempotency_key"] = None if self.repeats else self.timed(accepted["idempotency_key"], dict(pairs))
        return made

    def timed(self, key, headers):
        """The key of a body, or of an item of it, with the signed time in front."""
        return f"{self.id}:{self.signed_at(headers)}:{key.removeprefix(self.id + ':')}"

    # What is expected. `key`: without the platform's id; default: the event's id, else the hash of the body.

    def event(self, type, timestamp=None, *, id=None, key=None, **rest):
        """An event. `timestamp` in unix milliseconds. `rest`: `recognized=False`, `warnings`, `delivery`, `index`, `proof`, `unsigned`."""
        return event(type, timestamp, id=id, key=self.key(id if key is None else key), **rest)

    def listed(self, type, body, index, timestamp=None, **rest):
        """An event without an id, of a body that holds several: its place in the body makes the key."""
        return {**self.event(type, timestamp, **rest), "idempotency_key": f"{self.id}:sha256:{hashlib.sha256(body).hexdigest()}:{index}"}

    def authentic(self, timestamp=None, *, key=None, index=0):
        """What `verify_signature` returns: for a body that is no event. The case has `call="verify_signature"`."""
        return authentic(timestamp, key=self.key(key), index=index)

    @staticmethod
    def events(*events):
        """What `verify_all` returns. The case has `call="verify_all"`."""
        return {"events": list(events)}

    def refused(self, code):
        return refused(code, STATUS.get(code, self.rejection_status))

    def key(self, *parts):
        """An idempotency key of these parts, or None: then it is the hash of the body."""
        if parts in ((), (None,)):
            return None
        return ":".join([self.id, *(part.replace("%", "%25").replace(":", "%3A") for part in parts)])
