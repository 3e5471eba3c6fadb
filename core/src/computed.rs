//! What a host may compute in the core's stead. Its native code hashes, and
//! raises to the power of a public key, several times as fast as WebAssembly
//! does: the core says what is to be computed, and decides on what comes back.

use alloc::vec::Vec;

use crate::encoding::Decoded;
use crate::error::VerificationError;
use crate::scheme::Encoding;
use crate::scheme::hmac;
use crate::scheme::key::Key;
use crate::scheme::rsa;
use crate::verify::{Delivery, Verified};
use crate::webhook::Webhook;

pub use crate::scheme::rsa::PublicKey;

/// What the host computed for one delivery.
#[derive(Debug, Clone, Copy)]
pub struct Computed<'c> {
    /// How many bytes the body has, which may be left out of the delivery.
    pub body_length: usize,
    /// The SHA-256 of [`opening`](Webhook::opening) and body in hex: under each
    /// secret, one after another, for HMAC; one for RSA, or none: the core hashes.
    pub digests: &'c str,
    /// For RSA, the [signature](Webhook::lone_signature) to the power of each
    /// [public key](Webhook::public_keys), as long as its modulus, one after another.
    pub powers: &'c [u8],
}

impl Webhook {
    /// Whether the URL or the method is signed, which a host has to pass then.
    pub fn signs_request(&self) -> bool {
        self.template.signs_request()
    }

    /// Whether there is an [`opening`](Self::opening): where the template ends with
    /// the body, and no border stands on what the body holds.
    pub fn has_opening(&self) -> bool {
        self.template.ends_with_body() && !self.borders.need_json
    }

    /// Whether the opening is the same for every delivery: where the body alone is signed.
    pub fn has_fixed_opening(&self) -> bool {
        self.template.is_body_alone()
    }

    /// Writes what is hashed before the body to the end of `into`, and returns its
    /// length: the inner key block of the secret for HMAC, and what the template
    /// has before the body. None where it doesn't fit, or the headers lack a part of it.
    pub fn opening<'d>(&'d self, delivery: &Delivery<'d>, secret: usize, into: &mut [u8]) -> Option<usize> {
        if !self.has_opening() {
            return None;
        }
        let block = self.keys.get(secret)?.opening();
        let template = match self.has_fixed_opening() {
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

    /// The public keys, where the scheme has them; none for HMAC.
    pub fn public_keys(&self) -> Vec<PublicKey> {
        self.keys.iter().filter_map(Key::public).collect()
    }

    /// The one signature that the header claims; none where there are several or the header can't be read.
    pub fn lone_signature(&self, delivery: &Delivery<'_>) -> Option<Vec<u8>> {
        match self.signature_claim(&delivery.headers).ok()?.candidates.as_mut_slice() {
            [one] => Some(core::mem::take(one).into_vec()),
            _ => None,
        }
    }

    /// As [`verify_signature`](Self::verify_signature), with what the host has computed.
    ///
    /// # Errors
    /// Those of `verify_signature`
    pub fn verify_computed<'d>(
        &'d self,
        delivery: &'d Delivery<'d>,
        computed: &Computed<'_>,
    ) -> Result<Verified<'d>, VerificationError> {
        let refuse = |kind| self.refusal(kind, delivery, computed.body_length);
        self.authenticate(delivery, Some(computed)).map_err(refuse)
    }
}

impl Computed<'_> {
    /// Step 4: every candidate under every secret; the first secret that matches.
    pub(crate) fn matching(&self, keys: &[Key], content: &[&[u8]], candidates: &[Decoded]) -> Option<usize> {
        let mut powers = self.powers;
        keys.iter().enumerate().position(|(index, key)| match key {
            Key::Hmac(key) => {
                self.digest(index).is_some_and(|inner| hmac::is_among(&key.mac_of_inner(&inner), candidates))
            }
            Key::Rsa(key) => {
                let Some((power, rest)) = powers.split_at_checked(key.size()) else { return false };
                powers = rest;
                // OpenSSL takes a signature without its leading zeros for the same number.
                let is_whole = matches!(candidates, [one] if one.len() == key.size());
                is_whole
                    && match self.digest(0) {
                        Some(digest) => key.signed(power, &digest),
                        None => key.signed(power, &rsa::digest(content)),
                    }
            }
        })
    }

    fn digest(&self, index: usize) -> Option<Decoded> {
        let start = index.checked_mul(HEX_DIGITS)?;
        Encoding::Hex.decode(self.digests.get(start..start.checked_add(HEX_DIGITS)?)?)
    }
}

/// A SHA-256 in hex.
const HEX_DIGITS: usize = 64;
