"""Bodies that changed on their way, or in the program."""

import gzip
import json
import re
import unicodedata
import urllib.parse
import zlib

from .signers import *  # noqa: F403

# Reserialized.
dd = data(html=True)
b = py_body(data())
body_case("body_reserialized", "JSON.stringify of a Python sender's", plain("github", b), node("JSON.stringify(JSON.parse(b))", b))
x = data()
body_case("body_reserialized", "json.dumps defaults of a compact body", plain("shopify", js_body(x)), json.dumps(x).encode())
x = data()
body_case("body_reserialized", "json.dumps, compact but ASCII", std(body=js_body(x)), json.dumps(x, separators=(",", ":")).encode())
x = data()
body_case("body_reserialized", "json.dumps indent=4 of compact", slack(js_body(x)), json.dumps(x, indent=4).encode())
x = data()
body_case(
    "body_reserialized",
    "json.dumps indent=2 sort_keys, unsorted sender",
    kv(body=js_body(x)),
    json.dumps(x, indent=2, sort_keys=True).encode(),
    ["body_reserialized", "not_signed_with_this_secret"],
    None,
)
x = dict(sorted(dd.items()))
body_case("body_reserialized", "Go map marshalled, sorted sender, html escapes", plain("sentry", js_body(x)), go(x), certain=None)
x = data(html=True)
body_case("body_reserialized", "Go map marshalled, unsorted sender", plain("tusky", js_body(x)), go(x), ["body_reserialized", "not_signed_with_this_secret"], None)
x = dict(sorted(data().items()))
body_case("body_reserialized", "Go MarshalIndent with tabs", kv("stripe", js_body(x)), go(x, indent="\t", sort=False))
x = data()
body_case("body_reserialized", "PHP json_encode of unicode", plain("paystack", js_body(x)), php(x))
x = data()
body_case("body_reserialized", "PHP pretty", plain("woocommerce", js_body(x)), php(x, ("pretty",)))
x = data()
body_case("body_reserialized", "PHP sender, unescaped by receiver", plain("woocommerce", php(x)), php(x, ("slashes", "unicode")))
x = data()
body_case("body_reserialized", "Ruby to_json of Python sender", plain("gitea", py_body(x)), js_body(x))
x = data()
body_case("body_reserialized", "Ruby pretty_generate", plain("discourse", js_body(x)), json.dumps(x, ensure_ascii=False, indent=2).encode())
rails = lambda t: t.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("\u2028", "\\u2028")
x = data(html=True)
body_case("body_reserialized", "Rails to_json escapes html", plain("lemon-squeezy", js_body(x)), rails(js_body(x).decode()).encode())
gson = lambda t: t.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("'", "\\u0027").replace("=", "\\u003d")
x = data(html=True)
body_case("body_reserialized", "Gson: html escapes", plain("xero", js_body(x)), gson(js_body(x).decode()).encode())


def net(d):
    t = json.dumps(d, separators=(",", ":"))
    t = re.sub(r"\\u([0-9a-f]{4})", lambda found: "\\u" + found.group(1).upper(), t)
    for ch in "<>&'+":
        t = t.replace(ch, "\\u%04X" % ord(ch))
    return t.encode()


x = data(html=True)
body_case("body_reserialized", "System.Text.Json", square(js_body(x)), net(x))
x = data(html=True)
body_case("body_reserialized", "System.Text.Json sender, JSON.stringify by receiver", plain("tectra", net(x)), node("JSON.stringify(JSON.parse(b))", net(x)))
x = data()
body_case("body_reserialized", "Newtonsoft indented with CRLF", kv("calendly", js_body(x)), json.dumps(x, ensure_ascii=False, indent=2).replace("\n", "\r\n").encode())
x = data()
body_case("body_reserialized", "serde_json::to_string of a pretty sender", plain("filedgr", json.dumps(x, ensure_ascii=False, indent=2).encode()), js_body(x))
x = data()
x["price"] = 10.0
body_case(
    "body_reserialized",
    "JSON.stringify 1.0 -> 1, Python sender compact",
    plain("tuteliq", js_body(x)),
    node("JSON.stringify(JSON.parse(b))", js_body(x)),
    ["body_reserialized", "not_signed_with_this_secret"],
    None,
)
x = data()
x["big"] = 12345678901234567891234
body_case("body_reserialized", "JSON.stringify of a big integer", std(body=js_body(x)), node("JSON.stringify(JSON.parse(b))", js_body(x)), certain=None)
x = {"type": "a", "id": "1", "by": {"zeta": 1, "10": "x", "2": "y"}}
body_case(
    "body_reserialized",
    "JSON.stringify orders integer keys",
    plain("vercel", js_body(x)),
    node("JSON.stringify(JSON.parse(b))", js_body(x)),
    ["body_reserialized", "not_signed_with_this_secret"],
    None,
)
b = b'{"type":"a","id":"1","a":1,"a":2}'
body_case("body_reserialized", "duplicate keys lost", plain("razorpay", b), b'{"type":"a","id":"1","a":2}', ["body_reserialized", "not_signed_with_this_secret"], None)
x = data()
body_case("body_reserialized", "jq . with its newline", plain("cal-com", js_body(x)), json.dumps(x, ensure_ascii=False, indent=2).encode() + b"\n")
x = data()
body_case("body_reserialized", "jq -c of a Python sender with ensure_ascii=False, and its newline", plain("btcpay", json.dumps(x, ensure_ascii=False).encode()), js_body(x) + b"\n")
b = json.dumps(data(unicode=False), indent=2).encode()
body_case("body_reserialized", "curl -d @file takes the newlines out", plain("github", b), b.replace(b"\n", b""), ["body_reserialized", "body_line_endings"])
x = {"type": "t", "id": "e1", "alpha": 1, "be": [1, 2]}
body_case(
    "body_reserialized",
    "jsonb in Postgres: keys by length, spaces",
    plain("tusky", js_body(x)),
    json.dumps(dict(sorted(x.items(), key=lambda p: (len(p[0]), p[0])))).encode(),
    ["body_reserialized", "not_signed_with_this_secret"],
    None,
)
b = json.dumps(data(), indent=2).encode()
body_case("body_reserialized", "orjson.dumps of a pretty ASCII sender", slack(b), js_body(json.loads(b)))
x = data()
x["list"] = [1, 2, 3]
pretty = node("JSON.stringify(JSON.parse(b),null,2)", js_body(x))
pr = re.sub(r"\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]", r"[\1, \2, \3]", pretty.decode()).encode()
body_case("body_reserialized", "Prettier on save", plain("smartcar", js_body(x)), pr + b"\n")
x = data()
body_case("body_reserialized", "json.dumps with separators of a sender with spaces", plain("typeform", json.dumps(x).encode()), json.dumps(x, separators=(",", ":")).encode())
x = data()
body_case("body_reserialized", "JSON.stringify(body, null, '\\t')", plain("line", js_body(x)), node("JSON.stringify(JSON.parse(b),null,'\\t')", js_body(x)))
x = data(html=True)
body_case("body_reserialized", "a Go sender's escapes resolved by json.dumps(ensure_ascii=False)", plain("todoist", go(x, sort=False)), js_body(x))
# Newline.
d = plain()
body_case("body_newline", "vim adds a newline", d, d.body + b"\n", also=["body_whitespace"])
d = std()
body_case("body_newline", "CRLF behind it", d, d.body + b"\r\n", also=["body_whitespace"])
b = js_body(data()) + b"\r\n"
d = plain("shopify", b)
body_case("body_newline", "the final CRLF lost", d, b[:-2], ["body_newline", "body_whitespace"])
b = js_body(data()) + b"\n"
d = slack(b)
body_case("body_newline", "readline().rstrip", d, b[:-1], ["body_newline", "body_whitespace"])
d = thunder()
body_case("body_newline", "newline, public key", d, d.body + b"\n", also=["body_whitespace"])
d = square()
body_case("body_newline", "newline, url signed", d, d.body + b"\n", also=["body_whitespace"], length="new")
# Line endings.
b = json.dumps(data(), indent=2).encode()
d = plain("sentry", b)
body_case("body_line_endings", "git autocrlf", d, b.replace(b"\n", b"\r\n"), also=["body_reserialized"])
b = json.dumps(data(), indent=2).replace("\n", "\r\n").encode()
d = kv(body=b)
body_case("body_line_endings", "universal newlines: CRLF became LF", d, b.replace(b"\r\n", b"\n"), also=["body_reserialized"])
b = b"line one\nline two\nline three\n"
d = plain("gitea", b, ctype="text/plain")
body_case("body_line_endings", "text, LF to CRLF", d, b.replace(b"\n", b"\r\n"))
b = json.dumps(data(), indent=4).encode()
d = zoom(b)
body_case("body_line_endings", "old Mac: CR", d, b.replace(b"\n", b"\r"), also=["body_reserialized"])
b = json.dumps(data(), indent=2).encode() + b"\n"
d = discord(b)
body_case("body_line_endings", "CRLF everywhere, ed25519", d, b.replace(b"\n", b"\r\n"), also=["body_reserialized"])
# Bom.
d = plain()
body_case("body_bom", "Notepad", d, b"\xef\xbb\xbf" + d.body)
d = kv()
body_case("body_bom", "utf-8-sig written", d, b"\xef\xbb\xbf" + d.body, length="none")
b = b"\xef\xbb\xbf" + js_body(data())
d = plain("shopify", b)
body_case("body_bom", "utf-8-sig read", d, b[3:])
d = plain("woocommerce")
body_case("body_bom", "a BOM seen as Latin-1", d, "\u00ef\u00bb\u00bf".encode() + d.body, ["body_bom", "body_charset"])
# Base64.
d = plain()
body_case("body_base64", "Lambda", d, b64(d.body).encode(), length="none")
d = std()
body_case("body_base64", "url-safe", d, b64u(d.body).encode())
d = kv()
body_case("body_base64", "MIME lines", d, base64.encodebytes(d.body))
d = plain("shopify")
body_case("body_base64", "unpadded", d, b64(d.body).rstrip("=").encode())
d = slack()
body_case("body_base64", "quoted base64, as JSON of bytes", d, b'"' + b64(d.body).encode() + b'"', ["body_base64", "body_double_encoded"])
d = plain("line")
body_case("body_base64", "a data URL", d, b"data:application/json;base64," + b64(d.body).encode())
b = b64(js_body(data())).encode()
d = plain("tusky", b, ctype="text/plain")
body_case("body_base64", "decoded first", d, base64.b64decode(b))
d = plain("github")
body_case("body_base64", "twice", d, b64(b64(d.body).encode()).encode())
d = thunder()
body_case("body_base64", "Lambda, public key", d, b64(d.body).encode())
# Form.
j = js_body(data())
f = urllib.parse.urlencode({"payload": j}).encode()
d = plain("github", f, ctype="application/x-www-form-urlencoded")
body_case("body_form_encoded", "GitHub form: the field", d, j, certain=None)
j = js_body(data())
d = plain("tusky", j)
body_case("body_form_encoded", "wrapped in a form as payload=", d, urllib.parse.urlencode({"payload": j}).encode(), certain=None)
f = b"token=abc&team_id=T1&text=hello%20world%21&user_name=zo%C3%AB"
d = slack(f, ctype="application/x-www-form-urlencoded")
body_case("body_form_encoded", "urllib writes + for %20", d, urllib.parse.urlencode(urllib.parse.parse_qsl(f.decode())).encode(), certain=None)
f = b"command=%2Fdeploy&text=a+b&empty=&channel=C1"
d = slack(f, ctype="application/x-www-form-urlencoded")
body_case("body_form_encoded", "JSON.stringify(req.body) of a form", d, json.dumps(dict(urllib.parse.parse_qsl(f.decode(), keep_blank_values=True)), separators=(",", ":")).encode(), certain=None)
f = b"command=%2Fdeploy&text=a+b&empty=&channel=C1"
d = slack(f, ctype="application/x-www-form-urlencoded")
body_case("body_form_encoded", "URLSearchParams of sorted entries", d, b"channel=C1&command=%2Fdeploy&empty=&text=a+b", ["body_form_encoded", "not_signed_with_this_secret"], None)
f = b"a=%2fx&b=%c3%a9"
d = plain("sentry", f, ctype="application/x-www-form-urlencoded")
body_case("body_form_encoded", "escapes in upper case", d, b"a=%2Fx&b=%C3%A9", certain=None)
f = b"text=it%27s+%28ok%29%21&x=%2A%7E"
d = slack(f, ctype="application/x-www-form-urlencoded")
body_case(
    "body_form_encoded",
    "qs.stringify",
    d,
    node("new URLSearchParams(b).toString().replace(/\\+/g,'%20').replace(/%27/g,\"'\").replace(/%28/g,'(').replace(/%29/g,')').replace(/%21/g,'!').replace(/%7E/g,'~').replace(/%2A/g,'*')", f),
    certain=None,
)
j = js_body(data(unicode=False))
d = plain("filedgr", j)
body_case("body_form_encoded", "percent-escaped whole", d, urllib.parse.quote(j).encode(), certain=None)
j = js_body(data())
bd = "----WebKitFormBoundaryx7"
d = plain("tectra", j)
body_case("body_form_encoded", "as a field of multipart", d, f'--{bd}\r\nContent-Disposition: form-data; name="payload"\r\n\r\n'.encode() + j + f"\r\n--{bd}--\r\n".encode(), certain=None)
j = js_body(data())
d = plain("cal-com", j)
body_case("body_form_encoded", "form parser took the JSON for a name: {json}=", d, urllib.parse.quote_plus(j).encode() + b"=", certain=None)
# Double encoded.
d = plain()
body_case("body_double_encoded", "JSON.stringify of text", d, node("JSON.stringify(b)", d.body))
d = slack()
body_case("body_double_encoded", "json.dumps of text", d, json.dumps(d.body.decode()).encode())
d = std()
body_case("body_double_encoded", "twice", d, json.dumps(json.dumps(d.body.decode())).encode())
d = plain("shopify")
body_case("body_double_encoded", "PHP json_encode of text", d, json.dumps(d.body.decode()).replace("/", "\\/").encode())
d = kv("stripe")
body_case("body_double_encoded", "SQS: the whole record passed", d, json.dumps({"messageId": "1", "body": d.body.decode(), "attributes": {}}).encode())
d = plain("github")
body_case("body_double_encoded", "API Gateway's whole event", d, json.dumps({"resource": "/h", "headers": {"a": "b"}, "body": d.body.decode(), "isBase64Encoded": False}).encode())
b = json.dumps(js_body(data()).decode()).encode()
d = plain("tusky", b)
body_case("body_double_encoded", "signed as JSON text, taken out", d, json.loads(b).encode())
d = thunder()
body_case("body_double_encoded", "JSON.stringify of text, public key", d, node("JSON.stringify(b)", d.body))
d = plain("sentry")
body_case("body_double_encoded", "escaped, without the outer marks", d, json.dumps(d.body.decode(), ensure_ascii=False).encode()[1:-1])
d = plain("gitea")
body_case("body_double_encoded", "SNS envelope", d, json.dumps({"Type": "Notification", "MessageId": "x", "Message": d.body.decode()}).encode())
# Charset.
d = plain("github", js_body(data()))
body_case("body_charset", "latin-1 decoded", d, d.body.decode("latin-1").encode())
d = kv()
body_case("body_charset", "latin-1 decoded, with a time", d, d.body.decode("latin-1").encode())
d = plain("shopify")
body_case("body_charset", "UTF-16 LE without BOM", d, d.body.decode().encode("utf-16-le"))
d = plain("sentry")
body_case("body_charset", "UTF-16 with BOM", d, d.body.decode().encode("utf-16"))
d = slack()
body_case("body_charset", "U+FFFD", d, d.body.decode("ascii", "replace").encode(), certain=False)
x = data()
x["name"] = "Zoë Müller"
d = plain("tusky", js_body(x))
body_case("body_charset", "sent on in Latin-1", d, d.body.decode().encode("latin-1"))
x = data()
x["name"] = "Zoë Müller"
d = std(body=js_body(x))
body_case("body_charset", "mojibake twice", d, d.body.decode("latin-1").encode().decode("latin-1").encode())
x = data()
x["name"] = "naïve “quoted” – €5"
d = plain("xero", js_body(x))
body_case(
    "body_charset",
    "cp1252 mojibake",
    d,
    d.body.decode("cp1252", "surrogateescape").encode("utf-8", "surrogateescape")
    if all(c not in d.body for c in b"\x81\x8d\x8f\x90\x9d")
    else "".join(bytes([c]).decode("cp1252") if c not in b"\x81\x8d\x8f\x90\x9d" else chr(c) for c in d.body).encode(),
)
x = data()
x["name"] = "Zoë Müller"
d = plain("line", js_body(x))
body_case("body_charset", "question marks for other letters", d, d.body.decode().encode("ascii", "replace"), ["body_charset", "not_signed_with_this_secret"], False)
x = data()
x["name"] = "Zoë"
d = plain("tectra", js_body(x))
body_case("body_charset", "UTF-16 BE", d, d.body.decode().encode("utf-16-be"))
# Normalized.
x = data()
x["name"] = "Zoë Müller"
d = plain("tusky", js_body(x))
body_case("body_normalized", "NFD on a Mac", d, unicodedata.normalize("NFD", d.body.decode()).encode())
x = data()
x["name"] = unicodedata.normalize("NFD", "Crème Łódź é")
d = kv(body=js_body(x))
body_case("body_normalized", "NFC by a database", d, unicodedata.normalize("NFC", d.body.decode()).encode())
x = data()
x["name"] = "한국어 지점"
d = plain("line", js_body(x))
body_case("body_normalized", "NFD of Hangul", d, unicodedata.normalize("NFD", d.body.decode()).encode())
x = data()
x["name"] = "e\u0301a\u0300 ﬁn ½"
d = slack(js_body(x))
body_case("body_normalized", "NFKC: not to be undone", d, unicodedata.normalize("NFKC", d.body.decode()).encode(), ["body_normalized", "not_signed_with_this_secret"], None)
x = data()
x["name"] = "Ångström"
d = std(body=js_body(x))
body_case("body_normalized", "NFD", d, unicodedata.normalize("NFD", d.body.decode()).encode(), length="new")

# Compressed.
d = plain("github")
z = gzip.compress(d.body, mtime=0)
d.set("Content-Encoding", "gzip")
body_case("body_compressed", "gzip not inflated", d, z, length="new")
d = kv()
z = zlib.compress(d.body)
d.set("Content-Encoding", "deflate")
body_case("body_compressed", "deflate (zlib)", d, z)
d = plain("shopify")
z = zlib.compress(d.body)[2:-4]
d.set("Content-Encoding", "deflate")
body_case("body_compressed", "raw deflate", d, z)
z = gzip.compress(js_body(data()), mtime=0)
d = plain("sentry", z)
d.set("Content-Encoding", "gzip")
body_case("body_compressed", "signed compressed, inflated by the server", d, gzip.decompress(z), certain=None)
d = std()
d.set("Content-Encoding", "br")
body_case("body_compressed", "brotli", d, bytes.fromhex("8b0b80") + bytes(r.randrange(256) for _ in range(90)), ["body_compressed", "body_charset"], None)
d = plain("gitea")
d.set("Content-Encoding", "zstd")
body_case("body_compressed", "zstd", d, bytes.fromhex("28b52ffd") + bytes(r.randrange(256) for _ in range(90)), certain=None)
d = plain("tusky")
body_case("body_compressed", "gzip, then base64 by Lambda", d, b64(gzip.compress(d.body, mtime=0)).encode(), ["body_compressed", "body_base64"], None, also=["body_base64", "body_compressed"])
# Truncated.
b = js_body([data() for _ in range(80)])
d = plain("github", b)
body_case("body_truncated", "VARCHAR(4000)", d, b[:4000], certain=False)
b = js_body([data() for _ in range(80)])
d = kv(body=b)
body_case("body_truncated", "the first TCP segment", d, b[:1448], certain=False)
b = js_body(data())
d = plain("shopify", b)
body_case("body_truncated", "VARCHAR(128), no length", d, b[:128], certain=False, length="none")
x = data()
x["name"] = "東京" * 20
b = js_body(x)
at = b.index("京".encode()) + 1
d = std(body=b)
body_case("body_truncated", "cut in a character", d, b[:at], certain=False)
b = js_body([data() for _ in range(9)])
d = thunder(b)
body_case("body_truncated", "1 KiB", d, b[:1024], certain=False)
b = js_body(data())
d = slack(b)
body_case("body_truncated", "a log cuts and adds dots", d, b[:100] + b"...", certain=False)
b = js_body(data())
d = plain("sentry", b)
body_case("body_truncated", "a log adds [truncated]", d, b[:120] + "… [truncated]".encode(), certain=False, length="none")
b = urllib.parse.urlencode({"text": "hello " * 60, "user": "zoë", "team": "T1"}).encode()
d = slack(b, ctype="application/x-www-form-urlencoded")
body_case("body_truncated", "a form cut", d, b[:255], ["body_truncated", "body_form_encoded"], False)
b = js_body(data())
d = plain("tusky", b)
body_case("body_truncated", "the last byte missing: a buffer one too short", d, b[:-1], certain=None)
# Empty.
d = plain("github")
body_case("body_empty", "no body", d, b"", certain=False)
d = kv()
body_case("body_empty", "{}", d, b"{}", ["body_empty", "body_reserialized"], False)
d = slack()
body_case("body_empty", "null", d, b"null", ["body_empty", "body_parsed", "body_reserialized"], False)
d = plain("shopify")
body_case("body_empty", "undefined", d, b"undefined", ["body_empty", "body_parsed"], False, length="none")
d = std()
body_case("body_empty", "[]", d, b"[]", ["body_empty", "body_reserialized"], False)
d = thunder()
body_case("body_empty", "nothing, public key", d, b"", certain=False)
d = plain("xero")
body_case("body_empty", "a newline", d, b"\n", ["body_empty", "body_newline", "body_whitespace"], False)
# Whitespace.
d = plain()
body_case("body_whitespace", "a space behind", d, d.body + b" ")
d = std()
body_case("body_whitespace", "a template's indentation", d, b"    " + d.body + b"\n    ", ["body_whitespace"])
d = kv()
body_case("body_whitespace", "two newlines", d, d.body + b"\n\n", ["body_whitespace", "body_newline"])
b = b"  " + js_body(data()) + b"\n\n"
d = plain("github", b)
body_case("body_whitespace", "strip()", d, b.strip(), certain=None)
b = b"\n" + js_body(data())
d = plain("shopify", b)
body_case("body_whitespace", "lstrip()", d, b.strip(), ["body_whitespace", "body_newline"], None)
d = slack()
body_case("body_whitespace", "a leading newline", d, b"\n" + d.body, ["body_whitespace", "body_newline"])
b = js_body(data()) + b" "
d = plain("sentry", b)
body_case("body_whitespace", "rstrip()", d, b.strip(), certain=None)

# Parsed.
x = data(unicode=False)
for comment, shown in [
    ("String(req.body)", b"[object Object]"),
    ("Python's repr", repr(x).encode()),
    ("util.inspect", node("require('util').inspect(JSON.parse(b))", js_body(x))),
    ("Ruby's inspect", ("{" + ", ".join(f'"{k}"=>{json.dumps(v)}' for k, v in x.items() if not isinstance(v, (dict, list))) + "}").encode()),
    ("Java's Map.toString", ("{" + ", ".join(f"{k}={v}" for k, v in x.items() if not isinstance(v, (dict, list))) + "}").encode()),
    ("PHP's print_r", ("Array\n(\n" + "".join(f"    [{k}] => {v}\n" for k, v in x.items() if not isinstance(v, (dict, list))) + ")\n").encode()),
    ("Go's %v", ("map[" + " ".join(f"{k}:{v}" for k, v in sorted(x.items()) if not isinstance(v, (dict, list))) + "]").encode()),
    ("str of bytes", repr(js_body(x)).encode()),
    ("JSON of a Buffer", json.dumps({"type": "Buffer", "data": list(js_body(x))}, separators=(",", ":")).encode()),
    ("String of a Uint8Array", ",".join(map(str, js_body(x))).encode()),
    ("inspect of a Buffer", b"<Buffer 7b 22 74 79 70 65 22 3a 22 69 6e 76 6f 69 63 65 2e 70 61 69 64 22 2c 22 69 64 22 3a 22 65 76 74 5f 38 ... 320 more bytes>"),
    ("a stream", b"[object ReadableStream]"),
    ("a coroutine", b"<coroutine object Request.body at 0x7f2a1c0b5e40>"),
    ("Django's QueryDict", b"<QueryDict: {'a': ['1'], 'b': ['2']}>"),
    ("a promise", b"[object Promise]"),
    ("ImmutableMultiDict", b"ImmutableMultiDict([('a', '1')])"),
    ("JSON of bytes by index", json.dumps({str(i): c for i, c in enumerate(js_body(x))}, separators=(",", ":")).encode()),
]:
    d = r.choice([plain, kv, std, slack])(body=js_body(x))
    body_case("body_parsed", comment, d, shown, ["body_parsed", "body_reserialized"], None)
d = plain("github")
d.more["body_as"] = "object"
mistake("body_parsed", "an object", d, certain=False)
d = plain("tusky")
d.more["body_as"] = "absent"
mistake("body_parsed", "nothing", d, ["body_parsed", "body_empty"], False)
