//! hookseal's core for JavaScript: marshalling only.
//!
//! JavaScript's users see `npm/src`; what is here is private to that package.
//! Errors and events are made by classes that are written in JavaScript, and
//! imported in `errors` and `javascript`.
//!
//! It makes two modules of the same exports. `base` has what plain HMAC needs; `keys` has everything. JavaScript makes an
//! `Engine` in `base` first, which refuses a record that few have: then in `keys`.

#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

pub mod call_record;
mod engine;
mod errors;
#[cfg(feature = "keys")]
mod explain;
#[cfg_attr(not(feature = "keys"), path = "no_host_key.rs")]
mod host_key;
mod javascript;
#[cfg(target_arch = "wasm32")]
mod memory;
mod misuse;
mod shared_memory;
mod stack;
mod verdict;
#[cfg(target_arch = "wasm32")]
mod without_std;

pub use engine::Engine;
#[cfg(feature = "keys")]
pub use explain::explain;
pub use misuse::{secret_not_unicode, secret_of_wrong_type, unknown_provider};
pub use shared_memory::SharedMemory;
pub use stack::wipe;
pub use verdict::Verdict;
