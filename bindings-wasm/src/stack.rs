//! Wipes the stack that a call has used: secrets and expected signatures pass
//! through it, and WebAssembly's memory keeps whatever nobody overwrites.

use core::hint;

use zeroize::Zeroize;

/// Deeper than any call of the core that holds a secret. `tests` look for what is left.
const BYTES: usize = 16 * 1024;

/// Overwrites what the calls before this one left below the caller's own frame.
#[inline(never)]
pub(crate) fn wipe() {
    let mut stack = [0_u8; BYTES];
    stack.zeroize();
    hint::black_box(&stack);
}
