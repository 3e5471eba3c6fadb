//! RSA: PKCS#1 v1.5 and PSS (RFC 8017, sections 8.2 and 8.1).
//!
//! On crypto-bigint's constant-time arithmetic rather than the `rsa` crate, which
//! is built on it too: verifying takes twice the time there (docs/dependencies.md).
//! What is left to do here is the padding; Wycheproof's vectors test it.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use base64ct::{Base64UrlUnpadded, Encoding as _};
use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, Odd};
use der::asn1::{AnyRef, UintRef};
use zeroize::Zeroizing;

use crate::error::ConfigError;
use crate::key_file::key::{Family, Key};
use crate::key_file::sequence;
use crate::scheme::asymmetric_key::{AsymmetricKey, ReadKey};
use crate::scheme::hash::Hash;

/// Shorter keys can be broken by those who can pay for it.
const MIN_BITS: u32 = 2048;
/// Longer keys would let one delivery take milliseconds.
const MAX_BITS: u32 = 8192;

/// What is around the hash before it is raised.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Padding {
    Pkcs1v15,
    Pss,
}

pub(super) fn pkcs1v15(key: &Key, hash: Hash, index: usize) -> ReadKey {
    RsaKey::read(key, Padding::Pkcs1v15, hash, index)
}

pub(super) fn pss(key: &Key, hash: Hash, index: usize) -> ReadKey {
    RsaKey::read(key, Padding::Pss, hash, index)
}

/// A public key, and the private exponent if it was given.
struct RsaKey {
    /// The modulus, prepared for exponentiation.
    modulus: BoxedMontyParams,
    bits: u32,
    public_exponent: u64,
    private_exponent: Option<Zeroizing<BoxedUint>>,
    padding: Padding,
    hash: Hash,
}

impl RsaKey {
    /// Reads a key; `None` for one of another family.
    fn read(key: &Key, padding: Padding, hash: Hash, index: usize) -> ReadKey {
        let refuse = |expected: &str, found: &str| ConfigError::invalid_key(index, expected, found);
        if key.family != Family::RSA {
            return Ok(None);
        }
        let expected = "an RSA key's numbers, as PKCS#1 has them";
        let numbers = Numbers::of(key).ok_or_else(|| refuse(expected, "something else"))?;
        let modulus = BoxedUint::from_be_slice_vartime(&numbers.modulus);
        let bits = modulus.bit_width_vartime();
        if !(MIN_BITS..=MAX_BITS).contains(&bits) {
            return Err(refuse(&format!("{MIN_BITS} to {MAX_BITS} bits"), &format!("{bits} bits")));
        }
        let public_exponent = small(&numbers.public_exponent)
            .filter(|exponent| exponent % 2 == 1 && *exponent > 1)
            .ok_or_else(|| refuse("an odd public exponent of 3 or more, in 64 bits", "another one"))?;
        let precision = modulus.bits_precision();
        let private_exponent = match &numbers.private_exponent {
            Some(exponent) => Some(
                BoxedUint::from_be_slice(exponent, precision)
                    .map(Zeroizing::new)
                    .map_err(|_| refuse("a private exponent below the modulus", "a longer one"))?,
            ),
            None => None,
        };
        let odd: Option<Odd<BoxedUint>> = Odd::new(modulus).into();
        let modulus = odd.map(BoxedMontyParams::new_vartime).ok_or_else(|| refuse("an odd modulus", "an even one"))?;
        Ok(Some(Box::new(Self { modulus, bits, public_exponent, private_exponent, padding, hash })))
    }

    /// Whether a signature to the power of the public exponent is this digest, padded.
    fn is_padded(&self, power: &[u8], digest: &[u8]) -> bool {
        match self.padding {
            Padding::Pkcs1v15 => self.pkcs1v15(digest).is_some_and(|padded| power == padded),
            Padding::Pss => self.is_pss(power, digest),
        }
    }

    /// A signature to the power of the public exponent: what was signed, padded.
    fn recover(&self, signature: &[u8]) -> Option<Box<[u8]>> {
        let base = self.residue(signature)?;
        let mut power = base.clone();
        for bit in (0..self.public_exponent.ilog2()).rev() {
            power = power.square();
            if self.public_exponent >> bit & 1 == 1 {
                power = power.mul(&base);
            }
        }
        Some(self.bytes(&power.retrieve()))
    }

    /// A number that is as long as the modulus, and below it.
    fn residue(&self, bytes: &[u8]) -> Option<BoxedMontyForm> {
        if bytes.len() != self.size() {
            return None;
        }
        let number = BoxedUint::from_be_slice(bytes, self.modulus.bits_precision()).ok()?;
        (number < *self.modulus.modulus().as_ref()).then(|| BoxedMontyForm::new(number, &self.modulus))
    }

    /// A number's bytes, as many as the modulus has.
    fn bytes(&self, number: &BoxedUint) -> Box<[u8]> {
        let bytes = number.to_be_bytes();
        let leading = bytes.len().saturating_sub(self.size());
        bytes.get(leading..).unwrap_or_default().into()
    }

    /// How many bytes a signature has.
    fn size(&self) -> usize {
        self.bits.div_ceil(8).try_into().unwrap_or(0)
    }

    /// What is signed of a digest.
    fn padded(&self, digest: &[u8]) -> Option<Vec<u8>> {
        match self.padding {
            Padding::Pkcs1v15 => self.pkcs1v15(digest),
            Padding::Pss => self.pss(digest),
        }
    }

    /// `00 01 ff … ff 00`, what names the hash, the digest (EMSA-PKCS1-v1_5).
    fn pkcs1v15(&self, digest: &[u8]) -> Option<Vec<u8>> {
        let info = digest_info(self.hash);
        let mut padded = vec![0xff; self.size().checked_sub(info.len() + digest.len() + 1)?];
        if let [first, second, ..] = padded.as_mut_slice() {
            (*first, *second) = (0, 1);
        }
        padded.push(0);
        padded.extend_from_slice(info);
        padded.extend_from_slice(digest);
        Some(padded)
    }

    /// How many bits EMSA-PSS fills: one less than the modulus has, so that it is below that.
    fn pss_bits(&self) -> usize {
        usize::try_from(self.bits).unwrap_or(0).saturating_sub(1)
    }

    /// EMSA-PSS (RFC 8017, section 9.1.2), with a salt as long as the hash, as RFC 7518 and RFC 9421 demand it.
    fn is_pss(&self, power: &[u8], digest: &[u8]) -> bool {
        let length = self.pss_bits().div_ceil(8);
        let (leading, encoded) = power.split_at_checked(power.len().saturating_sub(length)).unwrap_or_default();
        let data_length = length.saturating_sub(self.hash.length() + 1);
        let Some((masked, rest)) = encoded.split_at_checked(data_length) else { return false };
        let Some((hashed, [0xbc])) = rest.split_at_checked(self.hash.length()) else { return false };
        let mask = self.mask(hashed, masked.len());
        let mut data: Vec<u8> = masked.iter().zip(&mask).map(|(byte, mask)| byte ^ mask).collect();
        let spare = length * 8 - self.pss_bits();
        let is_zero = |byte: &u8| byte.leading_zeros() >= u32::try_from(spare).unwrap_or(8);
        let has_spare_bits = masked.first().is_some_and(is_zero);
        if let Some(first) = data.first_mut() {
            *first &= 0xff >> spare;
        }
        let Some((zeros, [1, salt @ ..])) = data.split_at_checked(data_length.saturating_sub(self.hash.length() + 1))
        else {
            return false;
        };
        leading.iter().chain(zeros).all(|byte| *byte == 0)
            && has_spare_bits
            && hashed == self.hash.digest(&[&[0; 8], digest, salt])
    }

    /// The same, with a salt that is made of the private exponent and the digest: the core has no random numbers,
    /// and a salt needn't be one, nor secret (RFC 8017, section 9.1).
    fn pss(&self, digest: &[u8]) -> Option<Vec<u8>> {
        let private = Zeroizing::new(self.private_exponent.as_ref()?.to_be_bytes());
        let salt = self.hash.digest(&[&private, digest]);
        let hashed = self.hash.digest(&[&[0; 8], digest, &salt]);
        let length = self.pss_bits().div_ceil(8);
        let mut data = vec![0; length.checked_sub(self.hash.length() * 2 + 2)?];
        data.push(1);
        data.extend_from_slice(&salt);
        let mask = self.mask(&hashed, data.len());
        data.iter_mut().zip(&mask).for_each(|(byte, mask)| *byte ^= mask);
        if let Some(first) = data.first_mut() {
            *first &= 0xff >> (length * 8 - self.pss_bits());
        }
        let leading = vec![0; self.size().saturating_sub(length)];
        Some([leading, data, hashed, vec![0xbc]].concat())
    }

    /// MGF1 (RFC 8017, appendix B.2.1), with the same hash.
    fn mask(&self, seed: &[u8], length: usize) -> Vec<u8> {
        let mut mask = Vec::with_capacity(length + self.hash.length());
        let mut counter = 0_u32;
        while mask.len() < length {
            mask.extend_from_slice(&self.hash.digest(&[seed, &counter.to_be_bytes()]));
            counter = counter.wrapping_add(1);
        }
        mask
    }
}

/// What comes before the digest: the DER of `DigestInfo` (RFC 8017, section 9.2).
fn digest_info(hash: Hash) -> &'static [u8] {
    match hash {
        Hash::Sha1 => b"\x30\x21\x30\x09\x06\x05\x2b\x0e\x03\x02\x1a\x05\x00\x04\x14",
        Hash::Sha256 => b"\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20",
        Hash::Sha384 => b"\x30\x41\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x02\x05\x00\x04\x30",
        Hash::Sha512 => b"\x30\x51\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x03\x05\x00\x04\x40",
    }
}

impl AsymmetricKey for RsaKey {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.recover(signature).is_some_and(|power| self.is_padded(&power, message))
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ConfigError> {
        let refuse = |expected: &str, found: &str| ConfigError::invalid_key(0, expected, found);
        let exponent = self.private_exponent.as_ref().ok_or_else(|| ConfigError::public_key_alone(0))?;
        let padded = self.padded(message).ok_or_else(|| refuse("a longer key", "one that can't sign"))?;
        let number = self.residue(&padded).ok_or_else(|| refuse("a longer key", "one that can't sign"))?;
        let signature = self.bytes(&number.pow(exponent).retrieve());
        // A wrong result, by a fault or by parts of two keys, would give the key away.
        match self.recover(&signature) {
            Some(recovered) if *recovered == *padded => Ok(signature.into_vec()),
            _ => Err(refuse("a private key whose parts fit together", "one whose parts don't")),
        }
    }

    fn signature_length(&self) -> Option<usize> {
        Some(self.size())
    }

    fn jwk(&self) -> String {
        let modulus = Base64UrlUnpadded::encode_string(&self.bytes(self.modulus.modulus().as_ref()));
        let exponent = self.public_exponent.to_be_bytes();
        let leading = exponent.iter().take_while(|byte| **byte == 0).count();
        let exponent = Base64UrlUnpadded::encode_string(exponent.get(leading..).unwrap_or_default());
        format!(r#"{{"kty":"RSA","n":"{modulus}","e":"{exponent}"}}"#)
    }

    /// OpenSSL takes a signature without its leading zeros for the same number.
    fn verify_computed(&self, message: &[u8], signature: &[u8], power: &[u8]) -> bool {
        signature.len() == self.size() && self.is_padded(power, message)
    }
}

/// The numbers of a key, big-endian.
struct Numbers {
    modulus: Vec<u8>,
    public_exponent: Vec<u8>,
    private_exponent: Option<Zeroizing<Vec<u8>>>,
}

impl Numbers {
    /// Reads PKCS#1 (RFC 8017, appendix A.1).
    fn of(key: &Key) -> Option<Self> {
        match (key.is_private, sequence::items(&key.bytes)?.as_slice()) {
            (false, [modulus, public]) => {
                Some(Self { modulus: number(*modulus)?, public_exponent: number(*public)?, private_exponent: None })
            }
            // version, n, e, d, p, q, d mod (p-1), d mod (q-1), 1/q mod p
            (true, [_, modulus, public, private, _, _, _, _, _, ..]) => Some(Self {
                modulus: number(*modulus)?,
                public_exponent: number(*public)?,
                private_exponent: Some(number(*private)?.into()),
            }),
            _ => None,
        }
    }
}

fn number(integer: AnyRef<'_>) -> Option<Vec<u8>> {
    integer.decode_as::<UintRef<'_>>().ok().map(|number| number.as_bytes().to_vec())
}

/// A number of at most 64 bits, from its bytes in big-endian order.
fn small(bytes: &[u8]) -> Option<u64> {
    bytes.iter().try_fold(0_u64, |number, byte| number.checked_mul(256)?.checked_add((*byte).into()))
}

impl fmt::Debug for RsaKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.private_exponent.is_some() { "private" } else { "public" };
        write!(f, "RsaKey({kind}, {} bits)", self.bits)
    }
}
