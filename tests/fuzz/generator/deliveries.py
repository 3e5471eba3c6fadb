"""Deliveries: rightly signed ones, and what becomes of their headers by mutation."""

import base64
import hashlib

from oracle import Refused, Unjudged, times
from oracle.wide import WideWebhook

from . import alternatives, bodies, challenges, containers, formats, listed, wide

NOW = 1_750_000_000_000

IDS = ["msg_1", "msg_2", "a", "evt:1", "m%3A", "x" * 60, "1", "0", "é", "a b", "sha256:" + "0" * 64]
ODD_IDS = ["", "a.b", "msg_1.", ".", "a:b", "a|b", "a\nb", "-", "v0:", "aa", "1.1750000000", "\u212a", "{", "a,a", "a, a", "}"]
ODD_TIMES = [
    "01750000000", "+1750000000", "-1750000000", "-0", "1750000000.0", "1.75e9", "0x684f", "1_750_000_000", "1750000000abc", " 1750000000", "",
    "١٧٥٠٠٠٠٠٠٠", "now", "NaN", "1" * 60, str(2**64 + 1_750_000_000), "253402300800", "00", "175000000", "17500000000", "2025-06-15T15:06:40+00:00",
    "2025-06-15t15:06:40z", "0000-01-01T00:00:00Z", "2025-06-15T15:06:40.5Z", "1750000000,1750000000", "1750000000000", "1750000000.",
]
URLS = ["https://example.com/hooks?a=1", "https://example.com/", "", "/", "é", "a.b:c|d", "\ud800", "v0:"]
METHODS = ["POST", "post", "", "PUT", "POST", "P\udc00", "."]
OTHERS = [
    ["Host", "example.com"], ["Content-Type", "application/json"], ["User-Agent", "x"], ["X-Tusky-Signature", "aa"], ["", ""], ["Content-Length", "5"],
    ["Svix-Signature", "v1,x"], ["X-Request-Start", 5], ["X-Empty", None], ["X-List", ["a", "b"]], ["X-Hub-Signature", "sha1=00"], ["é", "é"],
    ["__proto__", "x"], ["Content-Encoding", "gzip"], ["webhook-signature", "v1,x"], ["toString", "x"],
]


def some(chance, record, judge, pool):
    if isinstance(judge, WideWebhook):
        return some_wide(chance, judge)
    if chance.random() < 0.04:
        return signing(chance, pool)
    body, text = some_body(chance, pool)
    now, time = moments(chance, judge)
    id = chance.choice(IDS if chance.random() < 0.95 else ODD_IDS)
    request = {name: chance.choice(values) for name, values in (("url", URLS), ("method", METHODS)) if any(part.kind == name for part in judge.parts)}
    if request and chance.random() < 0.05:
        request.popitem()
    signed = [part.name.removeprefix("header:") for part in judge.parts if part.kind == "place"]
    extra = {name: chance.choice(["a", "b", "1", "é"] if chance.random() < 0.9 else ODD_IDS) for name in signed}
    key = judge.keys[0] if chance.random() < 0.7 else chance.choice(judge.keys)
    try:
        headers = judge.headers(key, body, time, id, request | extra)
    except Refused:  # a public key
        headers = [[judge.scheme["signature"]["header"], base64.b64encode(chance.randbytes(256)).decode()]]
    headers += [[name, value] for name, value in extra.items()]
    if record.get("delivery_id") and chance.random() < 0.7:
        headers.append([record["delivery_id"], chance.choice(["d1", "", " d1 ", "d1, d1", "d1,d2", ["d1", "d2"], 5, None, "é", ["d1", "d1"], [["d1"]]])])
    if chance.random() < 0.3:
        headers += chance.sample(OTHERS, chance.randint(1, 4))
        chance.shuffle(headers)
    if chance.random() < 0.35:
        for _ in range(chance.choice([1, 1, 1, 2])):
            headers = mutated(chance, headers)
        if chance.random() < 0.03:
            headers = chance.choice([None, "text", 5, True, "", 0, False, 1.5])
    if chance.random() < 0.06:
        body = bodies.mutated(chance, body)
        text = None
    if isinstance(headers, list) and chance.random() < 0.003:
        return {**written(body, headers, now, **request), "value": chance.choice([{}, {"a": 1}, [], [1], 5, 1.5, True, False, None])}
    return written(body, headers, now, text=text, **request)


def some_wide(chance, judge):
    """A delivery for a record of the wider kind, rightly signed if the record lets anybody sign, and what becomes of it."""
    now, time = moments(chance, judge)
    if "challenges" in judge.record and chance.random() < 0.6:
        return challenge(chance, judge, now, time)
    if wide.kind_of(judge.record):
        return of_a_kind(chance, judge, wide.kind_of(judge.record), now, time)
    id = chance.choice(IDS)
    request = {name: chance.choice(values) for name, values in (("url", wide.URLS), ("method", METHODS)) if chance.random() < 0.9}
    if "items" in judge.envelope:
        request["all"] = True
    when, scheme = chance.choice(judge.schemes.choices)
    body, others, names = unsigned_wide(chance, judge, scheme.given)
    others += [[place.removeprefix("header:"), "1"] for place in when or {} if place.startswith("header:") and place not in str(others)]
    key = chance.choice(scheme.keys)
    if "X-Key-Id" in str(judge.scheme) and chance.random() < 0.9:
        others.append(["X-Key-Id", (key.id if chance.random() < 0.8 else None) or chance.choice(["k1", "k9", ""])])
    if "json" in judge.scheme["signature"]:
        try:
            body = judge.signed_body(key, {"bytes": body, **request})
        except (Refused, Unjudged):
            pass
        headers = others
    else:
        try:
            headers = signed_by_all(chance, judge, {"bytes": body, **request}, time, id, others, names) or judge.headers(key, {"bytes": body, **request}, time, id, others, names, scheme)
        except (Refused, Unjudged, ValueError):
            headers = [["X-Sig", chance.choice(["00", "v1=00", "", "k1|00"])], *others]
    if chance.random() < 0.4:
        for _ in range(chance.choice([1, 1, 2])):
            headers = mutated(chance, headers)
    if judge.scheme["algorithm"] in ("jws", "http-message-signature") and chance.random() < 0.3:
        headers = [[name, containers.altered(chance, value) if isinstance(value, str) and chance.random() < 0.4 else value] for name, value in headers]
    if "decompress" in judge.scheme:
        body = formats.compressed(chance, body)
        headers += [["Content-Encoding", "gzip"]] * chance.randint(0, 1)
    if chance.random() < 0.1:
        body = bodies.mutated(chance, body)
    return written(body, headers, now, **request)


def of_a_kind(chance, judge, kind, now, time):
    """A delivery that is made for what the record says: signed as it is, altered by whoever replays it, mutated as all are."""
    when, scheme = chance.choice(judge.schemes.choices)
    time = kind.time(chance, scheme.given, time) if hasattr(kind, "time") else time
    made = kind.delivery(chance, judge, scheme.given, time)
    made["headers"] += [[place.removeprefix("header:"), "1"] for place in when or {} if place.startswith("header:")]
    key = chance.choice(scheme.keys)
    if "X-Key-Id" in str(judge.scheme) and chance.random() < 0.9:
        made["headers"].append(["X-Key-Id", (key.id if chance.random() < 0.9 else None) or chance.choice(["k1", "k9", ""])])
    id = made.pop("id", "a")
    try:
        made = (kind.signed if hasattr(kind, "signed") else signed_in_a_header)(chance, judge, scheme, key, made, time, id)
    except (Refused, Unjudged, ValueError):
        made["headers"] = [["X-Sig", "00"], *made["headers"]]
    claims = made.pop("claims", None)
    if chance.random() < 0.25 and not claims:
        made = kind.altered(chance, judge, scheme.given, made)
    if chance.random() < 0.15:
        made["headers"] = mutated(chance, made["headers"])
    if chance.random() < 0.05:
        made["bytes"] = bodies.mutated(chance, made["bytes"])
    if chance.random() < 0.03:
        del made[chance.choice(["url", "method"])]
    body, headers = made.pop("bytes"), made.pop("headers")
    return written(body, headers, now, **made)


def signed_in_a_header(_, judge, scheme, key, made, time, id):
    return {**made, "headers": judge.headers(key, made, time, id, made["headers"], None, scheme, made.get("claims"))}


def signed_by_all(chance, judge, delivery, time, id, others, names):
    """One value with the signatures of all keys, where the scheme has several; each group of its own time."""
    separator = listed.several(judge.scheme)
    if separator is None:
        return None
    times_of_groups = [time, chance.choice([time, moments(chance, judge)[1]])] if "group_separator" in judge.scheme["signature"] else [time]
    signed = [judge.headers(key, delivery, at, id, others, names) for key in judge.keys for at in times_of_groups]
    [name, _], *beside = signed[0]
    return [[name, listed.joined(chance, [headers[0][1] for headers in signed], separator)], *beside]


def challenge(chance, judge, now, time):
    """A request that may be a challenge, signed or not."""
    request = challenges.request(chance, judge.record)
    body, others = request.pop("bytes"), request.pop("headers")
    try:
        headers = judge.headers(chance.choice(judge.keys), {"bytes": body, **request}, time, "id", others) if chance.random() < 0.7 else others
    except (Refused, Unjudged, ValueError, KeyError):
        headers = others
    if chance.random() < 0.2:
        headers = mutated(chance, headers)
    if chance.random() < 0.1:
        del request[chance.choice(list(request))]
    return {**written(body, headers, now, **request), "challenge": True}


def unsigned_wide(chance, judge, scheme):
    """A body, what is sent beside its signature, and the names of headers that the signature itself has."""
    if alternatives.is_one(judge.record):
        return *alternatives.body(chance, scheme), None
    if formats.is_one(judge.record):
        return *formats.body(chance, judge.record), None
    if "json" in judge.scheme["signature"]:
        return chance.choice(wide.SIGNABLE).encode(), wide.headers(chance, judge.record, ""), None
    body = chance.choice(wide.BODIES)
    if judge.scheme["algorithm"] in ("jws", "http-message-signature"):
        return body, containers.headers(chance, judge.scheme, body), None
    if "signed_headers" in judge.scheme:
        return body, *listed.headers(chance, judge.scheme)
    return body, wide.headers(chance, judge.record, hashlib.sha256(body).hexdigest()), None


def unsigned():
    """One for an endpoint that the oracle doesn't know."""
    return written(b"{}", [["X-Sig", "00"]], NOW)


def written(body, headers, now, text=None, **more):
    """One of `body`, `text` and `value` is given as the body; `bytes` are what that is."""
    delivery = {"bytes": body, "headers": headers, "now": now, **more}
    if text is None:
        delivery["body"] = base64.b64encode(body).decode()
    else:
        delivery["text"] = text
    return delivery


def some_body(chance, pool):
    """Bytes; or text with lone surrogates, which is verified with U+FFFD in their place."""
    body = pool.some()
    if chance.random() > 0.01:
        return body, None
    text = body.decode("utf-8", "replace").replace('"', chance.choice(['"\ud800', '\udc00"', '"']), 1)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode(), text


def moments(chance, judge):
    """The receiver's clock, and the signed time as it is written."""
    now = NOW if chance.random() < 0.8 else NOW + chance.choice([1, 999, 500])
    if judge.time is None:
        return now, None
    format = judge.time["format"]
    roll = chance.random()
    if roll < 0.06:
        return now, chance.choice(ODD_TIMES)
    tolerance = judge.tolerance if judge.tolerance is not None else 300_000
    signed = now
    if roll > 0.55:
        signed += chance.choice([1, -1]) * max(0, min(tolerance, 10**11) + chance.choice([0, 0, 1, -1, 999, -999, 1000, -1000, -5000, 5000]))
    if roll > 0.97:
        now = signed = chance.choice([0, 1000, 253_402_300_799_000, 253_402_300_800_000, -1000, -62_135_596_800_000])
    if not -62_135_596_800_000 <= signed <= 253_402_300_799_999:
        signed = NOW
    return now, times.written(signed, format)


def signing(chance, pool):
    """What the library itself signs, and verifies."""
    now = chance.choice([NOW, NOW + 1, 0, 253_402_300_799_000, -1000, NOW + 500])
    delivery = written(pool.some(), [], now)
    delivery["sign"] = {"id": chance.choice(IDS + ODD_IDS), "delivery_id": chance.choice(["d1", "", "é", "a\nb", "d 1", "d,d"])}
    for name, values in (("url", URLS), ("method", METHODS)):
        if chance.random() < 0.9:
            delivery[name] = chance.choice(values)
    return delivery


def mutated(chance, headers):
    headers = [list(pair) for pair in headers]
    if not headers:
        return headers
    at = 0 if chance.random() < 0.6 else chance.randint(0, len(headers) - 1)
    name, value = headers[at]
    if chance.random() < 0.35:
        headers[at][0] = other_name(chance, name)
        return headers
    roll = chance.random()
    if roll < 0.08:
        del headers[at]
    elif roll < 0.3:
        headers.insert(chance.randint(0, len(headers)), [chance.choice([name, name.lower(), cgi(name)]), other_value(chance, value)])
    else:
        headers[at][1] = other_value(chance, value)
    return headers


def cgi(name):
    return "HTTP_" + name.upper().replace("-", "_")


def other_name(chance, name):
    return chance.choice([
        name.lower(), name.upper(), name.swapcase(), name.title(), cgi(name), cgi(name).lower(), cgi(name).title(), cgi(name)[5:], "HTTP_" + name,
        name.replace("k", "\u212a").replace("K", "\u212a"), name.replace("s", "\u017f"), name + " ", " " + name, name.replace("-", "_"), name + "\0",
        name.replace("i", "\u0131").replace("I", "\u0130"), name[:-1], "X-" + name,
    ])


def other_value(chance, value):
    if not isinstance(value, str) or chance.random() < 0.1:
        return chance.choice([None, 5, True, False, 0, 1.5, {}, {"a": "b"}, [], [value], [value, value], [[value]], [value, [value]], [None, value], [value, 5], [5, 5], "", " "])
    other = value[:-1] + ("0" if value[-1:] != "0" else "1")
    at = chance.randint(0, len(value))
    return chance.choice([
        value.upper(), value.swapcase(), f" {value} ", f"\t{value}\r\n", f"{value}\x0b", f"{value}\u00a0", f"\ufeff{value}", f"{value}\0", f"{value}\x0c",
        f"{value},{value}", f"{value}, {value}", f"{value} ,{value}", f"{value},  {value}", f"{value}, {value}, {value}", f"{value},", f",{value}", f"{value},{other}",
        f"{other}, {value}", f"{value} {value}", f"{value};{value}", other, value[:-1], value + "0", value + "=", value.rstrip("="), value[1:], value[:at] + value[at + 1:],
        value[:at] + "é" + value[at:], value[:at] + " " + value[at:], value[:at] + "=" + value[at:], value[:at] + "," + value[at:], "0x" + value, f'"{value}"',
        value.replace("+", "-").replace("/", "_"), value.replace("v1", "v1a"), value.replace("=", ":"), value.replace(",", ", "), value.replace(",", " , "),
        f"{value},t=1,", f"{value},v1=zz", f"v1=zz,{value}", f"{value},v0=zz", f"v1,zz {value}", f"{value} v1,zz", f"v2,zz {value}", f"{value},t=1750000000",
        value.replace("t=", "t=0"), value.replace("v1", "V1"), reencoded(value), "\ud800", value + "\udc00", "=" * 10, "a" * 70, [value, other], [other], [value, value],
    ])


def reencoded(value):
    try:
        return base64.b64encode(bytes.fromhex(value)).decode()
    except ValueError:
        return value.encode("utf-8", "replace").hex()
