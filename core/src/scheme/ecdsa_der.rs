//! ECDSA signatures in DER (RFC 3279, section 2.2.3): a sequence of two numbers, each
//! written in one way only.

use alloc::vec;
use alloc::vec::Vec;

use crate::encoding::Decoded;

/// The numbers, each of that length. `None` for what no encoder writes.
pub(crate) fn read(der: &[u8], length: usize) -> Option<Decoded> {
    let (content, rest) = item(der, 0x30)?;
    let (first, content) = item(content, 2)?;
    let (second, after) = item(content, 2)?;
    (rest.is_empty() && after.is_empty())
        .then(|| Some([padded(first, length)?, padded(second, length)?].concat().into()))
        .flatten()
}

/// An item's content, and what is behind it. No signature is longer than its length takes a byte.
fn item(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    match der {
        [found, length @ 0..=0x7f, rest @ ..] if *found == tag => rest.split_at_checked((*length).into()),
        _ => None,
    }
}

/// A positive number in as few bytes as it takes, to its full length.
fn padded(number: &[u8], length: usize) -> Option<Vec<u8>> {
    let digits = match number {
        [0, digits @ ..] if digits.first().is_some_and(|byte| *byte >= 0x80) => digits,
        [1..=0x7f, ..] => number,
        _ => return None,
    };
    let mut padded = vec![0; length.checked_sub(digits.len())?];
    padded.extend_from_slice(digits);
    Some(padded)
}

/// A signature of two numbers, in DER.
pub(crate) fn write(numbers: &[u8]) -> Vec<u8> {
    let (first, second) = numbers.split_at_checked(numbers.len() / 2).unwrap_or_default();
    let content = [integer(first), integer(second)].concat();
    wrapped(0x30, &content)
}

fn integer(number: &[u8]) -> Vec<u8> {
    let start = number.iter().position(|byte| *byte != 0).unwrap_or(number.len());
    let digits = number.get(start..).unwrap_or_default();
    match digits.first() {
        Some(0..=0x7f) => wrapped(2, digits),
        _ => wrapped(2, &[&[0], digits].concat()),
    }
}

fn wrapped(tag: u8, content: &[u8]) -> Vec<u8> {
    let [.., length] = content.len().to_be_bytes();
    [&[tag, length], content].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for (first, second) in [([1; 32], [0x80; 32]), ([0xff; 32], [0x7f; 32]), ([0; 32], [1; 32])] {
            let numbers = [first, second].concat();
            let read = read(&write(&numbers), 32);
            // Zero is no part of a signature.
            assert_eq!(read.is_some(), first != [0; 32]);
            assert!(read.is_none_or(|read| read.as_slice() == numbers));
        }
    }

    #[test]
    fn one_spelling_alone() {
        let good = [0x30, 6, 2, 1, 1, 2, 1, 2];
        assert!(read(&good, 32).is_some());
        let others: [&[u8]; 10] = [
            &[0x30, 7, 2, 2, 0, 1, 2, 1, 2],
            &[0x30, 0x81, 6, 2, 1, 1, 2, 1, 2],
            &[0x30, 6, 2, 1, 1, 2, 1, 2, 0],
            &[0x30, 7, 2, 1, 1, 2, 1, 2, 0],
            &[0x30, 6, 2, 1, 0x81, 2, 1, 2],
            &[0x30, 6, 2, 1, 0, 2, 1, 2],
            &[0x30, 5, 2, 0, 2, 1, 2],
            &[0x31, 6, 2, 1, 1, 2, 1, 2],
            &[0x30, 0x80, 2, 1, 1, 2, 1, 2, 0, 0],
            &[0x30, 6, 2, 1, 1, 2, 1],
        ];
        for other in others {
            assert_eq!(read(other, 32), None, "{other:?}");
        }
    }
}
