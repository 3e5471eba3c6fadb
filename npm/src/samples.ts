// Written by `cargo xtask types` from core/src/samples: change them there.

/** @internal The sample payloads. */
export const samples: Readonly<Record<string, Readonly<Record<string, { body: string; documented: boolean }>>>> = {
  "tusky": {
    "file.hot": { documented: false, body: String.raw`{"event":"file.hot","timestamp":"2025-01-15T10:29:58.000Z","data":{"fileId":"file-uuid","fileName":"report.pdf","vaultId":"vault-uuid","status":"hot","sizeBytes":204800}}` },
    "file.synced": { documented: true, body: String.raw`{"event":"file.synced","timestamp":"2025-01-15T10:30:00.000Z","data":{"fileId":"file-uuid","fileName":"report.pdf","vaultId":"vault-uuid","status":"synced","sizeBytes":204800,"walrusBlobId":"blob-id-hash"}}` },
    "file.cold": { documented: false, body: String.raw`{"event":"file.cold","timestamp":"2025-01-22T10:30:00.000Z","data":{"fileId":"file-uuid","fileName":"report.pdf","vaultId":"vault-uuid","status":"cold","sizeBytes":204800,"walrusBlobId":"blob-id-hash"}}` },
    "file.error": { documented: true, body: String.raw`{"event":"file.error","timestamp":"2025-01-15T10:30:00.000Z","data":{"fileId":"file-uuid","fileName":"report.pdf","vaultId":"vault-uuid","status":"error","sizeBytes":204800,"error":"Walrus sync failed: insufficient WAL balance"}}` },
  },
  "filedgr": {
    "vault.created": { documented: true, body: String.raw`{"eventType":"vault.created","eventId":"evt_abc123","timestamp":"2024-01-15T10:30:00Z","data":{"vaultId":"vault_xyz789","name":"Product Certification Vault","templateId":"certification-template-v1","owner":"user_def456","createdAt":"2024-01-15T10:30:00Z"}}` },
    "vault.data_updated": { documented: true, body: String.raw`{"eventType":"vault.data_updated","eventId":"evt_def456","timestamp":"2024-01-15T14:22:00Z","data":{"vaultId":"vault_xyz789","updateType":"file_uploaded","fileId":"file_abc123","fileName":"quality-certificate.pdf","fileSize":245760,"uploadedBy":"user_ghi789","metadata":{"type":"certificate","category":"quality"}}}` },
    "vault.permission_changed": { documented: true, body: String.raw`{"eventType":"vault.permission_changed","eventId":"evt_ghi789","timestamp":"2024-01-15T16:45:00Z","data":{"vaultId":"vault_xyz789","userId":"user_jkl012","permission":"VIEWER","previousPermission":"NONE","changedBy":"user_def456","expiresAt":"2024-12-31T23:59:59Z"}}` },
    "vault.verification_complete": { documented: true, body: String.raw`{"eventType":"vault.verification_complete","eventId":"evt_jkl012","timestamp":"2024-01-15T10:35:00Z","data":{"vaultId":"vault_xyz789","fileId":"file_abc123","verificationStatus":"verified","blockchainTx":"0x1234567890abcdef...","network":"polygon","gasUsed":21000,"proofHash":"0xabcdef1234567890..."}}` },
    "stream.data_received": { documented: true, body: String.raw`{"eventType":"stream.data_received","eventId":"evt_mno345","timestamp":"2024-01-15T11:00:00Z","data":{"streamId":"stream_temp001","vaultId":"vault_xyz789","dataPoints":1,"latestData":{"temperature":23.5,"humidity":65.2,"timestamp":"2024-01-15T11:00:00Z"},"source":"TEMP-SENSOR-001"}}` },
    "stream.alert_triggered": { documented: true, body: String.raw`{"eventType":"stream.alert_triggered","eventId":"evt_pqr678","timestamp":"2024-01-15T15:30:00Z","data":{"streamId":"stream_temp001","vaultId":"vault_xyz789","alertRule":"high_temperature","severity":"critical","triggerValue":35.2,"threshold":30.0,"message":"Temperature exceeded safe operating range"}}` },
    "vault.accessed": { documented: true, body: String.raw`{"eventType":"vault.accessed","eventId":"evt_stu901","timestamp":"2024-01-15T09:15:00Z","data":{"vaultId":"vault_xyz789","userId":"user_vwx234","accessType":"view","resource":"file_abc123","ipAddress":"192.168.1.100","userAgent":"Mozilla/5.0 (Windows NT 10.0; Win64; x64)..."}}` },
  },
  "thunderstack": {
    "NODE_STATUS_UPDATED": { documented: true, body: String.raw`{"eventType":"NODE_STATUS_UPDATED","eventTimestamp":"2024-11-06T12:00:00Z","details":{"nodeId":"your-node-id","status":"RUNNING"},"nodeId":"your-node-id"}` },
  },
  "tuteliq": {
    "safety.critical": { documented: true, body: String.raw`{"id":"evt_xyz789","type":"safety.critical","created_at":"2026-02-16T12:34:56Z","data":{"analysis_id":"an_456def","category":"grooming","severity":"critical","risk_score":0.96,"summary":"High-confidence grooming pattern detected in text input.","input_preview":"hey sweetie, this is our little secret..."}}` },
    "safety.high": { documented: false, body: String.raw`{"id":"evt_xyz790","type":"safety.high","created_at":"2026-02-16T12:36:10Z","data":{"analysis_id":"an_457def","category":"bullying","severity":"high","risk_score":0.82,"summary":"Repeated insults directed at one participant.","input_preview":"nobody wants you here..."}}` },
    "safety.medium": { documented: false, body: String.raw`{"id":"evt_xyz791","type":"safety.medium","created_at":"2026-02-16T12:38:02Z","data":{"analysis_id":"an_458def","category":"bullying","severity":"medium","risk_score":0.55,"summary":"Possible exclusion in a group conversation.","input_preview":"you can't sit with us..."}}` },
    "batch.completed": { documented: false, body: String.raw`{"id":"evt_xyz792","type":"batch.completed","created_at":"2026-02-16T13:00:00Z","data":{"batch_id":"batch_123","status":"completed"}}` },
    "batch.failed": { documented: false, body: String.raw`{"id":"evt_xyz793","type":"batch.failed","created_at":"2026-02-16T13:05:00Z","data":{"batch_id":"batch_124","status":"failed"}}` },
    "voice.alert": { documented: false, body: String.raw`{"id":"evt_xyz794","type":"voice.alert","created_at":"2026-02-16T13:10:00Z","data":{"session_id":"voice_123","severity":"high"}}` },
    "report.ready": { documented: false, body: String.raw`{"id":"evt_xyz795","type":"report.ready","created_at":"2026-02-17T00:00:00Z","data":{"report_id":"report_123"}}` },
    "webhook.test": { documented: false, body: String.raw`{"id":"evt_xyz796","type":"webhook.test","created_at":"2026-02-16T10:00:05Z","data":{"message":"This is a test event."}}` },
  },
  "tectra": {
    "content.signed": { documented: true, body: String.raw`{"event":"content.signed","timestamp":"2025-06-14T09:32:00Z","data":{"record_id":"uuid","sha256":"abc123...","perceptual_hash":"def456...","signature_hex":"ghi789...","original_filename":"photo.jpg","origin_type":"camera_image","signer":{"org_name":"Reuters Media","org_type":"news_agency","key_name":"production"},"blockchain_status":"pending"}}` },
    "batch.anchored": { documented: true, body: String.raw`{"event":"batch.anchored","timestamp":"2025-06-14T09:33:12Z","data":{"batch_id":"batch-uuid","merkle_root":"0xabc123...","leaf_count":247,"tx_hash":"0x4a7f...","block_number":58203947,"network":"polygon","record_ids":["uuid1","uuid2","..."]}}` },
    "content.verified": { documented: true, body: String.raw`{"event":"content.verified","timestamp":"2025-06-14T09:34:00Z","data":{"authentic":true,"confidence":0.75,"record_id":"uuid","checks":{"watermark":{"passed":true,"details":"Payload matched"},"sha256":{"passed":true,"details":"Exact match"},"perceptual_hash":{"passed":true,"details":"Distance 2"},"blockchain":{"passed":false,"details":"Pending"}},"signer":{"org_name":"Reuters Media","org_type":"news_agency"}}}` },
  },
};
