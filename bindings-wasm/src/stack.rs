//! Wipes the stack after a call: secrets and expected signatures pass through it,
//! and WebAssembly's memory keeps whatever nobody overwrites.

use core::hint;

use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroize;

/// Deeper than any call that holds a secret; npm/tests/wiping.test.mjs looks for what is left.
const WORDS: usize = 1024;

/// Overwrites the stack. JavaScript calls it separately, because a call can't reach
/// the frames of its callers.
#[wasm_bindgen(js_name = wipeStack)]
pub fn wipe() {
    let mut stack = [0_u64; WORDS];
    stack.zeroize();
    hint::black_box(&stack);
}
