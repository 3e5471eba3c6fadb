"""What the fuzzer found: each the smallest case that a side, or the oracle, judged differently."""

from .case import authentic, case, unusable
from .record import BODY, HEADER, RSA, SECRET, plain, record, secret_for, signed
from .signing import mac_hex

INVALID = unusable("invalid_option")
LIST = {"kind": "kv-list", "header": HEADER, "encoding": "hex", "signature_key": "v1"}
VERSIONS = {"kind": "versioned-list", "header": HEADER, "encoding": "base64", "version": "v1"}
SENT = [{"name": "X-Acme-Event", "value": "type"}, {"name": "x-acme-event", "value": "id"}]
TIME = {"header": "X-Acme-Time", "format": "unix", "tolerance_s": 300}


def cases():
    for name, comment, given in [
        ("id-in-the-signatures-header", "sign wrote one header twice, and languages with dicts sent the last",
         record(plain(), template="{id}.{body}", id=HEADER.lower())),
        ("time-in-the-signatures-header", "the time stands in the header of the signature",
         record(plain(), template="{timestamp}.{body}", timestamp={**TIME, "header": HEADER})),
        ("id-in-the-times-header", "one header for time and id",
         record(plain(), template="{id}.{timestamp}.{body}", id="x-acme-time", timestamp=TIME)),
        ("sent-in-the-signatures-header", "a header that is sent beside the signature has the signature's name",
         record(plain(), headers=[{"name": HEADER, "value": "type"}])),
        ("sent-twice", "two headers of one name, in two spellings", record(plain(), headers=SENT)),
        ("signature-signs-itself", "no signature is a part of what it signs", record(plain(), template=f"{{header:{HEADER}}}.{{body}}")),
        ("time-in-the-signatures-entry", "the entry of the signatures can't be the time, too",
         record(LIST, template="{timestamp}.{body}", timestamp={"signature_key": "v1", "format": "unix"})),
    ]:
        yield case(f"fuzzed-{name}", comment, given, BODY, signed(BODY), INVALID, secret=SECRET)
    for name, comment, signature in [
        ("separator-is-a-digit", "the separator is a digit of hex", {**LIST, "separator": "1"}),
        ("separator-is-a-letter", "the separator is a letter of base64", {**LIST, "encoding": "base64", "separator": "Z"}),
        ("separator-is-an-equals-sign", "the separator is what stands between a key and its signature", {**LIST, "separator": "="}),
        ("separator-is-padding", "a signature in base64 ends with the separator", {**VERSIONS, "separator": "="}),
        ("separator-in-the-key", "the key of the signatures has the separator in it", {**LIST, "separator": " ", "signature_key": "v 1"}),
        ("blank-before-the-key", "blanks round an entry are trimmed, and so the key is never found", {**LIST, "signature_key": " v1"}),
        ("equals-sign-in-the-key", "the key ends at the first equals sign", {**LIST, "signature_key": "v=1"}),
        ("version-separator-in-the-version", "the version ends at the first separator", {**VERSIONS, "version": "v1.2", "version_separator": "."}),
        ("blank-before-the-prefix", "blanks round a value are trimmed, and so the prefix is never found", plain(prefix=" sha256=")),
    ]:
        yield case(f"fuzzed-{name}", comment, record(signature), BODY, signed(BODY), INVALID, secret=SECRET)
    # 48 bytes, which a record was tried with, are a whole number of digits in base64; 256 aren't.
    yield case("fuzzed-separator-is-rsas-padding", "a signature of RSA in base64 ends with the separator",
               record({**VERSIONS, "separator": "="}, algorithm=RSA), BODY, signed(BODY), INVALID, secret=secret_for(RSA))
    # White space before a body's JSON hid all of its fields.
    inside = {"kind": "plain", "json": "sig", "encoding": "hex"}
    body = f'\n {{"type":"a","sig":"{mac_hex(SECRET, b"a")}"}} '.encode()
    in_body = record(inside, template="{json:type}")
    in_body["scheme"]["covers_body"] = False
    yield case("fuzzed-blanks-before-the-signature", "a signature in a body that begins with white space", in_body, body, [], authentic(), secret=SECRET, call="verify_signature")
