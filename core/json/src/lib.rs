//! Reads JSON without building it, in one pass: hifijson's lexers tell the tokens,
//! and what is kept of them borrows from the text. hookseal's own; not for others.
//!
//! A crate of its own because it takes most of the time that a payload takes:
//! the WebAssembly module has it compiled for speed, and the rest for size.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::indexing_slicing, clippy::panic, clippy::expect_used, clippy::as_conversions))]

extern crate alloc;

pub use characters::is_ascii;
pub use fields::{Fields, NoMemory};
pub use inside::Repeated;
pub use name::{Name, same};
pub use reader::{Invalid, MAX_DEPTH, Reader};
pub use slots::{MAX_NAMES, Names, SlotReader, Slots, is_plain, read_slots};
pub use value::{Kind, Value};

mod characters;
mod fields;
mod inside;
mod name;
mod reader;
mod slots;
#[cfg(test)]
mod tests;
mod value;

/// Reads a text that is JSON, nested not too deep: one value, without the blanks round it.
///
/// # Errors
/// [`Invalid`], which doesn't say why: that would cost time.
pub fn read(text: &str) -> Result<Value<'_>, Invalid> {
    Reader::new(text).alone(Reader::value)
}

/// Why a text can't be read.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// Near this byte it isn't JSON. It may be the text's end.
    Near(usize),
    /// It nests deeper than [`MAX_DEPTH`].
    TooDeep,
}

/// Why a text, for which [`read`] gave an error, can't be read: it is read again.
#[cold]
pub fn fault(text: &str) -> Fault {
    let mut reader = Reader::new(text);
    let _invalid = reader.alone(Reader::value);
    let (before, after) = text.split_at_checked(reader.at).unwrap_or((text, ""));
    let opens = after.starts_with(['{', '[']) && before.trim_ascii_end().ends_with(['[', ',', ':']);
    if reader.levels == 0 && opens { Fault::TooDeep } else { Fault::Near(reader.at) }
}
