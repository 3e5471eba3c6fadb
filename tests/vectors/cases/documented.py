"""The payloads of the five platforms' documentation, as it prints them.

Where the documentation names an event type without a payload of its own, the payload is
that of its sibling with the type (and, at Tusky, the status) changed.
"""

import json


def compact(text):
    return json.dumps(json.loads(text), separators=(",", ":"), ensure_ascii=False)


def indented(text):
    return json.dumps(json.loads(text), indent=2, ensure_ascii=False)


TUSKY_SYNCED = '{ "event": "file.synced", "timestamp": "2025-01-15T10:30:00.000Z", "data": { "fileId": "file-uuid", "fileName": "report.pdf", "vaultId": "vault-uuid", "status": "synced", "sizeBytes": 204800, "walrusBlobId": "blob-id-hash" }}'
TUSKY_ERROR = '{ "event": "file.error", "timestamp": "2025-01-15T10:30:00.000Z", "data": { "fileId": "file-uuid", "fileName": "report.pdf", "vaultId": "vault-uuid", "status": "error", "sizeBytes": 204800, "error": "Walrus sync failed: insufficient WAL balance" }}'
TUSKY_HOT = '{ "event": "file.hot", "timestamp": "2025-01-15T10:30:00.000Z", "data": { "fileId": "file-uuid", "fileName": "report.pdf", "vaultId": "vault-uuid", "status": "hot", "sizeBytes": 204800 }}'
TUSKY_COLD = '{ "event": "file.cold", "timestamp": "2025-01-15T10:30:00.000Z", "data": { "fileId": "file-uuid", "fileName": "report.pdf", "vaultId": "vault-uuid", "status": "cold", "sizeBytes": 204800, "walrusBlobId": "blob-id-hash" }}'

FILEDGR_VAULT_CREATED = """{
"eventType": "vault.created",
"eventId": "evt_abc123",
"timestamp": "2024-01-15T10:30:00Z",
"data": {
"vaultId": "vault_xyz789",
"name": "Product Certification Vault",
"templateId": "certification-template-v1",
"owner": "user_def456",
"createdAt": "2024-01-15T10:30:00Z"
}
}"""
FILEDGR_DATA_UPDATED = """{
"eventType": "vault.data_updated",
"eventId": "evt_def456",
"timestamp": "2024-01-15T14:22:00Z",
"data": {
"vaultId": "vault_xyz789",
"updateType": "file_uploaded",
"fileId": "file_abc123",
"fileName": "quality-certificate.pdf",
"fileSize": 245760,
"uploadedBy": "user_ghi789",
"metadata": {
"type": "certificate",
"category": "quality"
}
}
}"""
FILEDGR_PERMISSION_CHANGED = """{
"eventType": "vault.permission_changed",
"eventId": "evt_ghi789",
"timestamp": "2024-01-15T16:45:00Z",
"data": {
"vaultId": "vault_xyz789",
"userId": "user_jkl012",
"permission": "VIEWER",
"previousPermission": "NONE",
"changedBy": "user_def456",
"expiresAt": "2024-12-31T23:59:59Z"
}
}"""
FILEDGR_VERIFICATION_COMPLETE = """{
"eventType": "vault.verification_complete",
"eventId": "evt_jkl012",
"timestamp": "2024-01-15T10:35:00Z",
"data": {
"vaultId": "vault_xyz789",
"fileId": "file_abc123",
"verificationStatus": "verified",
"blockchainTx": "0x1234567890abcdef...",
"network": "polygon",
"gasUsed": 21000,
"proofHash": "0xabcdef1234567890..."
}
}"""
FILEDGR_DATA_RECEIVED = """{
"eventType": "stream.data_received",
"eventId": "evt_mno345",
"timestamp": "2024-01-15T11:00:00Z",
"data": {
"streamId": "stream_temp001",
"vaultId": "vault_xyz789",
"dataPoints": 1,
"latestData": {
"temperature": 23.5,
"humidity": 65.2,
"timestamp": "2024-01-15T11:00:00Z"
},
"source": "TEMP-SENSOR-001"
}
}"""
FILEDGR_ALERT_TRIGGERED = """{
"eventType": "stream.alert_triggered",
"eventId": "evt_pqr678",
"timestamp": "2024-01-15T15:30:00Z",
"data": {
"streamId": "stream_temp001",
"vaultId": "vault_xyz789",
"alertRule": "high_temperature",
"severity": "critical",
"triggerValue": 35.2,
"threshold": 30.0,
"message": "Temperature exceeded safe operating range"
}
}"""
FILEDGR_ACCESSED = """{
"eventType": "vault.accessed",
"eventId": "evt_stu901",
"timestamp": "2024-01-15T09:15:00Z",
"data": {
"vaultId": "vault_xyz789",
"userId": "user_vwx234",
"accessType": "view",
"resource": "file_abc123",
"ipAddress": "192.168.1.100",
"userAgent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64)..."
}
}"""
# The manual test of the documentation's curl example.
FILEDGR_MANUAL_TEST = """{
"eventType": "vault.created",
"eventId": "test-event-123",
"timestamp": "2024-01-15T10:30:00Z",
"data": {
"vaultId": "vault_test123",
"name": "Test Vault",
"templateId": "test-template",
"owner": "user_test",
"createdAt": "2024-01-15T10:30:00Z"
}
}"""

THUNDERSTACK_RUNNING = """{
"eventType": "NODE_STATUS_UPDATED",
"eventTimestamp": "2024-11-06T12:00:00Z",
"details": {
"nodeId": "your-node-id",
"status": "RUNNING"
},
"nodeId": "your-node-id"
}"""

TUTELIQ_CRITICAL = """{
"id": "evt_xyz789",
"type": "safety.critical",
"created_at": "2026-02-16T12:34:56Z",
"data": {
"analysis_id": "an_456def",
"category": "grooming",
"severity": "critical",
"risk_score": 0.96,
"summary": "High-confidence grooming pattern detected in text input.",
"input_preview": "hey sweetie, this is our little secret..."
}
}"""
TUTELIQ_HIGH = TUTELIQ_CRITICAL.replace("safety.critical", "safety.high").replace('"severity": "critical"', '"severity": "high"')
TUTELIQ_MEDIUM = TUTELIQ_CRITICAL.replace("safety.critical", "safety.medium").replace('"severity": "critical"', '"severity": "medium"')


def tuteliq_open(type, data="{}"):
    """The types of which the documentation shows no data."""
    return '{"id":"evt_xyz789","type":"%s","created_at":"2026-02-16T12:34:56Z","data":%s}' % (type, data)


TECTRA_SIGNED = """{
  "event": "content.signed",
  "timestamp": "2025-06-14T09:32:00Z",
  "data": {
    "record_id": "uuid",
    "sha256": "abc123...",
    "perceptual_hash": "def456...",
    "signature_hex": "ghi789...",
    "original_filename": "photo.jpg",
    "origin_type": "camera_image",
    "signer": {
      "org_name": "Reuters Media",
      "org_type": "news_agency",
      "key_name": "production"
    },
    "blockchain_status": "pending"
  }
}"""
TECTRA_ANCHORED = """{
  "event": "batch.anchored",
  "timestamp": "2025-06-14T09:33:12Z",
  "data": {
    "batch_id": "batch-uuid",
    "merkle_root": "0xabc123...",
    "leaf_count": 247,
    "tx_hash": "0x4a7f...",
    "block_number": 58203947,
    "network": "polygon",
    "record_ids": ["uuid1", "uuid2", "..."]
  }
}"""
TECTRA_VERIFIED = """{
  "event": "content.verified",
  "timestamp": "2025-06-14T09:34:00Z",
  "data": {
    "authentic": true,
    "confidence": 0.75,
    "record_id": "uuid",
    "checks": {
      "watermark": { "passed": true, "details": "Payload matched" },
      "sha256": { "passed": true, "details": "Exact match" },
      "perceptual_hash": { "passed": true, "details": "Distance 2" },
      "blockchain": { "passed": false, "details": "Pending" }
    },
    "signer": {
      "org_name": "Reuters Media",
      "org_type": "news_agency"
    }
  }
}"""

# Small payloads of the three providers without a catalogue of events.
STRIPE_EVENT = '{"id":"evt_1","object":"event","created":1700000000,"type":"invoice.paid","data":{"object":{"id":"in_1"}}}'
GITHUB_PING = '{"zen":"Keep it logically awesome.","hook_id":123456}'
STANDARD_EVENT = '{"type":"user.created","timestamp":"2023-11-14T22:13:20Z","data":{"id":"usr_1"}}'
