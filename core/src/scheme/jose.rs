//! The algorithms of JWTs and JWSs, as RFC 7518 and its like name them.

use alloc::string::String;
use alloc::vec::Vec;

use super::algorithms::Algorithm;
use crate::names::{Named, names};

names! {
    /// An algorithm of a JWT or JWS.
    pub(crate) enum JoseAlgorithm: Algorithm {
        /// HMAC with SHA-256.
        Hs256 = "HS256" => Algorithm::HmacSha256,
        /// HMAC with SHA-384.
        Hs384 = "HS384" => Algorithm::HmacSha384,
        /// HMAC with SHA-512.
        Hs512 = "HS512" => Algorithm::HmacSha512,
        /// RSA PKCS#1 v1.5 with SHA-256.
        Rs256 = "RS256" => Algorithm::RsaPkcs1v15Sha256,
    }
}

impl JoseAlgorithm {
    /// What computes it.
    pub(crate) fn algorithm(self) -> Algorithm {
        *self.row()
    }

    /// Those of a record, in its order.
    ///
    /// # Errors
    /// What was found instead of such a list: a name that isn't known, none, a name twice, or secrets beside public keys
    pub(crate) fn list(names: &[String]) -> Result<Vec<Self>, &'static str> {
        let mut list = Vec::new();
        for name in names {
            let algorithm = Self::from_name(name).ok_or("an algorithm that isn't known")?;
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
