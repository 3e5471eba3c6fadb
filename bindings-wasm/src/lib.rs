//! hookseal's core for JavaScript: marshalling only.
//!
//! JavaScript's users see `npm/src`; what is here is private to that package.
//! Errors and events are made by classes that are written in JavaScript, and
//! imported in `errors` and `javascript`.
//!
//! It makes two modules. `base` verifies; where a provider's keys come in files, it calls
//! `keys` for them, by way of JavaScript, which loads that module when the first key is read.

#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

#[cfg(feature = "base")]
pub mod call_record;
#[cfg(feature = "base")]
mod engine;
mod errors;
#[cfg(feature = "base")]
mod javascript;
#[cfg(feature = "keys")]
mod key;
#[cfg(feature = "base")]
mod key_module;
#[cfg(feature = "base")]
mod misuse;
#[cfg(feature = "base")]
mod shared_memory;
mod stack;
#[cfg(feature = "base")]
mod verdict;
#[cfg(target_arch = "wasm32")]
mod without_std;

#[cfg(feature = "base")]
pub use engine::Engine;
#[cfg(feature = "keys")]
pub use key::{Key, read_keys};
#[cfg(feature = "base")]
pub use misuse::{secret_not_unicode, secret_of_wrong_type, unknown_provider};
#[cfg(feature = "base")]
pub use shared_memory::SharedMemory;
pub use stack::wipe;
#[cfg(feature = "base")]
pub use verdict::Verdict;
