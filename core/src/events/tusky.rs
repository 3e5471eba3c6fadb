//! Tusky: what becomes of a file.

use alloc::string::String;

use crate::shape::payload;

payload! {
    /// A file whose status changed.
    pub struct File {
        /// The file's id.
        file_id "fileId": String,
        /// The file's name.
        file_name "fileName": String,
        /// The vault that holds the file.
        vault_id "vaultId": String,
        /// The new status: `hot`, `synced`, `cold`.
        status "status": String,
        /// The file's size in bytes.
        size_bytes "sizeBytes": i64,
        /// The file's blob on Walrus, once it is there.
        walrus_blob_id "walrusBlobId": Option<String>,
    }

    /// A file that could not be processed.
    pub struct FileError {
        /// The file's id.
        file_id "fileId": String,
        /// The file's name.
        file_name "fileName": String,
        /// The vault that holds the file.
        vault_id "vaultId": String,
        /// `error`.
        status "status": String,
        /// The file's size in bytes.
        size_bytes "sizeBytes": i64,
        /// The file's blob on Walrus, if it got there.
        walrus_blob_id "walrusBlobId": Option<String>,
        /// What failed, in words.
        error "error": String,
    }
}

events! {
    /// The data of a Tusky event, by its type.
    pub enum TuskyData in "tusky" {
        "file.hot" => FileHot(File), sample false;
        "file.synced" => FileSynced(File), sample true;
        "file.cold" => FileCold(File), sample false;
        "file.error" => FileError(FileError), sample true;
    }
}
