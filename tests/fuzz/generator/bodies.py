"""Bodies: documented samples, JSON from a grammar, and what becomes of both by mutation."""

import base64
import json
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
NODE = "node-1"


@cache
def samples(provider):
    """The payloads that the repository has of a provider: documented ones, and the vectors'."""
    found = [path.read_bytes().strip() for path in sorted((ROOT / "core/src/samples" / provider).glob("*.json"))]
    for path in sorted((ROOT / "tests/vectors").rglob("*.json")):
        for case in json.loads(path.read_text("utf-8")).get("cases", []):
            if case["provider"] == provider and "body_b64" in case and len(case["body_b64"]) < 4000:
                found.append(base64.b64decode(case["body_b64"]))
    return found or [b"{}"]


class Pool:
    """Where an endpoint's bodies come from."""

    def __init__(self, chance, record):
        self.chance = chance
        self.record = record
        self.envelope = record.get("envelope") or {}
        # Signing with RSA takes as long as all the rest: its bodies come again.
        self.is_slow = record["scheme"]["algorithm"].startswith(("rsa", "ecdsa", "ed25519"))

    def some(self):
        if self.is_slow and self.chance.random() < 0.9:
            return self.chance.choice(samples(self.record["id"]))
        roll = self.chance.random()
        if roll < 0.3:
            body = self.chance.choice(samples(self.record["id"]))
        elif roll < 0.4:
            body = mutated(self.chance, self.chance.choice(samples(self.record["id"])))
        elif roll < 0.47:
            body = self.chance.choice(ODD)
        else:
            body = self.written()
        if self.chance.random() < 0.1:
            body = mutated(self.chance, body)
        if self.chance.random() < 0.02:
            body += b" " * self.chance.choice([150, 200, 224, 1000, 16_384])
        return body

    def written(self):
        """JSON with an envelope, mostly."""
        chance = self.chance
        fields = [(text(chance, name(chance)), value(chance, 2)) for _ in range(chance.choice([0, 0, 1, 2, 3, 20]))]
        trees = {}
        for part, path in self.envelope.items():
            if isinstance(path, str) and part != "timestamp_format" and chance.random() < 0.95:
                put(trees, path.split("."), self.part(part))
        if isinstance(self.envelope.get("node"), dict) and chance.random() < 0.9:
            for path in self.envelope["node"].values():
                put(trees, path.split("."), chance.choice([json.dumps(NODE), json.dumps(NODE), '"other"', "null", value(chance, 1)]))
        fields += [(text(chance, field), inner) for field, inner in flat(trees)]
        if chance.random() < 0.3:
            chance.shuffle(fields)
        if fields and chance.random() < 0.04:
            field, _ = chance.choice(fields)
            fields.append((text(chance, json.loads(field)), value(chance, 1)))
        blank = chance.choice(["", "", "", " ", "\n", "\t\r\n "])
        inside = f",{blank}".join(f"{field}:{blank}{inner}" for field, inner in fields)
        return f"{blank}{{{inside}{blank}}}{blank}".encode("utf-8", "surrogatepass")

    def part(self, part):
        chance = self.chance
        if chance.random() < 0.12:
            return value(chance, 2)
        if part == "type":
            return text(chance, chance.choice(["order.paid", "", "a", "é", "🔑", "file.synced", "\ud800", "constructor"]))
        if part == "id":
            return chance.choice(IDS)
        if part == "timestamp":
            return chance.choice(TIMES[self.envelope.get("timestamp_format") or "rfc3339"])
        return value(chance, 3)


def put(trees, path, written):
    first, *rest = path
    if not rest or not isinstance(trees.get(first, {}), dict):
        trees[first] = written
    else:
        put(trees.setdefault(first, {}), rest, written)


def flat(trees):
    for field, inner in trees.items():
        yield field, "{" + ",".join(f"{json.dumps(name)}:{value}" for name, value in flat(inner)) + "}" if isinstance(inner, dict) else inner


IDS = [
    '"evt_1"', '"evt_2"', '""', "1", "0", "-0", "-5", "9007199254740993", "123456789012345678901234567890", "1.0", "1e3", "null", "true",
    '"a:b"', '"a%3Ab"', '"sha256:' + "0" * 64 + '"', '"\\u0065vt_1"', '"\\ud83d\\ude00"', '"\\ud800"', '"é"', '" "', '"a.b"', "[1]", "{}",
    "9" * 400, '"__proto__"', "12345", '"12345"', "9007199254740991", "-9007199254740993",
]
TIMES = {
    "unix": ["1700000000", "0", "-1", "253402300799", "253402300800", "1700000000.0", "1.7e9", '"1700000000"', "null", "9" * 30, "-0", "1700000000000"],
    "unix-ms": ["1700000000123", "0", "-1", "253402300799999", "253402300800000", "1.0", '"1700000000000"', "9" * 18, "9" * 19, "9" * 30, "-0"],
    "rfc3339": [
        f'"{time}"'
        for time in [
            "2025-01-15T10:30:00Z", "2025-01-15T10:30:00.123Z", "2025-01-15T10:30:00.1239999999999Z", "2025-01-15t10:30:00z", "2025-01-15 10:30:00Z",
            "2025-01-15T10:30:00+02:00", "2025-01-15T10:30:00-00:00", "2025-01-15T10:30:00+23:59", "2025-01-15T10:30:00+24:00", "2025-01-15T10:30:00",
            "2025-02-29T00:00:00Z", "2024-02-29T00:00:00Z", "2025-13-01T00:00:00Z", "2025-01-15T24:00:00Z", "2025-01-15T10:60:00Z", "2016-12-31T23:59:60Z",
            "0000-01-01T00:00:00Z", "0000-12-31T23:59:59-00:01", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59.999Z",
            "9999-12-31T23:59:59-00:01", "10000-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.0005Z", "2025-01-15", "", "now",
            "2025-01-15T10:30:00.Z", "2025-01-15T10:30:00Z ", " 2025-01-15T10:30:00Z", "2025-1-5T10:30:00Z", "2025-01-15T10:30Z", "2025-01-15T10:30:00+0200",
            "20250115T103000Z", "2025-01-15T10:30:00,5Z", "２025-01-15T10:30:00Z", "2025-01-15T10:30:00+02:60", "2025-01-15_10:30:00Z", "-001-01-01T00:00:00Z",
        ]
    ],
}
TIMES["rfc3339"] += TIMES["rfc3339"][:4] * 8 + ["1700000000", "null"]
TIMES["unix"] += TIMES["unix"][:1] * 8
TIMES["unix-ms"] += TIMES["unix-ms"][:1] * 8

NAMES = ["a", "b", "data", "type", "id", "__proto__", "constructor", "toString", "length", "0", "é", "a.b", "", "\ud800", "\udc00", "🔑", "node", "meta"]
NUMBERS = [
    "0", "-0", "1", "-1", "1.5", "-0.0", "1e3", "1E-2", "1e999", "-1e999", "9007199254740993", "123456789012345678901234567890", "5e-324", "1e-400",
    "0.1", "3.0", "1.7976931348623157e308", "9" * 400, "1e23", "100000000000000000000000", "4.35", "2.2250738585072011e-308",
]
TEXTS = ["", "a", "é", "🔑", "\ud800", "\udc00x", "\ud83d\ude00", "\0", "\u2028", '"', "\\", "\x7f", "a" * 300, "\ufeff", "\n", "</script>", "\u212a"]


def name(chance):
    return chance.choice(NAMES) if chance.random() < 0.5 else f"k{chance.randint(0, 99)}"


def value(chance, depth):
    roll = chance.random()
    if depth and roll < 0.35:
        if roll < 0.15:
            return "[" + ",".join(value(chance, depth - 1) for _ in range(chance.randint(0, 4))) + "]"
        names = [name(chance) for _ in range(chance.randint(0, 4))]
        return "{" + ",".join(f"{text(chance, one)}:{value(chance, depth - 1)}" for one in names) + "}"
    if roll < 0.6:
        return text(chance, chance.choice(TEXTS))
    if roll < 0.85:
        return chance.choice(NUMBERS) if roll < 0.75 else str(chance.randint(-(10**6), 10**6))
    return chance.choice(["true", "false", "null", "[]", "{}"])


def text(chance, content):
    """JSON text, in one of its spellings."""
    roll = chance.random()
    if roll < 0.7:
        return json.dumps(content)
    if roll < 0.9:
        # A lone surrogate can't stand in UTF-8 but as an escape.
        written = json.dumps(content, ensure_ascii=False)
        return "".join(f"\\u{ord(character):04X}" if "\ud800" <= character <= "\udfff" else character for character in written)
    units = content.encode("utf-16-be", "surrogatepass")
    return '"' + "".join(f"\\u{units[at:at + 2].hex()}" for at in range(0, len(units), 2)) + '"'


def nested(levels, opening="[", closing="]", inside=""):
    return (opening * levels + inside + closing * levels).encode()


ODD = [
    b"", b" ", b"{}", b"[]", b"null", b"0", b'"text"', b"true", b"{", b"}", b"{}{}", b"{},", b"[1,]", b'{"a":1,}', b"{'a':1}", b"NaN", b"Infinity", b"-Infinity",
    b'{"a":NaN}', b'{"a":-Infinity}', b"01", b"-", b"+1", b"1.", b".5", b"1e", b"0x10", b'{"a":01}', b'{"a":"\n"}', b'{"a":"\t"}', b'{"a":"\\x"}', b'{"a":"\\u12"}',
    b'{"a":"\\u 123"}', b'{"a":"\\u+123"}', b'{"a":"\\u12_4"}', b"\xef\xbb\xbf{}", b"{}\xef\xbb\xbf", b"\xff\xfe{\0}\0", b"\xc2\xa0{}", b"{}\x0b", b"\x0c{}", b"{}\0",
    b'{"a":"\xff"}', b'{"a":"\xc0\xaf"}', b'{"a":"\xed\xa0\x80"}', b'{"a":"\xf4\x90\x80\x80"}', b'{"a":"\xe2\x82"}', b'{"a":1,"a":2}', b'{"a":1,"\\u0061":2}',
    b'{"\\ud800":1,"\\uD800":2}', b'{"\\ud800":1,"\\ud801":2}', b'{"\\ud83d\\ude00":1,"\xf0\x9f\x98\x80":2}', b'{"":1,"":2}', b'{"a":{"b":1,"b":2}}', b"payload=%7B%7D",
    b"a=1&b=2", b"<xml/>", b"\x1f\x8b\x08\0", b'{"a":1}//', b'/**/{}', b'{"__proto__":{"type":"x"}}', b'{"toString":1,"toString":2}', b'{"a":"\\ud800"}',
    nested(128), nested(129), nested(127, '{"a":', "}", "1"), nested(128, '{"a":', "}", "1"), nested(129, '{"a":', "}", "1"), nested(2000), nested(100, "["),
    b'{"a":' + nested(127) + b"}", b'{"a":' + nested(128) + b"}", b'{"data":' + nested(127, '{"a":', "}", "1") + b"}", b"[" * 500, b'{"a":"' + b"[" * 200 + b'"}',
    b'{"id":' + b"9" * 5000 + b"}", b'{"type":"a","id":' + b"1" * 4301 + b"}", b'{"type":"a","data":' + b"-" + b"7" * 4400 + b"}", b'{"a":' + b"1" * 20_000 + b"}",
    b"{" + b",".join(b'"k%d":%d' % (n, n) for n in range(40)) + b"}", b"{" + b",".join(b'"k%d":%d' % (n % 39, n) for n in range(40)) + b"}",
    b'{"a":"' + b"x" * 17_000 + b'"}', b'{"a":"' + "é".encode() * 9_000 + b'"}',
]
PIECES = [
    b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"\0", b"\xff", b" ", b"\n", b"0", b"-", b"e", b".", b"null", b"true", b"\\u0000", b"\\ud800", b"\xef\xbb\xbf",
    b'"a":1,', b'"id":"x",', "é".encode(), "🔑".encode(), b"1e999", b"9007199254740993", b'""',
]


def mutated(chance, body):
    body = bytearray(body)
    for _ in range(chance.choice([1, 1, 1, 2, 4])):
        at = chance.randint(0, len(body))
        roll = chance.random()
        if roll < 0.35:
            body[at:at] = chance.choice(PIECES)
        elif roll < 0.55:
            body[at:at + 1] = chance.choice(PIECES)
        elif roll < 0.75:
            del body[at:at + chance.choice([1, 1, 2, 5, 20])]
        elif roll < 0.85 and at < len(body):
            body[at] ^= 1 << chance.randint(0, 7)
        else:
            end = chance.randint(at, min(len(body), at + 30))
            body[at:at] = body[at:end]
    return bytes(body)
