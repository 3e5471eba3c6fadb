//! Tectra: the data of its events. Written by `cargo xtask types` from providers/tectra.json: change it there.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::event::{DataError, Event};

/// Who signed, with which key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KeyedSigner {
    /// The organisation's name.
    pub org_name: String,
    /// The organisation's kind, as in `news_agency`.
    pub org_type: String,
    /// The key's name.
    pub key_name: String,
}

/// A piece of content was signed and registered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContentSigned {
    /// The record's id.
    pub record_id: String,
    /// The content's SHA-256.
    pub sha256: String,
    /// The content's perceptual hash.
    pub perceptual_hash: String,
    /// The content's signature, in hex.
    pub signature_hex: String,
    /// The file's name.
    pub original_filename: String,
    /// Where the content comes from, as in `camera_image`.
    pub origin_type: String,
    /// Who signed it, with which key.
    pub signer: KeyedSigner,
    /// How far it is on the blockchain, as in `pending`.
    pub blockchain_status: String,
}

/// A batch of records was anchored on the blockchain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BatchAnchored {
    /// The batch's id.
    pub batch_id: String,
    /// The root of its Merkle tree.
    pub merkle_root: String,
    /// How many records it has.
    pub leaf_count: i64,
    /// The transaction's hash.
    pub tx_hash: String,
    /// The block that holds it.
    pub block_number: i64,
    /// The blockchain's name.
    pub network: String,
    /// The records' ids.
    pub record_ids: Vec<String>,
}

/// The outcome of one check.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Check {
    /// Whether it passed.
    pub passed: bool,
    /// The outcome in words.
    pub details: String,
}

/// The four checks of a verification.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Checks {
    /// The watermark.
    pub watermark: Check,
    /// The SHA-256.
    pub sha256: Check,
    /// The perceptual hash.
    pub perceptual_hash: Check,
    /// The blockchain.
    pub blockchain: Check,
}

/// Who signed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Signer {
    /// The organisation's name.
    pub org_name: String,
    /// The organisation's kind, as in `news_agency`.
    pub org_type: String,
}

/// Content was verified through the API.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContentVerified {
    /// Whether it is authentic.
    pub authentic: bool,
    /// How sure that is, from 0 to 1.
    pub confidence: f64,
    /// The record's id.
    pub record_id: String,
    /// What was checked.
    pub checks: Checks,
    /// Who signed the content.
    pub signer: Signer,
}

/// The data of an event of Tectra, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TectraData {
    /// The data of `content.signed`.
    ContentSigned(ContentSigned),
    /// The data of `batch.anchored`.
    BatchAnchored(BatchAnchored),
    /// The data of `content.verified`.
    ContentVerified(ContentVerified),
}

impl TectraData {
    /// The data of an event, by its type; `None` if the type isn't documented.
    ///
    /// # Errors
    /// If the data has drifted too far from the documentation.
    pub fn of(event: &Event<'_>) -> Result<Option<Self>, DataError> {
        Ok(Some(match event.event_type() {
            Some("content.signed") => Self::ContentSigned(event.data_as()?),
            Some("batch.anchored") => Self::BatchAnchored(event.data_as()?),
            Some("content.verified") => Self::ContentVerified(event.data_as()?),
            _ => return Ok(None),
        }))
    }
}
