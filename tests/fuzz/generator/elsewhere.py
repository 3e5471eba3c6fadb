"""Records whose signature or time stands elsewhere than in a header: in the URL, in a form, in the JSON, or the signature is the body. And URLs in several spellings."""

import hashlib
import json
from urllib.parse import quote

from . import containers

ENVELOPE = {"type": "type", "id": "meta.id", "data": "data"}
BODY = '{"type":"order.paid","meta":{"id":"evt_1"},"data":{"a":1}'


def record(chance):
    return chance.choice([ports, ports, in_the_query, in_a_form, in_the_json, whole_body])(chance)


def made(scheme, envelope=ENVELOPE):
    return {"id": "elsewhere", "scheme": scheme, "envelope": envelope}


def hashed(chance, signature):
    return {"signature": {"encoding": chance.choice(["hex", "base64", "base64url"]), **signature}, "algorithm": chance.choice(["hmac-sha256", "hmac-sha1"])}


def ports(chance):
    """Twilio's: a proxy may have taken the port out of the URL, or have written it."""
    scheme = {**hashed(chance, {"header": "X-Sig"}), "url_variants": "port", "template": chance.choice(["{url}{body}", "{url}.{body}", "{url-without-query}\n{body}", "{method}{url}|{body}", "{body}", "{url|sha256|hex}.{body}"])}
    if chance.random() < 0.3:
        scheme.update(template="{url}{form-sorted}", covers_body=False)
        if chance.random() < 0.5:
            scheme["alternatives"] = [{"when": {"query:sha256": True}, "template": "{url}", "match": {"query:sha256": "{body|sha256|hex}"}, **chance.choice([{}, {"format": "json"}, {"format": "text"}])}]
        return made(scheme, {"format": "form", "type": "form:type"})
    if chance.random() < 0.15:
        del scheme["url_variants"]
    return made(scheme)


def in_the_query(chance):
    """Signed links: signature and time are parameters."""
    if chance.random() < 0.15:
        return made({"signature": {"query": "sig", "encoding": "text"}, "algorithm": "token"})
    scheme = {**hashed(chance, {"query": "sig"}), "template": chance.choice(["{body}", "{path}\n{body}", "{method}:{body}", "{url-without-query}|{body}"])}
    if chance.random() < 0.6:
        timed(chance, scheme, {"query": "ts"}, "{timestamp}.")
    return made(scheme)


def in_a_form(chance):
    """Braintree's: a field of the form is signed, and another has its signature."""
    signature = chance.choice([{"form": "sig"}, {"form": "sig", "kind": "plain", "prefix": "v1="}, {"form": "sig", "kind": "kv-list", "signature_key": "v1"}, {"form": "sig", "kind": "pattern", "entry": "{key_id}|{signature}", "separator": "&"}])
    scheme = {**hashed(chance, signature), "template": chance.choice(["{form:json}", "{form:json}|{form:type?}", "{path}\n{form:json}"]), "covers_body": False}
    if chance.random() < 0.5:
        timed(chance, scheme, {"form": "ts"}, "{timestamp}.")
    if chance.random() < 0.5:
        return made({**scheme, "body": "form:json"})
    return made(scheme, {"format": "form", "type": "form:type", "data": "form:json"})


def in_the_json(chance):
    """A signed time in a body that is signed as a whole, or beside its signature in the JSON."""
    scheme = hashed(chance, {"header": "X-Sig"})
    if chance.random() < 0.4:
        scheme = {**hashed(chance, {"json": "sig"}), "covers_body": False, "template": "{json:meta.id}:{json:type}"}
        timed(chance, scheme, {"json": "at"}, "{timestamp}|")
        return made(scheme)
    timed(chance, scheme, {"json": "at"}, "")
    return made(scheme)


def timed(chance, scheme, place, before):
    scheme["timestamp"] = {**place, "format": chance.choice(["unix", "unix-ms", "rfc3339", "http-date"]), "tolerance_s": 300}
    scheme["template"] = before + scheme.get("template", "{body}")


def whole_body(chance):
    """The body is a token, and the event is its claims, or the JSON in one of them."""
    algorithms, key = containers.pinned(chance)
    scheme = {"signature": {"body": True}, "algorithm": "jwt", "algorithms": algorithms, **({"key": key} if key else {})}
    if chance.random() < 0.4:
        scheme["timestamp"] = {"claim": "iat", "format": "unix", "tolerance_s": 300}
    if chance.random() < 0.3:
        return made({**scheme, "body": "claim:json"})
    return made(scheme, {**ENVELOPE, "format": "jwt"})


def is_one(record):
    return record.get("id") == "elsewhere"


# Deliveries

HOSTS = ["example.com", "example.com:443", "example.com:80", "example.com:8443", "example.com:", "EXAMPLE.com:443", "[::1]", "[::1]:443", "u:443@example.com", "example.com:0443", "example.com:443:443"]


def url(chance, query=""):
    """A URL in one of its spellings."""
    host = chance.choice(HOSTS) if chance.random() < 0.8 else "example.com"
    path = chance.choice(["/hooks", "/hooks", "/", "", "/a:443/b"])
    if chance.random() < 0.08:
        return chance.choice(["/hooks", "//example.com:443/hooks", "ftp://example.com:443/hooks", "https:/example.com:443/", "wss://example.com/"]) + query
    return f"{chance.choice(['https', 'https', 'http', 'HTTPS'])}://{host}{path}{query}"


def delivery(chance, judge, scheme, time):
    """One with `@` where a signature of its own belongs."""
    signature = judge.scheme["signature"]
    text = BODY + (f',"at":{as_json(chance, time)}' if "json" in (judge.time or {}) else "") + (',"sig":"@"' if "json" in signature else "") + "}"
    found = {"bytes": text.encode(), "headers": [], "claims": {}, "url": url(chance, chance.choice(["", "", "?a=1", "?a=1&b=2"])), "method": "POST"}
    if "query" in signature:
        given = [*([f"ts={quote(time)}"] if "query" in (judge.time or {}) else []), "a=1", "sig=@"]
        found["url"] = url(chance, f"?{'&'.join(given)}")
    elif judge.envelope.get("format") == "form" or "form:" in str(judge.scheme):
        fields = {"json": BODY + "}", "type": "order.paid", **({"ts": time} if "form" in (judge.time or {}) else {}), **({"sig": "@"} if "form" in signature else {})}
        pairs = [f"{name}={quote(value, safe='@')}" for name, value in fields.items() if chance.random() < 0.96]
        chance.shuffle(pairs)
        found["bytes"] = "&".join(pairs).encode()
        found["headers"] = [["Content-Type", "application/x-www-form-urlencoded"]]
        if "format" in scheme and chance.random() < 0.8:
            found["bytes"], found["headers"] = text.encode(), [["Content-Type", "application/json"]]
        if "match" in scheme:
            found["url"] += ("&" if "?" in found["url"] else "?") + "sha256=" + chance.choice([digest(found["bytes"]), digest(found["bytes"]), digest(b""), "0"])
    elif "body" in signature:
        payload = {"type": "order.paid", "meta": {"id": "evt_1"}, "data": {"a": 1}, "json": BODY + "}"}
        found["claims"] = {name: value for name, value in payload.items() if chance.random() < 0.95}
    return found


def digest(body):
    return hashlib.sha256(body).hexdigest()


def as_json(chance, time):
    is_number = time.isascii() and time.isdigit() and str(int(time)) == time
    return time if is_number and chance.random() < 0.5 else json.dumps(time)


def signed(chance, judge, scheme, key, found, time, id):
    """Puts the signature where it belongs. In a header it is already."""
    signature = judge.scheme["signature"]
    [[name, text], *beside] = judge.headers(key, found, time, id, found["headers"], None, scheme, found["claims"])
    if "query" in signature:
        found["url"] = found["url"].replace("sig=@", "sig=" + chance.choice([quote(text, safe=""), quote(text, safe="/="), text]))
    elif "form" in signature:
        found["bytes"] = found["bytes"].replace(b"sig=@", b"sig=" + quote(text, safe="").encode())
    elif "json" in signature:
        found["bytes"] = found["bytes"].replace(b'"@"', json.dumps(text).encode())
    elif "body" in signature:
        found["bytes"] = text.encode() + chance.choice([b""] * 8 + [b"\n", b" "])
    else:
        found["headers"] = [[name, text], *beside]
    return found


def altered(chance, judge, scheme, found):
    """As a proxy rewrites the URL, or as whoever replays a delivery adds to it."""
    before = found["url"]
    query = "?" + before.partition("?")[2] if "?" in before else ""
    found["url"] = chance.choice([
        url(chance, query), url(chance, query), url(chance, query), before + chance.choice(["&sig=0", "&ts=1", "?", "&b=2", "#a", "&a=1"]), before.replace("sig=", "s%69g="), before.replace("ts=", "ts=0"), before.replace("&a=1", ""),
    ])
    if chance.random() < 0.3:
        found["bytes"] = chance.choice([found["bytes"] + b"&sig=0", found["bytes"] + b"&ts=1", found["bytes"].replace(b"sig=", b"sig=0&sig="), found["bytes"].replace(b'"at"', b'"at":1,"at"'), found["bytes"] + b" "])
    return found
