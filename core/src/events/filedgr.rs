//! Filedgr: the data of its events. Written by `cargo xtask types` from providers/filedgr.json: change it there.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use crate::event::{DataError, Event};
use crate::events::OpenObject;

/// A vault was created.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VaultCreated {
    /// The vault's id.
    #[serde(rename = "vaultId")]
    pub vault_id: String,
    /// The vault's name.
    pub name: String,
    /// The template that it was made from.
    #[serde(rename = "templateId")]
    pub template_id: String,
    /// The user who owns it.
    pub owner: String,
    /// When it was created, RFC 3339.
    #[serde(rename = "createdAt")]
    pub created_at: String,
}

/// Data was added to a vault, or changed there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VaultDataUpdated {
    /// The vault's id.
    #[serde(rename = "vaultId")]
    pub vault_id: String,
    /// What happened, as in `file_uploaded`.
    #[serde(rename = "updateType")]
    pub update_type: String,
    /// The file's id.
    #[serde(rename = "fileId")]
    pub file_id: String,
    /// The file's name.
    #[serde(rename = "fileName")]
    pub file_name: String,
    /// The file's size in bytes.
    #[serde(rename = "fileSize")]
    pub file_size: i64,
    /// The user who uploaded it.
    #[serde(rename = "uploadedBy")]
    pub uploaded_by: String,
    /// The file's metadata, as the vault's template has it.
    pub metadata: OpenObject,
}

/// Somebody's permission on a vault changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VaultPermissionChanged {
    /// The vault's id.
    #[serde(rename = "vaultId")]
    pub vault_id: String,
    /// The user whose permission changed.
    #[serde(rename = "userId")]
    pub user_id: String,
    /// The new permission, as in `VIEWER`.
    pub permission: String,
    /// The permission before, as in `NONE`.
    #[serde(rename = "previousPermission")]
    pub previous_permission: String,
    /// The user who changed it.
    #[serde(rename = "changedBy")]
    pub changed_by: String,
    /// When the permission ends, RFC 3339.
    #[serde(rename = "expiresAt")]
    pub expires_at: String,
}

/// A file's verification on the blockchain completed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VaultVerificationComplete {
    /// The vault's id.
    #[serde(rename = "vaultId")]
    pub vault_id: String,
    /// The file's id.
    #[serde(rename = "fileId")]
    pub file_id: String,
    /// The outcome, as in `verified`.
    #[serde(rename = "verificationStatus")]
    pub verification_status: String,
    /// The transaction's hash.
    #[serde(rename = "blockchainTx")]
    pub blockchain_tx: String,
    /// The blockchain's name.
    pub network: String,
    /// The gas that it took.
    #[serde(rename = "gasUsed")]
    pub gas_used: i64,
    /// The proof's hash.
    #[serde(rename = "proofHash")]
    pub proof_hash: String,
}

/// Data arrived in a stream.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StreamDataReceived {
    /// The stream's id.
    #[serde(rename = "streamId")]
    pub stream_id: String,
    /// The vault that the stream belongs to.
    #[serde(rename = "vaultId")]
    pub vault_id: String,
    /// How many data points arrived.
    #[serde(rename = "dataPoints")]
    pub data_points: i64,
    /// The latest data point, as the stream has it.
    #[serde(rename = "latestData")]
    pub latest_data: OpenObject,
    /// What sent it.
    pub source: String,
}

/// A stream's data went over a threshold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StreamAlertTriggered {
    /// The stream's id.
    #[serde(rename = "streamId")]
    pub stream_id: String,
    /// The vault that the stream belongs to.
    #[serde(rename = "vaultId")]
    pub vault_id: String,
    /// The rule that was broken.
    #[serde(rename = "alertRule")]
    pub alert_rule: String,
    /// How bad it is, as in `critical`.
    pub severity: String,
    /// The value that broke the rule.
    #[serde(rename = "triggerValue")]
    pub trigger_value: f64,
    /// The rule's threshold.
    pub threshold: f64,
    /// The alert in words.
    pub message: String,
}

/// Somebody accessed a vault's data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VaultAccessed {
    /// The vault's id.
    #[serde(rename = "vaultId")]
    pub vault_id: String,
    /// The user who accessed it.
    #[serde(rename = "userId")]
    pub user_id: String,
    /// How, as in `view`.
    #[serde(rename = "accessType")]
    pub access_type: String,
    /// What was accessed.
    pub resource: String,
    /// The address that it came from.
    #[serde(rename = "ipAddress")]
    pub ip_address: String,
    /// The program that it came from.
    #[serde(rename = "userAgent")]
    pub user_agent: String,
}

/// The data of an event of Filedgr, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FiledgrData {
    /// The data of `vault.created`.
    VaultCreated(VaultCreated),
    /// The data of `vault.data_updated`.
    VaultDataUpdated(VaultDataUpdated),
    /// The data of `vault.permission_changed`.
    VaultPermissionChanged(VaultPermissionChanged),
    /// The data of `vault.verification_complete`.
    VaultVerificationComplete(VaultVerificationComplete),
    /// The data of `stream.data_received`.
    StreamDataReceived(StreamDataReceived),
    /// The data of `stream.alert_triggered`.
    StreamAlertTriggered(StreamAlertTriggered),
    /// The data of `vault.accessed`.
    VaultAccessed(VaultAccessed),
}

impl FiledgrData {
    /// The data of an event, by its type; `None` if the type isn't documented.
    ///
    /// # Errors
    /// If the data has drifted too far from the documentation.
    pub fn of(event: &Event<'_>) -> Result<Option<Self>, DataError> {
        Ok(Some(match event.event_type() {
            Some("vault.created") => Self::VaultCreated(event.data_as()?),
            Some("vault.data_updated") => Self::VaultDataUpdated(event.data_as()?),
            Some("vault.permission_changed") => Self::VaultPermissionChanged(event.data_as()?),
            Some("vault.verification_complete") => Self::VaultVerificationComplete(event.data_as()?),
            Some("stream.data_received") => Self::StreamDataReceived(event.data_as()?),
            Some("stream.alert_triggered") => Self::StreamAlertTriggered(event.data_as()?),
            Some("vault.accessed") => Self::VaultAccessed(event.data_as()?),
            _ => return Ok(None),
        }))
    }
}
