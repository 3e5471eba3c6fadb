"""HMAC, verify only, against the code that Tectra documents for Python."""

from comparison import Comparison, Refused, Side
from deliveries import SECRET, Delivery, body_of, tectra, wsgi, wsgi_name
from hookseal import Webhook
from snippets import verify_signature
from werkzeug.datastructures import EnvironHeaders

SECTION = "HMAC, verify only"
AGAINST = "the documentation's snippet"
HEADER = "X-Tectra-Signature"
SIZES = [("64 B", 64, 0.37), ("256 B", 256, 0.41), ("512 B", 512, 0.45), ("1 KB", 1024, 0.52)]
SIZES += [("64 KB", 64 << 10, 1.0), ("256 KB", 256 << 10, 1.0), ("1 MB", 1 << 20, 1.0)]


def comparisons():
    for what, size, target in SIZES:
        yield comparison(what, target, wsgi(tectra(body_of(size))), wsgi_name(HEADER))
    plain = tectra(body_of(512))
    yield comparison("512 B, headers a plain dict", None, plain, HEADER)
    environ = EnvironHeaders(wsgi(plain).headers)
    yield comparison("512 B, Flask's request.headers", None, Delivery(plain.body, environ), HEADER)


def comparison(what, target, delivery, header):
    ours = Side("webhook.verify_signature(body, headers)", {"webhook": Webhook("tectra", SECRET)})
    theirs = Side(
        f"if not verify_signature(body, headers.get({header!r}, ''), secret): raise Refused",
        {"verify_signature": verify_signature, "secret": SECRET, "Refused": Refused},
    )
    return Comparison(SECTION, what, AGAINST, target, [delivery], ours, theirs)
