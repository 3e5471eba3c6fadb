"""What the fuzzer found: each the smallest case that a side, or the oracle, judged differently."""

from .case import case, unusable
from .record import BODY, HEADER, SECRET, plain, record, signed

INVALID = unusable("invalid_option")
LIST = {"kind": "kv-list", "header": HEADER, "encoding": "hex", "signature_key": "v1"}
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
