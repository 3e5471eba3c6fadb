//! The keys of a webhook: of one secret or several, each perhaps with an id.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::encoding::Decoded;
use crate::error::ConfigError;
use crate::rarely::WHOLE;
use crate::scheme::filled::FilledKey;
use crate::scheme::jose::JoseAlgorithm;
use crate::scheme::key_format::KeyKind;
use crate::scheme::key_reader::{KeyReader, KeyText};
use crate::scheme::prepared_key::PreparedKey;
use crate::scheme::{Algorithm, Scheme, SignatureForm};
use crate::secret::{Secret, SecretContext, SecretInput};

/// The keys of a webhook, in the order of its secrets.
#[derive(Debug)]
pub(crate) struct Keys(Vec<Key>);

/// A key.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) prepared: Box<dyn PreparedKey>,
    id: Option<Box<str>>,
    algorithm: Algorithm,
    /// Which secret it is of.
    secret: usize,
}

/// None of the keys has the id that a delivery names.
pub(crate) struct UnknownKey;

impl Keys {
    /// Prepares the keys of all secrets. `filled` says which pieces of the content are the secret.
    pub(crate) fn prepare(
        scheme: &Scheme,
        secrets: &[SecretInput<'_>],
        settings: &[(String, String)],
        filled: &[usize],
        reader: &KeyReader<'_>,
    ) -> Result<Self, ConfigError> {
        if scheme.algorithm.is_digest() && filled.is_empty() {
            let expected = "`{secret}` in it: anybody could make a plain hash without one";
            return Err(ConfigError::invalid_option("scheme.template", expected, "none"));
        }
        let (mut keys, mut index, mut is_in_set) = (Vec::new(), 0, false);
        for (place, secret) in secrets.iter().enumerate() {
            // Keys with ids that follow each other are one set, and that is one secret.
            let has_id = secret.id().is_some();
            index += usize::from(place > 0 && !(is_in_set && has_id));
            is_in_set = has_id;
            let context = SecretContext { index, settings, nfkd: reader.nfkd };
            prepare(scheme, secret, &context, filled, reader, &mut keys)?;
        }
        match (secrets.is_empty(), keys.is_empty()) {
            (true, _) => Err(ConfigError::no_secret()),
            // Deliveries that name their key are told that it isn't there; others could only ever be refused.
            (false, true) if !names_keys(scheme) => {
                Err(ConfigError::invalid_key(0, "a key of the scheme's algorithm", "a set without one"))
            }
            (false, _) => Ok(Self(keys)),
        }
    }

    /// No key, yet.
    pub(crate) fn none() -> Self {
        Self(Vec::new())
    }

    /// Which secret's key has signed the content.
    pub(crate) fn matching(&self, content: &[&[u8]], candidates: &[Decoded]) -> Option<usize> {
        self.0.iter().find(|key| key.prepared.matches(content, candidates)).map(|key| key.secret)
    }

    /// The same among keys of that id, and of that algorithm. A key that was given without an id goes by any.
    pub(crate) fn matching_named(
        &self,
        content: &[&[u8]],
        candidates: &[Decoded],
        id: Option<&str>,
        algorithm: Option<Algorithm>,
    ) -> Result<Option<usize>, UnknownKey> {
        let is_named = |key: &&Key| match (id, key.id.as_deref()) {
            (Some(wanted), Some(id)) => wanted == id,
            _ => true,
        };
        let is_for = |key: &&Key| algorithm.is_none_or(|algorithm| algorithm == key.algorithm);
        let mut named = self.0.iter().filter(is_named).filter(is_for).peekable();
        match named.peek() {
            None => Err(UnknownKey),
            Some(_) => Ok(named.find(|key| key.prepared.matches(content, candidates)).map(|key| key.secret)),
        }
    }

    /// The same where the n-th signature is made with the n-th key: candidates with their places.
    pub(crate) fn matching_in_turn<'c>(
        &self,
        content: &[&[u8]],
        mut candidates: impl Iterator<Item = (usize, &'c Decoded)>,
    ) -> Option<usize> {
        let in_turn = candidates.find_map(|(place, candidate)| {
            let key = self.0.get(place)?;
            key.prepared.matches(content, core::slice::from_ref(candidate)).then_some(key)
        });
        in_turn.map(|key| key.secret)
    }

    /// The key to sign with.
    ///
    /// # Errors
    /// `invalid_key` if none of a set is of use
    pub(crate) fn first(&self) -> Result<&dyn PreparedKey, ConfigError> {
        let first = self.0.first().map(|key| &*key.prepared);
        first.ok_or_else(|| ConfigError::invalid_key(0, "a private key to sign with", "a set without one"))
    }

    /// The same, with its id and what it is for.
    pub(crate) fn signer(&self) -> Result<(&dyn PreparedKey, Option<&str>, Algorithm), ConfigError> {
        let key = self.first()?;
        let (id, algorithm) =
            self.0.first().map_or((None, Algorithm::HmacSha256), |key| (key.id.as_deref(), key.algorithm));
        Ok((key, id, algorithm))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Key> {
        self.0.iter()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether they verify alone. Public keys and shared secrets don't mix.
    pub(crate) fn are_public(&self) -> bool {
        WHOLE && self.0.iter().any(|key| !key.algorithm.is_of_secret())
    }

    pub(crate) fn get(&self, index: usize) -> Option<&dyn PreparedKey> {
        self.0.get(index).map(|key| &*key.prepared)
    }
}

impl Key {
    /// Which secret it is of.
    pub(crate) fn secret(&self) -> usize {
        self.secret
    }
}

/// The keys of one secret.
fn prepare(
    scheme: &Scheme,
    given: &SecretInput<'_>,
    context: &SecretContext<'_>,
    filled: &[usize],
    reader: &KeyReader<'_>,
    keys: &mut Vec<Key>,
) -> Result<(), ConfigError> {
    let index = context.index;
    if given.id().is_some() && !names_keys(scheme) {
        return Err(ConfigError::secret_of_wrong_type(index, "keys by id, which this scheme's deliveries don't name"));
    }
    let algorithms = algorithms(scheme)?;
    let kind = algorithms.first().and_then(|algorithm| algorithm.key_kind()).unwrap_or(KeyKind::File);
    let secret = Secret::decode(given, kind, &scheme.key, context)?;
    if kind == KeyKind::SharedSecret {
        let secret_keys = algorithms.iter().filter_map(|algorithm| {
            let prepared = fill(algorithm.prepare_secret(&secret)?, &secret, filled);
            Some(Key { prepared, id: given.id().map(Into::into), algorithm: *algorithm, secret: index })
        });
        keys.extend(secret_keys);
        return Ok(());
    }
    let text = KeyText {
        algorithms: &algorithms,
        bytes: secret.bytes(),
        is_raw: secret.is_raw,
        has_certificate: scheme.key.details.as_ref().is_some_and(|details| details.certificate),
        may_be_one_line: names_keys(scheme),
        index,
    };
    let in_der = is_in_der(scheme);
    for read in (reader.read)(&text)? {
        let id = given.id().map(ToOwned::to_owned).or(read.id).map(String::into_boxed_str);
        let prepared = read.algorithm.prepare_file(read.key, in_der);
        keys.push(Key { prepared, id, algorithm: read.algorithm, secret: index });
    }
    Ok(())
}

/// Whether deliveries name their key.
fn names_keys(scheme: &Scheme) -> bool {
    scheme.key.details.as_ref().is_some_and(|details| details.by.is_some())
}

/// The algorithms of the scheme: its own, or those that its record lists.
fn algorithms(scheme: &Scheme) -> Result<Vec<Algorithm>, ConfigError> {
    if scheme.algorithm.key_kind().is_some() {
        return Ok(vec![scheme.algorithm]);
    }
    let names = scheme.details.as_ref().map(|details| details.algorithms.as_slice()).unwrap_or_default();
    let list = JoseAlgorithm::list(names).map_err(|found| {
        let expected = "algorithms of one kind: all for shared secrets, or all for public keys";
        ConfigError::invalid_option("scheme.algorithms", expected, found)
    })?;
    Ok(list.into_iter().map(JoseAlgorithm::algorithm).collect())
}

/// Whether ECDSA's signatures are in DER. Those of tokens and HTTP messages never are.
fn is_in_der(scheme: &Scheme) -> bool {
    let form = scheme.signature.options.as_ref().and_then(|options| options.form);
    scheme.algorithm.key_kind().is_some() && form != Some(SignatureForm::Raw)
}

fn fill(key: Box<dyn PreparedKey>, secret: &Secret, pieces: &[usize]) -> Box<dyn PreparedKey> {
    match pieces.is_empty() {
        _ if !WHOLE => key,
        true => key,
        false => Box::new(FilledKey { key, secret: secret.bytes().to_vec().into(), pieces: pieces.to_vec() }),
    }
}
