//! The algorithms of JWTs and JWSs, as RFC 7518 and its like name them.

use alloc::string::String;
use alloc::vec::Vec;

use super::algorithms::Algorithm;
use crate::names::{Named, names};

/// What is known of such an algorithm.
struct Row {
    /// What computes it.
    algorithm: Algorithm,
    /// Its name in HTTP Message Signatures (RFC 9421).
    http_name: &'static str,
}

names! {
    /// An algorithm of a JWT or JWS.
    pub(crate) enum JoseAlgorithm: Row {
        /// HMAC with SHA-256.
        Hs256 = "HS256" => Row { algorithm: Algorithm::HmacSha256, http_name: "hmac-sha256" },
        /// HMAC with SHA-384.
        Hs384 = "HS384" => Row { algorithm: Algorithm::HmacSha384, http_name: "" },
        /// HMAC with SHA-512.
        Hs512 = "HS512" => Row { algorithm: Algorithm::HmacSha512, http_name: "" },
        /// RSA PKCS#1 v1.5 with SHA-256.
        Rs256 = "RS256" => Row { algorithm: Algorithm::RsaPkcs1v15Sha256, http_name: "rsa-v1_5-sha256" },
        /// RSA PKCS#1 v1.5 with SHA-384.
        Rs384 = "RS384" => Row { algorithm: Algorithm::RsaPkcs1v15Sha384, http_name: "" },
        /// RSA PKCS#1 v1.5 with SHA-512.
        Rs512 = "RS512" => Row { algorithm: Algorithm::RsaPkcs1v15Sha512, http_name: "" },
        /// RSA-PSS with SHA-256.
        Ps256 = "PS256" => Row { algorithm: Algorithm::RsaPssSha256, http_name: "" },
        /// RSA-PSS with SHA-512.
        Ps512 = "PS512" => Row { algorithm: Algorithm::RsaPssSha512, http_name: "rsa-pss-sha512" },
        /// ECDSA on P-256 with SHA-256.
        Es256 = "ES256" => Row { algorithm: Algorithm::EcdsaP256Sha256, http_name: "ecdsa-p256-sha256" },
        /// ECDSA on P-384 with SHA-384.
        Es384 = "ES384" => Row { algorithm: Algorithm::EcdsaP384Sha384, http_name: "ecdsa-p384-sha384" },
        /// Ed25519, among EdDSA's curves (RFC 8037).
        EdDsa = "EdDSA" => Row { algorithm: Algorithm::Ed25519, http_name: "ed25519" },
        /// The same by its own name (RFC 9864).
        Ed25519 = "Ed25519" => Row { algorithm: Algorithm::Ed25519, http_name: "" },
    }
}

impl JoseAlgorithm {
    /// What computes it.
    pub(crate) fn algorithm(self) -> Algorithm {
        self.row().algorithm
    }

    /// Its name in HTTP Message Signatures; nothing where it has none.
    pub(crate) fn http_name(self) -> &'static str {
        self.row().http_name
    }

    /// The algorithm of either name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::from_name(name)
            .or_else(|| Self::ALL.iter().copied().find(|known| !name.is_empty() && known.http_name() == name))
    }

    /// Those of a record, in its order.
    ///
    /// # Errors
    /// What was found instead of such a list: a name that isn't known, none, a name twice, or secrets beside public keys
    pub(crate) fn list(names: &[String]) -> Result<Vec<Self>, &'static str> {
        let mut list = Vec::new();
        for name in names {
            let algorithm = Self::named(name).ok_or("an algorithm that isn't known")?;
            if list.contains(&algorithm) {
                return Err("an algorithm twice");
            }
            list.push(algorithm);
        }
        // A public key would be taken for a secret that everybody knows.
        let mut kinds = list.iter().map(|algorithm| algorithm.algorithm().key_kind());
        let first = kinds.next().ok_or("no algorithm")?;
        match kinds.all(|kind| kind == first) {
            true => Ok(list),
            false => Err("secrets beside public keys"),
        }
    }
}
