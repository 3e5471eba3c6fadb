"""What a signature covers, and what is made of it: whoever replays a delivery can alter all that isn't signed."""

import hashlib
import json

from .case import case, drifted, refused, unusable
from .places import NOW, PAID, SECRET, acme, sign

UNUSABLE = unusable("invalid_option")
MISMATCH, CLAIM = refused("signature_mismatch", 401), refused("claim_mismatch", 401)
FIELDS = {"covers_body": False}
FORM = "application/x-www-form-urlencoded"


def own(name, comment, record, content, expect, *, body=PAID, headers=(), url=None, method=None, **rest):
    received = {name: value for name, value in (("url", url), ("method", method)) if value is not None}
    return case(f"cover-{name}", comment, record, body, [*map(list, headers), ["X-Signature", sign(content)]], expect, secret=SECRET, received=received or None, now=NOW, bare=True, **rest)


def hashed(body):
    return f"acme:sha256:{hashlib.sha256(body).hexdigest()}"


def cases():
    yield from losing_filters()
    yield from sorted_queries()
    yield from tokens()
    yield from other_documents()
    yield from belief()
    yield from one_signature()
    yield from told_digests()
    yield from never_read()
    yield from read_beside()
    yield from names()
    yield from whole_deliveries()


def losing_filters():
    """What makes one of two values signs neither."""
    for name, comment, record in [
        ("id", "an id in lower case", acme("{id|lower}.{body}", id="X-Id")),
        ("id-sum", "a checksum of the id", acme("{id|crc32}.{body}", id="X-Id")),
        ("time", "a checksum of the time", acme("{timestamp|crc32}.{body}", timestamp={"header": "X-Time", "format": "unix"})),
    ]:
        yield own(f"filter-{name}", f"{comment}: another value has the same", record, "", UNUSABLE, headers=[["X-Id", "a"], ["X-Time", str(NOW)]])
    lowered = acme("{url|lower}{body}", envelope={"type": "type", "id": "query:id"})
    for id in ("a", "A"):
        yield own(f"filter-url-{'upper' if id == 'A' else 'lower'}", "a URL in lower case doesn't sign an id in its query", lowered, b"https://example.com/?id=a" + PAID,
                  drifted("paid", None, id=id, key=hashed(PAID), unsigned=["id"]), url=f"https://example.com/?id={id}")


def sorted_queries():
    """Names and values are joined without separators, so one text is many queries."""
    record = acme("{query-sorted}.{body}", envelope={"type": "type", "id": "query:id"})
    for name, query, id in [("sent", "id=1&x=2", "1"), ("divided-anew", "id=1x2", "1x2")]:
        yield own(f"query-sorted-{name}", "a sorted query signs no parameter", record, b"id1x2." + PAID, drifted("paid", None, id=id, key=hashed(PAID), unsigned=["id"]), url=f"https://example.com/?{query}")
    matched = acme("{query-sorted}", match={"query:h": "{body|sha256|hex}"})
    yield own("query-sorted-digest", "nor does it sign a digest", matched, "h", UNUSABLE, url="https://example.com/?h=1")


def tokens():
    """A token signs nothing."""
    for name, comment, rest in [("id", "an id in its template", {"template": "{id}.{body}", "id": "X-Id"}),
                                ("time", "a time in its template", {"template": "{timestamp}.{body}", "timestamp": {"header": "X-Time", "format": "unix"}})]:
        record = {"id": "acme", "scheme": {"signature": {"header": "X-Signature", "encoding": "text"}, "algorithm": "token", **rest}, "envelope": {"type": "type"}}
        yield own(f"token-{name}", comment, record, "", UNUSABLE, headers=[["X-Id", "a"], ["X-Time", str(NOW)]])


def other_documents():
    """A path is signed in one document, and read in another."""
    for name, comment, body, rest, envelope, type in [
        ("items", "of an item", b'{"id":"i1","events":[{"id":"other","type":"paid"}]}', {}, {"items": "events[]"}, None),
        ("form", "of a form that the JSON is, too", b'{"id":"i1","x":"&id=other&type=paid&"}', {}, {"format": "form"}, FORM),
        ("form-field", "of the form that the JSON is a field of", b"x=%7B%22id%22:%22i1%22%7D&id=other&type=paid", {"body": "form:x"}, {"format": "form"}, FORM),
    ]:
        record = acme("{json:id}", **FIELDS, **rest, envelope={"type": "type", "id": "id", **envelope})
        key = hashed(body) + (":0" if "items" in envelope else "")
        yield own(f"document-{name}", f"an id {comment} isn't the one that is signed", record, "i1", drifted("paid", None, id="other", key=key, proof="signed-fields", unsigned=["type", "id", "data"]),
                  body=body, headers=[["Content-Type", type]] if type else [])


def belief():
    """A token's holder is believed, and nobody else."""
    record = acme("{json:type}", **FIELDS, envelope={"type": "type", "id": "id"},
                  alternatives=[{"when": {"header:X-V": "2"}, "algorithm": "token", "signature": {"header": "X-Token", "encoding": "text"}, "template": None}])
    for id in ("i1", "i2"):
        body = json.dumps({"type": "paid", "id": id}).encode()
        yield own(f"belief-{id}", "where another scheme is a token, this one's unsigned id makes no key", record, "paid", drifted("paid", None, id=id, key=hashed(body), proof="signed-fields", unsigned=["id", "data"]), body=body)
    yield own("belief-key", "nor may the record say that it does", {**record, "event_key": ["json:id"]}, "paid", UNUSABLE)


def one_signature():
    """Whoever replays a delivery chooses between alternatives by a header: one signature must not say two things."""
    time = {"header": "X-Time", "format": "unix", "tolerance_s": 300}
    for name, comment, record in [
        ("body", "two fields of one form", acme("{body}", body="form:a", alternatives=[{"when": {"header:X-V": "2"}, "body": "form:b"}])),
        ("id", "an id, or a header without a meaning", acme("{id}.{body}", id="X-Id", alternatives=[{"when": {"header:X-V": "2"}, "template": "{header:X-Id}.{body}", "id": None}])),
        ("time", "a time, or a header without a meaning", acme("{timestamp}.{body}", timestamp=time, alternatives=[{"when": {"header:X-V": "2"}, "template": "{header:x-time}.{body}", "timestamp": None}])),
    ]:
        yield own(f"alike-{name}", comment, record, "", UNUSABLE)
    signed = acme("{header:X-V}.{body}", envelope={"type": "type"}, body="form:a", alternatives=[{"when": {"header:X-V": "2"}, "body": "form:b"}])
    body = b"a=%7B%22type%22%3A%22a%22%7D&b=%7B%22type%22%3A%22b%22%7D"
    for version, type in [("1", "a"), ("2", "b")]:
        yield own(f"alike-signed-{type}", "what chooses is signed", signed, f"{version}.".encode() + body, drifted(type, None, key=hashed(body)), body=body, headers=[["X-V", version], ["Content-Type", FORM]])


def told_digests():
    """A MAC that is told could sign a delivery."""
    def record(digest, place, **rest):
        challenge = {"when": {"method": "PUT"}, "signed": True, "digest": {"encoding": "hex", "template": digest}, "answer": {"text": "{digest}"}, **({"token": {"place": place}} if place else {})}
        return {**acme(rest.pop("template", "{body}"), **rest), "challenges": [challenge]}

    for name, comment, made in [
        ("header", "of a header that isn't signed", record("{header:X-A}", None)),
        ("token", "of a token in such a header", record("{token}", "header:X-A")),
        ("field", "of a field beside those that are signed", record("{json:a}", None, template="{json:id}", **FIELDS)),
        ("field-token", "of a token there", record("{token}", "json:a", template="{json:id}", **FIELDS)),
    ]:
        yield own(f"digest-{name}", f"whoever replays a signed challenge has the MAC {comment}", made, PAID, UNUSABLE)


def never_read():
    """What stands in a token is read when its signature is."""
    token = {"signature": {"header": "Authorization", "prefix": "Bearer "}, "algorithm": "jwt", "algorithms": ["HS256"]}
    for name, when in [("claim", "claim:iss"), ("header", "jws:kid")]:
        record = {"id": "acme", "scheme": {**token, "alternatives": [{"when": {when: "x"}, "claims": {"sub": "s"}}]}, "envelope": {"type": "type"}}
        yield own(f"unread-{name}", "an alternative that would never apply", record, "", UNUSABLE)
    for name, challenge in [("when", {"when": {"claim:iss": "x"}}), ("token", {"when": {"method": "PUT"}, "token": {"place": "jws:kid"}}), ("signature", {"when": {"signature:t": "1"}})]:
        yield own(f"unread-challenge-{name}", "a challenge that would never be one", {**acme("{body}"), "challenges": [{**challenge, "answer": {"text": "ok"}}]}, PAID, UNUSABLE)


def read_beside():
    """What is read for a condition or a pattern alone is handed to the core as all else is."""
    url = "https://example.com/x?v=2"
    for name, record, content in [
        ("query", acme("{body}", alternatives=[{"when": {"query:v": "2"}, "template": "x.{body}"}]), b"x." + PAID),
        ("path", acme("{body}", alternatives=[{"when": {"path": "/x"}, "template": "x.{body}"}]), b"x." + PAID),
        ("pattern", acme("{body}", patterns={"query:v": "[0-9]"}), PAID),
    ]:
        for suffix, call in (("", None), ("-signature", "verify_signature")):
            expect = drifted("paid", None) if call is None else {"secret_index": 0, "timestamp": None, "idempotency_key": hashed(PAID)}
            yield own(f"beside-{name}{suffix}", "the URL alone says it", record, content, expect, url=url, method="POST", call=call)
    body = b'--m\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--m--\r\n'
    for name, rest in [("pattern", {"patterns": {"form:a": "[0-9]"}}), ("value", {"require": {"header:X-A": "{form:a}"}}), ("match", {"match": {"header:X-A": "{form:a}"}})]:
        yield own(f"beside-multipart-{name}", "a field of a form is read by its Content-Type", acme("{body}", **rest), body, {"secret_index": 0, "timestamp": None, "idempotency_key": hashed(body)},
                  body=body, headers=[["Content-Type", "multipart/form-data; boundary=m"], ["X-A", "1"]], call="verify_signature")


def names():
    """What no header can be called."""
    for name, header in [("quote", 'a"b'), ("line", "X\r\nY"), ("blank", "Bad Name")]:
        for kind, record in [
            ("type", acme("{body}", envelope={"type": f"header:{header}"})),
            ("require", acme("{body}", require={f"header:{header}": "x"})),
            ("pattern", acme("{body}", patterns={f"header:{header}": "x"})),
            ("when", acme("{body}", alternatives=[{"when": {f"header:{header}": "x"}, "algorithm": "hmac-sha1"}])),
            ("signed", acme("{header-names}.{header-values}.{body}", signed_headers={"header": header, "separator": " ", "join": "."})),
        ]:
            yield own(f"name-{kind}-{name}", "no header has such a name", record, PAID, UNUSABLE)


def whole_deliveries():
    """An id of the whole delivery isn't that of each of its events."""
    body = b'{"events":[{"type":"paid"},{"type":"void"}]}'
    for name, record, headers, id in [
        ("signed-id", acme("{id}.{body}", id="X-Id", envelope={"type": "type", "items": "events[]"}), [["X-Id", "w1"]], "w1"),
        ("event-id", acme("{header:X-Id}.{body}", envelope={"type": "type", "id": "header:X-Id", "items": "events[]"}), [["X-Id", "w1"]], "w1"),
        ("key", {**acme("{header:X-Id}.{body}", envelope={"type": "type", "items": "events[]"}), "event_key": ["header:X-Id"]}, [["X-Id", "w1"]], None),
    ]:
        events = [drifted(type, None, id=id, key=f"acme:w1:{at}") for at, type in enumerate(["paid", "void"])]
        yield own(f"whole-{name}", "two events of one delivery are two events", record, b"w1." + body, {"events": events}, body=body, headers=headers, call="verify_all")
    inner = acme("{json:id}", signature={"json": "sig", "encoding": "hex"}, items="[]", id="json:id", **FIELDS, envelope={"type": "type", "items": "[]"})
    yield own("whole-of-items", "items that are signed each have no id for all", inner, "", UNUSABLE)
    empty = acme("{header:X-A?}.{body}", envelope={"type": "type", "id": "{header:X-A}-{json:id}"})
    body = b'{"type":"paid","id":"i1"}'
    for name, headers in [("absent", []), ("empty", [["X-A", ""]])]:
        yield own(f"header-{name}", "a header without a value is as good as none", empty, b"." + body, drifted("paid", None, ("missing_field", "{header:X-A}-{json:id}"), key=hashed(body)), body=body, headers=headers)
