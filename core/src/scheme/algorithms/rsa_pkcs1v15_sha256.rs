//! RSA PKCS#1 v1.5 with SHA-256 (RFC 8017, section 8.2).
//!
//! On crypto-bigint's constant-time arithmetic rather than the `rsa` crate, which
//! is built on it too: verifying takes twice the time there (docs/dependencies.md).
//! What is left to do here is the padding; Wycheproof's vectors test it.

use alloc::boxed::Box;
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, Odd};
use der::asn1::{AnyRef, UintRef};
use zeroize::Zeroizing;

use crate::error::ConfigError;
use crate::key_file::{self, KeyFile};
use crate::scheme::asymmetric_key::{AsymmetricKey, ReadKey, RsaNumbers};

/// Shorter keys can be broken by those who can pay for it.
const MIN_BITS: u32 = 2048;
/// Longer keys would let one delivery take milliseconds.
const MAX_BITS: u32 = 8192;

const EXPECTED: &str = "an RSA key in PEM or DER: SPKI or PKCS#1 to verify, PKCS#8 or PKCS#1 to sign";

/// What comes before the digest: the DER of `DigestInfo` for SHA-256 (RFC 8017, section 9.2).
const DIGEST_INFO: [u8; 19] =
    [0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20];

pub(super) fn read(file: &[u8], index: usize) -> ReadKey {
    Ok(Box::new(RsaKey::read(file, index)?))
}

/// A public key, and the private exponent if it was given.
struct RsaKey {
    /// The modulus, prepared for exponentiation.
    modulus: BoxedMontyParams,
    bits: u32,
    public_exponent: u64,
    private_exponent: Option<Zeroizing<BoxedUint>>,
}

impl RsaKey {
    /// Reads a key: SPKI, PKCS#1 or PKCS#8, in PEM or DER.
    fn read(file: &[u8], index: usize) -> Result<Self, ConfigError> {
        let refuse = |expected: &str, found: &str| ConfigError::invalid_key(index, expected, found);
        let file = key_file::read(file).map_err(|found| refuse(EXPECTED, &found))?;
        let numbers = Numbers::of(&file).ok_or_else(|| refuse(EXPECTED, &file.without("RSA")))?;
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
        Ok(Self { modulus, bits, public_exponent, private_exponent })
    }

    /// Whether a signature to the power of the public exponent is this digest, padded.
    fn is_padded(&self, power: &[u8], digest: &[u8]) -> bool {
        power == self.padded(digest)
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

    /// `00 01 ff … ff 00`, what names the hash, the digest (EMSA-PKCS1-v1_5).
    fn padded(&self, digest: &[u8]) -> Vec<u8> {
        let mut padded = vec![0xff; self.size().saturating_sub(DIGEST_INFO.len() + digest.len() + 1)];
        if let [first, second, ..] = padded.as_mut_slice() {
            (*first, *second) = (0, 1);
        }
        padded.push(0);
        padded.extend_from_slice(&DIGEST_INFO);
        padded.extend_from_slice(digest);
        padded
    }
}

impl AsymmetricKey for RsaKey {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.recover(signature).is_some_and(|power| self.is_padded(&power, message))
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ConfigError> {
        let refuse = |expected: &str, found: &str| ConfigError::invalid_key(0, expected, found);
        let exponent = self.private_exponent.as_ref().ok_or_else(|| {
            refuse("a private key (PKCS#8 or PKCS#1) to sign with", "a public key, which can only verify")
        })?;
        let padded = self.padded(message);
        let number = self.residue(&padded).ok_or_else(|| refuse(EXPECTED, "one that can't sign"))?;
        let signature = self.bytes(&number.pow(exponent).retrieve());
        // A wrong result, by a fault or by parts of two keys, would give the key away.
        match self.recover(&signature) {
            Some(recovered) if *recovered == *padded => Ok(signature.into_vec()),
            _ => Err(refuse("a private key whose parts fit together", "one whose parts don't")),
        }
    }

    fn rsa_numbers(&self) -> Option<RsaNumbers> {
        Some(RsaNumbers { modulus: self.bytes(self.modulus.modulus().as_ref()), exponent: self.public_exponent })
    }

    /// OpenSSL takes a signature without its leading zeros for the same number.
    fn verify_power(&self, message: &[u8], signature: &[u8], power: &[u8]) -> bool {
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
    fn of(file: &KeyFile) -> Option<Self> {
        let key = file.key(key_file::RSA)?;
        match (key.is_private, key_file::items(&key.bytes)?.as_slice()) {
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
