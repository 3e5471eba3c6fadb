//! Tectra: content signed, anchored, verified.

use alloc::string::String;
use alloc::vec::Vec;

use crate::shape::payload;

payload! {
    /// A piece of content was signed and registered.
    pub struct ContentSigned {
        /// The record's id.
        record_id "record_id": String,
        /// The content's SHA-256.
        sha256 "sha256": String,
        /// The content's perceptual hash.
        perceptual_hash "perceptual_hash": String,
        /// The content's signature, in hex.
        signature_hex "signature_hex": String,
        /// The file's name.
        original_filename "original_filename": String,
        /// Where the content comes from, as in `camera_image`.
        origin_type "origin_type": String,
        /// Who signed it, with which key.
        signer "signer": KeyedSigner,
        /// How far it is on the blockchain, as in `pending`.
        blockchain_status "blockchain_status": String,
    }

    /// A batch of records was anchored on the blockchain.
    pub struct BatchAnchored {
        /// The batch's id.
        batch_id "batch_id": String,
        /// The root of its Merkle tree.
        merkle_root "merkle_root": String,
        /// How many records it has.
        leaf_count "leaf_count": i64,
        /// The transaction's hash.
        tx_hash "tx_hash": String,
        /// The block that holds it.
        block_number "block_number": i64,
        /// The blockchain's name.
        network "network": String,
        /// The records' ids.
        record_ids "record_ids": Vec<String>,
    }

    /// Content was verified through the API.
    pub struct ContentVerified {
        /// Whether it is authentic.
        authentic "authentic": bool,
        /// How sure that is, from 0 to 1.
        confidence "confidence": f64,
        /// The record's id.
        record_id "record_id": String,
        /// What was checked.
        checks "checks": Checks,
        /// Who signed the content.
        signer "signer": Signer,
    }

    /// Who signed, with which key.
    pub struct KeyedSigner {
        /// The organisation's name.
        org_name "org_name": String,
        /// The organisation's kind, as in `news_agency`.
        org_type "org_type": String,
        /// The key's name.
        key_name "key_name": String,
    }

    /// Who signed.
    pub struct Signer {
        /// The organisation's name.
        org_name "org_name": String,
        /// The organisation's kind, as in `news_agency`.
        org_type "org_type": String,
    }

    /// The four checks of a verification.
    pub struct Checks {
        /// The watermark.
        watermark "watermark": Check,
        /// The SHA-256.
        sha256 "sha256": Check,
        /// The perceptual hash.
        perceptual_hash "perceptual_hash": Check,
        /// The blockchain.
        blockchain "blockchain": Check,
    }

    /// The outcome of one check.
    pub struct Check {
        /// Whether it passed.
        passed "passed": bool,
        /// The outcome in words.
        details "details": String,
    }
}

events! {
    /// The data of a Tectra event, by its type.
    pub enum TectraData in "tectra" {
        "content.signed" => ContentSigned(ContentSigned), sample true;
        "batch.anchored" => BatchAnchored(BatchAnchored), sample true;
        "content.verified" => ContentVerified(ContentVerified), sample true;
    }
}
