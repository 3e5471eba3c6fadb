"""Contentful: requests by the recipe of its examples, whose signature is over a canonical form of the request."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "c" * 64
TIME = 1750000000000
PATH = "/contentful?draft=1"
BODY = written({"sys": {"id": "1", "type": "Entry"}, "fields": {"title": {"en-US": "Hello"}}})
NAMES = "x-contentful-topic,x-contentful-signed-headers,x-contentful-timestamp"


def signed(body, *, time=TIME, secret=SECRET, names=NAMES, path="/contentful", method="POST"):
    values = {"x-contentful-topic": "ContentManagement.Entry.publish", "x-contentful-signed-headers": names, "x-contentful-timestamp": str(time)}
    lines = ";".join(f"{name}:{values[name]}" for name in names.split(","))
    return {**values, "x-contentful-signature": mac_hex(secret, method, "\n", path, "\n", lines, "\n", body)}


contentful = Platform("contentful", secret=SECRET, now=TIME // 1000, signed=signed, url="https://hooks.example.com/contentful", method="POST")


def cases():
    accepted = contentful.event("ContentManagement.Entry.publish", recognized=False, unsigned=["type"])
    yield contentful.made("event", "by the recipe of Contentful's examples", BODY, accepted)
    yield contentful.wrong("other-time", "the time is among what is signed", BODY, "signature_mismatch", {**signed(BODY), "x-contentful-timestamp": str(TIME + 1)})
    yield contentful.wrong("other-topic", "a header that is among the signed ones", BODY, "signature_mismatch", {**signed(BODY), "x-contentful-topic": "ContentManagement.Entry.delete"})
    yield contentful.wrong("other-method", "another method than the one that is signed", BODY, "signature_mismatch", method="PUT")
    yield contentful.wrong("other-path", "another path than the one that is signed", BODY, "signature_mismatch", url="https://hooks.example.com/other")
    yield contentful.wrong("fewer-headers", "the list of the signed headers is signed itself", BODY, "signature_mismatch",
                           {**signed(BODY), "x-contentful-signed-headers": "x-contentful-signed-headers,x-contentful-timestamp"})
    yield contentful.made("old", "the time is signed, and its age isn't judged: a year later it is accepted still", BODY, accepted, now=TIME // 1000 + 31_536_000)
    yield contentful.wrong("query", "a URL with a query, which Contentful signs encoded a second time: it is refused", BODY, "signature_mismatch", signed(BODY, path="/contentful?a=1"), url="https://hooks.example.com/contentful?a=1")
