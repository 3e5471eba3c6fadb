"""What a scheme of the user's own signs: the request's URL and method, an id, headers, literal text."""

from .case import authentic, case, event, refused
from .record import ACCEPTED, BODY, HEADER, RSA, plain, record, secret_for, signature, signed, text

T = 1700000000
NO_JSON = refused("invalid_json", 400)
URL = "https://hooks.example.com/acme?tenant=7&x=%C3%A9"
MISSING = refused("missing_signature", 401)
AMBIGUOUS = refused("ambiguous_signature", 401)
MALFORMED = refused("malformed_signature", 401)
MISMATCH = refused("signature_mismatch", 401)
NOT_PASSED = refused("invalid_option", 500)
UNIX = {"header": "X-Acme-Time", "format": "unix", "tolerance_s": 300}
TIME = [["X-Acme-Time", str(T)]]


def cases():
    yield from urls()
    yield from methods()
    yield from url_and_method()
    yield from url_under_rsa()
    yield from ids()
    yield from named_headers()
    yield from times()
    yield from literals()


def template(name, comment, template, content, expect, *, headers=(), body=BODY, received=None, timestamp=None, id=None, now=None, call=None, flags=(), **fields):
    """A plain hexadecimal HMAC. `content`: the bytes that the sender signed."""
    given = record(plain(), template=template, timestamp=timestamp, id=id, **fields)
    return case(f"template-{name}", comment, given, body, [*headers, *signed(content)], expect, secret=secret_for(None), received=received, now=now, call=call, flags=flags)


def urls():
    signs = "{url}{body}"
    content = URL.encode() + BODY

    def url(name, comment, given, expect, **rest):
        received = None if given is None else {"url": given}
        return template(f"url-{name}", comment, signs, rest.pop("content", content), expect, received=received, **rest)

    yield url("right", "the receiver's own URL in front of the body", URL, ACCEPTED)
    bare = URL.partition("?")[0]
    yield url("signature-alone", "verify_signature is given the URL as well", bare, authentic(), call="verify_signature", body=b"not json",
              content=bare.encode() + b"not json")
    yield url("missing", "the scheme signs the URL, and the call lacks it: a mistake of the receiver's, so 500", None, NOT_PASSED)
    yield url("missing-signature-alone", "verify_signature needs it, too", None, NOT_PASSED, call="verify_signature")
    yield url("empty", "an empty URL is none: it would fix no border", "", NOT_PASSED)
    for name, comment, given in [
        ("scheme", "http in place of https, as behind a proxy that ends TLS", URL.replace("https", "http")),
        ("port", "the default port written out", URL.replace(".com/", ".com:443/")),
        ("host", "the host as the proxy names it", URL.replace("hooks.example.com", "10.0.0.7")),
        ("host-case", "the host in upper case: nothing is normalised", URL.replace("hooks", "HOOKS")),
        ("path-alone", "the path without scheme and host", URL.removeprefix("https://hooks.example.com")),
        ("query-lost", "without its query", URL.partition("?")[0]),
        ("query-order", "the query in another order", "https://hooks.example.com/acme?x=%C3%A9&tenant=7"),
        ("slash", "a trailing slash more", URL.replace("/acme?", "/acme/?")),
        ("decoded", "percent-decoded", URL.replace("%C3%A9", "\u00e9")),
        ("escapes-lower", "the same escape in lower case", URL.replace("%C3%A9", "%c3%a9")),
        ("fragment", "with a fragment, which no server sees", URL + "#top"),
    ]:
        yield url(name, f"{comment}: other bytes than were signed", given, MISMATCH)
    unicode = "https://hooks.example.com/\u00e9"
    yield url("unicode", "a URL beyond ASCII is signed as UTF-8", unicode, ACCEPTED, content=unicode.encode() + BODY)
    yield url("replace-pattern", "replacement patterns and the template's own words in a URL stay as they are", "https://x.example/$&{body}$1", ACCEPTED,
              content=b"https://x.example/$&{body}$1" + BODY)
    yield template("url-last", "the URL after the body", "{body}{url}", BODY + URL.encode(), ACCEPTED, received={"url": URL})
    yield template("url-last-mismatch", "the URL in front, where the record has it last", "{body}{url}", content, MISMATCH, received={"url": URL})
    yield from moved_urls(bare)
    yield template("url-ignored", "a URL that nothing signs decides nothing", None, BODY, ACCEPTED, received={"url": URL})
    yield template("method-ignored", "a method that nothing signs decides nothing", None, BODY, ACCEPTED, received={"method": "GET"})
    plainly = record(plain(), template=signs)
    yield case("template-url-header-missing", "no signature, and the URL is given", plainly, BODY, [], MISSING, secret=secret_for(None), received={"url": URL})
    yield case("template-url-over-limit", "the size comes before all else, a URL that isn't passed included", plainly, BODY, signed(content),
               refused("body_too_large", 413), secret=secret_for(None), options={"max_body_bytes": 10})


def methods():
    signs = "{method}\n{body}"
    content = b"POST\n" + BODY

    def method(name, comment, given, expect, **rest):
        received = None if given is None else {"method": given}
        return template(f"method-{name}", comment, signs, content, expect, received=received, **rest)

    yield method("right", "the method in front of the body", "POST", ACCEPTED)
    yield method("other", "the request came as PUT", "PUT", MISMATCH)
    yield method("lower", "methods are case-sensitive: nothing is normalised", "post", MISMATCH)
    yield method("blank", "a method isn't trimmed", "POST ", MISMATCH)
    yield method("missing", "the scheme signs the method, and the call lacks it", None, NOT_PASSED)
    yield template("method-touches", "the receiver's own method may touch the body", "{method}{body}", b"POST" + BODY, ACCEPTED, received={"method": "POST"})


def moved_urls(bare):
    """The query is chosen by whoever replays a delivery: the border between URL and body moves with it."""
    end = BODY.index(b'"ord_1"')
    both = {"call": "verify_signature"}

    def moved(name, comment, template_text, content, url, body, expect, **rest):
        return template(f"url-moved-{name}", comment, template_text, content, expect, body=body, received={"url": url}, **rest)

    taken = URL + BODY[:end].decode()
    for suffix, rest in (("", {}), ("-signature", both)):
        yield moved(f"into{suffix}", "the beginning of the body has become the end of the query", "{url}{body}", URL.encode() + BODY, taken, BODY[end:], NO_JSON, **rest)
        yield moved(f"whole{suffix}", "all of the body has", "{url}{body}", URL.encode() + BODY, URL + BODY.decode(), b"", NO_JSON, **rest)
        yield moved(f"out{suffix}", "the query has become the beginning of the body", "{url}{body}", URL.encode() + BODY, bare,
                    URL[len(bare):].encode() + BODY, NO_JSON, **rest)
        yield moved(f"text{suffix}", "a text, whose border nothing fixes beside a query", "{url}.{body}", URL.encode() + b".a text", URL, b"a text", NO_JSON, **rest)
    noted = b'{"note":"' + bare.encode() + b'?"}'
    yield moved("last", "the body holds the URL, and its end has become the query", "{body}{url}", noted + bare.encode(), bare + '?"}' + bare, b'{"note":"', NO_JSON, **both)
    yield moved("last-right", "the same as it was sent", "{body}{url}", noted + bare.encode(), bare, noted, authentic(), **both)
    yield moved("scalar", "JSON that is the end of other JSON", "{url}{body}", URL.encode() + b"12", URL + "1", b"2", refused("invalid_payload", 400), **both)
    yield moved("query", "of a query that is signed alone, the same", "{query}{body}", b"a=b" + BODY, bare + "?a=b" + BODY[:end].decode(), BODY[end:], NO_JSON, **both)
    yield moved("query-lost", "or of none", "{query}{body}", b"a=b" + BODY, bare, b"a=b" + BODY, NO_JSON, **both)
    yield moved("bare", "without a query, a text keeps its border", "{url}{body}", bare.encode() + b"a text", bare, b"a text", authentic(), **both)
    yield moved("bare-empty", "and so does an empty body", "{url}{body}", bare.encode(), bare, b"", authentic(), **both)


def url_and_method():
    signs = "{method} {url}\n{timestamp}\n{body}"
    content = f"POST {URL}\n{T}\n".encode() + BODY
    both = {"url": URL, "method": "POST"}

    def request(name, comment, received, expect, **rest):
        return template(f"request-{name}", comment, signs, rest.pop("content", content), expect, received=received, timestamp=UNIX,
                        headers=rest.pop("headers", TIME), now=rest.pop("now", T), **rest)

    yield request("right", "method, URL, time and body", both, ACCEPTED)
    yield request("no-url", "the method alone is passed", {"method": "POST"}, NOT_PASSED)
    yield request("no-method", "the URL alone is passed", {"url": URL}, NOT_PASSED)
    yield request("neither", "neither is passed", None, NOT_PASSED)
    yield request("swapped", "URL and method swapped", {"url": "POST", "method": URL}, MISMATCH)
    yield request("old", "the age is judged after the signature", both, refused("timestamp_too_old", 401), now=T + 301)
    yield request("old-and-other-url", "a wrong signature outranks staleness", {"url": URL + "/", "method": "POST"}, MISMATCH, now=T + 301)
    yield request("no-time", "the time is missing, whatever the request", both, refused("missing_timestamp", 401), headers=[])
    yield template("request-touching", "method, URL and body may touch: two of them are the receiver's own", "{method}{url}{body}",
                   b"POST" + URL.encode() + BODY, ACCEPTED, received=both)


def url_under_rsa():
    given = record(plain("base64"), algorithm=RSA, template="{url}{body}", rejection_status=403)
    right = [[HEADER, text(signature(URL.encode() + BODY, RSA), "base64")]]

    def rsa(name, comment, received, expect):
        return case(f"template-url-rsa-{name}", comment, given, BODY, right, expect, secret=secret_for(RSA), received=received)

    yield rsa("right", "the URL under a public key", {"url": URL}, ACCEPTED)
    yield rsa("other", "another URL, with the record's own status", {"url": URL + "/"}, refused("signature_mismatch", 403))
    yield rsa("missing", "a mistake of the receiver's keeps its 500, whatever the record's status", None, NOT_PASSED)


def ids():
    signs, content = "{id}:{body}", b"dlv_1:" + BODY
    without_id = {"type": "type", "data": "data"}
    by_header = event("order.paid", None, id="dlv_1", key="acme:dlv_1", recognized=False)
    by_body = event("order.paid", None, recognized=False)

    def id(name, comment, value, expect, **rest):
        headers = [] if value is None else [["X-Acme-Id", value]]
        return template(f"id-{name}", comment, signs, content, expect, headers=headers, id="X-Acme-Id", envelope=rest.pop("envelope", without_id), **rest)

    yield id("right", "the signed header's id is the event's", "dlv_1", by_header)
    yield id("and-envelope", "the payload's own id is the event's, where the record has both", "dlv_1", ACCEPTED, envelope={**without_id, "id": "id"})
    yield id("and-envelope-missing", "the signed header's id is not the event's where the payload should have one: it could be another event's", "dlv_1",
             {**by_body, "warnings": [{"code": "missing_field", "path": "$.meta.id"}]}, envelope={**without_id, "id": "meta.id"})
    yield id("signature-alone", "verify_signature takes the signed id as well", "dlv_1", authentic(key="acme:dlv_1"), call="verify_signature")
    yield id("and-envelope-signature-alone", "verify_signature gives the key that verify gives: the payload's own id comes first", "dlv_1",
             authentic(key="acme:ord_1"), call="verify_signature", envelope={**without_id, "id": "id"})
    yield id("trimmed", "blanks round the header are not part of it", "  dlv_1 ", by_header)
    yield id("altered", "the id is signed", "dlv_2", MISMATCH)
    yield id("missing", "a signed header is absent", None, MISSING)
    yield id("empty", "an empty id is none", "", MALFORMED)
    yield from separators_that_overlap()


def separators_that_overlap():
    """The separator `aa`: what matters is where it first occurs before the body, and last behind it."""
    without_id = {"type": "type", "data": "data"}
    by_header = event("order.paid", None, id="dlv_b", key="acme:dlv_b", recognized=False)
    for place, words, signs in [("front", "in front of", "{id}aa{body}"), ("behind", "behind", "{body}aa{id}")]:
        for name, comment, value, expect in [
            ("kept", "an id without the separator's letter", "dlv_b", by_header),
            ("ends-with", "an id that ends with the separator's letter", "dlv_a", MALFORMED if place == "front" else "dlv_a"),
            ("begins-with", "an id that begins with the separator's letter", "a_dlv", MALFORMED if place == "behind" else "a_dlv"),
        ]:
            if isinstance(expect, str):
                expect = event("order.paid", None, id=expect, key=f"acme:{expect}", recognized=False)
            parts = [value.encode(), BODY] if place == "front" else [BODY, value.encode()]
            yield template(f"id-{place}-{name}", f"{comment}, {words} the body", signs, b"aa".join(parts), expect,
                           headers=[["X-Acme-Id", value]], id="X-Acme-Id", envelope=without_id, flags=["shifted_border"])


def named_headers():
    signs, content = "{header:X-Acme-Topic}\n{header:X-Acme-Shop}\n{body}", b"orders\nshop-7\n" + BODY
    topic, shop = ["X-Acme-Topic", "orders"], ["X-Acme-Shop", "shop-7"]

    def named(name, comment, headers, expect, **rest):
        return template(f"headers-{name}", comment, signs, content, expect, headers=headers, **rest)

    yield named("right", "two headers by name", [topic, shop], ACCEPTED)
    yield named("order", "the template gives the order, not the request", [shop, topic], ACCEPTED)
    yield named("case", "their names are case-insensitive", [["x-acme-topic", "orders"], ["X-ACME-SHOP", "shop-7"]], ACCEPTED)
    yield named("cgi", "their names as CGI and WSGI write them", [["HTTP_X_ACME_TOPIC", "orders"], ["HTTP_X_ACME_SHOP", "shop-7"]], ACCEPTED)
    yield named("trimmed", "blanks round a value are not part of it", [["X-Acme-Topic", " orders\t"], shop], ACCEPTED)
    yield named("repeated-equal", "twice the same is one value", [topic, topic, shop], ACCEPTED)
    yield named("repeated-different", "two values of a signed header are as ambiguous as two signatures", [topic, ["X-Acme-Topic", "refunds"], shop], AMBIGUOUS)
    yield named("altered", "its value is signed", [["X-Acme-Topic", "refunds"], shop], MISMATCH)
    yield named("value-case", "values are compared byte by byte", [["X-Acme-Topic", "Orders"], shop], MISMATCH)
    yield named("swapped", "the two values swapped", [["X-Acme-Topic", "shop-7"], ["X-Acme-Shop", "orders"]], MISMATCH)
    yield named("one-missing", "one of the signed headers is absent", [topic], MISSING)
    yield named("both-missing", "both signed headers are absent", [], MISSING)


def times():
    before = b"%d" % T + BODY
    after = BODY + b"%d" % T
    for name, comment, signs, content in [
        ("touches-body", "a signed time may touch the body: it has one spelling and an age", "{timestamp}{body}", before),
        ("after-body", "a signed time behind the body", "{body}{timestamp}", after),
        ("version-in-front", "a literal version, a time and the body, as Slack signs", "v0:{timestamp}:{body}", b"v0:%d:" % T + BODY),
    ]:
        yield template(f"time-{name}", comment, signs, content, ACCEPTED, headers=TIME, timestamp=UNIX, now=T)
        yield template(f"time-{name}-old", f"{comment}; a second too old", signs, content, refused("timestamp_too_old", 401), headers=TIME, timestamp=UNIX, now=T + 301)
        yield template(f"time-{name}-altered", f"{comment}; the time altered", signs, content, MISMATCH, headers=[["X-Acme-Time", str(T + 1)]], timestamp=UNIX, now=T)
    old = {"header": "X-Acme-Time", "format": "unix-ms", "tolerance_s": 300}
    for name, comment, digits, expect in [
        ("13-digits", "milliseconds of this century may touch the body", "1000000000000", ACCEPTED),
        ("12-digits", "one digit less could have moved into the body: it is of 2001", "999999999999", refused("malformed_timestamp", 401)),
    ]:
        yield template(f"time-touches-body-{name}", comment, "{timestamp}{body}", digits.encode() + BODY, expect,
                       headers=[["X-Acme-Time", digits]], timestamp=old, now=1000000000)
    for name, separator in [("dot", "."), ("colon", ":"), ("z", "Z")]:
        rfc3339 = "2023-11-14T22:13:20.25Z"
        yield template(f"time-rfc3339-{name}", "RFC 3339 ends by itself, so the separator may be one of its characters", f"{{timestamp}}{separator}{{body}}",
                       f"{rfc3339}{separator}".encode() + BODY, ACCEPTED, headers=[["X-Acme-Time", rfc3339]],
                       timestamp={"header": "X-Acme-Time", "format": "rfc3339", "tolerance_s": 300}, now=T)
    unlimited = {"header": "X-Acme-Time", "format": "unix"}
    yield template("time-no-tolerance", "a record without a tolerance takes any time", "{timestamp}.{body}", b"%d." % T + BODY, ACCEPTED,
                   headers=TIME, timestamp=unlimited, now=T + 10 * 31536000)
    yield template("time-zero-tolerance", "a tolerance of 0 in the record is 0 seconds", "{timestamp}.{body}", b"%d." % T + BODY,
                   refused("timestamp_too_old", 401), headers=TIME, timestamp={**UNIX, "tolerance_s": 0}, now=T + 1)
    yield template("time-zero-tolerance-now", "a tolerance of 0 takes the same second", "{timestamp}.{body}", b"%d." % T + BODY,
                   ACCEPTED, headers=TIME, timestamp={**UNIX, "tolerance_s": 0}, now=T)
    yield template("time-signature-alone", "verify_signature gives the signed time", "{timestamp}.{body}", b"%d.<xml/>" % T,
                   authentic(T * 1000), headers=TIME, timestamp=UNIX, now=T, body=b"<xml/>", call="verify_signature")


def literals():
    for name, comment, signs, content in [
        ("front", "text in front of the body", "acme:{body}", b"acme:" + BODY),
        ("behind", "text behind the body", "{body}:acme", BODY + b":acme"),
        ("unicode", "text beyond ASCII is signed as UTF-8", "\u00e9\U0001f512{body}", "\u00e9\U0001f512".encode() + BODY),
        ("replace-pattern", "replacement patterns in a template are text", "$&$1%s\\{body}", b"$&$1%s\\" + BODY),
        ("newlines", "line ends in a template stay what they are", "\r\n{body}\n", b"\r\n" + BODY + b"\n"),
        ("marks-twice", "braces and brackets written twice are text", "{{}}[[]]{body}", b"{}[]" + BODY),
    ]:
        yield template(f"literal-{name}", comment, signs, content, ACCEPTED)
        yield template(f"literal-{name}-missing", f"{comment}: signed without it", signs, BODY, MISMATCH)
    for count in [63, 64, 65, 4096]:
        yield template(f"literal-{count}-bytes", "a text that ends within, at or after a block of SHA-256", "x" * count + "{body}", b"x" * count + BODY, ACCEPTED)
