//! Where JavaScript and the core pass each other bytes and numbers: one piece of
//! memory for all calls, so that none of them allocates.

use alloc::string::String;
use alloc::vec::Vec;
use core::ptr;

use hookseal::binding::HostResults;
use hookseal::{Delivery, Headers, Timestamp};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::call_record::{CallRecord, HASH_PREFIX_ROOM, SLOTS, TEXT_ROOM};

/// The shared memory.
#[wasm_bindgen]
#[derive(Default)]
pub struct SharedMemory {
    record: CallRecord,
    bytes: Vec<u8>,
}

#[wasm_bindgen]
impl SharedMemory {
    /// With room for nothing yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// WebAssembly's memory, which it is a part of.
    pub fn memory() -> JsValue {
        wasm_bindgen::memory()
    }

    /// The address of the record, which never moves.
    pub fn record(&self) -> *const CallRecord {
        &raw const self.record
    }

    /// Makes room for a body of exactly this many bytes. Returns the
    /// address of the text, which the hash prefix and the body come after; null if
    /// there isn't enough memory.
    pub fn reserve(&mut self, length: usize) -> *const u8 {
        // Freed first: its content is no longer needed.
        self.bytes = Vec::new();
        let Some(length) = length.checked_add(TEXT_ROOM + HASH_PREFIX_ROOM) else { return ptr::null() };
        if self.bytes.try_reserve_exact(length).is_err() {
            return ptr::null();
        }
        self.bytes.resize(length, 0);
        self.bytes.as_ptr()
    }
}

impl SharedMemory {
    /// The body of that length, or as much of it as there is room for.
    pub(crate) fn body(&self, length: usize) -> &[u8] {
        let from_body = self.bytes.get(TEXT_ROOM + HASH_PREFIX_ROOM..).unwrap_or_default();
        from_body.get(..length).unwrap_or(from_body)
    }

    /// The parts that the record describes; `None` if they don't fit, or aren't text.
    pub(crate) fn call(&mut self) -> Option<Call<'_>> {
        let Self { record, bytes } = self;
        let lengths = [record.first_header, record.second_header, record.third_header, record.fourth_header];
        let values = lengths.iter().filter_map(|length| usize::try_from(*length).ok()).sum();
        let (text, rest) = bytes.split_at_mut_checked(TEXT_ROOM)?;
        let (hash_prefix, rest) = rest.split_at_mut_checked(HASH_PREFIX_ROOM)?;
        let body = rest.get(..size(record.copied_length))?;
        let text = text.get(..size(record.digests_length).checked_add(values)?)?;
        let (values, digests) = str::from_utf8(text).ok()?.split_at_checked(values)?;
        Some(Call { record, lengths, values, digests, hash_prefix, body })
    }
}

/// A call's record, and the bytes that came with it.
pub(crate) struct Call<'a> {
    pub(crate) record: &'a mut CallRecord,
    lengths: [i32; SLOTS],
    pub(crate) values: &'a str,
    digests: &'a str,
    pub(crate) hash_prefix: &'a mut [u8],
    pub(crate) body: &'a [u8],
}

/// Names and values, for [`Call::delivery`] to fill.
pub(crate) type Pairs<'a> = [(&'a str, Option<&'a str>); SLOTS];

impl<'a> Call<'a> {
    /// The delivery, with those of the named headers that are present. No scheme that
    /// signs URL or method is verified this way.
    pub(crate) fn delivery<'d>(&self, names: &'d [String], pairs: &'d mut Pairs<'d>) -> Option<Delivery<'d>>
    where
        'a: 'd,
    {
        let mut values = self.values;
        let mut present = 0;
        for (name, length) in names.iter().zip(self.lengths) {
            let Ok(length) = usize::try_from(length) else { continue };
            let (value, rest) = values.split_at_checked(length)?;
            *pairs.get_mut(present)? = (name, Some(value));
            (present, values) = (present + 1, rest);
        }
        let headers = Headers::from(pairs.get(..present)?);
        Some(Delivery::new(self.body, headers, timestamp(self.record.now)))
    }

    /// What the host has computed, if anything.
    pub(crate) fn host_results(&self) -> Option<HostResults<'_>> {
        let results = HostResults { body_length: size(self.record.body_length), digests: self.digests };
        (!results.digests.is_empty()).then_some(results)
    }
}

/// A time in whole milliseconds; one that no clock shows is clamped.
#[expect(clippy::as_conversions, reason = "saturates, and NaN becomes 0")]
pub(crate) fn timestamp(millis: f64) -> Timestamp {
    Timestamp::from_unix_millis(millis as i64)
}

/// A length, as Rust has them.
fn size(length: u32) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX)
}
