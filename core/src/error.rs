//! What can go wrong, in words for people: a stable code, what was expected and
//! what was found, how to fix it. Never a secret, never an expected signature.

pub(crate) mod codes;
mod config;
mod hint;
mod quoted;
mod verification;

pub use config::ConfigError;
pub(crate) use hint::Hint;
pub(crate) use quoted::Quoted;
pub use verification::{VerificationError, VerificationErrorKind};
