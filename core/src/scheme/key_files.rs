//! Reads key files for the algorithms that have such keys.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::error::ConfigError;
use crate::key_file::{self, key::Key};
use crate::names::Named as _;
use crate::scheme::algorithms::Algorithm;
use crate::scheme::jose::JoseAlgorithm;
use crate::scheme::key_reader::{KeyText, NamedKey};

/// Every key of the file, for every algorithm that it is for.
///
/// # Errors
/// `invalid_key`
pub(crate) fn read_all(text: &KeyText<'_>) -> Result<Vec<NamedKey>, ConfigError> {
    let refuse = |found: &str| ConfigError::invalid_key(text.index, &expectation(text.algorithms), found);
    let file = key_file::read(text).map_err(|found| refuse(&found))?;
    let mut named: Vec<NamedKey> = Vec::new();
    for key in &file.keys {
        for algorithm in text.algorithms.iter().filter(|algorithm| is_for(key, **algorithm)) {
            match algorithm.read(key, text.index) {
                Ok(Some(read)) => named.push(NamedKey { id: key.id.clone(), algorithm: *algorithm, key: read }),
                Ok(None) => {}
                Err(_) if file.is_set => {}
                Err(error) => return Err(error),
            }
        }
    }
    if let Some(repeated) = repeated_id(&named) {
        return Err(refuse(&format!("two keys called `{repeated}`")));
    }
    // Those of a set may all be for something else: then it is the delivery that names no key of it.
    match named.is_empty() && !file.is_set {
        true => Err(refuse(&format!("{} that holds no such key", file.found))),
        false => Ok(named),
    }
}

/// Whether a file has a key for that algorithm.
fn is_for(key: &Key, algorithm: Algorithm) -> bool {
    key.only_for
        .as_deref()
        .is_none_or(|name| JoseAlgorithm::from_name(name).map(JoseAlgorithm::algorithm) == Some(algorithm))
}

fn repeated_id(named: &[NamedKey]) -> Option<String> {
    let is_same = |one: &NamedKey, other: &NamedKey| one.id == other.id && one.algorithm == other.algorithm;
    let mut keys = named.iter().enumerate().filter(|(_, key)| key.id.is_some());
    let repeated = keys.find(|(index, key)| named.iter().take(*index).any(|earlier| is_same(earlier, key)));
    repeated.and_then(|(_, key)| Some(key.id.as_deref()?.chars().take(40).collect()))
}

/// What was expected, in words.
fn expectation(algorithms: &[Algorithm]) -> String {
    let mut names: Vec<&str> = algorithms.iter().map(|algorithm| algorithm.key_name()).collect();
    names.dedup();
    format!("{}, in PEM, DER or as a JSON Web Key: a public one to verify, a private one to sign", names.join(" or "))
}
