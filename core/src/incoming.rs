//! Bodies that come in pieces. A piece is hashed and forgotten, where nothing reads the body: a gateway needn't hold it.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use digest::Digest;
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use zeroize::Zeroizing;

use crate::delivery::Delivery;
use crate::encoding::Spelling;
use crate::error::{VerificationError, VerificationErrorKind};
use crate::host::HostResults;
use crate::idempotency;
use crate::timestamp::Timestamp;
use crate::verified::Verified;
use crate::webhook::Webhook;

/// A body of which pieces come.
#[derive(Debug)]
pub struct Incoming {
    body: Body,
    length: usize,
}

enum Body {
    /// Something reads it.
    Kept(Vec<u8>),
    /// Under each secret; and by itself, where that makes the idempotency key.
    Hashed { signed: Vec<Box<dyn Hashing>>, own: Option<Sha256> },
    /// The delivery is refused, whatever its body is.
    Ignored(VerificationError),
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Kept(_) => "Kept",
            Self::Hashed { .. } => "Hashed",
            Self::Ignored(_) => "Ignored",
        })
    }
}

/// What is known of a delivery whose whole body came.
#[derive(Debug)]
pub enum Finished<'d> {
    /// Its body was kept, and can be parsed.
    Kept(Box<Verified<'d>>),
    /// Its body was hashed.
    Hashed(HashedDelivery),
}

/// A delivery whose signature and age are right, and whose body nobody has.
#[derive(Debug)]
pub struct HashedDelivery {
    /// Which of the secrets matched.
    pub secret_index: usize,
    /// The signed time, where the scheme has one.
    pub timestamp: Option<Timestamp>,
    /// The key that [`Event::idempotency_key`](crate::Event::idempotency_key) gives for the same delivery. `None` where
    /// the id that makes it stands in the body.
    pub idempotency_key: Option<String>,
}

impl Webhook {
    /// Begins a delivery: all of it but its body. `keep`: the body is to be parsed.
    pub fn incoming(&self, head: &Delivery<'_>, keep: bool) -> Incoming {
        let hashed = if keep { None } else { self.hashed(head) };
        Incoming { body: hashed.unwrap_or_else(|| Body::Kept(Vec::new())), length: 0 }
    }

    /// `None` where the body must be kept.
    fn hashed(&self, head: &Delivery<'_>) -> Option<Body> {
        let name = self.host_hash()?;
        if self.anywhere.is_some() || self.provider.event_key.is_some() {
            return None;
        }
        let nothing = HostResults { body_length: 0, digests: "" };
        if let Err(error) = self.verify_with_host(head, &nothing)
            && !matches!(error.kind(), VerificationErrorKind::SignatureMismatch { .. })
        {
            return Some(Body::Ignored(error));
        }
        let begun = |secret| {
            self.with_hashed_before_body(head, secret, &mut |pieces| {
                let mut hash = hashing(name)?;
                pieces.iter().for_each(|piece| hash.take(piece));
                Some(hash)
            })
        };
        let signed = (0..self.digest_count()).map(begun).collect::<Option<Vec<_>>>()?;
        let is_key = self.provider.envelope.id.is_none() && self.provider.scheme.id.is_none();
        Some(Body::Hashed { signed, own: is_key.then(Sha256::new) })
    }

    /// Judges a delivery whose whole body came. `head` is what it was begun with.
    ///
    /// # Errors
    /// Those of [`verify_signature`](Self::verify_signature)
    pub fn finish<'d>(
        &'d self,
        head: &Delivery<'d>,
        incoming: &'d Incoming,
    ) -> Result<Finished<'d>, VerificationError> {
        self.check_body_size(incoming.length)?;
        match &incoming.body {
            Body::Ignored(error) => Err(error.clone()),
            Body::Kept(body) => {
                let delivery = Delivery { body, ..head.clone() };
                self.verify_signature(&delivery).map(|verified| Finished::Kept(Box::new(verified)))
            }
            Body::Hashed { signed, own } => {
                let mut digests = Zeroizing::new(String::with_capacity(signed.len() * LONGEST_DIGEST));
                signed.iter().for_each(|hash| digests.push_str(&hash.hex()));
                let results = HostResults { body_length: incoming.length, digests: &digests };
                let verified = self.verify_with_host(head, &results)?;
                let provider = &self.provider.id;
                let of_id = || verified.signed_id().map(|id| idempotency::of_event(provider, Some(id), &[]));
                let idempotency_key = match own {
                    Some(hash) => Some(idempotency::of_body_hash(provider, &hash.clone().finalize())),
                    None if self.provider.envelope.id.is_none() => of_id(),
                    None => None,
                };
                let (secret_index, timestamp) = (verified.secret_index(), verified.timestamp());
                Ok(Finished::Hashed(HashedDelivery { secret_index, timestamp, idempotency_key }))
            }
        }
    }
}

impl Incoming {
    /// Takes the next piece of the body.
    ///
    /// # Errors
    /// `body_too_large`, `out_of_memory`
    pub fn update(&mut self, webhook: &Webhook, piece: &[u8]) -> Result<(), VerificationError> {
        self.length = self.length.saturating_add(piece.len());
        let taken = webhook.check_body_size(self.length).and_then(|()| self.take(webhook, piece));
        if let Err(error) = &taken {
            self.body = Body::Ignored(error.clone());
        }
        taken
    }

    fn take(&mut self, webhook: &Webhook, piece: &[u8]) -> Result<(), VerificationError> {
        match &mut self.body {
            Body::Ignored(_) => {}
            Body::Kept(body) => {
                let out_of_memory =
                    |_| webhook.error(VerificationErrorKind::OutOfMemory { found: "the body's next piece".into() });
                body.try_reserve(piece.len()).map_err(out_of_memory)?;
                body.extend_from_slice(piece);
            }
            Body::Hashed { signed, own } => {
                signed.iter_mut().for_each(|hash| hash.take(piece));
                own.iter_mut().for_each(|hash| Digest::update(hash, piece));
            }
        }
        Ok(())
    }

    /// Why the delivery will be refused, whatever else comes of its body, as far as that is known.
    pub fn refusal(&self) -> Option<&VerificationError> {
        match &self.body {
            Body::Ignored(error) => Some(error),
            _ => None,
        }
    }
}

/// So many hexadecimal digits has SHA-512. A buffer that grows would leave copies behind.
const LONGEST_DIGEST: usize = 128;

/// A hash that isn't finished.
trait Hashing {
    fn take(&mut self, piece: &[u8]);
    /// Of a MAC that nothing was compared with yet, perhaps.
    fn hex(&self) -> Zeroizing<String>;
}

impl<H: Digest + Clone> Hashing for H {
    fn take(&mut self, piece: &[u8]) {
        self.update(piece);
    }

    fn hex(&self) -> Zeroizing<String> {
        Zeroizing::new(Spelling::HEX.encode(&self.clone().finalize()))
    }
}

fn hashing(name: &str) -> Option<Box<dyn Hashing>> {
    Some(match name {
        "sha1" => Box::new(Sha1::new()),
        "sha256" => Box::new(Sha256::new()),
        "sha384" => Box::new(Sha384::new()),
        "sha512" => Box::new(Sha512::new()),
        _ => return None,
    })
}
