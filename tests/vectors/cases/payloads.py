"""The envelope, and payloads that drift from the documentation."""

from . import documented as doc
from .case import at, case, drifted, event, nothing_found, refused
from .headers import STANDARD, STRIPE
from .signing import signed, standard_headers, stripe_value

INVALID_PAYLOAD = refused("invalid_payload", 400)
TUSKY = doc.compact(doc.TUSKY_SYNCED)
TUSKY_ERROR = doc.compact(doc.TUSKY_ERROR)
TUSKY_HOT = doc.compact(doc.TUSKY_HOT)
UPDATED = doc.compact(doc.FILEDGR_DATA_UPDATED)
RECEIVED = doc.compact(doc.FILEDGR_DATA_RECEIVED)
NODE = doc.compact(doc.THUNDERSTACK_RUNNING)
CRITICAL = doc.compact(doc.TUTELIQ_CRITICAL)
SIGNED = doc.compact(doc.TECTRA_SIGNED)
ANCHORED = doc.compact(doc.TECTRA_ANCHORED)
VERIFIED = doc.compact(doc.TECTRA_VERIFIED)

T_TUSKY = at("2025-01-15T10:30:00Z")
T_UPDATED = at("2024-01-15T14:22:00Z")
T_RECEIVED = at("2024-01-15T11:00:00Z")
T_NODE = at("2024-11-06T12:00:00Z")
T_CRITICAL = at("2026-02-16T12:34:56Z")
T_SIGNED = at("2025-06-14T09:32:00Z")
T_ANCHORED = at("2025-06-14T09:33:12Z")
T_VERIFIED = at("2025-06-14T09:34:00Z")
FILEDGR = {"id": "evt_def456", "key": "filedgr:evt_def456"}
FILEDGR_STREAM = {"id": "evt_mno345", "key": "filedgr:evt_mno345"}
TUTELIQ = {"id": "evt_xyz789", "key": "tuteliq:evt_xyz789"}


def changed(text, old, new):
    """The payload with one thing changed; a change that changes nothing is a slip in this file."""
    assert text.count(old) == 1, (old, text)
    return text.replace(old, new)


def payload(provider, name, comment, text, expect, strict=False, **rest):
    body = text.encode()
    options = {"strict": True} if strict else None
    suffix = "-strict" if strict else ""
    return case(f"{provider}-payload-{name}{suffix}", comment, provider, body, signed(provider, body), expect, options=options, **rest)


def both(provider, name, comment, text, expect):
    """Arrives with warnings; under strict it is refused."""
    yield payload(provider, name, comment, text, expect)
    yield payload(provider, name, f"{comment}; strict makes an error of the warning", text, INVALID_PAYLOAD, strict=True)


def cases():
    yield from envelopes()
    yield from unknown_types()
    yield from missing_fields()
    yield from unexpected_types()
    yield from data_of_another_kind()
    yield from values()
    yield from timestamps()
    yield from no_drift()
    yield from without_a_catalogue()


def envelopes():
    missing, unexpected = "missing_field", "unexpected_type"
    yield from both("tusky", "empty-object", "no part of the envelope is there", "{}", nothing_found("tusky"))
    for provider, name, text, code, place, found in [
        ("tusky", "type-missing", changed(TUSKY, '"event":"file.synced",', ""), missing, "$.event", {"timestamp": T_TUSKY}),
        ("tusky", "type-null", changed(TUSKY, '"file.synced"', "null"), unexpected, "$.event", {"timestamp": T_TUSKY}),
        ("tusky", "type-array", changed(TUSKY, '"file.synced"', '["file.synced"]'), unexpected, "$.event", {"timestamp": T_TUSKY}),
        ("tusky", "type-in-proto", changed(TUSKY, '"event":"file.synced"', '"__proto__":{"event":"file.synced"}'), missing, "$.event", {"timestamp": T_TUSKY}),
        ("tusky", "type-key-of-another-provider", changed(TUSKY, '"event"', '"eventType"'), missing, "$.event", {"timestamp": T_TUSKY}),
        ("tusky", "type-key-case", changed(TUSKY, '"event"', '"Event"'), missing, "$.event", {"timestamp": T_TUSKY}),
        ("filedgr", "type-missing", changed(UPDATED, '"eventType":"vault.data_updated",', ""), missing, "$.eventType", {"timestamp": T_UPDATED, **FILEDGR}),
        ("thunderstack", "type-missing", changed(NODE, '"eventType":"NODE_STATUS_UPDATED",', ""), missing, "$.eventType", {"timestamp": T_NODE}),
        ("tuteliq", "type-missing", changed(CRITICAL, '"type":"safety.critical",', ""), missing, "$.type", {"timestamp": T_CRITICAL, **TUTELIQ}),
        ("tectra", "type-missing", changed(SIGNED, '"event":"content.signed",', ""), missing, "$.event", {"timestamp": T_SIGNED}),
        ("tectra", "type-object", changed(SIGNED, '"content.signed"', '{"name":"content.signed"}'), unexpected, "$.event", {"timestamp": T_SIGNED}),
    ]:
        yield from both(provider, name, "no usable event type: nothing signed is lost", text, event(None, warnings=[(code, place)], recognized=False, **found))
    for provider, name, text, type, place, found in [
        ("tusky", "type-number", changed(TUSKY, '"file.synced"', "1"), "1", "$.event", T_TUSKY),
        ("thunderstack", "type-number", changed(NODE, '"NODE_STATUS_UPDATED"', "7"), "7", "$.eventType", T_NODE),
    ]:
        yield payload(provider, name, "an integer is a type, and none that is documented", text, drifted(type, found, ("unknown_type", place)))
    yield case("tectra-payload-type-in-header", "the unsigned X-Tectra-Event does not stand in for the type", "tectra", b"{}",
               signed("tectra", b"{}") + [["X-Tectra-Event", "content.signed"]], nothing_found("tectra"), flags=["unsigned_header"])


def unknown_types():
    unknown = "unknown_type"
    yield from both("tusky", "unknown-type", "a type that the documentation does not name", changed(TUSKY, "file.synced", "file.archived"),
                    drifted("file.archived", T_TUSKY, (unknown, "$.event")))
    yield from both("filedgr", "unknown-type", "a type that the documentation does not name", changed(UPDATED, "vault.data_updated", "vault.deleted"),
                    drifted("vault.deleted", T_UPDATED, (unknown, "$.eventType"), **FILEDGR))
    yield from both("thunderstack", "unknown-type", "a type that the documentation does not name", changed(NODE, "NODE_STATUS_UPDATED", "NODE_DELETED"),
                    drifted("NODE_DELETED", T_NODE, (unknown, "$.eventType")))
    yield from both("tuteliq", "unknown-type", "a type that the documentation does not name", changed(CRITICAL, '"safety.critical"', '"safety.low"'),
                    drifted("safety.low", T_CRITICAL, (unknown, "$.type"), **TUTELIQ))
    yield from both("tectra", "unknown-type", "a type that the documentation does not name", changed(SIGNED, "content.signed", "content.revoked"),
                    drifted("content.revoked", T_SIGNED, (unknown, "$.event")))
    for name, type in [("case", "File.Synced"), ("blank", " file.synced"), ("empty", ""), ("constructor", "constructor"), ("proto", "__proto__"),
                       ("other-provider", "content.signed")]:
        yield payload("tusky", f"unknown-type-{name}", "types are compared exactly", changed(TUSKY, "file.synced", type),
                      drifted(type, T_TUSKY, (unknown, "$.event")))
    yield payload("tusky", "unknown-type-any-data", "of an unknown type only the envelope is checked",
                  '{"event":"file.archived","timestamp":"2025-01-15T10:30:00Z","data":{"fileId":1}}',
                  drifted("file.archived", T_TUSKY, (unknown, "$.event")))
    yield payload("tusky", "unknown-type-no-data", "data is part of the envelope", '{"event":"file.archived","timestamp":"2025-01-15T10:30:00Z"}',
                  drifted("file.archived", T_TUSKY, (unknown, "$.event"), ("missing_field", "$.data")))


def missing_fields():
    missing = "missing_field"
    yield from both("tusky", "file-id-missing", "a documented field of data is absent", changed(TUSKY, '"fileId":"file-uuid",', ""), drifted("file.synced", T_TUSKY, (missing, "$.data.fileId")))
    yield payload("tusky", "error-missing", "file.error carries its error", changed(TUSKY_ERROR, ',"error":"Walrus sync failed: insufficient WAL balance"', ""),
                  drifted("file.error", T_TUSKY, (missing, "$.data.error")))
    yield from both("tusky", "timestamp-missing", "a time of the envelope is absent: the event has none", changed(TUSKY, '"timestamp":"2025-01-15T10:30:00.000Z",', ""),
                    drifted("file.synced", None, (missing, "$.timestamp")))
    yield from both("tusky", "data-missing", "data of the envelope is absent", '{"event":"file.synced","timestamp":"2025-01-15T10:30:00Z"}',
                    drifted("file.synced", T_TUSKY, (missing, "$.data")))
    yield payload("tusky", "only-type", "each missing member of the envelope is named", '{"event":"file.synced"}', drifted("file.synced", None, (missing, "$.timestamp"), (missing, "$.data")))
    yield payload("tusky", "data-empty", "each documented field is named; walrusBlobId is optional", '{"event":"file.synced","timestamp":"2025-01-15T10:30:00Z","data":{}}',
                  drifted("file.synced", T_TUSKY, *[(missing, f"$.data.{name}") for name in ["fileId", "fileName", "vaultId", "status", "sizeBytes"]]))
    yield from both("filedgr", "metadata-missing", "an object inside data is absent", changed(UPDATED, ',"metadata":{"type":"certificate","category":"quality"}', ""),
                    drifted("vault.data_updated", T_UPDATED, (missing, "$.data.metadata"), **FILEDGR))
    yield from both("filedgr", "id-missing", "without the signed id the key is the body's hash", changed(UPDATED, '"eventId":"evt_def456",', ""),
                    drifted("vault.data_updated", T_UPDATED, (missing, "$.eventId")))
    yield from both("thunderstack", "node-id-missing", "without nodeId nobody knows which node speaks", changed(NODE, ',"nodeId":"your-node-id"}', "}"),
                    drifted("NODE_STATUS_UPDATED", T_NODE, (missing, "$.nodeId")))
    yield payload("thunderstack", "details-node-id-missing", "the inner nodeId is documented as well", changed(NODE, '{"nodeId":"your-node-id","status"', '{"status"'),
                  drifted("NODE_STATUS_UPDATED", T_NODE, (missing, "$.details.nodeId")))
    yield payload("thunderstack", "status-missing", "a documented field of details is absent", changed(NODE, ',"status":"RUNNING"', ""), drifted("NODE_STATUS_UPDATED", T_NODE, (missing, "$.details.status")))
    yield payload("thunderstack", "details-missing", "data is called details here, and is absent", changed(NODE, '"details":{"nodeId":"your-node-id","status":"RUNNING"},', ""),
                  drifted("NODE_STATUS_UPDATED", T_NODE, (missing, "$.details")))
    yield payload("tuteliq", "risk-score-missing", "a documented number is absent", changed(CRITICAL, '"risk_score":0.96,', ""), drifted("safety.critical", T_CRITICAL, (missing, "$.data.risk_score"), **TUTELIQ))
    yield from both("tuteliq", "id-missing", "without the signed id the key is the body's hash", changed(CRITICAL, '"id":"evt_xyz789",', ""), drifted("safety.critical", T_CRITICAL, (missing, "$.id")))
    yield payload("tuteliq", "created-at-missing", "a time of the envelope is absent: the event has none", changed(CRITICAL, '"created_at":"2026-02-16T12:34:56Z",', ""), drifted("safety.critical", None, (missing, "$.created_at"), **TUTELIQ))
    yield payload("tectra", "key-name-missing", "content.signed names the key", changed(SIGNED, ',"key_name":"production"', ""),
                  drifted("content.signed", T_SIGNED, (missing, "$.data.signer.key_name")))
    yield payload("tectra", "signer-missing", "a whole object is absent: one warning, at the object", changed(SIGNED, '"signer":{"org_name":"Reuters Media","org_type":"news_agency","key_name":"production"},', ""),
                  drifted("content.signed", T_SIGNED, (missing, "$.data.signer")))
    yield payload("tectra", "check-missing", "one of the documented checks is absent", changed(VERIFIED, ',"blockchain":{"passed":false,"details":"Pending"}', ""),
                  drifted("content.verified", T_VERIFIED, (missing, "$.data.checks.blockchain")))
    yield from both("tectra", "check-passed-missing", "a field three objects deep is absent", changed(VERIFIED, '"sha256":{"passed":true,"details"', '"sha256":{"details"'),
                    drifted("content.verified", T_VERIFIED, (missing, "$.data.checks.sha256.passed")))


def unexpected_types():
    wrong = "unexpected_type"
    yield from both("tusky", "size-string", "a number became a string", changed(TUSKY, "204800", '"204800"'), drifted("file.synced", T_TUSKY, (wrong, "$.data.sizeBytes")))
    yield payload("tusky", "file-name-null", "null where a string is documented", changed(TUSKY, '"report.pdf"', "null"), drifted("file.synced", T_TUSKY, (wrong, "$.data.fileName")))
    yield payload("tusky", "blob-id-number", "optional, but a string", changed(TUSKY, '"blob-id-hash"', "1"), drifted("file.synced", T_TUSKY, (wrong, "$.data.walrusBlobId")))
    yield payload("tusky", "timestamp-number", "unix seconds where RFC 3339 is documented", changed(TUSKY, '"2025-01-15T10:30:00.000Z"', "1736937000"), drifted("file.synced", None, (wrong, "$.timestamp")))
    yield payload("tusky", "two-of-them", "every drift is named", changed(changed(TUSKY, "204800", '"204800"'), '"fileId":"file-uuid",', ""),
                  drifted("file.synced", T_TUSKY, ("missing_field", "$.data.fileId"), (wrong, "$.data.sizeBytes")))
    yield payload("filedgr", "metadata-string", "an open object, but an object", changed(UPDATED, '{"type":"certificate","category":"quality"}', '"certificate"'),
                  drifted("vault.data_updated", T_UPDATED, (wrong, "$.data.metadata"), **FILEDGR))
    yield payload("filedgr", "latest-data-array", "an open object, but not a list", changed(RECEIVED, '{"temperature":23.5,"humidity":65.2,"timestamp":"2024-01-15T11:00:00Z"}', "[23.5,65.2]"),
                  drifted("stream.data_received", T_RECEIVED, (wrong, "$.data.latestData"), **FILEDGR_STREAM))
    yield payload("filedgr", "id-fraction", "an id that is neither a string nor an integer is none", changed(UPDATED, '"evt_def456"', "456.0"), drifted("vault.data_updated", T_UPDATED, (wrong, "$.eventId")))
    yield payload("thunderstack", "status-number", "an enumeration's value that is a number", changed(NODE, '"RUNNING"', "1"), drifted("NODE_STATUS_UPDATED", T_NODE, (wrong, "$.details.status")))
    yield payload("thunderstack", "node-id-number", "a nodeId that is a number names no node", changed(NODE, ',"nodeId":"your-node-id"}', ',"nodeId":7}'), drifted("NODE_STATUS_UPDATED", T_NODE, (wrong, "$.nodeId")))
    yield from both("tuteliq", "risk-score-string", "a number became a string", changed(CRITICAL, "0.96", '"0.96"'), drifted("safety.critical", T_CRITICAL, (wrong, "$.data.risk_score"), **TUTELIQ))
    yield payload("tectra", "authentic-string", "a boolean became a string, and every string is truthy", changed(VERIFIED, '"authentic":true', '"authentic":"false"'),
                  drifted("content.verified", T_VERIFIED, (wrong, "$.data.authentic")))
    yield payload("tectra", "authentic-number", "1 is no boolean", changed(VERIFIED, '"authentic":true', '"authentic":1'), drifted("content.verified", T_VERIFIED, (wrong, "$.data.authentic")))
    yield payload("tectra", "check-boolean", "an object became a boolean: one warning, at the object", changed(VERIFIED, '{"passed":true,"details":"Exact match"}', "true"),
                  drifted("content.verified", T_VERIFIED, (wrong, "$.data.checks.sha256")))
    yield payload("tectra", "record-ids-string", "a list of one written as the one", changed(ANCHORED, '["uuid1","uuid2","..."]', '"uuid1"'), drifted("batch.anchored", T_ANCHORED, (wrong, "$.data.record_ids")))
    yield payload("tectra", "record-ids-number-inside", "the path names the place in the list", changed(ANCHORED, '"uuid2"', "2"), drifted("batch.anchored", T_ANCHORED, (wrong, "$.data.record_ids[1]")))


def data_of_another_kind():
    for name, value in [("array", "[]"), ("string", '"x"'), ("null", "null"), ("number", "0"), ("false", "false")]:
        yield payload("tusky", f"data-{name}", "one warning, at data", '{"event":"file.synced","timestamp":"2025-01-15T10:30:00Z","data":%s}' % value,
                      drifted("file.synced", T_TUSKY, ("unexpected_type", "$.data")))
    yield payload("thunderstack", "details-array", "one warning, at details", changed(NODE, '{"nodeId":"your-node-id","status":"RUNNING"}', "[]"),
                  drifted("NODE_STATUS_UPDATED", T_NODE, ("unexpected_type", "$.details")))
    for type in ["batch.completed", "webhook.test"]:
        yield payload("tuteliq", f"{type.replace('.', '-')}-data-array", "undocumented data is an object all the same", doc.tuteliq_open(type, "[]"),
                      drifted(type, T_CRITICAL, ("unexpected_type", "$.data"), **TUTELIQ))
    yield payload("tuteliq", "report-ready-data-missing", "undocumented data is still part of the envelope", changed(doc.tuteliq_open("report.ready"), ',"data":{}', ""),
                  drifted("report.ready", T_CRITICAL, ("missing_field", "$.data"), **TUTELIQ))


def values():
    yield from both("thunderstack", "status-unknown", "a sixth status", changed(NODE, '"RUNNING"', '"STOPPED"'),
                    drifted("NODE_STATUS_UPDATED", T_NODE, ("unknown_value", "$.details.status")))
    yield payload("thunderstack", "status-case", "statuses are compared exactly", changed(NODE, '"RUNNING"', '"running"'),
                  drifted("NODE_STATUS_UPDATED", T_NODE, ("unknown_value", "$.details.status")))
    yield payload("thunderstack", "status-twice-last-known", "deeper down the last one counts", changed(NODE, '"status"', '"status":"STOPPED","status"'),
                  event("NODE_STATUS_UPDATED", T_NODE))
    yield payload("thunderstack", "status-twice-last-unknown", "deeper down the last one counts, and the last one is unknown", changed(NODE, '"RUNNING"', '"RUNNING","status":"STOPPED"'),
                  drifted("NODE_STATUS_UPDATED", T_NODE, ("unknown_value", "$.details.status")))
    yield from both("thunderstack", "contradiction", "the two node ids differ", changed(NODE, '{"nodeId":"your-node-id","status"', '{"nodeId":"another-node","status"'),
                    drifted("NODE_STATUS_UPDATED", T_NODE, ("contradiction", "$.details.nodeId")))
    yield payload("thunderstack", "contradiction-and-status", "two drifts in one object are two warnings",
                  changed(changed(NODE, '{"nodeId":"your-node-id","status"', '{"nodeId":"another-node","status"'), "RUNNING", "STOPPED"),
                  drifted("NODE_STATUS_UPDATED", T_NODE, ("contradiction", "$.details.nodeId"), ("unknown_value", "$.details.status")))
    yield payload("tectra", "status-any", "a value that the documentation does not enumerate may be any string", changed(SIGNED, '"pending"', '"whatever"'),
                  event("content.signed", T_SIGNED))


def timestamps():
    for provider, text, old, path, type, rest in [
        ("tusky", TUSKY, "2025-01-15T10:30:00.000Z", "$.timestamp", "file.synced", {}),
        ("filedgr", UPDATED, "2024-01-15T14:22:00Z", "$.timestamp", "vault.data_updated", FILEDGR),
        ("thunderstack", NODE, "2024-11-06T12:00:00Z", "$.eventTimestamp", "NODE_STATUS_UPDATED", {}),
        ("tuteliq", CRITICAL, "2026-02-16T12:34:56Z", "$.created_at", "safety.critical", TUTELIQ),
        ("tectra", SIGNED, "2025-06-14T09:32:00Z", "$.timestamp", "content.signed", {}),
    ]:
        yield from both(provider, "timestamp-words", "a timestamp that is none", changed(text, old, "yesterday"),
                        drifted(type, None, ("invalid_timestamp", path), **rest))
    for name, written in [
        ("empty", ""), ("date-alone", "2025-01-15"), ("no-offset", "2025-01-15T10:30:00"), ("offset-no-colon", "2025-01-15T10:30:00+0000"),
        ("month-13", "2025-13-15T10:30:00Z"), ("february-30", "2025-02-30T10:30:00Z"), ("hour-24", "2025-01-15T24:00:00Z"), ("february-29", "2025-02-29T10:30:00Z"),
        ("minute-60", "2025-01-15T10:60:00Z"), ("blank-round", " 2025-01-15T10:30:00Z"), ("seconds-missing", "2025-01-15T10:30Z"),
        ("fraction-empty", "2025-01-15T10:30:00.Z"), ("two-digit-year", "25-01-15T10:30:00Z"), ("digits", "1736937000"), ("tail", "2025-01-15T10:30:00Zx"),
    ]:
        yield payload("tusky", f"timestamp-{name}", "not RFC 3339", changed(TUSKY, "2025-01-15T10:30:00.000Z", written),
                      drifted("file.synced", None, ("invalid_timestamp", "$.timestamp")))
    for name, comment, written, instant in [
        ("offset", "two hours ahead of UTC", "2025-01-15T12:30:00+02:00", T_TUSKY),
        ("offset-negative", "an offset of hours and minutes behind UTC", "2025-01-15T05:00:00-05:30", T_TUSKY),
        ("one-digit", "half a second", "2025-01-15T10:30:00.5Z", T_TUSKY + 500),
        ("nanoseconds", "milliseconds of it", "2025-01-15T10:30:00.123456789Z", T_TUSKY + 123),
        ("leap-day", "29 February in a leap year", "2024-02-29T00:00:00Z", at("2024-02-29T00:00:00Z")),
        ("before-1970", "a time before 1970 is a negative number", "1969-12-31T23:59:59Z", -1000),
        ("offset-over-year", "the offset carries the time into the next year", "2024-12-31T23:30:00-01:00", at("2025-01-01T00:30:00Z")),
    ]:
        yield payload("tusky", f"timestamp-{name}", comment, changed(TUSKY, "2025-01-15T10:30:00.000Z", written), event("file.synced", instant))


def no_drift():
    """What is no drift is no drift under strict either."""
    for provider, name, comment, text, expect in [
        ("tusky", "extra-fields", "new fields are no drift", changed(changed(TUSKY, '"data":{', '"version":2,"data":{"tags":["a"],'), '"event"', '"@":null,"event"'), event("file.synced", T_TUSKY)),
        ("tusky", "blob-id-absent", "optional everywhere", changed(TUSKY, ',"walrusBlobId":"blob-id-hash"', ""), event("file.synced", T_TUSKY)),
        ("tusky", "blob-id-null", "null says the same as absent", changed(TUSKY, '"blob-id-hash"', "null"), event("file.synced", T_TUSKY)),
        ("tusky", "hot-blob-id", "an optional field on a type that has none in the documentation's example", changed(TUSKY_HOT, '"sizeBytes"', '"walrusBlobId":"blob-id-hash","sizeBytes"'), event("file.hot", T_TUSKY)),
        ("tusky", "hot-error-null", "null says the same as absent", changed(TUSKY_HOT, '"sizeBytes"', '"error":null,"sizeBytes"'), event("file.hot", T_TUSKY)),
        ("filedgr", "metadata-empty", "an open object", changed(UPDATED, '{"type":"certificate","category":"quality"}', "{}"), event("vault.data_updated", T_UPDATED, **FILEDGR)),
        ("filedgr", "latest-data-other", "an open object may hold anything", changed(RECEIVED, '"temperature":23.5,"humidity":65.2,"timestamp":"2024-01-15T11:00:00Z"', '"pressure":[1013,null]'), event("stream.data_received", T_RECEIVED, **FILEDGR_STREAM)),
        ("tectra", "verified-key-name", "a field of another event is an extra field", changed(VERIFIED, '"news_agency"', '"news_agency","key_name":"production"'), event("content.verified", T_VERIFIED)),
        ("tectra", "record-ids-empty", "an empty list is a list", changed(ANCHORED, '["uuid1","uuid2","..."]', "[]"), event("batch.anchored", T_ANCHORED)),
        ("tectra", "extra-check", "a check that isn't documented is an extra field", changed(VERIFIED, '"checks":{', '"checks":{"audio":{"passed":true},'), event("content.verified", T_VERIFIED)),
        ("tuteliq", "risk-score-integer", "JSON has one kind of number", changed(CRITICAL, "0.96", "1"), event("safety.critical", T_CRITICAL, **TUTELIQ)),
        ("thunderstack", "extra-fields", "new fields are no drift, at any depth", changed(NODE, '"details":{', '"region":"eu","details":{"since":0,'), event("NODE_STATUS_UPDATED", T_NODE)),
    ]:
        yield payload(provider, name, comment, text, expect)
        yield payload(provider, name, f"{comment}; so strict has nothing to refuse", text, expect, strict=True)


def without_a_catalogue():
    """Stripe and GitHub, of whose types nothing more is documented; Standard Webhooks: any type, and never recognized."""
    now = 1700000000

    def stripe(name, comment, body, expect, **rest):
        return case(f"stripe-payload-{name}", comment, "stripe", body, [["Stripe-Signature", stripe_value(body, now)]], expect, now=now, **rest)

    def standard(name, comment, body, expect, **rest):
        return case(f"standard-webhooks-payload-{name}", comment, "standard-webhooks", body, standard_headers(body, "msg_1", now), expect, now=now, **rest)

    known = {"id": "evt_1", "key": "stripe:evt_1"}
    yield stripe("any-type", "a type that isn't documented arrives, with a warning", STRIPE.replace(b"invoice.paid", b"my.own"), drifted("my.own", now * 1000, ("unknown_type", "$.type"), **known))
    yield stripe("strict", "a documented type, and nothing to warn of", STRIPE, event("invoice.paid", now * 1000, **known), options={"strict": True})
    yield stripe("type-missing", "every Stripe event has a type", STRIPE.replace(b'"type":"invoice.paid",', b""), drifted(None, now * 1000, ("missing_field", "$.type"), **known))
    yield stripe("created-missing", "an event without its time arrives, with a warning", STRIPE.replace(b'"created":1700000000,', b""), drifted("invoice.paid", None, ("missing_field", "$.created"), **known))
    yield stripe("created-missing-strict", "strict makes an error of the warning", STRIPE.replace(b'"created":1700000000,', b""), INVALID_PAYLOAD, options={"strict": True})
    yield stripe("created-string", "unix seconds are a number here", STRIPE.replace(b"1700000000", b'"1700000000"'), drifted("invoice.paid", None, ("unexpected_type", "$.created"), **known))
    yield stripe("id-missing", "without the signed id the key is the body's hash", STRIPE.replace(b'"id":"evt_1",', b""), drifted("invoice.paid", now * 1000, ("missing_field", "$.id")))
    yield stripe("data-missing", "an event without data arrives, with a warning", STRIPE.replace(b',"data":{"object":{"id":"in_1"}}', b""), drifted("invoice.paid", now * 1000, ("missing_field", "$.data"), **known))
    yield stripe("created-is-not-signed-time", "the event's time and the signature's are two", STRIPE.replace(b"1700000000", b"1600000000"), event("invoice.paid", 1600000000000, **known))
    standard_known = {"id": "msg_1", "key": "standard-webhooks:msg_1"}
    yield standard("any-type", "a type of one's own is no drift", STANDARD.replace(b"user.created", b"my.own"), drifted("my.own", now * 1000, **standard_known))
    yield standard("strict", "not recognized, and nothing to warn of", STANDARD, drifted("user.created", now * 1000, **standard_known), options={"strict": True})
    yield standard("type-missing", "every event of Standard Webhooks has a type", STANDARD.replace(b'"type":"user.created",', b""), drifted(None, now * 1000, ("missing_field", "$.type"), **standard_known))
    yield standard("timestamp-missing", "an event without its time arrives, with a warning", STANDARD.replace(b'"timestamp":"2023-11-14T22:13:20Z",', b""), drifted("user.created", None, ("missing_field", "$.timestamp"), **standard_known))
    yield standard("timestamp-words", "a time that is none arrives as none, with a warning", STANDARD.replace(b"2023-11-14T22:13:20Z", b"yesterday"), drifted("user.created", None, ("invalid_timestamp", "$.timestamp"), **standard_known))
    yield standard("data-missing", "an event without data arrives, with a warning", STANDARD.replace(b',"data":{"id":"usr_1"}', b""), drifted("user.created", now * 1000, ("missing_field", "$.data"), **standard_known))
    yield standard("id-in-body", "the id is the signed header's", STANDARD[:-1] + b',"id":"other"}', drifted("user.created", now * 1000, **standard_known))
    ping = doc.GITHUB_PING.encode()
    yield case("github-payload-strict", "the type in its header is all that GitHub's envelope has: nothing to warn of", "github", ping, signed("github", ping), drifted(None, None), options={"strict": True})
    yield case("github-payload-empty-object", "any object is a payload where no envelope is documented", "github", b"{}", signed("github", b"{}"), drifted(None, None))
    typed = b'{"type":"x","event":"y","id":"z","timestamp":"2025-01-15T10:30:00Z","data":1}'
    yield case("github-payload-other-envelopes", "members named like other providers' envelopes mean nothing", "github", typed, signed("github", typed), drifted(None, None))
    yield case("github-payload-event-header", "X-GitHub-Event is the type, and not signed, which the event says", "github", ping,
               signed("github", ping) + [["X-GitHub-Event", "ping"]], drifted(None, None), flags=["unsigned_header"])
