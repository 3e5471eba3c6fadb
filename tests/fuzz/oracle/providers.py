"""The built-in providers, from their documentation."""

TEXT, INTEGER, NUMBER, BOOLEAN, OBJECT = "text", "integer", "number", "boolean", "object"


def of_body(id, header, envelope, **rest):
    prefix = rest.pop("prefix", "")
    signature = {"kind": "plain", "header": header, "encoding": "hex", "prefix": prefix}
    return {"id": id, "scheme": {"signature": signature, "algorithm": "hmac-sha256", "template": "{body}"}, "envelope": envelope, **rest}


RECORDS = [
    of_body("tusky", "X-Tusky-Signature", {"type": "event", "timestamp": "timestamp", "data": "data"}),
    of_body(
        "filedgr",
        "X-Filedgr-Signature",
        {"type": "eventType", "id": "eventId", "timestamp": "timestamp", "data": "data"},
        delivery_id="X-Filedgr-Event-ID",
        headers=[{"name": "X-Filedgr-Event-Type", "value": "type"}, {"name": "X-Filedgr-Event-ID", "value": "id"}],
    ),
    {
        "id": "thunderstack",
        "scheme": {
            "signature": {"kind": "plain", "header": "X-ThunderStack-Signature", "encoding": "base64"},
            "algorithm": "rsa-pkcs1v15-sha256",
            "key": {"decode": "pem"},
        },
        "envelope": {
            "type": "eventType",
            "timestamp": "eventTimestamp",
            "data": "details",
            "node": {"id": "nodeId", "repeated": "details.nodeId"},
        },
        "rejection_status": 403,
    },
    of_body("tuteliq", "X-Tuteliq-Signature", {"type": "type", "id": "id", "timestamp": "created_at", "data": "data"}),
    of_body(
        "tectra",
        "X-Tectra-Signature",
        {"type": "event", "timestamp": "timestamp", "data": "data"},
        delivery_id="X-Tectra-Delivery",
        headers=[
            {"name": "X-Tectra-Event", "value": "type"},
            {"name": "X-Tectra-Delivery", "value": "delivery_id"},
            {"name": "X-Tectra-Timestamp", "value": "timestamp"},
        ],
    ),
    {
        "id": "standard-webhooks",
        "scheme": {
            "signature": {"kind": "versioned-list", "header": "webhook-signature", "encoding": "base64", "version": "v1"},
            "algorithm": "hmac-sha256",
            "template": "{id}.{timestamp}.{body}",
            "key": {"decode": "base64", "strip_prefix": "whsec_"},
            "timestamp": {"header": "webhook-timestamp", "format": "unix", "tolerance_s": 300},
            "id": "webhook-id",
        },
        "envelope": {"type": "type", "timestamp": "timestamp", "data": "data"},
    },
    {
        "id": "stripe",
        "scheme": {
            "signature": {"kind": "kv-list", "header": "Stripe-Signature", "encoding": "hex", "signature_key": "v1"},
            "algorithm": "hmac-sha256",
            "template": "{timestamp}.{body}",
            "timestamp": {"signature_key": "t", "format": "unix", "tolerance_s": 300},
        },
        "envelope": {"type": "type", "id": "id", "timestamp": "created", "timestamp_format": "unix", "data": "data"},
    },
    of_body(
        "github",
        "X-Hub-Signature-256",
        {},
        prefix="sha256=",
        delivery_id="X-GitHub-Delivery",
        headers=[{"name": "X-GitHub-Delivery", "value": "delivery_id"}],
    ),
]

BUILT_IN = {record["id"]: record for record in RECORDS}

FILE = {"fileId": TEXT, "fileName": TEXT, "vaultId": TEXT, "status": TEXT, "sizeBytes": INTEGER, "walrusBlobId?": TEXT}
ALERT = {"analysis_id": TEXT, "category": TEXT, "severity": TEXT, "risk_score": NUMBER, "summary": TEXT, "input_preview": TEXT}
SIGNER = {"org_name": TEXT, "org_type": TEXT}
CHECK = {"passed": BOOLEAN, "details": TEXT}

# The documented data of each type.
EVENTS = {
    "tusky": {"file.hot": FILE, "file.synced": FILE, "file.cold": FILE, "file.error": {**FILE, "error": TEXT}},
    "filedgr": {
        "vault.created": {"vaultId": TEXT, "name": TEXT, "templateId": TEXT, "owner": TEXT, "createdAt": TEXT},
        "vault.data_updated": {
            "vaultId": TEXT, "updateType": TEXT, "fileId": TEXT, "fileName": TEXT, "fileSize": INTEGER, "uploadedBy": TEXT, "metadata": OBJECT,
        },
        "vault.permission_changed": {
            "vaultId": TEXT, "userId": TEXT, "permission": TEXT, "previousPermission": TEXT, "changedBy": TEXT, "expiresAt": TEXT,
        },
        "vault.verification_complete": {
            "vaultId": TEXT, "fileId": TEXT, "verificationStatus": TEXT, "blockchainTx": TEXT, "network": TEXT, "gasUsed": INTEGER, "proofHash": TEXT,
        },
        "stream.data_received": {"streamId": TEXT, "vaultId": TEXT, "dataPoints": INTEGER, "latestData": OBJECT, "source": TEXT},
        "stream.alert_triggered": {
            "streamId": TEXT, "vaultId": TEXT, "alertRule": TEXT, "severity": TEXT, "triggerValue": NUMBER, "threshold": NUMBER, "message": TEXT,
        },
        "vault.accessed": {"vaultId": TEXT, "userId": TEXT, "accessType": TEXT, "resource": TEXT, "ipAddress": TEXT, "userAgent": TEXT},
    },
    "thunderstack": {"NODE_STATUS_UPDATED": {"nodeId": TEXT, "status": ("RUNNING", "STARTING", "PAUSED", "FAILED", "IN_PROGRESS")}},
    "tuteliq": {
        **dict.fromkeys(["safety.critical", "safety.high", "safety.medium"], ALERT),
        **dict.fromkeys(["batch.completed", "batch.failed", "voice.alert", "report.ready", "webhook.test"], OBJECT),
    },
    "tectra": {
        "content.signed": {
            "record_id": TEXT, "sha256": TEXT, "perceptual_hash": TEXT, "signature_hex": TEXT, "original_filename": TEXT, "origin_type": TEXT,
            "signer": {**SIGNER, "key_name": TEXT}, "blockchain_status": TEXT,
        },
        "batch.anchored": {
            "batch_id": TEXT, "merkle_root": TEXT, "leaf_count": INTEGER, "tx_hash": TEXT, "block_number": INTEGER, "network": TEXT,
            "record_ids": [TEXT],
        },
        "content.verified": {
            "authentic": BOOLEAN, "confidence": NUMBER, "record_id": TEXT,
            "checks": {"watermark": CHECK, "sha256": CHECK, "perceptual_hash": CHECK, "blockchain": CHECK}, "signer": SIGNER,
        },
    },
}
