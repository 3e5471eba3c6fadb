"""What a signature says: its candidates, the time among them, its entries by their names. Every kind of grammar."""

import re
from json import dumps
from typing import NamedTuple

from . import payload, signatures
from .headers import BLANKS
from .places import TWICE
from .words import Refused, Unjudged


# More signatures than anybody sends.
MOST = 1000


class Candidate(NamedTuple):
    raw: bytes
    key_id: str = None
    place: int = 0  # among those of the delivery


class Claim(NamedTuple):
    candidates: list
    entries: dict
    time: str = None


def check(signature, length):
    """Refuses a signature that nobody could read, or that says what its kind doesn't have."""
    kind, encoding = signature.get("kind", "plain"), signature.get("encoding", "hex")
    digits = {"hex": "0-9a-fA-F", "base64": "A-Za-z0-9+/=", "base64url": "A-Za-z0-9_=-", "text": "A-Za-z0-9"}.get(encoding, "")
    separator = signature.get("separator") or ""
    wrong = [
        signature.get("padding") not in (None, "required", "none", "optional"),
        "prefix_optional" in signature and kind != "plain",
        encoding == "text" and length is not None,
        kind == "list" and re.search(f"[{digits}]", separator),
    ]
    if kind == "pattern":
        literals = re.split(r"\{[a-z_]+\}", signature["entry"])
        names = re.findall(r"\{([a-z_]+)\}", signature["entry"])
        behind = literals[names.index("signature") + 1] if "signature" in names else ""
        wrong += [names.count("signature") != 1, len(set(names)) < len(names), any(set(literal) & set("{}") for literal in literals),
                  "" in literals[1:-1], re.search(f"^[{digits}]", behind)]
    if any(wrong):
        raise Refused("invalid_option")


def values(request, signature, settings):
    """The texts in which a signature may stand, each judged for itself; the first that is right decides."""
    if signature.get("body"):
        return [decoded(request.bytes)]
    for kind in ("json", "form", "query"):
        if kind in signature and signature[kind] not in ("der", "raw"):
            return [required(request.read(f"{kind}:{signature[kind]}")).strip(BLANKS)]
    named = signature["header"]
    names = named if isinstance(named, list) else [named]
    found = []
    for name in names:
        if re.fullmatch(r"\{setting:[^{}]+\}", name):
            name = request.read(name[1:-1])
        if name.endswith("-*"):
            found += numbered(request.headers, name[:-1])
        elif request.headers.all(name):
            found += every(request.headers, name, signature) if signature.get("repeated") == "any" else [request.headers.require(name)]
    if not found:
        raise Refused("missing_signature")
    # No encoding has a comma: a server joined what was repeated.
    if signature.get("repeated") == "any" and signature.get("kind", "plain") == "plain":
        found = [part.strip(BLANKS) for value in found for part in value.split(",")]
    if len(found) > MOST:
        raise Refused("malformed_signature")
    # In which order the caller has them decides nothing.
    return sorted(found) if signature.get("repeated") == "any" else found


def every(headers, name, signature):
    """All values of a header that may be there several times; a server may have joined them."""
    if signature.get("kind") == "versioned-list":
        return [value.replace(", ", signature.get("separator") or " ") for value in headers.repeated(name)]
    return [one for value in headers.repeated(name) for one in (piece.strip(BLANKS) for piece in value.split(",")) if one] or [""]


def decoded(body):
    try:
        return body.decode("ascii").strip(BLANKS)
    except UnicodeDecodeError:
        raise Refused("malformed_signature") from None


def required(text):
    if text is None:
        raise Refused("missing_signature")
    return text


def numbered(headers, prefix):
    found = []
    while headers.all(f"{prefix}{len(found) + 1}"):
        found.append(headers.require(f"{prefix}{len(found) + 1}"))
    return found


def claims(value, signature, length, time_key):
    """The claims of one value: one, or one for each of its groups."""
    kind = signature.get("kind", "plain")
    if kind == "plain":
        return [Claim([Candidate(plain(value, signature, length))], {})]
    if kind == "kv-list":
        groups = value.split(signature["group_separator"]) if "group_separator" in signature else [value]
        return some([lambda group=group: pairs(group, signature, length, time_key) for group in groups])
    if kind == "versioned-list":
        if signature.get("repeated") == "any":
            value = signature.get("separator", " ").join(entry.strip(BLANKS).removesuffix(",") for entry in value.split(signature.get("separator", " ")))
        return [Claim(usable([(text, None) for text in signatures.texts_of_version(value, signature)], signature, length), {})]
    if kind == "list":
        texts = [entry.strip(BLANKS) for entry in value.split(signature.get("separator", ","))]
        return [Claim(usable([(text, None) for text in texts if text] or [("", None)], signature, length), {})]
    if kind == "pattern":
        return [pattern(value, signature, length, time_key)]
    if kind == "base64-json":
        return [object_in_base64(value, signature, length)]
    raise Unjudged(f"a signature of the kind {kind}")


def entries(values, signature):
    """The entries of a lone value by their names, whether or not a signature is among them."""
    if len(values) != 1 or signature.get("kind") != "kv-list":
        raise Unjudged("a condition on an entry of such a signature")
    found = [entry.strip(BLANKS).partition("=") for entry in values[0].split(signature.get("separator") or ",")]
    return {name: text for name, equals, text in found if equals}


def some(readers):
    """What can be read; one that can't is passed over beside one that can."""
    found, refusals = [], []
    for reader in readers:
        try:
            found.append(reader())
        except Refused as refused:
            refusals.append(refused)
    if not found:
        raise refusals[0]
    return found


def plain(value, signature, length):
    prefix = signature.get("prefix") or ""
    if signature.get("prefix_optional") and not value.startswith(prefix):
        prefix = ""
    return signatures.plain(value, {**signature, "prefix": prefix}, length)


def pairs(value, signature, length, time_key):
    keys = signature["signature_key"]
    keys = keys if isinstance(keys, list) else [keys]
    texts, entries = [], {}
    separator = signature.get("separator") or ","
    for entry in quoted(value, separator) if signature.get("quoted") else value.split(separator):
        key, equals, text = entry.strip(BLANKS).partition("=")
        if not equals:
            continue
        if key in keys:
            texts.append((text, None))
        elif key in entries and key == time_key:
            raise Refused("ambiguous_signature")
        entries[key] = text if entries.get(key, text) == text else TWICE
    return Claim(usable(texts, signature, length), entries, entries.get(time_key))


def quoted(value, separator):
    """Entries without the quotation marks of their values, where the whole is such entries."""
    entry = rf'[ \t]*([^"={re.escape(separator)}]*)=(?:"([^"\\]*)"|([^"\\{re.escape(separator)}]*))[ \t]*'
    if not re.fullmatch(rf"{entry}(?:{re.escape(separator)}{entry})*", value):
        if value.count("t=") > 1:
            raise Unjudged("which of two faults is told")
        raise Refused("malformed_signature")
    return [f"{key}={marked}{bare}" for key, marked, bare in re.findall(entry, value)]


def pattern(value, signature, length, time_key):
    whole = [entry.strip(BLANKS) for entry in value.split(signature["separator"])] if "separator" in signature else [value]
    entries = {}
    if "first" in signature:
        found = matched(signature["first"], whole.pop(0))
        if found is None:
            raise Refused("malformed_signature")
        entries = found
    texts = []
    for entry in whole:
        found = matched(signature["entry"], entry)
        if found is not None:
            entries = {**found, **entries}
            texts.append((found["signature"], found.get("key_id")))
    return Claim(usable(texts, signature, length), entries, entries.get(time_key) or entries.get("timestamp"))


def matched(template, text):
    """The named parts of an entry, or None."""
    pieces = re.split(r"\{([a-z_]+)\}", template)
    # Each ends where the text behind it first occurs.
    ends = [f"(?!{re.escape(literal)})" if literal else "" for literal in pieces[2::2]]
    expression = "".join(re.escape(piece) if at % 2 == 0 else f"(?P<{piece}>(?:{ends[at // 2]}.)+?)" for at, piece in enumerate(pieces))
    found = re.fullmatch(expression, text, re.DOTALL)
    return found.groupdict() if found else None


def object_in_base64(value, signature, length):
    raw = signatures.unbase64(value)
    try:
        given = payload.DECODER.decode((raw or b"").decode("utf-8"))
    except (ValueError, UnicodeDecodeError):
        raise Refused("malformed_signature") from None
    if not isinstance(given, payload.Object):
        raise Refused("malformed_signature")
    entries = {name: text.digits if isinstance(text, payload.Number) else text for name, text in given.items() if isinstance(text, (str, payload.Number))}
    if given.repeats:
        raise Refused("ambiguous_signature")
    if not isinstance(entries.get(signature["signature_key"]), str):
        raise Refused("malformed_signature")
    return Claim(usable([(entries[signature["signature_key"]], None)], signature, length), entries)


def usable(texts, signature, length):
    if len(texts) > MOST:
        raise Refused("malformed_signature")
    found = []
    for at, (text, key_id) in enumerate(texts):
        raw = signatures.decode(text, signature["encoding"], length, signature.get("padding"))
        if raw is not None:
            found.append(Candidate(raw, key_id, at))
    if not found:
        raise Refused("malformed_signature")
    return found


def write(text, signature, time, key_id=None, entries=()):
    """A header's value with one signature, as a sender writes it; `entries`: what stands beside it."""
    kind = signature.get("kind", "plain")
    if kind == "kv-list":
        keys = signature["signature_key"]
        text = f'"{text}"' if signature.get("quoted") else text
        beside = [f"{name}={value}" for name, value in dict(entries).items()]
        written = [*([f"t={time}"] if time is not None else []), *beside, f"{keys if isinstance(keys, str) else keys[-1]}={text}"]
        return (signature.get("separator") or ",").join(written)
    if kind == "versioned-list":
        return f"{signature['version']}{signature.get('version_separator') or ','}{text}"
    if kind == "pattern":
        written = signature["entry"].replace("{key_id}", key_id or "k1").replace("{timestamp}", time or "").replace("{signature}", text)
        first = [signature["first"].replace("{timestamp}", time or "")] if "first" in signature else []
        return signature.get("separator", "").join([*first, written])
    if kind == "base64-json":
        return signatures.encode(dumps({"alg": "x", **dict(entries), signature["signature_key"]: text}).encode(), "base64")
    return (signature.get("prefix") or "") + text
