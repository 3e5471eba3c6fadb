"""Borders of places, groups and values with patterns; what must be right beside a signature; alternatives; items: each with an attack on it."""

import base64
import hashlib
import hmac
import json
from urllib.parse import quote

from .case import authentic, case, drifted, refused, unusable
from .record import SECRET

NOW = 1750000000
MALFORMED, MISMATCH, MISSING = (refused(code, 401) for code in ("malformed_signature", "signature_mismatch", "missing_signature"))
CLAIM, AMBIGUOUS = refused("claim_mismatch", 401), refused("ambiguous_signature", 401)
NOT_JSON, UNUSABLE = refused("invalid_json", 400), unusable("invalid_option")
SHIFTED = ["shifted_border"]
FIELDS = {"covers_body": False}
PAID = b'{"type":"paid"}'
SHA256 = hashlib.sha256(PAID).hexdigest()


def sign(content, secret=SECRET):
    return hmac.digest(secret.encode(), content.encode() if isinstance(content, str) else content, "sha256").hex()


def acme(template, *, signature=None, timestamp=None, settings=None, algorithm="hmac-sha256", envelope=None, **rest):
    scheme = {"signature": signature or {"header": "X-Signature", "encoding": "hex"}, "algorithm": algorithm, "template": template}
    if timestamp:
        scheme["timestamp"] = timestamp
    return {"id": "acme", "scheme": {**scheme, **rest}, "envelope": envelope or {"type": "type"}, **({"settings": settings} if settings else {})}


def own(name, comment, record, content, expect, *, body=PAID, headers=(), query=None, url=None, signature=None, received=None, **rest):
    """`content` is what was signed once; the others are how it is sent now."""
    if query is not None:
        url = "https://example.com/hooks?" + "&".join(f"{key}={quote(value, safe='')}" for key, value in query.items())
    received = received or ({"url": url} if url else None)
    signed = [["X-Signature", sign(content) if signature is None else signature]]
    return case(f"place-{name}", comment, record, body, [*map(list, headers), *signed], expect, secret=SECRET, received=received, now=NOW, **rest)


def paid(proof="signed-body", unsigned=(), **rest):
    return drifted("paid", None, proof=proof, unsigned=unsigned, **rest)


def fields():
    """An event of which nothing is signed but what the template names."""
    return paid("signed-fields", ["type", "data"])


def cases():
    yield from groups()
    yield from json_values()
    yield from in_a_signed_body()
    yield from patterns()
    yield from unfixed()
    yield from covers()
    yield from beside()
    yield from alternatives()
    yield from entry_ids()
    yield from items()
    yield from settings()
    yield from urls()


def groups():
    """Mercado Pago's: parts that are there only where their values are."""
    record = acme("[id:{query:data.id};][request-id:{header:X-Request-Id};]ts:{timestamp};", timestamp={"header": "X-Time", "format": "unix", "tolerance_s": 300}, **FIELDS)
    time = ["X-Time", str(NOW)]
    whole = f"id:1;request-id:2;ts:{NOW};"

    def group(name, comment, content, expect, query, headers=(), **rest):
        return own(f"group-{name}", comment, record, content, expect, query=query, headers=[time, *headers], **rest)

    yield group("whole", "as it was signed", whole, fields(), {"data.id": "1"}, [["X-Request-Id", "2"]])
    yield group("first-absent", "a part that isn't there", f"request-id:2;ts:{NOW};", fields(), {}, [["X-Request-Id", "2"]])
    yield group("all-absent", "neither is", f"ts:{NOW};", fields(), {})
    yield group("first-cut", "a part that was signed, taken away", whole, MISMATCH, {}, [["X-Request-Id", "2"]])
    yield group("merged", "both parts in the value of the first", whole, MALFORMED, {"data.id": "1;request-id:2"}, flags=SHIFTED)
    yield group("second-holds-time", "the text of what follows, in the value before", f"request-id:2;ts:1;ts:{NOW};", MALFORMED, {}, [["X-Request-Id", "2;ts:1"]], flags=SHIFTED)
    yield group("absent-text", "the text of a part that isn't there, in the value before it", f"id:1;request-id:;ts:{NOW};", MALFORMED, {"data.id": "1;request-id:"}, flags=SHIFTED)
    yield group("value-with-semicolon", "half of what follows is none of it", f"id:1;2;ts:{NOW};", fields(), {"data.id": "1;2"})
    yield group("query-twice", "a parameter that is there twice", whole, AMBIGUOUS, None, [["X-Request-Id", "2"]], url="https://example.com/hooks?data.id=1&data.id=1")


def json_values():
    """SNS's: fields of the body, line by line."""
    template = "Message\n{json:Message}\nMessageId\n{json:MessageId}\n[Subject\n{json:Subject}\n]Type\n{json:type}\n"
    record = acme(template, **FIELDS)

    def sent(name, comment, content, body, expect, **rest):
        body = body if isinstance(body, bytes) else json.dumps(body).encode()
        return own(f"json-{name}", comment, record, content, expect, body=body, **rest)

    signed = paid("signed-fields", ["data"])
    content = "Message\nhello\nMessageId\n1\nSubject\ns\nType\npaid\n"
    body = {"Message": "hello", "MessageId": "1", "Subject": "s", "type": "paid"}
    yield sent("whole", "as it was signed", content, body, signed)
    yield sent("escaped", "a value is what its escapes mean", content, b'{"Message":"hell\\u006f","MessageId":"1","Subject":"s","type":"paid"}', signed)
    yield sent("other-field", "what isn't named isn't signed", content, {**body, "Amount": 5}, signed)
    yield sent("no-subject", "a part that isn't there", content.replace("Subject\ns\n", ""), {key: value for key, value in body.items() if key != "Subject"}, signed)
    yield sent("null-subject", "null is absent", content.replace("Subject\ns\n", ""), {**body, "Subject": None}, signed)
    yield sent("number", "a number is its digits", content.replace("\n1\n", "\n1.50\n"), b'{"Message":"hello","MessageId":1.50,"Subject":"s","type":"paid"}', signed)
    yield sent("other-digits", "and no other spelling of it", content.replace("\n1\n", "\n1.50\n"), b'{"Message":"hello","MessageId":1.5,"Subject":"s","type":"paid"}', MISMATCH)
    yield sent("subject-in-id", "a part in the value before it", content, {"Message": "hello", "MessageId": "1\nSubject\ns", "type": "paid"}, MALFORMED, flags=SHIFTED)
    yield sent("id-in-message", "a field in the value before it", content.replace("hello", "a\nMessageId\nb"), {**body, "Message": "a\nMessageId\nb"}, MALFORMED, flags=SHIFTED)
    yield sent("absent", "a field that every delivery has", content, {"MessageId": "1", "Subject": "s", "type": "paid"}, MISSING)
    yield sent("repeated", "a name that is there twice", content, b'{"Message":"other","Message":"hello","MessageId":"1","Subject":"s","type":"paid"}', AMBIGUOUS, flags=["duplicate_key"])
    yield sent("no-json", "a body in which nothing can be named", content, b"Message=hello", NOT_JSON)
    yield sent("surrogate", "half of a character is no text", content, b'{"Message":"\\ud800","MessageId":"1","Subject":"s","type":"paid"}', MALFORMED)
    for name, escaped, expect in [("unescaped", {"unescaped": True}, signed), ("escaped-separator", {}, MALFORMED)]:
        record = acme("{json:a?}:{json:b?}:{json:type}", **FIELDS, **escaped)
        yield own(f"json-{name}", "values joined without escaping, and one with the separator", record, "1:2:3:paid", expect, body=b'{"a":"1:2","b":"3","type":"paid"}')
    yield own("json-deep", "a path through objects and arrays", acme("{json:a.b[1].c}", **FIELDS), "x", fields() | {"type": None, "warnings": [{"code": "missing_field", "path": "$.type"}]}, body=b'{"a":{"b":[0,{"c":"x"}]}}')


def in_a_signed_body():
    """Values in a body that is signed as a whole: it is hashed at once, and read all the same."""
    body = f'{{"type":"paid","at":{NOW},"id":"i1","x":"{"x" * 300}"}}'
    time = acme("{body}", timestamp={"json": "at", "format": "unix", "tolerance_s": 300})
    for name, comment, record, content in [
        ("time", "a time", time, body),
        ("id", "an id", acme("{body}", id="json:id"), body),
        ("part", "a part before the body", acme("{json:type}.{body}"), "paid." + body),
    ]:
        signed, key = (paid(id="i1", key="acme:i1"), "acme:i1") if name == "id" else (paid(), None)
        yield own(f"in-body-{name}", comment, record, content, signed, body=body.encode())
        signed_at = NOW * 1000 if name == "time" else None
        yield own(f"in-body-{name}-signature", f"{comment}, and the signature alone", record, content, authentic(signed_at, key=key), body=body.encode(), call="verify_signature")


def patterns():
    """Values that touch, each of which the record pins."""
    pinned = acme("{json:at}{json:type}", **FIELDS, patterns={"json:at": "[0-9]+", "json:type": "[a-z_]+"})
    signed = paid("signed-fields", ["data"])
    yield own("pattern", "digits end where letters begin", pinned, "1750paid", signed, body=b'{"at":1750,"type":"paid"}')
    yield own("pattern-moved", "a value that isn't like its pattern", pinned, "1750paid", MALFORMED, body=b'{"at":"1750p","type":"aid"}', flags=SHIFTED)
    yield own("pattern-moved-on", "nor its neighbour", pinned, "1750paid", MALFORMED, body=b'{"at":175,"type":"0paid"}', flags=SHIFTED)
    token = acme("{timestamp}{json:token}", **FIELDS, timestamp={"json": "at", "format": "unix"}, patterns={"json:token": "[0-9a-f]{8}"})
    signed = fields()
    signed = {**signed, "type": None, "warnings": [{"code": "missing_field", "path": "$.type"}]}
    yield own("pattern-length", "a value of one length", token, f"{NOW}0123abcd", signed, body=f'{{"at":"{NOW}","token":"0123abcd"}}'.encode())
    yield own("pattern-length-moved", "a character moved", token, f"{NOW}0123abcd", MALFORMED, body=f'{{"at":"{NOW}0","token":"123abcd"}}'.encode(), flags=SHIFTED)


def unfixed():
    """Templates in which nothing fixes a border, or in which nobody can tell whether a part is there."""
    for name, template, rest in [
        ("two-values", "{json:a}{json:b}", {}),
        ("pattern-alone", "{json:a}{json:b}", {"patterns": {"json:a": "[0-9]+"}}),
        ("same-characters", "{json:a}{json:b}", {"patterns": {"json:a": "[0-9]+", "json:b": "[0-9a-f]+"}}),
        ("three-values", "{json:a}{json:b}{json:c}", {"patterns": {"json:a": "[0-9]+", "json:b": "[a-z]+", "json:c": "[0-9]+"}}),
        ("group-like-the-next", "[id:{json:a};][id:{json:b};]ts:{json:c};", {}),
        ("group-like-what-follows", "[a:{json:a};]a:b:{json:b}", {}),
        ("group-before-a-value", "[a:{json:a};]{json:b}", {}),
        ("group-without-text", "[{json:a}:]{json:b}", {}),
        ("group-behind-the-body", "{body}[:{json:a}]", {"covers_body": None}),
        ("two-bodies", "{body}:{form-sorted}", {"covers_body": None}),
        ("verbatim-with-brace", "{timestamp}:{json:a}", {"timestamp": {"header": "X-Time", "format": "verbatim", "pattern": "[0-9{]+"}}),
        ("verbatim-without-pattern", "{timestamp}:{json:a}", {"timestamp": {"header": "X-Time", "format": "verbatim"}}),
        ("unknown-filter", "{body|md5|hex}", {}),
        ("brace-alone", "{body}}", {}),
        ("bracket-alone", "{body}]", {}),
        ("values-without-names", "{header-values}.{body}", {"covers_body": None, "signed_headers": {"header": "X-Headers"}}),
        ("lines-without-colon", "{header-lines}\n{body}", {"covers_body": None, "signed_headers": {"header": "X-Headers", "line": "{name}{value}", "join": ";"}}),
    ]:
        yield own(f"unfixed-{name}", "refused at construction", acme(template, **{**FIELDS, **rest}), "", UNUSABLE, flags=SHIFTED)


def covers():
    """A signature that leaves the body out says so."""
    for name, template, rest in [
        ("nothing", "{header:X-A}", {}),
        ("crc", "{header:X-A}|{body|crc32}", {}),
        ("lower", "{body|lower}", {}),
        ("said-and-not", "{header:X-A}", {"covers_body": True}),
        ("time-unsigned", "{body}", {"timestamp": {"header": "X-Time", "format": "unix"}}),
        ("time-in-fields", "{json:a}", {**FIELDS, "timestamp": {"json": "b", "format": "unix"}}),
        ("id-unsigned", "{body}", {"id": "X-Id"}),
        ("digest-without-secret", "{body}", {"algorithm": "digest-sha256"}),
        ("match-unsigned", "{header:X-A}", {"match": {"header:X-Digest": "{body|sha256|hex}"}}),
        ("audience-unsigned", "{body}", {"audience": {"header:X-A": "a"}}),
    ]:
        yield own(f"covers-{name}", "refused at construction", acme(template, **rest), "", UNUSABLE, headers=[["X-A", "a"]])
    crc = acme("{header:X-A}|{body|crc32}", **FIELDS)
    yield own("covers-crc-said", "a checksum is no digest: another body may have it", crc, "a|3869113789", fields(), headers=[["X-A", "a"]])
    hashed = acme("{header:X-A}\n{body|sha256|hex}")
    yield own("covers-hash", "a hash of the body binds it", hashed, f"a\n{SHA256}", paid(), headers=[["X-A", "a"]])
    yield own("covers-hash-other", "another body has another", hashed, f"a\n{SHA256}", MISMATCH, headers=[["X-A", "a"]], body=b'{"type":"paid" }')
    matched = acme("{header:X-Digest}", match={"header:X-Digest": "{body|sha256|hex}"})
    yield own("covers-match", "a signed header that is compared with the body's hash binds it", matched, SHA256, paid(), headers=[["X-Digest", SHA256]])
    yield own("covers-match-other", "another body", matched, SHA256, CLAIM, headers=[["X-Digest", SHA256]], body=b"{}")
    secret = acme("{secret}{body}", algorithm="digest-sha256")
    digest = hashlib.sha256(SECRET.encode() + PAID).hexdigest()
    yield own("covers-digest", "a plain hash, the secret in front", secret, "", paid(), signature=digest)
    longer = b"x" * 20
    yield own("covers-digest-text", "what isn't JSON could have been made longer", secret, "", NOT_JSON, body=longer, call="verify_signature",
              signature=hashlib.sha256(SECRET.encode() + longer).hexdigest())
    behind = acme("{body}{secret}", algorithm="digest-sha256")
    yield own("covers-digest-behind", "with the secret behind, nothing can", behind, "", authentic(), body=longer, call="verify_signature",
              signature=hashlib.sha256(longer + SECRET.encode()).hexdigest())


def beside():
    """What must be right beside the signature."""
    required = acme("{body}", require={"header:X-Version": "1", "header:X-Algorithm": ["HmacSHA256", "hmac"]})
    for name, headers, expect in [
        ("right", [["X-Version", "1"], ["X-Algorithm", "hmac"]], paid()),
        ("other", [["X-Version", "2"], ["X-Algorithm", "hmac"]], CLAIM),
        ("absent", [["X-Algorithm", "hmac"]], CLAIM),
        ("twice", [["X-Version", "1"], ["X-Version", "2"], ["X-Algorithm", "hmac"]], AMBIGUOUS),
    ]:
        yield own(f"require-{name}", "a header that the record demands", required, PAID, expect, headers=headers)
    yield own("require-forged", "the signature comes first", required, b"{}", MISMATCH, headers=[["X-Version", "2"]])
    optional = acme("{url}", match={"query:sha256?": "{body|sha256|hex}"})
    url, bare = f"https://example.com/?sha256={SHA256}", "https://example.com/"
    yield own("match-there", "a hash in a signed URL", optional, url, paid(), url=url)
    yield own("match-cut", "without it, a body would be anybody's", optional, bare, CLAIM, url=bare)
    yield own("match-empty", "an empty body has nothing that could be another's", optional, bare,
              paid() | {"type": None, "warnings": [{"code": "missing_field", "path": "$.type"}]}, body=b"", url=bare)


def alternatives():
    """hook0's: the first whose condition holds decides, and nothing falls back."""
    kv = {"kind": "kv-list", "header": "X-Signature", "encoding": "hex", "signature_key": "v0"}
    record = acme("{timestamp}.{body}", signature=kv, timestamp={"signature_key": "t", "format": "unix", "tolerance_s": 300},
                  alternatives=[{"when": {"signature:v1": True}, "signature": {"kind": "kv-list", "encoding": "hex", "signature_key": "v1"}, "template": "{timestamp}.{header:X-Id}.{body}"}])
    old, new = f"{NOW}.".encode() + PAID, f"{NOW}.1.".encode() + PAID
    for name, comment, signature, headers, expect in [
        ("old", "the scheme itself", f"t={NOW},v0={sign(old)}", [], paid()),
        ("new", "the alternative", f"t={NOW},v1={sign(new)}", [["X-Id", "1"]], paid()),
        ("both", "the alternative, where both are there", f"t={NOW},v0={sign(old)},v1={sign(new)}", [["X-Id", "1"]], paid()),
        ("no-way-back", "a right old signature beside a wrong new one", f"t={NOW},v0={sign(old)},v1={'0' * 64}", [["X-Id", "1"]], MISMATCH),
        ("malformed-new", "nor beside one that can't be read", f"t={NOW},v0={sign(old)},v1=x", [["X-Id", "1"]], MALFORMED),
    ]:
        yield own(f"alternative-{name}", comment, record, "", expect, signature=signature, headers=headers)
    with_id = acme("{body}", alternatives=[{"when": {"header:X-Id": True}, "id": "header:X-Id", "template": "{id}.{body}"}])
    form = b"payload=%7B%22type%22%3A%22paid%22%7D"
    with_body = acme("{header:X-Form?}.{body}", alternatives=[{"when": {"header:X-Form": True}, "body": "form:payload"}])
    sent_as_form = [["Content-Type", "application/x-www-form-urlencoded"], ["X-Form", "1"]]
    in_field = paid() | {"payload": {"type": "paid"}, "data": {"type": "paid"}}
    for call, named, bare in (("verify", paid(id="1", key="acme:1"), in_field), ("verify_signature", authentic(key="acme:1"), authentic())):
        suffix = call.replace("_", "-")
        yield own(f"alternative-id-{suffix}", "only the alternative signs an id", with_id, b"1." + PAID, named, headers=[["X-Id", "1"]], call=call)
        yield own(f"alternative-body-{suffix}", "only the alternative has its event in a form's field", with_body, b"1." + form, bare, body=form, headers=sent_as_form, call=call)
    chosen = acme("{json:a}", **FIELDS, alternatives_required=True, alternatives=[{"when": {"json:type": "paid", "json:v": ["1", "2"]}, "template": "{json:a}:{json:type}"}])
    yield own("alternative-required", "one of the kinds that the record knows", chosen, "x:paid", paid("signed-fields", ["data"]), body=b'{"a":"x","type":"paid","v":2}')
    yield own("alternative-unknown", "no kind that it knows", chosen, "x", MALFORMED, body=b'{"a":"x","type":"other","v":2}')
    for field, value in (("items", "[]"), ("decompress", "gzip")):
        late = acme("{body}", alternatives=[{"when": {"header:X-Id": True}, field: value}])
        yield own(f"alternative-{field}", "decided before a scheme is chosen", late, PAID, UNUSABLE)
    as_form = {"when": {"header:X-Form": True}, "format": "form"}
    sent_as_form = [["Content-Type", "application/x-www-form-urlencoded"], ["X-Form", "1"]]
    of_form = paid() | {"payload": {"type": "paid"}, "data": {"type": "paid"}}
    signed = acme("{header:X-Form?}.{body}", alternatives=[as_form])
    yield own("alternative-format", "only the alternative's bodies are forms", signed, b"1.type=paid", of_form, body=b"type=paid", headers=sent_as_form)
    yield own("alternative-format-json", "those of the scheme itself are JSON", signed, b"." + PAID, paid())
    unsigned = acme("{body}", alternatives=[as_form])
    yield own("alternative-format-unsigned", "whoever replays a delivery could have its JSON read as a form", unsigned, PAID, UNUSABLE)
    yield own("format-of-the-scheme", "what all bodies are, the envelope says", acme("{body}", format="form"), PAID, UNUSABLE)
    yield from proofs()


def entry_ids():
    """A signed id that is an entry of the signature, and isn't a header's text as it stands."""
    grammar = {"kind": "base64-json", "header": "X-Signature", "encoding": "hex", "signature_key": "s"}
    one = acme("{id}.{body}", signature=grammar, id="signature:eid")
    listed = acme("{id}.{body}", signature=grammar, id="signature:eid", envelope={"type": "type", "items": "[]"})
    in_body = acme("{id}.{json:a}", **FIELDS, signature={"kind": "kv-list", "json": "sig", "encoding": "hex", "signature_key": "s"}, id="signature:eid")

    def entries(content):
        return base64.b64encode(json.dumps({"eid": "1", "s": sign(content)}).encode()).decode()

    unsigned = acme("{body}", signature=grammar, envelope={"type": "type", "id": "signature:eid"})
    yield own("entry-id-unsigned", "one that nobody signs is the event's, and makes no key", unsigned, "", paid(unsigned=["id"], id="1"), signature=entries(PAID))
    signed = authentic(key="acme:1")
    for call, whole, fields in (("verify", paid(id="1", key="acme:1"), paid("signed-fields", ["type", "data"], id="1", key="acme:1")), ("verify_signature", signed, signed)):
        suffix = call.replace("_", "-")
        of_item = {**whole, "idempotency_key": "acme:1:0"}
        yield own(f"entry-id-{suffix}", "in JSON that the header has as base64", one, "", whole, signature=entries(b"1." + PAID), call=call)
        yield own(f"entry-id-item-{suffix}", "the same for a list of one event", listed, "", of_item, body=b"[" + PAID + b"]", signature=entries(b"1.[" + PAID + b"]"), call=call)
        body = json.dumps({"type": "paid", "a": "x", "sig": f"eid=1,s={sign('1.x')}"}).encode()
        yield own(f"entry-id-body-{suffix}", "in a signature that stands in the body", in_body, "", fields, body=body, call=call)


def proofs():
    """What an event proves is what the scheme proves by which it was signed."""
    token = {"when": {"header:X-Token": True}, "algorithm": "token", "signature": {"kind": "plain", "header": "X-Token", "encoding": "text"}, "template": "{body}"}
    by_header = acme("{body}:{header:X-Type}", envelope={"type": "header:X-Type"}, alternatives=[token, {"when": {"header:X-Old": True}, "template": "{json:a}", "covers_body": False}])
    body = b'{"a":"x"}'

    def proof(name, comment, content, proven, unsigned, *, headers=(), **rest):
        expect = drifted("paid", None, proof=proven, unsigned=unsigned)
        return own(f"proof-{name}", comment, by_header, content, expect, body=body, headers=[["X-Type", "paid"], *headers], **rest)

    yield proof("body", "body and type are signed", body + b":paid", "signed-body", [])
    yield proof("fields", "one field is", "x", "signed-fields", ["type", "data"], headers=[["X-Old", "1"]])
    yield proof("token", "none is", "", "token", ["type"], headers=[["X-Token", SECRET]], signature="")


def items():
    """Adyen's: each item has its own signature."""
    record = acme("{json:ref}:{json:amount}", signature={"json": "sig", "encoding": "base64"}, items="list[].item", **FIELDS, envelope={"type": "type", "id": "ref", "items": "list[].item"})

    def item(ref, amount, signed=None):
        signature = base64.b64encode(bytes.fromhex(sign(signed or f"{ref}:{amount}"))).decode()
        return {"item": {"type": "paid", "ref": ref, "amount": amount, "sig": signature}}

    def sent(name, comment, items, expect, **rest):
        return own(f"items-{name}", comment, record, "", expect, body=json.dumps({"list": items}).encode(), call="verify_all", **rest)

    def found(ref):
        return drifted("paid", None, id=ref, key=f"acme:{ref}", proof="signed-fields", unsigned=["type", "data"])

    yield sent("one", "one item", [item("a", 1)], {"events": [found("a")]})
    yield sent("two", "each of two is signed for itself", [item("a", 1), item("b", 2)], {"events": [found("a"), found("b")]})
    yield sent("forged", "one bad item refuses all", [item("a", 1), item("b", 3, "b:2")], MISMATCH)
    yield sent("exchanged", "a signature of another item", [item("a", 1, "b:2"), item("b", 2)], MISMATCH)
    yield sent("unsigned", "an item without a signature", [item("a", 1), {"item": {"type": "paid", "ref": "b", "amount": 2}}], MISSING)
    yield sent("none", "no item, and so no signature", [], MISSING)
    unnamed = acme("{body}", envelope={"type": "type", "items": "list[].item"})
    alone = json.dumps({"list": [item("a", 1)]}).encode()
    keyed = drifted("paid", None, key=f"acme:sha256:{hashlib.sha256(alone).hexdigest()}:0")
    for call, expect in (("verify", keyed), ("verify_all", {"events": [keyed]}), ("verify_signature", authentic(key=keyed["idempotency_key"]))):
        yield own(f"items-key-{call.replace('_', '-')}", "one item without an id has one key, whatever is called", unnamed, alone, expect, body=alone, call=call)
    several = json.dumps({"list": [item("a", 1), item("b", 2)]}).encode()
    yield own("items-key-several", "of several items, the body's", unnamed, several, authentic(), body=several, call="verify_signature")
    yield sent("elsewhere", "an item that isn't one", [{"event": {}}], refused("invalid_payload", 400))


def settings():
    """What the receiver sets."""
    about = {"id": {"description": "The webhook's id.", "pattern": "[A-Z0-9]{3}"}, "host": {"default": "example.com"}}
    record = acme("{setting:id}|{setting:host}|{body}", settings=about)
    for name, options, expect in [
        ("set", {"id": "A1B"}, paid()),
        ("another", {"id": "A1C"}, MISMATCH),
        ("default-changed", {"id": "A1B", "host": "example.org"}, MISMATCH),
        ("missing", {}, UNUSABLE),
        ("unlike", {"id": "a"}, UNUSABLE),
        ("unknown", {"id": "A1B", "idd": "x"}, UNUSABLE),
    ]:
        yield own(f"setting-{name}", "a value of the receiver's own", record, b"A1B|example.com|" + PAID, expect, options={"settings": options})
    for name, placed, content, expect in [
        ("event-id", acme("{body}", envelope={"type": "type", "id": "setting:account"}), PAID, paid(id="a1")),
        ("key", {**acme("{body}"), "event_key": ["setting:account", "json:type"]}, PAID, paid(key="acme:a1:paid")),
        ("id", acme("{id}|{body}", id="setting:account"), b"a1|" + PAID, UNUSABLE),
        ("pattern", acme("{body}", patterns={"setting:account": "[a-z][0-9]"}), PAID, paid()),
        ("pattern-unlike", acme("{body}", patterns={"setting:account": "[0-9]"}), PAID, MALFORMED),
        ("required", acme("{body}", require={"setting:account": ["a1", "a2"]}), PAID, paid()),
        ("required-other", acme("{body}", require={"setting:account": "a2"}), PAID, CLAIM),
    ]:
        yield own(f"setting-as-{name}", "a place without braces is a setting, too", placed, content, expect, options={"settings": {"account": "a1"}})
        yield own(f"setting-as-{name}-missing", "and is missing at once", placed, content, UNUSABLE)
    literal = acme("setting:{body}", signature={"kind": "plain", "header": "X-Signature", "encoding": "hex"})
    yield own("setting-literal", "without braces, a template's text is text", literal, b"setting:" + PAID, paid())
    header = acme("{body}", signature={"header": "{setting:header}", "encoding": "hex"})
    yield own("setting-header", "the header is the receiver's to say", header, PAID, paid(), options={"settings": {"header": "X-Signature"}})
    for name, comment, value in [("blank", "nothing but a blank", " "), ("placeholder", "what a page has for the reader's own", "\u2026"), ("unset", "a variable that isn't set", "undefined")]:
        yield own(f"setting-{name}", comment, header, PAID, UNUSABLE, options={"settings": {"header": value}})
    yield own("setting-header-name", "as long as it can be one", header, PAID, UNUSABLE, options={"settings": {"header": "X Signature"}})


def urls():
    url = "https://example.com:443/hooks?a=1"
    varied = acme("{url}{body}", url_variants="port")
    for name, given, expect in [("bare", "https://example.com/hooks?a=1", paid()), ("written", url, paid()), ("other-host", "https://example.org/hooks?a=1", MISMATCH)]:
        yield own(f"url-{name}", "with the default port and without", varied, url.encode() + PAID, expect, url=given)
    yield own("url-not-given", "a URL that nobody passed", varied, url.encode() + PAID, refused("invalid_option", 500))
    sorted_form = acme("{url}{form-sorted}")
    body = b"b=2&a=1&c=%26&b=1"
    yield own("form-sorted", "names in order, their values in order", sorted_form, "https://example.com/a1b1b2c&", authentic(), body=body, url="https://example.com/",
              headers=[["Content-Type", "application/x-www-form-urlencoded"]], bare=True, call="verify_signature")
    yield own("form-sorted-changed", "another value", sorted_form, "https://example.com/a1b1b2c&", MISMATCH, body=b"b=2&a=2&c=%26&b=1", url="https://example.com/",
              headers=[["Content-Type", "application/x-www-form-urlencoded"]], bare=True, call="verify_signature")
