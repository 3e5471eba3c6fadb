//! Every algorithm: a row here and a file below. Nothing else asks which one it is.

use alloc::boxed::Box;

use super::asymmetric_key::{AsymmetricKey, ContentKey, ReadKey};
use super::hash::Hash;
use super::key_format::KeyKind;
use super::prepared_key::PreparedKey;
use crate::names::names;
use crate::rarely::WHOLE;
use crate::secret::Secret;

mod digest;
#[cfg(feature = "whole")]
mod ecdsa;
#[cfg(feature = "whole")]
mod ed25519;
mod hmac;
#[cfg(feature = "whole")]
mod rsa;
mod token;

#[cfg(feature = "whole")]
use crate::key_file::key::Key;
#[cfg(not(feature = "whole"))]
use elsewhere::{self as ecdsa, self as ed25519, self as rsa, Key};

/// What is known of an algorithm.
struct Row {
    /// How many bytes a signature has. `None`: as many as the key has.
    signature_length: Option<usize>,
    /// How its key is set up, once for all deliveries.
    key: KeySetup,
}

enum KeySetup {
    /// For HMAC, from a secret that sender and receiver share. The hash's name, not its
    /// code: a module that reads key files alone has none of it.
    Hmac(Hash),
    /// The same secret, a part of what is hashed.
    Digest(Hash),
    /// The secret itself is sent.
    Token,
    /// From a key file.
    File(FileKey),
    /// From any of these, as the record's list of algorithms says.
    Listed,
}

#[cfg_attr(not(feature = "whole"), allow(dead_code, reason = "keys are read elsewhere"))]
struct FileKey {
    hash: Hash,
    /// Whether the key is given the content's hash. A host's ECDSA takes the content alone, and so does Ed25519.
    takes_hash: bool,
    /// How long each of the signature's two numbers is, if it has such.
    numbers: Option<usize>,
    /// What it is, in an error's words.
    name: &'static str,
    read: fn(&Key, Hash, usize) -> ReadKey,
}

const fn rsa(hash: Hash, read: fn(&Key, Hash, usize) -> ReadKey) -> Row {
    let key = FileKey { hash, takes_hash: true, numbers: None, name: "an RSA key", read };
    Row { signature_length: None, key: KeySetup::File(key) }
}

const fn p256(hash: Hash) -> Row {
    let key = FileKey { hash, takes_hash: false, numbers: Some(32), name: "a key of P-256", read: ecdsa::p256 };
    Row { signature_length: Some(64), key: KeySetup::File(key) }
}

const P384: FileKey =
    FileKey { hash: Hash::Sha384, takes_hash: false, numbers: Some(48), name: "a key of P-384", read: ecdsa::p384 };

const ED25519: FileKey =
    FileKey { hash: Hash::Sha512, takes_hash: false, numbers: None, name: "a key of Ed25519", read: ed25519::key };

const fn fixed(length: usize, key: KeySetup) -> Row {
    Row { signature_length: Some(length), key }
}

names! {
    /// What makes a signature.
    pub enum Algorithm: Row {
        /// HMAC with SHA-1, which some old platforms sign with. A new scheme takes SHA-256.
        HmacSha1 = "hmac-sha1" => fixed(20, KeySetup::Hmac(Hash::Sha1)),
        /// HMAC with SHA-256.
        HmacSha256 = "hmac-sha256" => fixed(32, KeySetup::Hmac(Hash::Sha256)),
        /// HMAC with SHA-384.
        HmacSha384 = "hmac-sha384" => fixed(48, KeySetup::Hmac(Hash::Sha384)),
        /// HMAC with SHA-512.
        HmacSha512 = "hmac-sha512" => fixed(64, KeySetup::Hmac(Hash::Sha512)),
        /// A plain SHA-1 of a template with `{secret}`.
        DigestSha1 = "digest-sha1" => fixed(20, KeySetup::Digest(Hash::Sha1)),
        /// A plain SHA-256 of a template with `{secret}`.
        DigestSha256 = "digest-sha256" => fixed(32, KeySetup::Digest(Hash::Sha256)),
        /// A plain SHA-384 of a template with `{secret}`.
        DigestSha384 = "digest-sha384" => fixed(48, KeySetup::Digest(Hash::Sha384)),
        /// A plain SHA-512 of a template with `{secret}`.
        DigestSha512 = "digest-sha512" => fixed(64, KeySetup::Digest(Hash::Sha512)),
        /// The secret itself is sent: it proves the sender, not the body.
        Token = "token" => Row { signature_length: None, key: KeySetup::Token },
        /// RSA PKCS#1 v1.5 with SHA-1, which some old platforms sign with.
        RsaPkcs1v15Sha1 = "rsa-pkcs1v15-sha1" => rsa(Hash::Sha1, rsa::pkcs1v15),
        /// RSA PKCS#1 v1.5 with SHA-256.
        RsaPkcs1v15Sha256 = "rsa-pkcs1v15-sha256" => rsa(Hash::Sha256, rsa::pkcs1v15),
        /// RSA PKCS#1 v1.5 with SHA-384.
        RsaPkcs1v15Sha384 = "rsa-pkcs1v15-sha384" => rsa(Hash::Sha384, rsa::pkcs1v15),
        /// RSA PKCS#1 v1.5 with SHA-512.
        RsaPkcs1v15Sha512 = "rsa-pkcs1v15-sha512" => rsa(Hash::Sha512, rsa::pkcs1v15),
        /// RSA-PSS with SHA-256 and a salt of as many bytes.
        RsaPssSha256 = "rsa-pss-sha256" => rsa(Hash::Sha256, rsa::pss),
        /// RSA-PSS with SHA-512 and a salt of as many bytes.
        RsaPssSha512 = "rsa-pss-sha512" => rsa(Hash::Sha512, rsa::pss),
        /// ECDSA on P-256 with SHA-1, which one old platform signs with.
        EcdsaP256Sha1 = "ecdsa-p256-sha1" => p256(Hash::Sha1),
        /// ECDSA on P-256 with SHA-256.
        EcdsaP256Sha256 = "ecdsa-p256-sha256" => p256(Hash::Sha256),
        /// ECDSA on P-384 with SHA-384.
        EcdsaP384Sha384 = "ecdsa-p384-sha384" => fixed(96, KeySetup::File(P384)),
        /// Ed25519.
        Ed25519 = "ed25519" => fixed(64, KeySetup::File(ED25519)),
        /// A JSON Web Token.
        Jwt = "jwt" => Row { signature_length: None, key: KeySetup::Listed },
        /// A JSON Web Signature.
        Jws = "jws" => Row { signature_length: None, key: KeySetup::Listed },
        /// An HTTP message signature.
        HttpMessageSignature = "http-message-signature" => Row { signature_length: None, key: KeySetup::Listed },
    }
}

impl Algorithm {
    /// How many bytes a signature has, but for ECDSA's in DER. `None`: as many as the key has.
    pub(crate) fn signature_length(self) -> Option<usize> {
        self.row().signature_length
    }

    /// How long each of a signature's two numbers is, for ECDSA.
    pub(crate) fn number_length(self) -> Option<usize> {
        match &self.row().key {
            KeySetup::File(file) if WHOLE => file.numbers,
            _ => None,
        }
    }

    /// Whether sender and receiver share its key.
    pub(crate) fn is_of_secret(self) -> bool {
        self.key_kind() == Some(KeyKind::SharedSecret)
    }

    /// What kind of key it takes. `None`: the record's list of algorithms says.
    pub(crate) fn key_kind(self) -> Option<KeyKind> {
        match self.row().key {
            _ if !WHOLE => Some(KeyKind::SharedSecret),
            KeySetup::Hmac(_) | KeySetup::Digest(_) | KeySetup::Token => Some(KeyKind::SharedSecret),
            KeySetup::File(_) => Some(KeyKind::File),
            KeySetup::Listed => None,
        }
    }

    /// Whether it is an HMAC.
    pub(crate) fn is_hmac(self) -> bool {
        matches!(self.row().key, KeySetup::Hmac(_))
    }

    /// Whether the secret itself is sent, which covers no content.
    pub(crate) fn is_token(self) -> bool {
        WHOLE && matches!(self.row().key, KeySetup::Token)
    }

    /// Whether it hashes the content with the secret in it, and is no MAC.
    pub(crate) fn is_digest(self) -> bool {
        WHOLE && matches!(self.row().key, KeySetup::Digest(_))
    }

    /// Prepares a key of a secret. `None` for an algorithm with key files.
    pub(crate) fn prepare_secret(self, secret: &Secret) -> Option<Box<dyn PreparedKey>> {
        match self.row().key {
            KeySetup::Hmac(hash) => Some(hmac::prepare(secret, hash)),
            _ if !WHOLE => None,
            KeySetup::Digest(hash) => Some(digest::prepare(secret, hash)),
            KeySetup::Token => Some(token::prepare(secret)),
            KeySetup::File(_) | KeySetup::Listed => None,
        }
    }

    /// Prepares a key of a file. What it signs is sent in DER, if it is two numbers and `in_der`.
    pub(crate) fn prepare_file(self, key: Box<dyn AsymmetricKey>, in_der: bool) -> Box<dyn PreparedKey> {
        let hash = match &self.row().key {
            KeySetup::File(file) if file.takes_hash => Some(file.hash),
            _ => None,
        };
        Box::new(ContentKey { key, hash, in_der: in_der && self.number_length().is_some() })
    }

    /// What its key is, in an error's words.
    #[cfg(feature = "whole")]
    pub(super) fn key_name(self) -> &'static str {
        match &self.row().key {
            KeySetup::File(file) => file.name,
            _ => "none",
        }
    }

    /// The key, if it is of this algorithm's family.
    #[cfg(feature = "whole")]
    pub(super) fn read(self, key: &Key, index: usize) -> ReadKey {
        match &self.row().key {
            KeySetup::File(file) => (file.read)(key, file.hash, index),
            _ => Ok(None),
        }
    }
}

/// Stands for the algorithms that aren't in this build.
#[cfg(not(feature = "whole"))]
mod elsewhere {
    use super::{Hash, ReadKey};

    pub(super) struct Key;

    pub(super) fn pkcs1v15(_: &Key, _: Hash, _: usize) -> ReadKey {
        Ok(None)
    }

    pub(super) use pkcs1v15 as pss;
    pub(super) use pkcs1v15 as key;
    pub(super) use pkcs1v15 as p256;
    pub(super) use pkcs1v15 as p384;
}
