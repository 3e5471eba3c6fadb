"""Records that say what values look like, or that the platform joins them without escaping; and deliveries in which a character changes sides."""

import json
from urllib.parse import quote

from oracle.patterns import Pattern

from .values import like, nearly, unlike

# Of two values that touch: where the one ends, the other begins; or nobody can tell.
APART = [("[0-9]+", "[a-z_]+"), ("[a-z]+", "[0-9]+"), ("[0-9]{4}", "[0-9a-f]+"), ("[a-z]+", "[0-9a-z]{8}"), ("[0-9]+", "-[0-9]+"), ("[a-z0-9]*[0-9]", "[a-z]+"), ("v[0-9]+", "\\.[a-z]*"),
         ("[A-Z]{2,4}", "[a-z]{1,}"), ("[0-9a-f]{2}", "[0-9a-f]{2}"), ("[\\]\\[]+", "[a-c-]?x"), ("[a-z]*", "[0-9]+"), ("a?b*", "c+d{0}")]
ALIKE = [("[0-9]+", "[0-9a-f]+"), ("[a-z]+", "[a-z]+"), ("[a-z0-9]*", "[a-z]+"), ("[0-9]+x?", "x[0-9]+"), ("[0-9]{2,4}", "[0-9]{2}[0-9]?"), ("[a-z]+", None), (None, "[a-z]+"), (None, None)]
ALONE = ["[a-z]+", "[0-9]{1,4}", "[A-Za-z0-9_-]{1,8}", "evt_[0-9]+", "[0-9a-f]{2}-[0-9a-f]{2}", "a\\.b?", "[.:]*[a-z]"]
TIMES = ["[0-9]{10,13}", "[0-9]{10}", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}Z?", "t[0-9]+", "[0-9:]{8}"]
OPEN_TIMES = ["[0-9 ]{10}", "[0-9{]+", "[\"0-9]+"]
ENVELOPE = {"type": "type", "id": "meta.id", "data": "data"}
FIELDS = ["meta.a", "b", "c"]


def record(chance):
    scheme = {"signature": {"kind": "plain", "header": "X-Sig", "encoding": "hex"}, "algorithm": "hmac-sha256"}
    chance.choice([touching, touching, beside, unescaped, unescaped, verbatim])(chance, scheme)
    return {"id": "pinned", "scheme": scheme, "envelope": ENVELOPE}


def touching(chance, scheme):
    """Two values without anything between them, in JSON, in headers, in the query; the id may be one."""
    one, other = chance.choice(APART if chance.random() < 0.85 else ALIKE)
    places = chance.choice([["json:meta.a", "json:b"], ["header:X-A", "header:X-B"], ["query:a", "query:b"], ["header:X-A", "json:b"], ["json:b", "header:X-A"]])
    names = [f"{{{place}{chance.choice(['', '', '', '?'])}}}" for place in places]
    if places[0] == "header:X-A" and chance.random() < 0.3:
        scheme["id"], names[0] = "X-A", "{id}"
    scheme["template"] = "".join(names)
    scheme["patterns"] = {place: pattern for place, pattern in zip(places, (one, other)) if pattern is not None}
    if chance.random() < 0.2:
        scheme["template"] += chance.choice(["{json:c}", "-{json:c}", ":{header:X-C}"])
    if chance.random() < 0.5:
        scheme["template"] = chance.choice([f"{scheme['template']}.{{body}}", f"{scheme['template']}\n{{body}}", f"{{body}}|{scheme['template']}"])
    else:
        scheme["covers_body"] = False
    if not scheme["patterns"]:
        del scheme["patterns"]


def beside(chance, scheme):
    """Values that have a pattern and a separator, or aren't signed at all."""
    places = chance.sample(["json:meta.a", "header:X-A", "query:a", "path", "setting:account", "json:type", "header:X-B"], chance.randint(1, 2))
    scheme["patterns"] = {place: chance.choice(ALONE) if place not in ("path", "setting:account") else {"path": "/[a-z/]*", "setting:account": "[a-z]+_[0-9]"}[place] for place in places}
    scheme["template"] = "".join(f"{{{place}}}{chance.choice(['.', ':', '-', '', 'ab'])}" for place in places if chance.random() < 0.6 and place != "setting:account") + "{body}"
    if chance.random() < 0.2:
        scheme["alternatives"] = [{"when": {"header:X-Old": True}, "algorithm": "hmac-sha1", "patterns": chance.choice([None, {"header:X-A": "[0-9]+"}])}]


def unescaped(chance, scheme):
    """Adyen's and iyzico's: values of the JSON with a separator that they may hold, or without one."""
    between = chance.choice([":", ":", "|", "", "ab"])
    names = [f"{{json:{name}{chance.choice(['', '?'])}}}" for name in chance.sample(FIELDS, chance.randint(2, 3))]
    if chance.random() < 0.2:
        names.insert(chance.randint(0, len(names)), chance.choice(["{header:X-A}", "{secret}", "{json:c|sha256|hex}"]))
    scheme.update(template=between.join(names), covers_body=False)
    if chance.random() < 0.2:
        scheme["template"] += chance.choice([f"{between}{{body}}", ".{body}"])
        del scheme["covers_body"]
    if chance.random() < 0.8:
        scheme["unescaped"] = chance.random() < 0.9


def verbatim(chance, scheme):
    """A time that is no more than a text."""
    scheme["timestamp"] = {"format": "verbatim", "pattern": chance.choice(TIMES if chance.random() < 0.92 else OPEN_TIMES)}
    where = chance.choice(["header", "header", "signature_key", "json"])
    if where == "signature_key":
        scheme["signature"] = {"kind": "kv-list", "header": "X-Sig", "encoding": "hex", "signature_key": "v1"}
    scheme["timestamp"][where] = {"header": "X-Time", "signature_key": "t", "json": "at"}[where]
    scheme["template"] = chance.choice(["{timestamp}.{body}", "{timestamp}{body}", "{timestamp}:{body}", "{body}|{timestamp}", "{timestamp}{header:X-A}.{body}"])
    if "X-A" in scheme["template"] and chance.random() < 0.8:
        scheme["patterns"] = {"header:X-A": chance.choice(["[a-z]+", "[0-9]+", "[a-z]{4}"])}
    if chance.random() < 0.05:
        del scheme["timestamp"]["pattern"]


def is_one(record):
    return record.get("id") == "pinned"


# Deliveries


def delivery(chance, judge, scheme, time):
    """One whose values are like their patterns, mostly."""
    values = {"json:meta.a": "x1", "json:b": "y", "json:c": "z", "header:X-A": "a", "header:X-B": "b", "header:X-C": "c", "query:a": "1", "query:b": "2"}
    between = [":", "|", "ab", "-"] if scheme.get("unescaped") is not None else []
    for place, text in values.items():
        pattern = (scheme.get("patterns") or {}).get(place)
        text = like(chance, Pattern(pattern)) if pattern else chance.choice([text, text, "", "a.b", "0", *(f"{text}{mark}{text}" for mark in between), *between])
        values[place] = text if chance.random() < 0.8 else unlike(chance, text) if chance.random() < 0.7 else nearly(chance, text)
    found = {place: text for place, text in values.items() if text is not None and chance.random() < 0.97}
    tree = {"type": "order.paid", "meta": {"id": "evt_1"}, "data": {"a": 1}}
    if "at" in str(scheme.get("timestamp")):
        tree["at"] = time
    for place, text in found.items():
        if place.startswith("json:"):
            value = int(text) if text.isascii() and text.isdigit() and str(int(text)) == text and chance.random() < 0.5 else text
            (tree["meta"] if "meta." in place else tree)[place[5:].removeprefix("meta.")] = value
    headers = [[place[7:], text] for place, text in found.items() if place.startswith("header:") and place[7:] in str(scheme) and place[7:] != scheme.get("id")]
    query = "&".join(f"{place[6:]}={quote(text)}" for place, text in found.items() if place.startswith("query:"))
    path = chance.choice(["/", "/hooks", "/hooks/", "/Hooks", "/hooks/1"])
    return {"bytes": json.dumps(tree).encode(), "headers": headers, "url": f"https://example.com{path}?{query}", "method": "POST", "id": found.get("header:X-A") or "a"}


def time(chance, scheme, usual):
    """The signed time as it is written."""
    how = scheme.get("timestamp") or {}
    if how.get("format") != "verbatim" or "pattern" not in how:
        return usual
    text = like(chance, Pattern(how["pattern"]))
    return text if chance.random() < 0.85 else unlike(chance, text)


def altered(chance, judge, scheme, made):
    """The same text is signed, divided otherwise: a character of one value is the next one's, or the other way about."""
    tree = json.loads(made["bytes"])
    by_place = {f"json:{name}": tree for name in ("b", "c")} | {"json:meta.a": tree["meta"]}
    places = [place for place in by_place if place.rpartition(".")[2].removeprefix("json:") in by_place[place]]
    headers = [pair for pair in made["headers"] if pair[0] in ("X-A", "X-B", "X-C")]
    if len(headers) > 1 and chance.random() < 0.5:
        one, other = chance.sample(headers, 2)
        one[1], other[1] = divided(chance, one[1], other[1])
    elif len(places) > 1:
        one, other = chance.sample(places, 2)
        names = [place.rpartition(".")[2].removeprefix("json:") for place in (one, other)]
        first, second = divided(chance, str(by_place[one][names[0]]), str(by_place[other][names[1]]))
        by_place[one][names[0]], by_place[other][names[1]] = first, second
        made["bytes"] = json.dumps(tree).encode()
    return made


def divided(chance, one, other):
    whole = one + chance.choice(["", "", ":", "|"]) + other
    at = max(0, min(len(whole), len(one) + chance.choice([-2, -1, -1, 1, 1, 2])))
    return whole[:at], whole[at:].removeprefix(":") if chance.random() < 0.3 else whole[at:]
