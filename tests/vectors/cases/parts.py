"""Events whose parts aren't all fields of a JSON object: bodies of other kinds, types in headers, several events in one body; and what makes an event's key."""

import hashlib

from .case import at, authentic, case, drifted, refused, repeated, unusable
from .record import SECRET, plain, record, signed

INVALID_PAYLOAD = refused("invalid_payload", 400)
INVALID_JSON = refused("invalid_json", 400)
URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data; boundary=xYz"
T = 1700000000
MISSING, UNEXPECTED, UNKNOWN = "missing_field", "unexpected_type", "unknown_type"


def own(name, comment, body, envelope, expect, *, headers=(), content_type="application/json", content_type_name="Content-Type", call=None, options=None, received=None, scheme=None, flags=(), body_repeat=None, **fields):
    """A delivery under a plain hexadecimal HMAC of its body."""
    body = body.encode() if isinstance(body, str) else body
    own_record = record(plain(), envelope=envelope, **fields)
    own_record["scheme"].update(scheme or {})
    all_headers = [[content_type_name, content_type], *headers, *signed(repeated(body, body_repeat))]
    return case(name, comment, own_record, body, all_headers, expect, secret=SECRET, call=call, options=options, received=received, flags=flags, bare=True, body_repeat=body_repeat)


def found(type, payload, *warnings, data=None, **rest):
    event = drifted(type, rest.pop("timestamp", None), *warnings, **rest)
    return {**event, "payload": payload, **({} if data is None else {"data": data})}


def hashed(body, index=None):
    digest = hashlib.sha256(body.encode() if isinstance(body, str) else body).hexdigest()
    return f"acme:sha256:{digest}" + ("" if index is None else f":{index}")


def cases():
    yield from forms()
    yield from multipart()
    yield from texts()
    yield from arrays()
    yield from places()
    yield from unsigned_places()
    yield from templates()
    yield from json_in_a_form()
    yield from items()
    yield from keys()
    yield from timed_keys()
    yield from refused_records()


def forms():
    envelope = {"format": "form", "type": "event", "id": "form:id", "timestamp": "at", "timestamp_format": "rfc3339"}
    body = "event=order.paid&id=7&at=2025-01-15T10%3A30%3A00Z&note=a+b%C3%A9"
    fields = {"event": "order.paid", "id": "7", "at": "2025-01-15T10:30:00Z", "note": "a b\u00e9"}
    whole = found("order.paid", fields, id="7", key="acme:7", timestamp=at("2025-01-15T10:30:00Z"))

    def form(name, comment, body, expect, **rest):
        return own(f"parts-form-{name}", comment, body, envelope, expect, content_type=rest.pop("content_type", URLENCODED), **rest)

    def other(fields, *warnings, **rest):
        return found(rest.pop("type", None), fields, *warnings, **rest)

    nothing = [(MISSING, "$.event"), (MISSING, "form:id"), (MISSING, "$.at")]
    yield form("right", "the fields are the payload", body, whole)
    yield form("charset", "a parameter of the content type changes nothing", body, whole, content_type=URLENCODED + "; charset=utf-8")
    yield form("content-type-other", "another content type changes nothing: the record says what a body is", body, whole, content_type="text/plain", flags=["unsigned_header"])
    yield form("content-type-multipart", "no multipart form, whatever an unsigned header says", body, INVALID_PAYLOAD, content_type=MULTIPART, flags=["unsigned_header"])
    yield form("empty", "no body, no fields", "", other({}, *nothing))
    yield form("signature", "verify_signature finds the same key", body, authentic(key="acme:7"), call="verify_signature")
    yield form("type-missing", "what isn't there is a warning", body.replace("event=order.paid&", ""), {**found(None, {k: v for k, v in fields.items() if k != "event"}, (MISSING, "$.event"), id="7", key="acme:7", timestamp=at("2025-01-15T10:30:00Z"))})
    yield form("repeated", "a name that is there twice is a list", "a=1&b=2&a=3", other({"a": ["1", "3"], "b": "2"}, *nothing))
    yield form("repeated-id", "where a part is read, nobody can say which of two counts", body + "&id=8", INVALID_PAYLOAD, flags=["duplicate_key"])
    yield form("repeated-id-equal", "two that are equal are two", body + "&id=7", INVALID_PAYLOAD, flags=["duplicate_key"])
    yield form("repeated-type", "a type that is there twice is none", body + "&event=b", {**whole, "type": None, "warnings": [{"code": UNEXPECTED, "path": "$.event"}], "payload": {**fields, "event": ["order.paid", "b"]}})
    yield form("proto", "a name that objects of JavaScript inherit is a name", "__proto__=1&constructor=2", other({"__proto__": "1", "constructor": "2"}, *nothing))
    yield form("quotes", "what JSON escapes", "a=%22%5C%00%0A%E2%80%A8", other({"a": '"\\\0\n\u2028'}, *nothing))
    yield own("parts-form-data", "data in a field of the form", body, {"format": "form", "type": "event", "data": "form:note"},
              found("order.paid", fields, data="a b\u00e9"), content_type=URLENCODED)
    yield own("parts-form-data-missing", "a field that isn't there", body, {"format": "form", "data": "form:data"}, found(None, fields, (MISSING, "form:data")), content_type=URLENCODED)
    yield own("parts-form-data-repeated", "nobody can say which of two is the data", body + "&note=b", {"format": "form", "data": "form:note"}, INVALID_PAYLOAD, content_type=URLENCODED, flags=["duplicate_key"])
    yield form("percent", "a percent sign that no digits follow stays", "a=%zz%", other({"a": "%zz%"}, *nothing))
    yield form("newline", "a line break is in no urlencoded form", body + "\r\n", INVALID_PAYLOAD)
    yield form("json", "JSON is a form with one odd name", '{"event":"order.paid"}', other({'{"event":"order.paid"}': ""}, *nothing))
    yield form("limit", "10,000 fields are enough", "&".join(["a"] * 10_000), other({"a": [""] * 10_000}, *nothing))
    yield form("over-limit", "more aren't read", "&".join(["a"] * 10_001), INVALID_PAYLOAD)
    for name, comment, piece in [
        ("100000-fields", "a hundred thousand fields: none is read", "a=1&"), ("100000-nameless", "a hundred thousand of no name", "=&"),
        ("100000-escaped", "a hundred thousand to be decoded", "%61=%62&"),
    ]:
        flood = {"body_repeat": (0, len(piece), 100_000), "flags": ["large"]}
        yield form(name, comment, piece + body, INVALID_PAYLOAD, **flood)
        yield form(f"{name}-signature", "verify_signature takes what is signed: the key is the body's hash where no id can be read", piece + body, authentic(), call="verify_signature", **flood)
    yield form("100000-signs", "a hundred thousand signs with no field between them: three fields", "&" + body, whole, body_repeat=(0, 1, 100_000), flags=["large"])


def part(name, text, *, more="", head="Content-Disposition: form-data; "):
    return f'--xYz\r\n{head}name="{name}"{more}\r\n\r\n{text}\r\n'


def multipart():
    envelope = {"format": "form", "type": "event", "id": "id"}
    body = part("event", "mail") + part("id", "m1") + part("text", "a\r\n--xY\r\n") + "--xYz--\r\n"
    whole = found("mail", {"event": "mail", "id": "m1", "text": "a\r\n--xY\r\n"}, id="m1", key="acme:m1")

    def form(name, comment, body, expect, **rest):
        return own(f"parts-multipart-{name}", comment, body, envelope, expect, content_type=rest.pop("content_type", MULTIPART), **rest)

    yield form("right", "the fields are the payload", body, whole)
    yield form("quoted-boundary", "a boundary in quotation marks", body, whole, content_type='Multipart/Form-Data; charset=x; BOUNDARY="xYz"')
    yield form("content-type-cgi", "the header's name as CGI and WSGI write it", body, whole, content_type_name="CONTENT_TYPE")
    yield form("content-type-http", "the same with HTTP_, as some servers write it", body, whole, content_type_name="HTTP_CONTENT_TYPE")
    file = part("event", "mail") + part("id", "m1") + part("a", "\x89PNG", more='; filename="a.png"\r\nContent-Type: image/png') + "--xYz--"
    yield form("file", "of a file its name, type and size: its bytes need not be text", file.encode("latin-1"),
               found("mail", {"event": "mail", "id": "m1", "a": {"filename": "a.png", "content_type": "image/png", "size": 4}}, id="m1", key="acme:m1"))
    yield form("other-boundary", "a replayer's boundary, which a field's text holds: the body begins with another",
               part("event", "mail") + part("id", "m1") + part("text", '\r\n--b\r\nContent-Disposition: form-data; name="id"\r\n\r\nm2\r\n--b--\r\n') + "--xYz--\r\n",
               INVALID_PAYLOAD, content_type="multipart/form-data; boundary=b", flags=["unsigned_header"])
    yield form("shorter-boundary", "a beginning of the boundary is another", body, INVALID_PAYLOAD, content_type="multipart/form-data; boundary=xY", flags=["unsigned_header"])
    yield form("urlencoded", "a replayer's content type: a field's text holds a form", part("text", "&event=a&id=m2&") + "--xYz--\r\n", INVALID_PAYLOAD, content_type=URLENCODED, flags=["unsigned_header"])
    yield form("no-boundary", "no boundary is named", body, INVALID_PAYLOAD, content_type="multipart/form-data")
    yield form("two-boundaries", "two are named", body, INVALID_PAYLOAD, content_type=MULTIPART + "; boundary=b")
    yield form("preamble", "text before the first boundary", "x\r\n" + body, INVALID_PAYLOAD)
    yield form("epilogue", "text behind the last boundary", body + "x", INVALID_PAYLOAD)
    yield form("unfinished", "without the last boundary", body.removesuffix("--\r\n"), INVALID_PAYLOAD)
    yield form("line-feeds", "lines end with CR and LF", body.replace("\r", ""), INVALID_PAYLOAD)
    yield form("repeated", "where a part is read, nobody can say which of two counts", body.replace("--xYz--", part("id", "m2") + "--xYz--"),
               {**whole, "id": None, "idempotency_key": None, "warnings": [{"code": UNEXPECTED, "path": "$.id"}], "payload": {"event": "mail", "id": ["m1", "m2"], "text": "a\r\n--xY\r\n"}}, flags=["duplicate_key"])
    yield form("two-names", "a part with two names", part("id", "m1", more='; name="event"') + "--xYz--", INVALID_PAYLOAD)
    yield form("two-heads", "a part with two heads", part("id", "m1", more='\r\nContent-Disposition: form-data; name="event"') + "--xYz--", INVALID_PAYLOAD)
    yield form("nameless", "a part without a name", "--xYz\r\nContent-Disposition: form-data\r\n\r\na\r\n--xYz--", INVALID_PAYLOAD)
    yield form("not-utf8", "text that is no UTF-8", (part("event", "mail\xff") + "--xYz--").encode("latin-1"), INVALID_PAYLOAD)
    yield form("deep", "a form in a form isn't read", part("event", "mail") + part("a", "--y\r\n\r\n--y--", head="Content-Type: multipart/mixed; boundary=y\r\nContent-Disposition: form-data; ") + "--xYz--",
               found("mail", {"event": "mail", "a": "--y\r\n\r\n--y--"}, (MISSING, "$.id")))
    # No form in a form is read, so the payload has all of it as text.
    inner = "".join(f"--{level:x}\r\nContent-Type:multipart/mixed;boundary={level + 1:x}\r\n\r\n" for level in range(2000))
    within = part("event", "mail") + part("id", "m1") + part("a", inner, head="Content-Type: multipart/mixed; boundary=0\r\nContent-Disposition: form-data; ") + "--xYz--"
    yield form("deep-2000", "two thousand forms, each in the one before: a recursive parser would be at its own limit", within, drifted("mail", None, id="m1", key="acme:m1"), flags=["deep_nesting", "large"])
    start = "--xYz\r\nContent-Type: multipart/mixed; boundary=xYz\r\n\r\n"
    yield form("deep-same", "five thousand forms in each other, of one boundary: parts without a name", start + body, INVALID_PAYLOAD, body_repeat=(0, len(start), 5000), flags=["deep_nesting", "large"])
    named = part("a", "--xYz", head="Content-Type: multipart/mixed; boundary=xYz\r\nContent-Disposition: form-data; ")
    yield form("deep-same-named", "the same with names: a boundary may not stand in its own part", named + body, INVALID_PAYLOAD, body_repeat=(0, len(named), 4000), flags=["deep_nesting", "large"])
    yield form("over-limit", "more than 10,000 parts aren't read", part("a", "") + body, INVALID_PAYLOAD, body_repeat=(0, len(part("a", "")), 15_000), flags=["large"])


def texts():
    xml = "<?xml version=\"1.0\"?>\n<event type='paid'>&amp;\u00e9</event>"
    for format, body in [("xml", xml), ("text", "Hello,\r\n\tWorld!")]:
        yield own(f"parts-{format}", "the payload is the text", body, {"format": format}, found(None, body))
        yield own(f"parts-{format}-data", "without data of its own, the payload is the data", body, {"format": format}, found(None, body, data=body))
        yield own(f"parts-{format}-empty", "no body is an empty text", "", {"format": format}, found(None, ""))
        yield own(f"parts-{format}-not-utf8", "text that is no UTF-8 can't be handed over", b"\xff", {"format": format}, INVALID_PAYLOAD)
        yield own(f"parts-{format}-not-utf8-signature", "verify_signature reads no text", b"\xff", {"format": format}, authentic(), call="verify_signature")
    yield own("parts-text-type", "a type from a header", "total=1", {"format": "text", "type": "header:X-Event"}, found("paid", "total=1", unsigned=["type"]), headers=[["X-Event", "paid"]])
    lines = '{"a":1}\n\r\n [2] \r\n"x"\n'
    yield own("parts-ndjson", "a value a line, as an array", lines, {"format": "ndjson"}, found(None, [{"a": 1}, [2], "x"]))
    yield own("parts-ndjson-empty", "no line, no value", "\n", {"format": "ndjson"}, found(None, []))
    yield own("parts-ndjson-broken", "each line is JSON by itself", '{"a":\n1}', {"format": "ndjson"}, INVALID_JSON)
    yield own("parts-json-xml", "XML is no JSON where the record says JSON", xml, {"format": "json"}, INVALID_JSON)


def arrays():
    body = '[{"event":"open","id":1},{"event":"click"}]'
    yield own("parts-array", "an array is a payload", body, None, found(None, [{"event": "open", "id": 1}, {"event": "click"}]))
    yield own("parts-array-index", "a path into an array", body, {"type": "[0].event", "id": "json:[0].id", "data": "[1]"},
              found("open", [{"event": "open", "id": 1}, {"event": "click"}], id="1", key="acme:1", data={"event": "click"}))
    yield own("parts-array-absent", "an item that isn't there", body, {"type": "[7].event", "data": "[7]"}, found(None, [{"event": "open", "id": 1}, {"event": "click"}], (MISSING, "$[7].event"), (MISSING, "$[7]")))
    yield own("parts-array-inner", "an index behind a name", '{"a":[[{"b":"x"}]]}', {"type": "a[0][0].b"}, found("x", {"a": [[{"b": "x"}]]}))
    yield own("parts-array-inner-object", "an index isn't a name", '{"a":{"0":"x"}}', {"type": "a[0]"}, found(None, {"a": {"0": "x"}}, (MISSING, "$.a[0]")))


def places():
    body = '{"event":"paid","data":{"id":12345678901234567890}}'
    payload = {"event": "paid", "data": {"id": 12345678901234567890}}
    yield own("parts-json-place", "json: and nothing are the same", body, {"type": "json:event", "id": "json:data.id", "data": "json:data"},
              found("paid", payload, id="12345678901234567890", key="acme:12345678901234567890", data=payload["data"]))
    yield own("parts-json-place-duplicate", "a name twice on the way", '{"event":"paid","data":{"id":1,"id":2}}', {"type": "json:event", "id": "json:data.id"}, INVALID_PAYLOAD, flags=["duplicate_key"])
    yield own("parts-field-named-path", "a field may be called as a place is", '{"path":"paid"}', {"type": "path"}, found("paid", {"path": "paid"}))
    yield own("parts-field-with-colon", "a name with a colon that is no kind of place", '{"cloud:type":"paid"}', {"type": "cloud:type"}, found("paid", {"cloud:type": "paid"}))
    for name, comment, headers, type, warnings in [
        ("right", "a type from a header", [["X-Topic", " orders/paid "]], "orders/paid", []),
        ("case", "a header's name in other case", [["x-tOPIC", "orders/paid"]], "orders/paid", []),
        ("twice-equal", "twice the same is once", [["X-Topic", "a"], ["x-topic", "a"]], "a", []),
        ("absent", "no header, no type", [], None, [(MISSING, "header:X-Topic")]),
        ("empty", "an empty one is none", [["X-Topic", ""]], None, [(MISSING, "header:X-Topic")]),
    ]:
        yield own(f"parts-header-type-{name}", comment, body, {"type": "header:X-Topic"}, found(type, payload, *warnings, unsigned=["type"]), headers=headers, flags=["unsigned_header"])
    yield own("parts-header-type-twice", "two that differ", body, {"type": "header:X-Topic"}, INVALID_PAYLOAD, headers=[["X-Topic", "a"], ["X-Topic", "b"]])
    yield own("parts-header-type-absent-strict", "strict makes an error of the warning", body, {"type": "header:X-Topic"}, INVALID_PAYLOAD, options={"strict": True})
    listed = {"type": "header:X-Topic", "types": ["a", "b"]}
    yield own("parts-header-type-listed", "one of those that can come", body, listed, found("a", payload, unsigned=["type"]), headers=[["X-Topic", "a"]])
    yield own("parts-header-type-unlisted", "none of those that can come", body, listed, found("c", payload, (UNKNOWN, "header:X-Topic"), unsigned=["type"]), headers=[["X-Topic", "c"]], flags=["unsigned_header"])
    yield own("parts-header-time", "a time from a header", body, {"timestamp": "header:X-At", "timestamp_format": "unix"}, found(None, payload, timestamp=1_736_937_000_000, unsigned=["timestamp"]), headers=[["X-At", "1736937000"]])
    yield own("parts-header-time-words", "a time that is none", body, {"timestamp": "header:X-At", "timestamp_format": "unix"}, found(None, payload, ("invalid_timestamp", "header:X-At"), unsigned=["timestamp"]), headers=[["X-At", "yesterday"]])
    setting = {"tenant": {"description": "the tenant's name"}}
    yield own("parts-setting", "the receiver's own value", body, {"type": "event", "id": "{setting:tenant}/{json:data.id}"},
              found("paid", payload, id="t1/12345678901234567890", key="acme:t1/12345678901234567890"), options={"settings": {"tenant": "t1"}}, settings=setting)


def signed_url(name, comment, envelope, expect, url="https://example.com/hooks/7?id=a%20b&x=1", **fields):
    body = b'{"event":"paid"}'
    own_record = record(plain(), template="{url}{body}", envelope=envelope, **fields)
    return case(name, comment, own_record, body, signed(url.encode() + body), expect, secret=SECRET, received={"url": url})


def unsigned_places():
    payload = {"event": "paid"}
    yield signed_url("parts-query-signed", "the query is signed with the URL", {"type": "event", "id": "query:id"}, found("paid", payload, id="a b", key="acme:a b"))
    yield signed_url("parts-query-twice", "a parameter that is there twice", {"type": "event", "id": "query:id"}, INVALID_PAYLOAD, url="https://example.com/?id=1&id=2")
    yield own("parts-query-unsigned", "the URL isn't signed: no key is made of it", '{"event":"paid"}', {"type": "event", "id": "query:id"},
              found("paid", payload, id="7", unsigned=["id"]), received={"url": "https://example.com/?id=7"})
    yield own("parts-query-no-url", "a URL that is read and wasn't passed", '{"event":"paid"}', {"type": "event", "id": "query:id"}, refused("invalid_option", 500))
    yield own("parts-header-id", "an id that isn't signed makes no key: whoever replays could choose it", '{"event":"paid"}', {"type": "event", "id": "header:X-Id"},
              found("paid", payload, id="d1", unsigned=["id"]), headers=[["X-Id", "d1"]], flags=["unsigned_header"])
    yield own("parts-header-id-signature", "the same key by verify_signature", '{"event":"paid"}', {"type": "event", "id": "header:X-Id"}, authentic(), headers=[["X-Id", "d1"]], call="verify_signature", flags=["unsigned_header"])
    body = b'{"event":"paid"}'
    topic = record(plain(), template="{header:X-Topic}.{body}", envelope={"type": "header:X-Topic", "id": "header:X-Id"})
    yield case("parts-header-type-signed", "a type in a header that is signed by name", topic, body, [["X-Topic", "a"], ["X-Id", "1"], *signed(b"a." + body)], found("a", payload, id="1", unsigned=["id"]), secret=SECRET)
    fields = record(plain(), template="{json:event}", envelope={"type": "event", "id": "id"})
    fields["scheme"]["covers_body"] = False
    yield case("parts-signed-fields", "what isn't in what is signed is unsigned, and makes no key", fields, b'{"event":"paid","id":1}', signed(b"paid"),
               found("paid", {"event": "paid", "id": 1}, id="1", proof="signed-fields", unsigned=["id", "data"]), secret=SECRET)
    token = record(plain("text"), algorithm="token", envelope={"type": "event", "id": "id"})
    yield case("parts-token", "a token signs nothing; of its holder all is believed that it has sent in the body", token, b'{"event":"paid","id":1}', [["X-Acme-Signature", SECRET]],
               found("paid", {"event": "paid", "id": 1}, id="1", key="acme:1", proof="token"), secret=SECRET)


def templates():
    body = '{"resource":"payments","event":"paid","n":7}'
    payload = {"resource": "payments", "event": "paid", "n": 7}
    for name, comment, type, expected, warnings in [
        ("right", "two places and a dot", "{json:resource}.{json:event}", "payments.paid", []),
        ("text", "text round the places", "a-{json:n}-{json:event}!", "a-7-paid!", []),
        ("optional", "one that may be absent", "{json:resource}{json:action?}", "payments", []),
        ("absent", "one that is absent: no type", "{json:resource}.{json:action}", None, [(MISSING, "{json:resource}.{json:action}")]),
    ]:
        yield own(f"parts-template-{name}", comment, body, {"type": type}, found(expected, payload, *warnings))
    yield own("parts-template-header", "a part that isn't signed", body, {"type": "{header:X-A}.{json:event}"}, found("x.paid", payload, unsigned=["type"]), headers=[["X-A", "x"]])


def json_in_a_form():
    body = "json=%7B%22event%22%3A%22paid%22%2C%22id%22%3A1%2C%22data%22%3A%7B%22a%22%3A1%7D%7D&sig=x"
    payload = {"event": "paid", "id": 1, "data": {"a": 1}}

    def form(name, comment, body, expect, **rest):
        return own(f"parts-form-json-{name}", comment, body, {"type": "event", "id": "json:id", "data": "data"}, expect, content_type=URLENCODED, scheme={"body": "form:json"}, **rest)

    yield form("right", "the payload is the JSON in a field of the form", body, found("paid", payload, id="1", key="acme:1", data={"a": 1}))
    yield form("absent", "no such field", "sig=x", INVALID_PAYLOAD)
    yield form("twice", "two such fields", body + "&json=%7B%7D", INVALID_PAYLOAD, flags=["duplicate_key"])
    yield form("broken", "the field isn't JSON", "json=%7B", INVALID_JSON)
    for kind, place in [("header", "header:X-Json"), ("query", "query:json"), ("json", "json:inner"), ("setting", "setting:json"), ("path", "path")]:
        for name, elsewhere in [(kind, {"body": place}), (f"{kind}-of-an-alternative", {"alternatives": [{"when": {"header:X-Old": True}, "body": place}]})]:
            yield own(f"parts-body-{name}", "JSON that isn't part of the body, which is signed", '{"inner":"{}"}', {"type": "event"}, unusable("invalid_option"), scheme=elsewhere,
                      headers=[["X-Json", "{}"], ["X-Old", "1"]])
    yield form("duplicate", "a key of the top level twice", "json=%7B%22a%22%3A1%2C%22a%22%3A2%7D", INVALID_PAYLOAD, flags=["duplicate_key"])


def items():
    envelope = {"type": "type", "id": "id", "data": "data", "items": "[]"}
    body = '[{"type":"a","id":1,"data":{"x":1}}, {"type":"b"}]'
    one = '[ {"type":"a","id":1,"data":{"x":1}} ]'
    first = found("a", {"type": "a", "id": 1, "data": {"x": 1}}, id="1", key="acme:1", data={"x": 1})
    second = found("b", {"type": "b"}, (MISSING, "$.id"), (MISSING, "$.data"), key=hashed(body, 1))

    def item(name, comment, body, expect, *, envelope=envelope, **rest):
        return own(f"parts-items-{name}", comment, body, envelope, expect, **rest)

    def every(name, comment, body, events, **rest):
        return item(name, comment, body, {"events": events}, call="verify_all", **rest)

    yield every("right", "each has its own key: an id, or the body's hash and its place", body, [first, second])
    yield every("none", "a body without an event", "[]", [])
    yield every("one", "a body with one", one, [first])
    yield item("verify-one", "verify gives the one", one, first)
    yield item("verify-several", "verify doesn't choose one of several", body, INVALID_PAYLOAD)
    yield item("verify-none", "nor can it give one of none", "[]", INVALID_PAYLOAD)
    yield item("signature", "verify_signature: the body's hash where there are several", body, authentic(), call="verify_signature")
    yield item("signature-one", "of one, its key", one, authentic(key="acme:1"), call="verify_signature")
    yield every("alike", "two that are alike are two events", '[{"type":"a"},{"type":"a"}]',
                [found("a", {"type": "a"}, (MISSING, "$.id"), (MISSING, "$.data"), key=hashed('[{"type":"a"},{"type":"a"}]', n)) for n in (0, 1)])
    yield every("object", "one without a list round it", '{"type":"a","id":1,"data":{"x":1}}', [first])
    for name, comment, text in [("duplicate", "a key twice in one of them refuses all", '[{"type":"a"},{"type":"a","type":"b"}]'), ("text", "a text is no list", '"x"')]:
        yield item(name, comment, text, INVALID_PAYLOAD, call="verify_all", flags=["duplicate_key"] if name == "duplicate" else ())
    yield item("broken", "one that isn't JSON refuses all", '[{"type":"a"},{]', INVALID_JSON, call="verify_all")
    yield item("strict", "a warning in one refuses all, under strict", body, INVALID_PAYLOAD, call="verify_all", options={"strict": True})
    nested = '{"list":[{"event":{"type":"a","id":1,"data":{"x":1}}}]}'
    yield every("nested", "items in a field, and the event in a field of each", nested, [first], envelope={**envelope, "items": "list[].event"})
    yield every("plain-path", "a path alone leads to the list", '{"list":[{"type":"a","id":1,"data":{"x":1}}]}', [first], envelope={**envelope, "items": "list"})
    yield item("nested-absent", "an item without its event refuses all", '{"list":[{"event":{"type":"a"}},{}]}', INVALID_PAYLOAD, call="verify_all", envelope={**envelope, "items": "list[].event"})
    deep = '{"entry":[{"changes":[{"type":"a","id":1},{"type":"a","id":2}]},{"changes":[]},{"changes":[{"type":"a","id":3}]}]}'
    yield every("deep", "lists in lists", deep, [found("a", {"type": "a", "id": n}, id=str(n), key=f"acme:{n}") for n in (1, 2, 3)],
                envelope={"type": "type", "id": "id", "items": "entry[].changes[]"})
    lines = '{"type":"a","id":1}\n{"type":"b","id":2}\n'
    yield every("ndjson", "an event a line", lines, [found(type, {"type": type, "id": n}, id=str(n), key=f"acme:{n}") for type, n in [("a", 1), ("b", 2)]],
                envelope={"type": "type", "id": "id", "format": "ndjson", "items": "[]"})
    yield case("parts-items-of-none", "a record without items: verify_all gives the one event", record(plain()), b'{"type":"a","id":1,"data":{"x":1}}', signed(b'{"type":"a","id":1,"data":{"x":1}}'),
               {"events": [first]}, secret=SECRET, call="verify_all")


def keys():
    body = '{"event":"paid","id":"7","n":3,"ok":true,"nothing":null}'
    payload = {"event": "paid", "id": "7", "n": 3, "ok": True, "nothing": None}
    envelope = {"type": "event", "id": "id"}

    def key(name, comment, event_key, expected, *, body=body, payload=payload, envelope=envelope, unsigned=(), type="paid", id="7", **rest):
        expect = found(type, payload, id=id, key=expected, unsigned=unsigned)
        signature = authentic(key=expected)
        for call, wanted in [(None, expect), ("verify_signature", signature)]:
            suffix = "-signature" if call else ""
            made = own(f"parts-key-{name}{suffix}", comment, body, envelope, wanted, event_key=event_key, call=call, **rest)
            if expected == "none":
                made["expect"]["idempotency_key"] = None
            yield made

    yield from key("places", "two places", ["json:id", "json:n"], "acme:7:3")
    yield from key("boolean", "a boolean as it is written", ["json:ok"], "acme:true")
    yield from key("body", "the body, whatever the id", "body", hashed(body))
    yield from key("none", "nothing tells two deliveries apart", "none", "none")
    yield from key("absent", "one that is absent: the body", ["json:id", "json:other"], hashed(body))
    yield from key("null", "null is absent", ["json:nothing"], hashed(body))
    escaped = '{"event":"paid","id":"a:b%","n":3}'
    yield from key("escaped", "each part is escaped, so that no two events share a key", ["json:id", "json:n"], "acme:a%3Ab%25:3", body=escaped, payload={"event": "paid", "id": "a:b%", "n": 3}, id="a:b%")
    digest = '{"event":"paid","id":"sha256","n":"' + "0" * 64 + '"}'
    yield from key("sha256", "a part that begins as the key of a body does", ["json:id", "json:n"], "acme:sha%3256:" + "0" * 64, body=digest, payload={"event": "paid", "id": "sha256", "n": "0" * 64}, id="sha256")
    topic = {"type": "header:X-Topic", "types": ["a", "b"], "id": "id"}
    for name, value, expected in [("a", "a", "acme:7:a"), ("b", "b", "acme:7:b"), ("other", "c", hashed(body))]:
        expect = found(value, payload, *([] if value in "ab" else [(UNKNOWN, "header:X-Topic")]), id="7", key=expected, unsigned=["type"])
        yield own(f"parts-key-topic-{name}", "a type of a closed list, beside what is signed: one body under two topics is two events", body, topic, expect,
                  event_key=["json:id", "header:X-Topic"], headers=[["X-Topic", value]], flags=["unsigned_header"])
        yield own(f"parts-key-topic-{name}-signature", "the same key by verify_signature", body, topic, authentic(key=expected), event_key=["json:id", "header:X-Topic"],
                  headers=[["X-Topic", value]], call="verify_signature", flags=["unsigned_header"])
    digest = hashed(body).removeprefix("acme:")
    yield from key("type-and-body", "the type and the body, which signs both", "type-and-body", f"acme:paid:{digest}")
    for name, value, expected in [("a", "a", f"acme:a:{digest}"), ("b", "b", f"acme:b:{digest}"), ("other", "c", hashed(body))]:
        expect = found(value, payload, *([] if value in "ab" else [(UNKNOWN, "header:X-Topic")]), id="7", key=expected, unsigned=["type"])
        for call, wanted in [(None, expect), ("verify_signature", authentic(key=expected))]:
            yield own(f"parts-key-topic-and-body-{name}{'-signature' if call else ''}", "one body under two topics of a closed list is two events; under any other it is the body's", body, topic, wanted,
                      event_key="type-and-body", headers=[["X-Topic", value]], call=call, flags=["unsigned_header"])
    yield own("parts-key-topic-and-body-absent", "without a topic: the body's", body, topic, found(None, payload, (MISSING, "header:X-Topic"), id="7", key=hashed(body), unsigned=["type"]), event_key="type-and-body")



TIMED = {"template": "{timestamp}.{body}", "timestamp": {"header": "X-Acme-Time", "format": "unix", "tolerance_s": 300}}


def timed_keys():
    def timed(name, comment, body, expect, *, time=T, envelope=None, **rest):
        given = record(plain(), **TIMED, envelope=envelope or {"type": "event", "id": "id"}, event_key="time-and-body")
        headers = [["X-Acme-Time", str(time)], *signed(f"{time}.{body}".encode())]
        return case(f"parts-key-time-{name}", comment, given, body.encode(), headers, expect, secret=SECRET, now=T, bare=True, **rest)

    body = '{"event":"changed","id":"7"}'
    digest = hashed(body).removeprefix("acme:")
    for name, time, comment in [("first", T, "the signed time and the body, whatever the id"), ("again", T - 60, "one body at another time is another event")]:
        key = f"acme:{time}000:{digest}"
        yield timed(name, comment, body, found("changed", {"event": "changed", "id": "7"}, id="7", key=key), time=time)
        yield timed(f"{name}-signature", comment, body, authentic(time * 1000, key=key), time=time, call="verify_signature")
    yield timed("no-json", "of a body that is no event, too", "changed", authentic(T * 1000, key=f"acme:{T}000:{hashed('changed').removeprefix('acme:')}"), call="verify_signature")
    items = '[{"event":"a"},{"event":"a"}]'
    digest = hashed(items).removeprefix("acme:")
    yield timed("items", "two items may be alike", items, {"events": [found("a", {"event": "a"}, (MISSING, "$.id"), key=f"acme:{T}000:{digest}:{n}") for n in (0, 1)]},
                envelope={"type": "event", "id": "id", "items": "[]"}, call="verify_all")


def refused_records():
    wrong = unusable("invalid_option")
    body = '{"event":"paid","id":"7"}'
    for name, comment, event_key, envelope in [
        ("unsigned", "a delivery id that isn't signed: whoever replays could change it", ["header:X-Delivery"], {"id": "id"}),
        ("unsigned-beside", "the same beside what is signed", ["json:id", "header:X-Delivery"], {"id": "id"}),
        ("type-alone", "a type alone, which isn't signed", ["header:X-Topic"], {"type": "header:X-Topic", "types": ["a"]}),
        ("type-unlisted", "a type without a closed list", ["json:id", "header:X-Topic"], {"type": "header:X-Topic"}),
        ("type-and-body-unlisted", "a type that isn't signed, without a closed list", "type-and-body", {"type": "header:X-Topic"}),
        ("type-and-body-untyped", "no place for a type", "type-and-body", {"id": "id"}),
        ("time-and-body-untimed", "no signed time", "time-and-body", {"id": "id"}),
        ("query", "a query that isn't signed", ["query:id"], {"id": "id"}),
        ("empty", "no place", [], {"id": "id"}),
        ("word", "a word that isn't known", "header", {"id": "id"}),
        ("no-place", "no kind of place", ["id"], {"id": "id"}),
    ]:
        yield own(f"parts-key-refused-{name}", comment, body, envelope, wrong, event_key=event_key)
    for name, comment, envelope in [
        ("format", "a format that isn't known", {"format": "yaml"}),
        ("data-header", "data that isn't part of the payload", {"data": "header:X-Data"}),
        ("data-form", "data in a field of a form, where bodies are JSON", {"data": "form:data"}),
        ("data-claim", "data in a claim, where bodies are JSON", {"data": "claim:data"}),
        ("data-template", "data as a template", {"data": "{json:a}"}),
        ("template", "a brace without its other", {"type": "{json:a"}),
        ("template-closed", "a brace that closes nothing", {"type": "a}{json:a}"}),
        ("template-name", "no kind of place in braces", {"type": "{event}"}),
        ("kind", "a misspelt kind of place", {"type": "heder:X-Event"}),
        ("kind-alone", "a kind of place without a name", {"id": "json:"}),
        ("path-dots", "a path with a name missing", {"id": "event..id"}),
        ("path-dot", "a path that ends with a dot", {"timestamp": "event."}),
        ("path-open", "a bracket without its other", {"data": "items[0"}),
        ("path-index", "brackets without a number", {"type": "json:items[first].event"}),
    ]:
        yield own(f"parts-refused-{name}", comment, body, envelope, wrong)
