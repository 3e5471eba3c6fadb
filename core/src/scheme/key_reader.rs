//! What reads keys, which may be elsewhere than the core.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::algorithms::Algorithm;
use super::asymmetric_key::AsymmetricKey;
use crate::error::ConfigError;

/// What keys are read from.
#[derive(Debug, Clone, Copy)]
pub struct KeyText<'t> {
    /// The algorithms that a key may be for.
    pub algorithms: &'t [Algorithm],
    /// A file: PEM, DER, JSON; or a key's own bytes.
    pub bytes: &'t [u8],
    /// Whether they may be a key's own bytes.
    pub is_raw: bool,
    /// Whether they may be a certificate.
    pub has_certificate: bool,
    /// Whether a PEM may lack all line ends: keys that deliveries name come out of lists in JSON, and eBay's has none.
    pub may_be_one_line: bool,
    /// Which secret it is, for errors.
    pub index: usize,
}

/// A key that was read, for one algorithm.
#[derive(Debug)]
pub struct NamedKey {
    /// What the file calls it.
    pub id: Option<String>,
    /// What it is for.
    pub algorithm: Algorithm,
    /// The key.
    pub key: Box<dyn AsymmetricKey>,
}

/// What reads keys where it isn't the core.
pub struct KeyReader<'r> {
    /// Reads all keys of a file.
    pub read: &'r dyn Fn(&KeyText<'_>) -> Result<Vec<NamedKey>, ConfigError>,
    /// Unicode's compatibility decomposition.
    pub nfkd: &'r dyn Fn(&str) -> Option<String>,
}
