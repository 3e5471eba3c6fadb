"""URLs and methods; challenges."""

from .signers import *  # noqa: F403


def url_case(comment, d, f, *a, **k):
    d.url = f(d.url)
    mistake("url_differs", comment, d, *a, **k)


url_case("http", square(), lambda u: u.replace("https:", "http:"))
url_case(
    "localhost with X-Forwarded-Host", (lambda d: d.set("X-Forwarded-Host", d.url.split("/")[2]).set("X-Forwarded-Proto", "https"))(square()), lambda u: "http://localhost:3000" + u[u.index("/", 8) :]
)
url_case("internal host, Host header right", (lambda d: d.set("Host", d.url.split("/")[2]))(trello()), lambda u: "http://10.0.0.7:8080" + u[u.index("/", 8) :])
url_case("slash added", square(), lambda u: u + "/")
url_case("slash lost", square(url="https://example.org/hooks/"), lambda u: u.rstrip("/"))
url_case("port added", square(), lambda u: u.replace("example.org", "example.org:443"))
url_case("port 8443 lost", square(url="https://example.org:8443/in"), lambda u: u.replace(":8443", ""))
url_case("query lost", twilio(), lambda u: u.split("?")[0], ["url_differs", "not_signed_with_this_secret"], False)
url_case("query reordered", hubspot3(url="https://example.org/hs?a=1&b=2"), lambda u: "https://example.org/hs?b=2&a=1")
url_case("query decoded", square(url="https://example.org/in?name=a%20b"), lambda u: u.replace("%20", " "))
url_case("a tracking parameter added", square(), lambda u: u + "?utm_source=x")
url_case("path alone", square(url="https://hooks.example.org/in"), lambda u: "/in", ["url_differs", "not_signed_with_this_secret"], None)
url_case("www", square(url="https://www.example.org/in"), lambda u: u.replace("www.", ""))
url_case("prefix stripped by the ingress", (lambda d: d.set("X-Forwarded-Prefix", "/api"))(square(url="https://example.org/api/in")), lambda u: u.replace("/api", ""))
url_case("mounted: Express's req.url", (lambda d: d.set("X-Original-URL", "/hooks/square"))(square(url="https://example.org/hooks/square")), lambda u: "https://example.org/square")
url_case("fragment", square(), lambda u: u + "#x")
url_case("Forwarded header", (lambda d: d.set("Forwarded", "for=1.2.3.4;host=shop.example.org;proto=https"))(square(url="https://shop.example.org/in")), lambda u: "http://app:8000/in")
url_case("ngrok", square(url="https://abc123.ngrok.app/in"), lambda u: "http://localhost:3000/in", ["url_differs", "not_signed_with_this_secret"], None)
url_case("double slash", square(url="https://example.org/hooks/in"), lambda u: u.replace("/hooks", "//hooks"))
url_case("encoded path decoded", square(url="https://example.org/in/a%20b"), lambda u: u.replace("%20", " "))
url_case("http, courier", courier(), lambda u: u.replace("https", "http"))
url_case("Twilio: http", twilio(), lambda u: u.replace("https", "http"))
url_case("absent", square(), lambda u: None, ["url_differs"], None)


def meth(comment, d, v, *a, **k):
    d.method = v
    mistake("method_differs", comment, d, *a, **k)


meth("lower case", courier(), "post")
meth("GET by default", courier(), "GET")
meth("PUT was signed", courier(method="PUT"), "POST")
meth("hubspot lower", hubspot3(), "post")
meth("PATCH was signed", courier(method="PATCH"), "POST")
meth("absent", courier(), None, ["method_differs", "header_missing"], None)
meth("hubspot GET", hubspot3(), "GET")
meth("signed in lower case", courier(method="post"), "POST")
meth("DELETE was signed", courier(method="DELETE"), "POST")
meth("title case", courier(), "Post")
meth("HEAD", hubspot3(), "HEAD")


# handshake
def hs(comment, p, secret, body, url=None, method=None, headers=(), **k):
    mistake("handshake", comment, D(p, [secret], common(body) + [list(h) for h in headers], body, url=url, method=method), certain=False, **k)


hs("Slack's, unsigned", "slack", hexs(32), b'{"type":"url_verification","challenge":"3eZbrw1aB10FEMAGAZd4FyFQ","token":"x"}')
hs("Meta's GET", "meta", hexs(32), b"", "https://example.org/meta?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meatyhamhock", "GET")
hs("X's CRC", "x", alnum(40), b"", "https://example.org/x?crc_token=OTIzMTQyMDE", "GET")
hs("Graph's validationToken", "microsoft-graph", alnum(40), b"", "https://example.org/g?validationToken=abc%20def", "POST", first=["handshake", "header_missing"])
hs("Dropbox's", "dropbox", alnum(40), b"", "https://example.org/d?challenge=abc123", "GET")
hs("monday's", "monday", alnum(40), b'{"challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}', "https://example.org/m", "POST")
hs("Asana's X-Hook-Secret", "asana", alnum(40), b"{}", "https://example.org/a", "POST", [["X-Hook-Secret", hexs(32)]])
hs("Trello's HEAD", "trello", hexs(32), b"", "https://example.org/t", "HEAD")
