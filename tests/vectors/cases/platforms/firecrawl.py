"""Firecrawl: deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "firecrawl-secret-of-tests"
BODY = written({"success": True, "type": "crawl.page", "id": "550e8400", "data": [{"markdown": "# Hello"}]})


def signed(body, *, secret=SECRET):
    return {"X-Firecrawl-Signature": "sha256=" + mac_hex(secret, body)}


firecrawl = Platform("firecrawl", secret=SECRET, signed=signed)


def cases():
    accepted = firecrawl.event("crawl.page")
    yield firecrawl.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield firecrawl.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature",
                          {**signed(BODY), "X-Firecrawl-Signature": "sha256=" + mac_base64(SECRET, BODY)})
    yield firecrawl.wrong("without-prefix", "a signature begins with `sha256=`", BODY, "malformed_signature", {**signed(BODY), "X-Firecrawl-Signature": signed(BODY)["X-Firecrawl-Signature"][7:]})
    yield firecrawl.made("next-page", "the id is the job's, and the same for every page: another page is another event", BODY.replace(b"Hello", b"World"), accepted)
    yield firecrawl.wrong("other-page", "the signature of one page isn't another one's", BODY.replace(b"Hello", b"World"), "signature_mismatch", signed(BODY))
