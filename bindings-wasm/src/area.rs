//! Where JavaScript and the core pass each other bytes: one area of memory for
//! all calls, so that none of them allocates, and numbers alone cross.

use std::cell::RefCell;

use hookseal::{Delivery, Headers, Timestamp};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The header values that a call can carry.
pub(crate) const SLOTS: usize = 4;

/// Header values, one after another.
const HEADERS: usize = 2048;
/// Digests in hex, one after another.
const DIGESTS: usize = 512;
/// What is hashed before the body, up to where the body begins.
const OPENING: usize = 512;

thread_local! {
    static AREA: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Where the digests, the opening and the body begin; the headers begin at 0.
#[wasm_bindgen(js_name = areaLayout)]
pub fn layout() -> Vec<usize> {
    vec![HEADERS, HEADERS + DIGESTS, HEADERS + DIGESTS + OPENING]
}

/// The memory that the area lies in.
#[wasm_bindgen(js_name = areaMemory)]
pub fn memory() -> JsValue {
    wasm_bindgen::memory()
}

/// Makes room for so many bytes from the body on; returns the area's address.
/// Zero gives the memory of a large body back.
#[wasm_bindgen]
pub fn reserve(length: usize) -> *const u8 {
    AREA.with_borrow_mut(|area| {
        let length = HEADERS + DIGESTS + OPENING + length;
        if area.len() < length || length < area.len() / 2 {
            // Not `resize`, which would copy what nobody needs any more.
            *area = Vec::new();
            *area = vec![0; length];
        }
        area.as_ptr()
    })
}

/// The area, cut up.
pub(crate) struct Area<'a> {
    pub(crate) headers: &'a str,
    pub(crate) digests: &'a str,
    pub(crate) opening: &'a mut [u8],
    pub(crate) body: &'a [u8],
    /// What follows the body.
    pub(crate) rest: &'a mut [u8],
}

/// Cuts the area up and passes it on; none where the lengths or the text don't fit.
pub(crate) fn with<T>(
    headers: usize,
    digests: usize,
    body: usize,
    work: impl FnOnce(Area<'_>) -> Option<T>,
) -> Option<T> {
    AREA.with_borrow_mut(|area| {
        let (all_headers, area) = area.split_at_mut_checked(HEADERS)?;
        let (all_digests, area) = area.split_at_mut_checked(DIGESTS)?;
        let (opening, area) = area.split_at_mut_checked(OPENING)?;
        let (body, rest) = area.split_at_mut_checked(body)?;
        work(Area {
            headers: str::from_utf8(all_headers.get(..headers)?).ok()?,
            digests: str::from_utf8(all_digests.get(..digests)?).ok()?,
            opening,
            body,
            rest,
        })
    })
}

/// The lengths of the values of the first headers that a webhook names; -1 for an absent one.
#[derive(Clone, Copy)]
pub(crate) struct Lengths(pub(crate) [i32; SLOTS]);

impl Lengths {
    pub(crate) fn sum(self) -> usize {
        self.0.iter().filter_map(|length| usize::try_from(*length).ok()).sum()
    }

    /// The headers with these values; those that are there alone.
    pub(crate) fn cut<'a>(
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

/// A delivery all of whose parts stand in the area.
pub(crate) fn delivery<'a>(body: &'a [u8], headers: Headers<'a>, now: Timestamp) -> Delivery<'a> {
    Delivery { body, headers, now, url: None, method: None }
}
