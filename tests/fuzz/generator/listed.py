"""Records whose deliveries name the headers that are signed, or have several signatures: one for each key, or groups with a time each."""

NAMED = ["X-A", "x-b", "X-Type", "Content-Type"]
VALUES = ["a", "b", "", "a.b", "a;b", "order.paid", "text/plain; charset=utf-8", "x y", "é"]


def named(chance):
    """Names in the signature or in a header of their own; signed with their values, or as lines."""
    separator, join = chance.choice([" ", ",", ";"]), chance.choice([".", ";", "|", "\n"])
    how, signature, names = {"separator": separator, "join": join}, {"kind": "plain", "header": "X-Sig", "encoding": "hex"}, "{header-names}"
    scheme = {"signature": signature, "algorithm": chance.choice(["hmac-sha256", "hmac-sha512"])}
    first = []
    if chance.random() < 0.5:
        how["signature_key"] = "h"
        signature.update(kind="kv-list", signature_key="v1", separator=chance.choice([",", "&"]))
        if chance.random() < 0.7:
            scheme["timestamp"] = {"signature_key": "t", "format": "unix", "tolerance_s": 300}
            first = ["{timestamp}"]
    else:
        how["header"] = "X-Signed"
    if chance.random() < 0.4:
        how["line"] = chance.choice(["{name}:{value}", "{name}={value}", "{name}: {value}"])
        parts = [*first, *chance.choice([[], ["{method}"], ["{path}"]]), "{header-lines}", "{body}"]
    else:
        parts = [*first, names, "{header-values}", *(["{method}"] if chance.random() < 0.1 else []), "{body}"]
    if chance.random() < 0.5:
        scheme["unescaped"] = chance.random() < 0.9
    between = join if chance.random() < 0.9 else "."
    scheme.update(template=between.join(parts), signed_headers=how)
    return {"id": "named", "scheme": scheme, "envelope": {"type": chance.choice(["type", "header:X-Type"]), "id": "meta.id", "data": "data"}}


def paired(chance):
    """The n-th signature is made with the n-th key."""
    signature = chance.choice([
        {"kind": "list", "separator": chance.choice([",", " ", ";"])},
        {"kind": "versioned-list", "version": "v1"},
        {"kind": "kv-list", "signature_key": chance.choice(["v1", ["te", "li"]])},
    ])
    scheme = {"signature": {**signature, "header": "X-Sig", "encoding": chance.choice(["hex", "base64"])}, "algorithm": "hmac-sha256", "key": {"decode": "utf8", "paired": True}}
    return {"id": "paired", "scheme": scheme, "envelope": {"type": "type", "id": "meta.id", "data": "data"}}


def grouped(chance):
    """Groups of entries, each with its own time."""
    signature = {"kind": "kv-list", "header": "X-Sig", "encoding": "hex", "separator": ",", "signature_key": chance.choice(["v1", ["v1", "v2"]]), "group_separator": chance.choice([" ", ";", "|"]), "quoted": chance.random() < 0.2}
    scheme = {"signature": signature, "algorithm": "hmac-sha256"}
    if chance.random() < 0.8:
        scheme.update(timestamp={"signature_key": "t", "format": chance.choice(["unix", "unix-ms"])}, template="{timestamp}.{body}")
        if chance.random() < 0.8:
            scheme["timestamp"]["tolerance_s"] = 300
    return {"id": "grouped", "scheme": scheme, "envelope": {"type": "type", "id": "meta.id", "data": "data"}}


def several(scheme):
    """The text between the signatures of one delivery; None where there is one alone."""
    signature = scheme["signature"]
    if "group_separator" in signature:
        return signature["group_separator"]
    if (scheme.get("key") or {}).get("paired"):
        return signature.get("separator") or {"versioned-list": " "}.get(signature["kind"], ",")
    return None


def joined(chance, values, separator):
    """The signatures in one value: in their order, or another; beside what is none."""
    values = list(values)
    if chance.random() < 0.2:
        chance.shuffle(values)
    if chance.random() < 0.3:
        values.insert(chance.randint(0, len(values)), chance.choice(["", "zz", "v1=zz", "v1,zz", "t=1", "t=1750000000,v1=zz", values[0][:-1], "te="]))
    if chance.random() < 0.2:
        del values[chance.randint(0, len(values) - 1)]
    blank = chance.choice(["", "", "", " "])
    return f"{blank}{separator}{blank}".join(values)


def headers(chance, scheme):
    """Headers that may be signed, and the names of those that are, as the delivery tells them; those names alone."""
    how = scheme["signed_headers"]
    sent = [[name, chance.choice(VALUES)] for name in NAMED if chance.random() < 0.8]
    names = [chance.choice([name, name.lower()]) for name, _ in sent if chance.random() < 0.8] or ["X-A"]
    if chance.random() < 0.1:
        names.append(chance.choice(["X-Missing", "x y", "", names[0], "X-Sig", "a:b", "a.b"]))
    text = how.get("separator", ",").join(names)
    if chance.random() < 0.1:
        text = chance.choice([text + " ", text.replace(" ", "  "), text + how["separator"], ""])
    return [*sent, *([[how["header"], text]] if "header" in how else [])], text
