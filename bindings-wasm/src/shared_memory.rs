//! Where JavaScript and the core pass each other bytes: one piece of memory for
//! all calls, so that none of them allocates, and numbers alone cross.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::ptr;

use hookseal::Headers;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The header values that a call can carry.
pub(crate) const SLOTS: usize = 4;

/// Header values, one after another, and digests in hex behind them.
const TEXT: usize = 2048;
/// What is hashed before the body, up to where the body begins.
const HASH_PREFIX: usize = 512;

/// The shared memory.
#[wasm_bindgen]
#[derive(Default)]
pub struct SharedMemory(Vec<u8>);

#[wasm_bindgen]
impl SharedMemory {
    /// A piece without room.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the hash prefix and the body begin; the text begins at 0.
    pub fn layout() -> Vec<usize> {
        vec![TEXT, TEXT + HASH_PREFIX]
    }

    /// The memory that it lies in.
    pub fn memory() -> JsValue {
        wasm_bindgen::memory()
    }

    /// Makes room for just so many bytes from the body on; returns the address, or
    /// null if there is no memory for it.
    pub fn reserve(&mut self, length: usize) -> *const u8 {
        // Freed first: nobody needs what is in it any more.
        self.0 = Vec::new();
        let Some(length) = length.checked_add(TEXT + HASH_PREFIX) else { return ptr::null() };
        if self.0.try_reserve_exact(length).is_err() {
            return ptr::null();
        }
        self.0.resize(length, 0);
        self.0.as_ptr()
    }
}

/// The memory, cut into its parts.
pub(crate) struct Parts<'a> {
    pub(crate) headers: &'a str,
    pub(crate) digests: &'a str,
    pub(crate) hash_prefix: &'a mut [u8],
    pub(crate) body: &'a [u8],
    /// What follows the body.
    pub(crate) rest: &'a mut [u8],
}

impl SharedMemory {
    /// The body of that length, or as much of it as there is room for.
    pub(crate) fn body(&self, length: usize) -> &[u8] {
        let from_body = self.0.get(TEXT + HASH_PREFIX..).unwrap_or_default();
        from_body.get(..length).unwrap_or(from_body)
    }

    /// None where the lengths or the text don't fit.
    pub(crate) fn cut(&mut self, headers: Lengths, digests: usize, body: usize) -> Option<Parts<'_>> {
        let (text, rest) = self.0.split_at_mut_checked(TEXT)?;
        let (hash_prefix, rest) = rest.split_at_mut_checked(HASH_PREFIX)?;
        let (body, rest) = rest.split_at_mut_checked(body)?;
        let text = str::from_utf8(text.get(..headers.sum() + digests)?).ok()?;
        let (headers, digests) = text.split_at_checked(headers.sum())?;
        Some(Parts { headers, digests, hash_prefix, body, rest })
    }
}

/// The lengths of the values of the first headers that a webhook names; -1 for an absent one.
#[derive(Clone, Copy)]
pub(crate) struct Lengths(pub(crate) [i32; SLOTS]);

impl Lengths {
    fn sum(self) -> usize {
        self.0.iter().filter_map(|length| usize::try_from(*length).ok()).sum()
    }

    /// The headers with these values; those that are there alone.
    pub(crate) fn headers<'a>(
        self,
        names: &'a [String],
        mut values: &'a str,
        pairs: &'a mut [(&'a str, Option<&'a str>); SLOTS],
    ) -> Option<Headers<'a>> {
        let mut there = 0;
        for (name, length) in names.iter().zip(self.0) {
            let Ok(length) = usize::try_from(length) else { continue };
            let (value, rest) = values.split_at_checked(length)?;
            *pairs.get_mut(there)? = (name, Some(value));
            (there, values) = (there + 1, rest);
        }
        Some(Headers::from(pairs.get(..there)?))
    }
}
