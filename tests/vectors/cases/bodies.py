"""The body as bytes, and as JSON."""

import base64

from . import documented as doc
from .case import at, authentic, case, event, nothing_found, refused
from .headers import STANDARD, STANDARD_ACCEPTED, STRIPE, STRIPE_ACCEPTED
from .signing import signed, standard_headers, stripe_value

INVALID_JSON = refused("invalid_json", 400)
INVALID_PAYLOAD = refused("invalid_payload", 400)
TOO_LARGE = refused("body_too_large", 413)
NOT_RAW = refused("body_not_raw", 500)
ACCEPTED = event("file.synced", at("2025-01-15T10:30:00Z"))
SYNCED = doc.compact(doc.TUSKY_SYNCED).encode()
MIB = 1 << 20


def tusky(name, comment, body, expect, **rest):
    return case(f"tusky-body-{name}", comment, "tusky", body, signed("tusky", body + b" " * rest.get("spaces", 0)), expect, **rest)


def with_member(member):
    """A documented payload with one more member of data, which is no drift."""
    return SYNCED.replace(b'{"fileId"', b'{' + member + b',"fileId"')


def nested(levels):
    """The documented payload with an array inside data, nested to so many levels in all."""
    arrays = levels - 2
    return with_member(b'"x":' + b"[" * arrays + b"]" * arrays)


def cases():
    yield from octets()
    yield from sizes()
    yield from parsed()
    yield from not_json()
    yield from odd_json()
    yield from duplicates()
    yield from wrong_shapes()


def octets():
    for name, comment, body in [
        ("empty", "no body is signed like any other", b""),
        ("one-byte", "a body needs no minimum length to be signed", b"x"),
        ("nul", "NUL ends a string in C, not here", b"\0"),
        ("binary", "every byte there is", bytes(range(256))),
        ("invalid-utf8", "a lone continuation byte", b'{"event":"\x80"}'),
        ("utf16", "UTF-16 is not the encoding of JSON on the wire", '{"event":"file.hot"}'.encode("utf-16-le")),
        ("form", "not JSON at all", b"event=file.hot&id=1"),
        ("only-newline", "white space alone is no JSON value", b"\n"),
    ]:
        yield tusky(f"{name}-signature", f"verify_signature reads no JSON: {comment}", body, authentic(), call="verify_signature")
        yield tusky(name, comment, body, nothing_found("tusky") if body == b"" else INVALID_JSON)
    yield tusky("bom", "a byte order mark is signed, and is no JSON: a decoder that drops it changes what was signed",
                b"\xef\xbb\xbf" + SYNCED, INVALID_JSON, flags=["bom_dropped"])
    yield tusky("bom-signature", "verify_signature reads no JSON, so the mark is just three more bytes", b"\xef\xbb\xbf" + SYNCED, authentic(), call="verify_signature", flags=["bom_dropped"])
    yield case("tusky-body-bom-dropped", "signed with a byte order mark, delivered without", "tusky", SYNCED,
               signed("tusky", b"\xef\xbb\xbf" + SYNCED), refused("signature_mismatch", 401), flags=["bom_dropped"])
    yield tusky("emoji", "four bytes in UTF-8", SYNCED.replace(b"report", "\U0001f512\U0001f468\u200d\U0001f469\u200d\U0001f467".encode()), ACCEPTED)
    yield tusky("not-normalised", "e and a combining accent are not an accented e", SYNCED.replace(b"report", "re\u0301sume\u0301".encode()), ACCEPTED, flags=["unicode_normalized"])
    yield case("tusky-body-normalised", "normalised to NFC on the way", "tusky", SYNCED.replace(b"report", "r\u00e9sum\u00e9".encode()),
               signed("tusky", SYNCED.replace(b"report", "re\u0301sume\u0301".encode())), refused("signature_mismatch", 401), flags=["unicode_normalized"])
    yield tusky("dollar-ampersand", "replace() patterns in the body stay as they are", SYNCED.replace(b"report", b"$& $1 $$ $` $'"), ACCEPTED, flags=["replace_pattern"])
    body = STRIPE.replace(b"in_1", b"$& {body} {timestamp} %s {0} $$")
    yield case("stripe-body-template", "the template's own words in the body", "stripe", body,
               [["Stripe-Signature", stripe_value(body, 1700000000)]], STRIPE_ACCEPTED, now=1700000000, flags=["replace_pattern"])
    yield case("standard-webhooks-id-template", "the template's own words in the id", "standard-webhooks", STANDARD,
               standard_headers(STANDARD, "{body}$&{timestamp}", 1700000000),
               {**STANDARD_ACCEPTED, "id": "{body}$&{timestamp}", "idempotency_key": "standard-webhooks:{body}$&{timestamp}"},
               now=1700000000, flags=["replace_pattern"])
    body = bytes(range(256))
    yield case("stripe-body-binary-signature", "a body that is not UTF-8: no language's own error", "stripe", body,
               [["Stripe-Signature", stripe_value(body, 1700000000)]], authentic(1700000000000), now=1700000000,
               call="verify_signature", flags=["body_as_text"])
    yield case("stripe-body-binary", "signed, but not UTF-8, so it is no JSON", "stripe", body, [["Stripe-Signature", stripe_value(body, 1700000000)]], INVALID_JSON, now=1700000000, flags=["body_as_text"])
    yield case("standard-webhooks-body-binary", "signed, but not UTF-8, so it is no JSON", "standard-webhooks", body, standard_headers(body, "msg_1", 1700000000), INVALID_JSON, now=1700000000, flags=["body_as_text"])
    yield case("standard-webhooks-body-empty", "signed and empty: an event without a payload", "standard-webhooks", b"", standard_headers(b"", "msg_1", 1700000000), nothing_found("standard-webhooks", id="msg_1", key="standard-webhooks:msg_1"), now=1700000000)
    for provider in ["filedgr", "thunderstack", "tuteliq", "tectra", "github"]:
        yield case(f"{provider}-body-empty", "signed and empty: an event without a payload", provider, b"", signed(provider, b""), nothing_found(provider))
    for provider in ["filedgr", "thunderstack", "tuteliq", "tectra", "github"]:
        yield case(f"{provider}-body-binary-signature", "every byte value is signed as it is", provider, bytes(range(256)), signed(provider, bytes(range(256))), authentic(), call="verify_signature")


def sizes():
    length = len(SYNCED)
    yield tusky("1-mib", "no limit unless one is given", SYNCED, ACCEPTED, spaces=MIB - length, flags=["large"])
    yield tusky("1-mib-signature", "a million blanks", b"", authentic(), spaces=MIB, call="verify_signature", flags=["large"])
    yield tusky("1-mib-blank", "a million blanks hold no JSON value", b"", INVALID_JSON, spaces=MIB, flags=["large"])
    yield tusky("1-mib-limit", "exactly the limit", SYNCED, ACCEPTED, spaces=MIB - length, options={"max_body_bytes": MIB}, flags=["large"])
    yield tusky("1-mib-over", "a byte over the limit", SYNCED, TOO_LARGE, spaces=MIB - length + 1, options={"max_body_bytes": MIB}, flags=["large"])
    yield case("thunderstack-body-1-mib", "a large body under RSA: the digest takes all of it", "thunderstack", b"", signed("thunderstack", b" " * MIB), authentic(), spaces=MIB,
               call="verify_signature", flags=["large"])
    yield tusky("limit", "exactly the limit", SYNCED, ACCEPTED, options={"max_body_bytes": length})
    yield tusky("over-limit", "a byte over the limit", SYNCED, TOO_LARGE, options={"max_body_bytes": length - 1})
    yield tusky("over-limit-signature", "the limit holds where nothing is parsed, too", SYNCED, TOO_LARGE, options={"max_body_bytes": length - 1}, call="verify_signature")
    yield tusky("limit-0", "0 is a limit", b"x", TOO_LARGE, options={"max_body_bytes": 0})
    yield tusky("limit-counts-bytes", "a limit of bytes, not of characters: 2 characters, 8 bytes", "\U0001f512\U0001f512".encode(), TOO_LARGE,
                options={"max_body_bytes": 7})
    yield case("tusky-body-over-limit-unsigned", "the size comes before the signature", "tusky", SYNCED, [], TOO_LARGE, options={"max_body_bytes": 10})
    yield case("thunderstack-body-over-limit", "413, not 403: nobody was refused for who they are", "thunderstack",
               doc.THUNDERSTACK_RUNNING.encode(), signed("thunderstack", doc.THUNDERSTACK_RUNNING.encode()), TOO_LARGE, options={"max_body_bytes": 10})


def parsed():
    """What express.json() or request.json would hand over in place of the body."""
    value = {"event": "file.synced", "timestamp": "2025-01-15T10:30:00.000Z", "data": {"fileId": "file-uuid"}}
    for name, comment, given in [
        ("object", "a parsed body", value),
        ("array", "a parsed array", [value]),
        ("array-of-bytes", "numbers are not bytes", [123, 125]),
        ("null", "nothing at all", None),
        ("number", "a number is no body", 42),
        ("true", "a boolean is no body", True),
    ]:
        yield case(f"tusky-body-parsed-{name}", comment, "tusky", b"", signed("tusky", SYNCED), NOT_RAW, parsed_body=given, flags=["dynamic", "body_parsed"])
    yield case("thunderstack-body-parsed", "a mistake of the receiver's, not of the sender's: 500, not 403", "thunderstack", b"",
               signed("thunderstack", SYNCED), NOT_RAW, parsed_body=value, flags=["dynamic", "body_parsed"])
    yield case("tusky-body-parsed-unsigned", "the body's type comes before the signature", "tusky", b"", [], NOT_RAW, parsed_body=value, flags=["dynamic"])
    yield case("tusky-body-parsed-limit", "and before its size", "tusky", b"", [], NOT_RAW, parsed_body=value, options={"max_body_bytes": 0}, flags=["dynamic"])
    yield case("tusky-body-parsed-signature", "verify_signature wants bytes too", "tusky", b"", signed("tusky", SYNCED), NOT_RAW,
               parsed_body=value, call="verify_signature", flags=["dynamic"])


def not_json():
    for name, comment, body in [
        ("nan", "Python's json would accept it", with_member(b'"x":NaN')),
        ("infinity", "JSON has no infinity", with_member(b'"x":Infinity')),
        ("minus-infinity", "JSON has no infinity, and a minus doesn't help", with_member(b'"x":-Infinity')),
        ("undefined", "JavaScript's word, not JSON's", with_member(b'"x":undefined')),
        ("python-literals", "Python's True, as repr() writes it: JSON spells it in lower case", with_member(b'"x":True')),
        ("trailing-comma-object", "a comma before the closing brace", SYNCED[:-1] + b",}"),
        ("trailing-comma-array", "a comma before the closing bracket", with_member(b'"x":[1,]')),
        ("comma-missing", "two members without a comma between", with_member(b'"x":1 "y":2')),
        ("trailing-garbage", "a letter after the closing brace", SYNCED + b"x"),
        ("trailing-nul", "a NUL after the closing brace, as a C string would carry", SYNCED + b"\0"),
        ("trailing-brace", "one closing brace too many", SYNCED + b"}"),
        ("two-documents", "two JSON values, a line each: one body holds one value", SYNCED + b"\n" + SYNCED),
        ("truncated", "the last two bytes are missing", SYNCED[:-2]),
        ("single-quotes", "Python's repr(), not JSON", SYNCED.replace(b'"', b"'")),
        ("comment", "a comment in front: that is JSON5", b"/* hello */" + SYNCED),
        ("key-unquoted", "a member's name without quotes: that is JSON5", with_member(b"x:1")),
        ("key-number", "a number as a member's name", with_member(b"1:1")),
        ("leading-zero", "octal in old parsers, an error in JSON", with_member(b'"x":01')),
        ("number-plus", "a plus sign before a number: that is JSON5", with_member(b'"x":+1')),
        ("number-minus", "a minus sign with no digit after it", with_member(b'"x":-')),
        ("number-no-integer", "a fraction with no digit before the point", with_member(b'"x":.5')),
        ("number-no-fraction", "a fraction with no digit after the point", with_member(b'"x":1.')),
        ("number-no-exponent", "an exponent without digits", with_member(b'"x":1e')),
        ("number-hexadecimal", "hexadecimal: that is JSON5", with_member(b'"x":0x10')),
        ("newline-in-string", "a raw newline in a string must be escaped", with_member(b'"x":"a\nb"')),
        ("tab-in-string", "a raw tab in a string must be escaped", with_member(b'"x":"a\tb"')),
        ("nul-in-string", "a raw NUL in a string must be escaped", with_member(b'"x":"a\0b"')),
        ("escape-unknown", "\\x is no escape of JSON's", with_member(b'"x":"\\x41"')),
        ("escape-short", "two hex digits where \\u wants four", with_member(b'"x":"\\u12"')),
        ("escape-not-hex", "a letter beyond F among the four digits of \\u", with_member(b'"x":"\\u12G4"')),
        ("string-open", "the string never ends", b'{"event":"file.synced'),
        ("no-break-space", "a blank, but not to JSON", b"\xc2\xa0" + SYNCED),
        ("form-feed", "a form feed is no white space of JSON's", b"\f" + SYNCED),
        ("utf8-continuation", "a lone continuation byte in a string", with_member(b'"x":"\x80"')),
        ("utf8-truncated", "a character's third byte is missing", with_member(b'"x":"\xe2\x82"')),
        ("utf8-overlong", "two bytes for a solidus", with_member(b'"x":"\xc0\xaf"')),
        ("utf8-surrogate", "a surrogate written in UTF-8", with_member(b'"x":"\xed\xa0\x80"')),
        ("utf8-beyond", "beyond U+10FFFF", with_member(b'"x":"\xf4\x90\x80\x80"')),
        ("latin1", "Latin-1 in place of UTF-8", with_member(b'"x":"caf\xe9"')),
        ("levels-129", "one level too deep", nested(129)),
        ("levels-1000", "far too deep: a recursive parser would be at its own limit", nested(1000)),
        ("levels-100000", "a stack to overflow", b"[" * 100000),
        ("objects-129", "objects count as arrays do", with_member(b'"x":' + b'{"a":' * 127 + b"1" + b"}" * 127)),
    ]:
        flags = ["deep_nesting" if name.startswith(("levels", "objects")) else "lenient_json", *(["large"] if len(body) > 50000 else [])]
        yield tusky(name, comment, body, INVALID_JSON, flags=flags)
    yield tusky("levels-129-signature", "verify_signature does not look inside", nested(129), authentic(), call="verify_signature", flags=["deep_nesting"])
    for provider in ["filedgr", "thunderstack", "tuteliq", "tectra", "github"]:
        body = b'{"unfinished":'
        yield case(f"{provider}-body-truncated-json", "signed, and not JSON: 400 at every provider", provider, body, signed(provider, body), INVALID_JSON)


def odd_json():
    for name, comment, body in [
        ("crlf", "line ends of two bytes are white space as well", b"\r\n" + SYNCED.replace(b",", b",\r\n") + b"\r\n"),
        ("blanks-round", "JSON's four blanks", b" \t\r\n" + SYNCED + b" \t\r\n"),
        ("levels-128", "as deep as may be", nested(128)),
        ("objects-128", "as deep as may be, in objects", with_member(b'"x":' + b'{"a":' * 126 + b"1" + b"}" * 126)),
        ("number-1e999", "beyond a double", with_member(b'"x":1e999')),
        ("number-minus-1e999", "below a double, where JavaScript reads -Infinity", with_member(b'"x":-1e999')),
        ("number-1e-999", "rounds to zero in a double; JSON allows it", with_member(b'"x":1e-999')),
        ("number-huge-exponent", "an exponent beyond an integer", with_member(b'"x":1e99999999999999999999')),
        ("number-400-digits", "more digits than any number type holds", with_member(b'"x":' + b"9" * 400)),
        ("number-2-53", "beyond what a double holds exactly", SYNCED.replace(b"204800", b"9007199254740993")),
        ("number-forms", "each form in which JSON may write a number", with_member(b'"x":[-0,0.0,-0.0,1E+2,1e-2,0e0,12.50]')),
        ("surrogate-lone-high", "half a pair, escaped", with_member(b'"x":"\\ud800"')),
        ("surrogate-lone-low", "the other half of a pair, escaped", with_member(b'"x":"\\udc00 and more"')),
        ("surrogates-reversed", "a pair in the wrong order is two lone halves", with_member(b'"x":"\\udc00\\ud800"')),
        ("surrogate-pair", "an escaped pair is one character", with_member(b'"x":"\\ud83d\\ude00"')),
        ("escapes", "every escape that JSON knows", with_member(b'"x":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f"')),
        ("nul-escaped", "an escaped NUL is an ordinary character of a string", SYNCED.replace(b"report.pdf", b"report\\u0000.pdf")),
        ("del-in-string", "DEL is no control character to JSON", with_member(b'"x":"\x7f"')),
        ("line-separators", "U+2028 and U+2029", with_member('"x":"\u2028\u2029"'.encode())),
        ("bom-in-string", "a byte order mark inside a string is a character like any other", with_member(b'"x":"\xef\xbb\xbf"')),
        ("noncharacter", "U+FFFF is valid UTF-8, though no character", with_member(b'"x":"\xef\xbf\xbf"')),
        ("type-escaped", "the type is read after unescaping", SYNCED.replace(b"file.synced", b"file\\u002esynced")),
        ("key-escaped", "and so are keys", SYNCED.replace(b'"event"', b'"\\u0065vent"')),
        ("key-empty", "a member may have an empty name", with_member(b'"":1')),
        ("type-last", "the order of members is free", b'{"data":' + SYNCED[SYNCED.index(b'{"fileId"'):-1] + b',"timestamp":"2025-01-15T10:30:00.000Z","event":"file.synced"}'),
        ("proto", "__proto__ is a member like another", SYNCED[:-1] + b',"__proto__":{"event":"file.hot"},"constructor":{"prototype":{}}}'),
        ("proto-in-data", "names of every JavaScript object, in data: members like others", with_member(b'"__proto__":{"fileId":1},"toString":null')),
        ("many-members", "300 members beside the known ones are no drift", with_member(b",".join(b'"k%d":%d' % (n, n) for n in range(300)))),
    ]:
        yield tusky(name, comment, body, ACCEPTED, flags=["prototype_key"] if name.startswith("proto") else [])


    body = SYNCED.replace(b"204800", b"1e999")
    yield tusky("number-in-field", "beyond a double, where an integer is documented", body,
                event("file.synced", at("2025-01-15T10:30:00Z"), recognized=False, warnings=[("unexpected_type", "$.data.sizeBytes")]))


def duplicates():
    for name, comment, body in [
        ("type", "the type twice: parsers disagree on which counts", SYNCED[:-1] + b',"event":"file.hot"}'),
        ("type-equal", "even with the same value", SYNCED[:-1] + b',"event":"file.synced"}'),
        ("type-escaped", "compared after unescaping", SYNCED[:-1] + b',"\\u0065vent":"file.hot"}'),
        ("data", "data twice: parsers disagree on which counts", SYNCED[:-1] + b',"data":{}}'),
        ("unknown-key", "any key of the top level", SYNCED[:-1] + b',"x":1,"x":1}'),
        ("escaped-both", "one name, escaped once and once not", SYNCED[:-1] + b',"\\u00e9":1,"\xc3\xa9":2}'),
        ("proto", "two members called __proto__, where an object of JavaScript's has one place", SYNCED[:-1] + b',"__proto__":1,"__proto__":2}'),
    ]:
        yield tusky(f"duplicate-{name}", comment, body, INVALID_PAYLOAD, flags=["duplicate_key"])
    yield tusky("duplicate-case", "keys are case-sensitive: no duplicate", SYNCED[:-1] + b',"Event":"file.hot","EVENT":1}', ACCEPTED)
    yield tusky("duplicate-deeper", "deeper down the last one counts", with_member(b'"x":1,"x":2'), ACCEPTED)
    yield tusky("duplicate-deeper-field", "the first fileId is a number, the last a string", with_member(b'"fileId":1'), ACCEPTED)
    yield case("tusky-body-duplicate-deeper-drift", "the last fileId is a number", "tusky",
               SYNCED.replace(b'"walrusBlobId"', b'"fileId":1,"walrusBlobId"'),
               signed("tusky", SYNCED.replace(b'"walrusBlobId"', b'"fileId":1,"walrusBlobId"')),
               event("file.synced", at("2025-01-15T10:30:00Z"), recognized=False, warnings=[("unexpected_type", "$.data.fileId")]))
    for provider, body in [
        ("filedgr", doc.compact(doc.FILEDGR_ACCESSED)[:-1] + ',"eventId":"evt_other"}'),
        ("thunderstack", doc.compact(doc.THUNDERSTACK_RUNNING)[:-1] + ',"nodeId":"another-node"}'),
        ("tuteliq", doc.compact(doc.TUTELIQ_CRITICAL)[:-1] + ',"id":"evt_other"}'),
        ("tectra", doc.compact(doc.TECTRA_SIGNED)[:-1] + ',"event":"batch.anchored"}'),
        ("github", '{"action":"opened","action":"closed"}'),
    ]:
        yield case(f"{provider}-body-duplicate", "a key of the top level twice", provider, body.encode(), signed(provider, body.encode()), INVALID_PAYLOAD,
                   flags=["duplicate_key"])
    body = STRIPE[:-1] + b',"id":"evt_2"}'
    yield case("stripe-body-duplicate", "a key of the top level twice", "stripe", body, [["Stripe-Signature", stripe_value(body, 1700000000)]],
               INVALID_PAYLOAD, now=1700000000, flags=["duplicate_key"])


def wrong_shapes():
    for name, body in [
        ("array", b"[" + SYNCED + b"]"), ("empty-array", b"[]"), ("string", b'"file.synced"'), ("number", b"42"), ("true", b"true"), ("null", b"null"),
    ]:
        yield tusky(f"top-{name}", "JSON, and no object: nothing signed is lost", body, nothing_found("tusky"))
        yield tusky(f"top-{name}-strict", "strict makes an error of the warnings", body, INVALID_PAYLOAD, options={"strict": True})
    for provider in ["thunderstack", "github"]:
        yield case(f"{provider}-body-top-array", "JSON, and no object: nothing signed is lost", provider, b"[]", signed(provider, b"[]"), nothing_found(provider))
    yield case("stripe-body-top-array", "JSON, and no object: nothing signed is lost", "stripe", b"[]", [["Stripe-Signature", stripe_value(b"[]", 1700000000)]],
               nothing_found("stripe"), now=1700000000)
    yield case("tusky-body-json-in-base64", "base64 in place of JSON, signed as such", "tusky", base64.b64encode(SYNCED),
               signed("tusky", base64.b64encode(SYNCED)), INVALID_JSON)
