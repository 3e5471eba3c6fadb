//! Filedgr: vaults, data streams, access.

use alloc::string::String;

use crate::shape::{OpenObject, payload};

payload! {
    /// A vault was created.
    pub struct VaultCreated {
        /// The vault's id.
        vault_id "vaultId": String,
        /// The vault's name.
        name "name": String,
        /// The template that it was made from.
        template_id "templateId": String,
        /// The user who owns it.
        owner "owner": String,
        /// When it was created, RFC 3339.
        created_at "createdAt": String,
    }

    /// Data was added to a vault, or changed there.
    pub struct VaultDataUpdated {
        /// The vault's id.
        vault_id "vaultId": String,
        /// What happened, as in `file_uploaded`.
        update_type "updateType": String,
        /// The file's id.
        file_id "fileId": String,
        /// The file's name.
        file_name "fileName": String,
        /// The file's size in bytes.
        file_size "fileSize": i64,
        /// The user who uploaded it.
        uploaded_by "uploadedBy": String,
        /// The file's metadata, as the vault's template has it.
        metadata "metadata": OpenObject,
    }

    /// Somebody's permission on a vault changed.
    pub struct VaultPermissionChanged {
        /// The vault's id.
        vault_id "vaultId": String,
        /// The user whose permission changed.
        user_id "userId": String,
        /// The new permission, as in `VIEWER`.
        permission "permission": String,
        /// The permission before, as in `NONE`.
        previous_permission "previousPermission": String,
        /// The user who changed it.
        changed_by "changedBy": String,
        /// When the permission ends, RFC 3339.
        expires_at "expiresAt": String,
    }

    /// A file's verification on the blockchain completed.
    pub struct VaultVerificationComplete {
        /// The vault's id.
        vault_id "vaultId": String,
        /// The file's id.
        file_id "fileId": String,
        /// The outcome, as in `verified`.
        verification_status "verificationStatus": String,
        /// The transaction's hash.
        blockchain_tx "blockchainTx": String,
        /// The blockchain's name.
        network "network": String,
        /// The gas that it took.
        gas_used "gasUsed": i64,
        /// The proof's hash.
        proof_hash "proofHash": String,
    }

    /// Data arrived in a stream.
    pub struct StreamDataReceived {
        /// The stream's id.
        stream_id "streamId": String,
        /// The vault that the stream belongs to.
        vault_id "vaultId": String,
        /// How many data points arrived.
        data_points "dataPoints": i64,
        /// The latest data point, as the stream has it.
        latest_data "latestData": OpenObject,
        /// What sent it.
        source "source": String,
    }

    /// A stream's data went over a threshold.
    pub struct StreamAlertTriggered {
        /// The stream's id.
        stream_id "streamId": String,
        /// The vault that the stream belongs to.
        vault_id "vaultId": String,
        /// The rule that was broken.
        alert_rule "alertRule": String,
        /// How bad it is, as in `critical`.
        severity "severity": String,
        /// The value that broke the rule.
        trigger_value "triggerValue": f64,
        /// The rule's threshold.
        threshold "threshold": f64,
        /// The alert in words.
        message "message": String,
    }

    /// Somebody accessed a vault's data.
    pub struct VaultAccessed {
        /// The vault's id.
        vault_id "vaultId": String,
        /// The user who accessed it.
        user_id "userId": String,
        /// How, as in `view`.
        access_type "accessType": String,
        /// What was accessed.
        resource "resource": String,
        /// The address that it came from.
        ip_address "ipAddress": String,
        /// The program that it came from.
        user_agent "userAgent": String,
    }
}

events! {
    /// The data of a Filedgr event, by its type.
    pub enum FiledgrData in "filedgr" {
        "vault.created" => VaultCreated(VaultCreated), sample true;
        "vault.data_updated" => VaultDataUpdated(VaultDataUpdated), sample true;
        "vault.permission_changed" => VaultPermissionChanged(VaultPermissionChanged), sample true;
        "vault.verification_complete" => VaultVerificationComplete(VaultVerificationComplete), sample true;
        "stream.data_received" => StreamDataReceived(StreamDataReceived), sample true;
        "stream.alert_triggered" => StreamAlertTriggered(StreamAlertTriggered), sample true;
        "vault.accessed" => VaultAccessed(VaultAccessed), sample true;
    }
}
