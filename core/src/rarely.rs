//! What few records have. Here, where a build has it: see `rarely/absent.rs` for one that hasn't.

use alloc::boxed::Box;

/// Whether this build has what few records need.
pub const WHOLE: bool = true;

/// What few records have: a [`Box`], so that the others carry no more than a pointer.
pub type Rarely<T> = Box<T>;

/// Of a record that has it. Default: in a build without the feature `whole`, nothing.
pub(crate) fn rarely<T>(value: impl FnOnce() -> T) -> Option<Rarely<T>> {
    Some(Box::new(value()))
}
