"""Records whose bodies are forms, lists of events or packed, and such bodies."""

import gzip
from urllib.parse import quote, quote_plus, urlencode

PLACES = {"type": "type", "id": "id", "data": "data"}
MARK = "----mark"


def form(chance):
    """A form, or JSON in a field of it."""
    scheme = {"signature": {"kind": "plain", "header": "X-Sig", "encoding": "hex"}, "algorithm": chance.choice(["hmac-sha256", "hmac-sha1"])}
    roll = chance.random()
    if roll < 0.5:
        scheme.update(template=chance.choice(["{url}{form-sorted}", "{form-sorted}", "{form:type}:{form:id}", "{form:type?}|{form:id?}|{form:note?}", "{form:note|sha256|hex}"]), covers_body=False)
    if roll < 0.3 or chance.random() < 0.3:
        scheme["body"] = "form:json"
        return {"id": "form", "scheme": scheme, "envelope": {**PLACES, **chance.choice([{}, {"type": "form:type"}, {"items": "[]"}])}}
    envelope = {"format": "form", "type": "form:type", "id": chance.choice(["form:id", "id"]), **chance.choice([{}, {"data": "form:note"}])}
    return {"id": "form", "scheme": scheme, "envelope": envelope, **chance.choice([{}, {}, {"event_key": ["form:id", "form:type"]}, {"event_key": "body"}])}


def items(chance):
    """Several events: all signed at once, or each for itself."""
    path = chance.choice(["[]", "events[]", "entries[].event", "data.list[]", "[].event"])
    scheme = {"signature": {"kind": "plain", "header": "X-Sig", "encoding": "base64"}, "algorithm": "hmac-sha256"}
    envelope = {**PLACES, "items": path}
    if chance.random() < 0.4:
        scheme.update(items=path, signature={"json": chance.choice(["sig", "meta.sig"]), "encoding": "hex"}, covers_body=False, template=chance.choice(["{json:id}:{json:type}", "{json:id?}|{json:n?}"]))
    elif chance.random() < 0.3:
        envelope["format"] = "ndjson"
        envelope["items"] = "[]"
    record = {"id": "items", "scheme": scheme, "envelope": envelope}
    return {**record, **chance.choice([{}, {}, {"event_key": ["json:id", "json:type"]}, {"event_key": "body"}, {"event_key": "none"}])}


def packed(chance):
    """Bodies that may be compressed."""
    record = chance.choice([form, items, plain])(chance)
    record["scheme"]["decompress"] = "gzip"
    return record


def plain(chance):
    scheme = {"signature": {"kind": "plain", "header": "X-Sig", "encoding": "hex"}, "algorithm": "hmac-sha256", "template": chance.choice(["{body}", "{body|sha256|hex}", "{json:id}.{body}"])}
    return {"id": "packed", "scheme": scheme, "envelope": {**PLACES, **chance.choice([{}, {"format": "text"}, {"format": "xml"}])}}


# Bodies


def is_one(record):
    """Whether its bodies are of this kind."""
    scheme, envelope = record["scheme"], record.get("envelope") or {}
    return "items" in envelope or "decompress" in scheme or envelope.get("format") == "form" or str(scheme.get("body")).startswith("form:")


def body(chance, record):
    """The body with `@` where a signature of its own belongs, and the headers that say what it is."""
    envelope = record.get("envelope") or {}
    if envelope.get("format") == "form" or str(record["scheme"].get("body")).startswith("form:"):
        return fields(chance)
    if "items" in envelope:
        return listed(chance, envelope), []
    return chance.choice([b'{"type":"a","id":"i_1","data":{"n":1}}', b"", b"text", b"<a/>", b'{"id":5}', b"[]", "é".encode(), b"\xff", b'{"id":"a.b","type":"t"}']), []


def fields(chance):
    pairs = [("type", chance.choice(["order.paid", "", "a:b", "é"])), ("id", chance.choice(["i_1", "7", "", "a|b"])), ("note", chance.choice(["x y", "a&b=c", "\n", "100%", "+"])),
             ("json", chance.choice(['{"type":"a","id":"i","data":[1]}', '[{"type":"a","id":1},{"type":"b","id":2}]', "[]", "", "{", '[{"id":"x"}]']))]
    pairs = [pair for pair in pairs if chance.random() < 0.9]
    chance.shuffle(pairs)
    if chance.random() < 0.1 and pairs:
        pairs.append(chance.choice([chance.choice(pairs), (chance.choice(pairs)[0], "again")]))
    if chance.random() < 0.3:
        return multipart(chance, pairs)
    text = urlencode(pairs, quote_via=chance.choice([quote, quote_plus]), safe=chance.choice(["", "{}:\""]))
    if chance.random() < 0.2:
        text = chance.choice([text + "&", "&" + text, text.replace("&", "&&", 1), text + "&flag", text + "&a=%zz", text + "&%", text + "&=x", text + "&a=%ff", text + ";b=1", text.replace("=", "==", 1), "ty%70e=b&" + text, text + "&a=%C0%80"])
    name = chance.choice(["Content-Type", "content-type", "CONTENT_TYPE", "HTTP_CONTENT_TYPE"])
    return text.encode(), [[name, chance.choice(["application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-8", "text/plain"])]] if chance.random() < 0.9 else []


def multipart(chance, pairs):
    lines = [f'--{MARK}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in pairs]
    text = "".join(lines) + f"--{MARK}--" + chance.choice(["", "\r\n", "\r\n", "x"])
    if chance.random() < 0.2:
        text = chance.choice([text.replace("\r\n", "\n"), "preamble\r\n" + text, text.replace('name="type"', "name=type"), text.replace('name="type"', 'name="id"'), text.replace("form-data; ", ""),
                              text.replace(f"--{MARK}--", f"--{MARK}"), text.replace('name="id"', 'name="id"; filename="a.txt"'), text.replace("\r\n\r\n", "\r\nContent-Type: text/plain\r\n\r\n", 1)])
    type = chance.choice([f"multipart/form-data; boundary={MARK}", f'multipart/form-data; boundary="{MARK}"', f"Multipart/Form-Data; Boundary={MARK}", "multipart/form-data", f"multipart/form-data; boundary={MARK}x",
                          f"multipart/form-data; charset=utf-8; boundary={MARK}", f"multipart/form-data; boundary={MARK}; boundary=x"] if chance.random() < 0.3 else [f"multipart/form-data; boundary={MARK}"])
    return text.encode(), [[chance.choice(["Content-Type", "CONTENT_TYPE"]), type]]


def listed(chance, envelope):
    """Events below the path, as the envelope has it, mostly."""
    path = envelope["items"]
    events = [event(chance) for _ in range(chance.choice([0, 1, 1, 1, 2, 3]))]
    if envelope.get("format") == "ndjson":
        return chance.choice(["\n", "\r\n", "\n\n"]).join(events).encode()
    outside, _, inside = path.partition("[]")
    for name in reversed(inside.strip(".").split(".") if inside else []):
        events = [f'{{"{name}":{one},"with":1}}' for one in events]
    text = "[" + ",".join(events) + "]"
    if chance.random() < 0.12:
        text = chance.choice([events[0] if events else "{}", "null", '"x"', text[:-1] + ",5]", text.replace("[,", "["), "{}"])
    for name in reversed(outside.split(".") if outside else []):
        text = f'{{"{name}":{text},"more":[]}}'
    if chance.random() < 0.05:
        text = text.replace("{", '{"events":[],"events":[],', 1)
    return text.encode()


def event(chance):
    found = {"type": chance.choice(['"a"', '"b"', "null", "5"]), "id": chance.choice(['"i_1"', '"i_2"', "7", "null", '"a:b"', '""']), "n": chance.choice(["1", "1.50", '"x"', "null"]),
             "data": chance.choice(["{}", "[1]", '{"x":"y"}', "null"]), "sig": '"@"', "meta": '{"sig":"@"}'}
    names = [name for name in found if chance.random() < 0.93]
    chance.shuffle(names)
    if names and chance.random() < 0.04:
        names.append(chance.choice(names))
    return "{" + ",".join(f'"{name}":{found[name]}' for name in names) + "}"


def compressed(chance, body):
    """The body as a server sends it, or not quite."""
    whole = gzip.compress(body, mtime=0)
    roll = chance.random()
    if roll < 0.25:
        return body
    if roll < 0.7:
        return whole
    return chance.choice([whole + whole, whole[:-1], whole + b"\0", whole[:-8] + bytes(8), whole[:3] + b"\x08" + whole[4:], gzip.compress(whole, mtime=0), whole[:10], b"\x1f\x8b", whole[:-4] + b"\xff\xff\xff\xff",
                          gzip.compress(body + b" " * 100_000, mtime=0), whole[:2] + b"\x07" + whole[3:]])

