"""How signatures and times are spelt, beyond hex and base64 in a header of their own: encodings, grammars, dates."""

import base64
import json

from .case import case, refused, unusable
from .record import ACCEPTED, HEADER, SECRET, plain, record
from .signing import mac

T = 1700000000
MALFORMED = refused("malformed_signature", 401)
MISMATCH = refused("signature_mismatch", 401)
AMBIGUOUS = refused("ambiguous_signature", 401)

# Its base64 has "+", "/" and "=", so that each alphabet and each padding shows.
TOLD = b'{"type":"order.paid","id":"ord_1","data":{"total":12.50,"n":1}}'
MAC = mac(SECRET, TOLD)
BASE64 = base64.b64encode(MAC).decode()
assert {"+", "/", "="} <= set(BASE64), BASE64
BASE64URL = BASE64.replace("+", "-").replace("/", "_")
OTHER = mac("another secret", TOLD)


def cases():
    yield from encodings()
    yield from prefixes()
    yield from lists()
    yield from forms()
    yield from objects()
    yield from pairs()
    yield from times()


def spelt(name, comment, signature, value, expect=ACCEPTED, *, body=TOLD, headers=(), **rest):
    """A delivery whose signature header has that value, under that grammar."""
    fields = {name: rest.pop(name) for name in ("timestamp", "template", "algorithm") if name in rest}
    given = record({"header": HEADER, **signature}, **fields)
    return case(f"spelt-{name}", comment, given, body, [*headers, [HEADER, value]], expect, secret=SECRET, **rest)


def encodings():
    url, bare = BASE64URL, BASE64URL.rstrip("=")
    for name, encoding, padding, taken in [
        ("base64url", "base64url", None, {bare}),
        ("base64url-padded", "base64url", "required", {url}),
        ("base64url-either", "base64url", "optional", {url, bare}),
        ("base64-bare", "base64", "none", {BASE64.rstrip("=")}),
        ("base64-either", "base64", "optional", {BASE64, BASE64.rstrip("=")}),
        ("base64-padded", "base64", "required", {BASE64}),
    ]:
        grammar = plain(encoding) if padding is None else plain(encoding, padding=padding)
        for short, text in [("url", url), ("url-bare", bare), ("standard", BASE64), ("standard-bare", BASE64.rstrip("="))]:
            verdict = ACCEPTED if text in taken else MALFORMED
            yield spelt(f"{name}-{short}", f"the alphabet and padding {'are' if text in taken else 'are not'} the record's", grammar, text, verdict)
        last = sorted(taken)[0]
        position = len(last.rstrip("=")) - 1
        twin = last[:position] + chr(ord(last[position]) + 1) + last[position + 1:]
        yield spelt(f"{name}-trailing-bits", "the unused bits of the last digit are not zero", grammar, twin, MALFORMED, flags=["lenient_base64"])
        yield spelt(f"{name}-half-padded", "one more equals sign than its length asks for", grammar, sorted(taken)[-1] + "=", MALFORMED)
    yield spelt("text-mac", "bytes of a MAC are no text", plain("text"), MAC.hex(), unusable("invalid_option"))
    yield spelt("padding-unknown", "a value that is not among the known ones", plain("base64", padding="always"), BASE64, unusable("invalid_option"))


def prefixes():
    grammar = plain(prefix="sha256=", prefix_optional=True)
    digits = MAC.hex()
    yield spelt("prefix-there", "with its prefix, which may be left out", grammar, f"sha256={digits}")
    yield spelt("prefix-left-out", "without its prefix", grammar, digits)
    yield spelt("prefix-other", "another prefix", grammar, f"sha1={digits}", MALFORMED)
    yield spelt("prefix-twice", "the prefix stands there once or not at all", grammar, f"sha256=sha256={digits}", MALFORMED)
    yield spelt("prefix-alone", "no signature behind it", grammar, "sha256=", MALFORMED)
    yield spelt("prefix-left-out-mismatch", "signed under another key", grammar, OTHER.hex(), MISMATCH)
    yield spelt("prefix-optional-elsewhere", "a list has no prefix that could be left out",
                {"kind": "list", "encoding": "hex", "prefix_optional": True}, digits, unusable("invalid_option"))


def lists():
    grammar = {"kind": "list", "encoding": "base64"}
    other = base64.b64encode(OTHER).decode()
    yield spelt("list-one", "a list of one", grammar, BASE64)
    yield spelt("list-second", "the second is right", grammar, f"{other},{BASE64}")
    yield spelt("list-blanks", "blanks around its entries", grammar, f"{other} , {BASE64} ")
    yield spelt("list-dummy", "an entry that is no signature is passed over beside one that is", grammar, f"dummy,{BASE64},")
    yield spelt("list-none-right", "none is right", grammar, f"{other},{other}", MISMATCH)
    yield spelt("list-none", "no entry decodes", grammar, "dummy,,", MALFORMED)
    yield spelt("list-joined", "an entry that holds another, for want of the separator", grammar, f"{BASE64}{BASE64}", MALFORMED)
    yield spelt("list-semicolons", "another separator", {**grammar, "separator": ";"}, f"{other};{BASE64}")
    yield spelt("list-commas-for-semicolons", "a comma is no separator here", {**grammar, "separator": ";"}, f"{other},{BASE64}", MALFORMED)
    yield spelt("list-separator-a-digit", "a separator that is a digit of base64", {**grammar, "separator": "/"}, BASE64, unusable("invalid_option"))


def forms():
    entry = {"kind": "pattern", "entry": "v1/{signature}", "separator": ",", "encoding": "hex"}
    digits, other = MAC.hex(), OTHER.hex()
    yield spelt("form-one", "one entry of the form", entry, f"v1/{digits}")
    yield spelt("form-second", "of two entries the second is right", entry, f"v1/{other}, v1/{digits}")
    yield spelt("form-others", "entries of another form are passed over", entry, f"v2/{other},v1,v1/,{digits},v1/{digits}")
    yield spelt("form-none", "no entry has the form", entry, f"v2/{digits}", MALFORMED)
    yield spelt("form-case", "letters of the form are as they are", entry, f"V1/{digits}", MALFORMED)
    yield spelt("form-lone", "without a separator the value is one entry", {**entry, "separator": None}, f"v1/{digits}")
    yield spelt("form-lone-list", "a list where one entry is expected", {**entry, "separator": None}, f"v1/{other},v1/{digits}", MALFORMED)
    timed = {**entry, "entry": "{signature}", "first": "{timestamp}"}
    time = {"timestamp": {"signature_key": "timestamp", "format": "unix", "tolerance_s": 300}, "template": "{timestamp}.{body}", "now": T}
    right = mac(SECRET, f"{T}.".encode() + TOLD).hex()
    yield spelt("form-first", "the first entry is the time", timed, f"{T},{right}", **time)
    yield spelt("form-first-two", "the first entry is the time, and the second signature is right", timed, f"{T},{other},{right}", **time)
    yield spelt("form-first-altered", "another time than was signed", timed, f"{T + 1},{right}", MISMATCH, **time)
    yield spelt("form-first-old", "signed 301 seconds ago", timed, f"{T},{right}", refused("timestamp_too_old", 401), **{**time, "now": T + 301})
    yield spelt("form-first-no-time", "the first entry is no time", timed, f"{other},{right}", refused("malformed_timestamp", 401), **time)
    yield spelt("form-first-missing", "a signature alone", timed, right, MALFORMED, **time)
    yield spelt("form-first-empty", "an empty first entry", timed, f",{right}", MALFORMED, **time)
    for name, form in [("without-signature", "v1/{key_id}"), ("touching", "{key_id}{signature}"), ("digits-between", "{signature}a{key_id}"),
                       ("unclosed", "v1/{signature"), ("twice", "{signature}:{signature}")]:
        yield spelt(f"form-{name}", "a form in which no signature can be found", {**entry, "entry": form}, f"v1/{digits}", unusable("invalid_option"))


def objects():
    grammar = {"kind": "base64-json", "signature_key": "signature", "encoding": "base64"}

    def encoded(value):
        return base64.b64encode((value if isinstance(value, str) else json.dumps(value)).encode()).decode()

    yield spelt("object", "a field of the object is the signature", grammar, encoded({"alg": "hmac", "signature": BASE64, "n": 1}))
    yield spelt("object-escaped", "the name and the text are escaped", grammar, encoded('{"\\u0073ignature":"%s"}' % BASE64.replace("/", "\\/")))
    yield spelt("object-mismatch", "signed under another key", grammar, encoded({"signature": base64.b64encode(OTHER).decode()}), MISMATCH)
    for name, comment, value, expect in [
        ("twice", "two signatures", '{"signature":"%s","signature":"%s"}' % (BASE64, BASE64), AMBIGUOUS),
        ("name-twice", "a name that is there twice", '{"kid":"a","signature":"%s","kid":"b"}' % BASE64, AMBIGUOUS),
        ("absent", "no such field", {"sig": BASE64}, MALFORMED),
        ("number", "a number is no signature", '{"signature":1}', MALFORMED),
        ("null", "nothing", '{"signature":null}', MALFORMED),
        ("list", "a list is no object", [BASE64], MALFORMED),
        ("bare", "no JSON", BASE64, MALFORMED),
        ("more", "something behind the object", json.dumps({"signature": BASE64}) + "x", MALFORMED),
        ("nested", "not one level down", {"a": {"signature": BASE64}}, MALFORMED),
    ]:
        yield spelt(f"object-{name}", comment, grammar, encoded(value), expect)
    yield spelt("object-not-encoded", "JSON that is not in base64", grammar, json.dumps({"signature": BASE64}), MALFORMED)


def pairs():
    digits, other = MAC.hex(), OTHER.hex()
    both = {"kind": "kv-list", "signature_key": ["te", "li"], "encoding": "hex"}
    yield spelt("keys-first", "of two names the first has the signature, the second is empty", both, f"te={digits},li=")
    yield spelt("keys-second", "the second has it", both, f"te=,li={digits}")
    yield spelt("keys-both", "both have one, and the second is right", both, f"te={other},li={digits}")
    yield spelt("keys-empty", "both are empty", both, "te=,li=", MALFORMED)
    yield spelt("keys-other", "a name that is none of them", both, f"v1={digits}", MALFORMED)
    quoted = {"kind": "kv-list", "signature_key": "signature", "quoted": True, "encoding": "base64"}
    yield spelt("quoted-blanks-behind", "blanks round entries, behind a value without quotation marks too", quoted, f'keyId=k , signature={BASE64} ,headers="a b"')
    yield spelt("quoted", "values in quotation marks", quoted, f'keyId="k",algorithm="hmac-sha256",signature="{BASE64}",headers="a b"')
    yield spelt("quoted-separator", "a separator in quotation marks is none", quoted, f'keyId="a,signature=b",signature="{BASE64}"')
    yield spelt("quoted-blanks", "blanks behind the separator, and a value without marks", quoted, f'created=12, signature="{BASE64}"')
    yield spelt("quoted-two", "two signatures, of which the second is right", quoted, f'signature="{base64.b64encode(OTHER).decode()}",signature="{BASE64}"')
    for name, comment, value in [
        ("open", "quotation marks that are not closed", f'signature="{BASE64}'),
        ("behind", "text behind the closing marks", f'signature="{BASE64}"x'),
        ("within", "marks within a value without them", f'keyId=a"b,signature="{BASE64}"'),
        ("escaped", "a backslash, which could hide the end of a value", f'keyId="a\\",signature="{BASE64}"'),
        ("junk", "an entry without a name", f'signature="{BASE64}",junk'),
        ("swallowed", "the signature stands within another value", f'keyId="signature={BASE64}"'),
    ]:
        yield spelt(f"quoted-{name}", comment, quoted, value, MALFORMED)


def times():
    def timed(name, comment, format, time, expect, *, template="{timestamp}:{body}", now=T, signed=None, **rest):
        content = template.replace("{timestamp}", signed or time).encode().split(b"{body}")
        right = mac(SECRET, content[0] + TOLD + content[1]).hex()
        stamp = {"header": "X-Acme-Time", "format": format, "tolerance_s": rest.pop("tolerance_s", 300)}
        return spelt(f"time-{name}", comment, plain(), right, expect, headers=[["X-Acme-Time", time]], timestamp=stamp, template=template, now=now, **rest)

    old, new, malformed = (refused(code, 401) for code in ("timestamp_too_old", "timestamp_too_new", "malformed_timestamp"))
    for name, time in [("bare", "2023-11-14T22:13:20"), ("micros", "2023-11-14T22:13:20.123456"), ("zulu", "2023-11-14T22:13:20Z"),
                       ("offset", "2023-11-15T00:13:20.5+02:00")]:
        yield timed(f"utc-{name}", "RFC 3339, in UTC where it names no zone", "rfc3339-utc", time, ACCEPTED)
        yield timed(f"utc-{name}-old", "the same 302 seconds later", "rfc3339-utc", time, old, now=T + 302)
        yield timed(f"utc-{name}-new", "the same 301 seconds before", "rfc3339-utc", time, new, now=T - 301)
        yield timed(f"utc-{name}-altered", "another second than was signed", "rfc3339-utc", time.replace(":20", ":21"), MISMATCH, signed=time)
    for name, time in [("date", "2023-11-14"), ("minutes", "2023-11-14T22:13"), ("two-zones", "2023-11-14T22:13:20ZZ"), ("unix", str(T)), ("words", "now")]:
        yield timed(f"utc-no-{name}", "no time in this form", "rfc3339-utc", time, malformed)
    yield timed("utc-bare-strict", "a time without its zone, where the record asks for one", "rfc3339", "2023-11-14T22:13:20", malformed)
    yield timed("utc-touching", "digits of the fraction could be the body's", "rfc3339-utc", "2023-11-14T22:13:20", ACCEPTED, template="{timestamp}{body}")
    yield timed("utc-dot", "a separator that could be in the time is not in this one", "rfc3339-utc", "2023-11-14T22:13:20", ACCEPTED, template="{timestamp}.{body}")
    yield timed("utc-dot-within", "the separator is in the time, whose end nobody could tell", "rfc3339-utc", "2023-11-14T22:13:20.5", MALFORMED,
                template="{timestamp}.{body}")

    date = "Tue, 14 Nov 2023 22:13:20 GMT"
    yield timed("http", "a date as HTTP writes it", "http-date", date, ACCEPTED)
    yield timed("http-old", "301 seconds later", "http-date", date, old, now=T + 301)
    yield timed("http-new", "301 seconds before", "http-date", date, new, now=T - 301)
    yield timed("http-altered", "another second than was signed", "http-date", date.replace(":20 ", ":21 "), MISMATCH, signed=date)
    yield timed("http-behind", "behind the body, where its length shows its beginning", "http-date", date, ACCEPTED, template="{body}{timestamp}", tolerance_s=None)
    yield timed("http-before", "in front of the body", "http-date", date, ACCEPTED, template="{timestamp}{body}")
    for name, time in [("weekday", "Mon, 14 Nov 2023 22:13:20 GMT"), ("zone", "Tue, 14 Nov 2023 22:13:20 UTC"), ("offset", "Tue, 14 Nov 2023 22:13:20 +0000"),
                       ("case", "tue, 14 Nov 2023 22:13:20 GMT"), ("digit", "Tue, 14 Nov 2023 2:13:20 GMT"), ("asctime", "Tue Nov 14 22:13:20 2023"),
                       ("rfc850", "Tuesday, 14-Nov-23 22:13:20 GMT"), ("rfc3339", "2023-11-14T22:13:20Z"), ("day", "Tue, 31 Nov 2023 22:13:20 GMT")]:
        yield timed(f"http-no-{name}", "not as HTTP writes a date today", "http-date", time, malformed)
