"""Every documented event, with the documentation's payload."""

from . import documented as doc
from .case import at, case, event
from .signing import signed


def tusky():
    when = at("2025-01-15T10:30:00.000Z")
    yield "file-synced", "as documented: spaces inside, on one line", doc.TUSKY_SYNCED, event("file.synced", when)
    yield "file-synced-compact", "the same payload without blanks has another signature", doc.compact(doc.TUSKY_SYNCED), event("file.synced", when)
    yield "file-error", "as documented", doc.TUSKY_ERROR, event("file.error", when)
    yield "file-error-indented", "indented by two", doc.indented(doc.TUSKY_ERROR), event("file.error", when)
    yield "file-hot", "no walrusBlobId: the file is not on Walrus yet", doc.TUSKY_HOT, event("file.hot", when)
    yield "file-hot-compact", "without blanks: another body, another signature", doc.compact(doc.TUSKY_HOT), event("file.hot", when)
    yield "file-cold", "no error and no walrusBlobId", doc.TUSKY_COLD, event("file.cold", when)
    yield "file-cold-indented", "indented by two", doc.indented(doc.TUSKY_COLD), event("file.cold", when)


def filedgr():
    for name, body, type, id, when in [
        ("vault-created", doc.FILEDGR_VAULT_CREATED, "vault.created", "evt_abc123", "2024-01-15T10:30:00Z"),
        ("vault-data-updated", doc.FILEDGR_DATA_UPDATED, "vault.data_updated", "evt_def456", "2024-01-15T14:22:00Z"),
        ("vault-permission-changed", doc.FILEDGR_PERMISSION_CHANGED, "vault.permission_changed", "evt_ghi789", "2024-01-15T16:45:00Z"),
        ("vault-verification-complete", doc.FILEDGR_VERIFICATION_COMPLETE, "vault.verification_complete", "evt_jkl012", "2024-01-15T10:35:00Z"),
        ("stream-data-received", doc.FILEDGR_DATA_RECEIVED, "stream.data_received", "evt_mno345", "2024-01-15T11:00:00Z"),
        ("stream-alert-triggered", doc.FILEDGR_ALERT_TRIGGERED, "stream.alert_triggered", "evt_pqr678", "2024-01-15T15:30:00Z"),
        ("vault-accessed", doc.FILEDGR_ACCESSED, "vault.accessed", "evt_stu901", "2024-01-15T09:15:00Z"),
    ]:
        key = f"filedgr:{id}"
        yield name, "as documented, one field a line", body, event(type, at(when), id=id, key=key, delivery=id)
        yield f"{name}-compact", "as the documented sender writes it, without blanks", doc.compact(body), event(type, at(when), id=id, key=key, delivery=id)
    yield ("manual-test", "the documentation's own test payload", doc.FILEDGR_MANUAL_TEST,
           event("vault.created", at("2024-01-15T10:30:00Z"), id="test-event-123", key="filedgr:test-event-123", delivery="test-event-123"))


def thunderstack():
    expected = event("NODE_STATUS_UPDATED", at("2024-11-06T12:00:00Z"))
    yield "running", "as documented", doc.THUNDERSTACK_RUNNING, expected
    yield "running-compact", "without blanks", doc.compact(doc.THUNDERSTACK_RUNNING), expected
    for status in ["STARTING", "PAUSED", "FAILED", "IN_PROGRESS"]:
        yield (status.lower().replace("_", "-"), f"status {status}",
               doc.compact(doc.THUNDERSTACK_RUNNING.replace("RUNNING", status)), expected)


def tuteliq():
    when = at("2026-02-16T12:34:56Z")

    def expected(type):
        return event(type, when, id="evt_xyz789", key="tuteliq:evt_xyz789")

    yield "safety-critical", "as documented", doc.TUTELIQ_CRITICAL, expected("safety.critical")
    yield "safety-critical-compact", "without blanks", doc.compact(doc.TUTELIQ_CRITICAL), expected("safety.critical")
    yield "safety-high", "the fields of safety.critical, at another type", doc.TUTELIQ_HIGH, expected("safety.high")
    yield "safety-medium", "the fields of safety.critical, at a third type, without blanks", doc.compact(doc.TUTELIQ_MEDIUM), expected("safety.medium")
    yield "batch-completed", "data is not documented: any object", doc.tuteliq_open("batch.completed", '{"batch_id":"b_1","items":12}'), expected("batch.completed")
    yield "batch-failed", "data is not documented: any object", doc.tuteliq_open("batch.failed", '{"batch_id":"b_1","error":"timeout"}'), expected("batch.failed")
    yield "voice-alert", "data is not documented: any object", doc.tuteliq_open("voice.alert", '{"session_id":"v_1","severity":"high"}'), expected("voice.alert")
    yield "report-ready", "data is not documented: any object", doc.tuteliq_open("report.ready", '{"report_id":"r_1"}'), expected("report.ready")
    yield "webhook-test", "the dashboard's test event, with empty data", doc.tuteliq_open("webhook.test"), expected("webhook.test")


def tectra():
    delivery = "dlv_01J0ZK6Q"
    for name, body, type, when in [
        ("content-signed", doc.TECTRA_SIGNED, "content.signed", "2025-06-14T09:32:00Z"),
        ("batch-anchored", doc.TECTRA_ANCHORED, "batch.anchored", "2025-06-14T09:33:12Z"),
        ("content-verified", doc.TECTRA_VERIFIED, "content.verified", "2025-06-14T09:34:00Z"),
    ]:
        yield name, "as documented, indented by two", body, event(type, at(when), delivery=delivery)
        yield f"{name}-compact", "without blanks", doc.compact(body), event(type, at(when), delivery=delivery)


def unsigned_headers(provider, expect):
    """The other headers that the documentation names."""
    if provider == "filedgr":
        return [["X-Filedgr-Event-Type", expect["type"]], ["X-Filedgr-Event-ID", expect["id"]]]
    if provider == "tectra":
        return [["X-Tectra-Event", expect["type"]], ["X-Tectra-Delivery", expect["delivery_id"]],
                ["X-Tectra-Timestamp", "2025-06-14T09:32:00Z"]]
    return []


def cases():
    for provider, rows in [("tusky", tusky()), ("filedgr", filedgr()), ("thunderstack", thunderstack()),
                           ("tuteliq", tuteliq()), ("tectra", tectra())]:
        for name, comment, text, expect in rows:
            body = text.encode()
            comment = f"{expect['type']}: {comment}" if comment else expect["type"]
            yield case(f"{provider}-{name}", comment, provider, body,
                       signed(provider, body) + unsigned_headers(provider, expect), expect, flags=["documented"])
    for provider, text, type, when in [
        ("tusky", doc.TUSKY_SYNCED, "file.synced", "2025-01-15T10:30:00Z"),
        ("tectra", doc.TECTRA_VERIFIED, "content.verified", "2025-06-14T09:34:00Z"),
        ("thunderstack", doc.THUNDERSTACK_RUNNING, "NODE_STATUS_UPDATED", "2024-11-06T12:00:00Z"),
    ]:
        body = text.encode()
        yield case(f"{provider}-strict-documented", "strict has nothing against a documented payload", provider, body,
                   signed(provider, body), event(type, at(when)), flags=["documented"], options={"strict": True})
    for provider, text, type, when, id in [
        ("filedgr", doc.FILEDGR_DATA_UPDATED, "vault.data_updated", "2024-01-15T14:22:00Z", "evt_def456"),
        ("tuteliq", doc.TUTELIQ_CRITICAL, "safety.critical", "2026-02-16T12:34:56Z", "evt_xyz789"),
    ]:
        body = text.encode()
        yield case(f"{provider}-strict-documented", "strict has nothing against a documented payload", provider, body,
                   signed(provider, body), event(type, at(when), id=id, key=f"{provider}:{id}"),
                   flags=["documented"], options={"strict": True})
