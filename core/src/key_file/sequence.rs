//! Sequences in DER.

use alloc::vec::Vec;

use der::asn1::AnyRef;
use der::{Decode, Reader, SliceReader, Tag, Tagged};

/// The items of a sequence in DER.
#[inline(never)]
pub(crate) fn items(der: &[u8]) -> Option<Vec<AnyRef<'_>>> {
    of_sequence(AnyRef::from_der(der).ok()?)
}

/// The same of one that was read.
#[inline(never)]
pub(super) fn of_sequence(sequence: AnyRef<'_>) -> Option<Vec<AnyRef<'_>>> {
    sequence.tag().assert_eq(Tag::Sequence).ok()?;
    let mut reader = SliceReader::new(sequence.value()).ok()?;
    let mut items = Vec::new();
    while !reader.is_finished() {
        items.push(AnyRef::decode(&mut reader).ok()?);
    }
    Some(items)
}
