//! Tusky: the data of its events. Written by `cargo xtask types` from providers/tusky.json: change it there.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use crate::event::{DataError, Event};

/// A file whose status changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct File {
    /// The file's id.
    #[serde(rename = "fileId")]
    pub file_id: String,
    /// The file's name.
    #[serde(rename = "fileName")]
    pub file_name: String,
    /// The vault that holds the file.
    #[serde(rename = "vaultId")]
    pub vault_id: String,
    /// The new status: `hot`, `synced`, `cold`.
    pub status: String,
    /// The file's size in bytes.
    #[serde(rename = "sizeBytes")]
    pub size_bytes: i64,
    /// The file's blob on Walrus, once it is there.
    #[serde(rename = "walrusBlobId")]
    pub walrus_blob_id: Option<String>,
}

/// A file that could not be processed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FileError {
    /// The file's id.
    #[serde(rename = "fileId")]
    pub file_id: String,
    /// The file's name.
    #[serde(rename = "fileName")]
    pub file_name: String,
    /// The vault that holds the file.
    #[serde(rename = "vaultId")]
    pub vault_id: String,
    /// `error`.
    pub status: String,
    /// The file's size in bytes.
    #[serde(rename = "sizeBytes")]
    pub size_bytes: i64,
    /// The file's blob on Walrus, if it got there.
    #[serde(rename = "walrusBlobId")]
    pub walrus_blob_id: Option<String>,
    /// What failed, in words.
    pub error: String,
}

/// The data of an event of Tusky, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TuskyData {
    /// The data of `file.hot`.
    FileHot(File),
    /// The data of `file.synced`.
    FileSynced(File),
    /// The data of `file.cold`.
    FileCold(File),
    /// The data of `file.error`.
    FileError(FileError),
}

impl TuskyData {
    /// The data of an event, by its type; `None` if the type isn't documented.
    ///
    /// # Errors
    /// If the data has drifted too far from the documentation.
    pub fn of(event: &Event<'_>) -> Result<Option<Self>, DataError> {
        Ok(Some(match event.event_type() {
            Some("file.hot") => Self::FileHot(event.data_as()?),
            Some("file.synced") => Self::FileSynced(event.data_as()?),
            Some("file.cold") => Self::FileCold(event.data_as()?),
            Some("file.error") => Self::FileError(event.data_as()?),
            _ => return Ok(None),
        }))
    }
}
