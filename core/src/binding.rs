//! What only bindings ask of a [`Webhook`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::delivery::Delivery;
use crate::host::PublicKey;
use crate::idempotency;
use crate::scheme::key::Key;
use crate::webhook::Webhook;

impl Webhook {
    /// Whether the URL or the method is signed, which a host has to pass then.
    pub fn signs_request(&self) -> bool {
        self.template.signs_request()
    }

    /// Whether there is a [`hash_prefix`](Self::hash_prefix): the template ends with
    /// the body, and no border depends on what the body holds.
    pub fn has_hash_prefix(&self) -> bool {
        self.template.ends_with_body() && !self.borders.need_json
    }

    /// Whether that prefix is the same for every delivery: the body alone is signed.
    pub fn has_fixed_hash_prefix(&self) -> bool {
        self.template.is_body_alone()
    }

    /// Writes what is hashed before the body to the end of `into`, and returns its
    /// length: the inner key block of the secret for HMAC, and what the template
    /// has before the body. `None` if it doesn't fit, or the headers lack a part of it.
    pub fn hash_prefix<'d>(&'d self, delivery: &Delivery<'d>, secret: usize, into: &mut [u8]) -> Option<usize> {
        if !self.has_hash_prefix() {
            return None;
        }
        let block = self.keys.get(secret)?.hash_prefix();
        let template = match self.has_fixed_hash_prefix() {
            true => None,
            false => Some(self.claim(&Delivery { body: &[], ..delivery.clone() }, 0).ok()?.content),
        };
        let pieces = || core::iter::once(block).chain(template.iter().flatten().copied());
        let length = pieces().map(<[u8]>::len).sum();
        let mut rest = into.get_mut(into.len().checked_sub(length)?..)?;
        for piece in pieces() {
            let (to, after) = rest.split_at_mut_checked(piece.len())?;
            to.copy_from_slice(piece);
            rest = after;
        }
        Some(length)
    }

    /// The public keys; empty for HMAC.
    pub fn public_keys(&self) -> Vec<PublicKey> {
        self.keys.iter().filter_map(Key::public).collect()
    }

    /// The one signature that the header claims; `None` if it has several or can't be parsed.
    pub fn single_signature(&self, delivery: &Delivery<'_>) -> Option<Vec<u8>> {
        match self.signature_claim(&delivery.headers).ok()?.candidates.as_mut_slice() {
            [one] => Some(core::mem::take(one).into_vec()),
            _ => None,
        }
    }

    /// The key of an event of that id (the payload's or the signed one), or of the
    /// body's hash if it has no id. For bindings that compute it when it is
    /// first asked for: hashing the body costs as much as verifying it.
    pub fn idempotency_key(&self, id: Option<&str>, body: &[u8]) -> String {
        idempotency::of_event(&self.provider, id, body)
    }

    /// The key of what [`verify_signature`](Self::verify_signature) accepted: the
    /// one that [`verify`](Self::verify) gives for the same delivery.
    pub fn signature_key(&self, signed_id: Option<&str>, body: &[u8]) -> String {
        idempotency::of_signature(&self.provider, signed_id, body)
    }
}
