//! Bodies that come compressed: one member of gzip (RFC 1952), which is inflated before anything reads it.

use alloc::boxed::Box;
use alloc::vec::Vec;

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

/// How a member begins; no JSON, form or text does.
const BEGINS: &[u8] = b"\x1f\x8b";
/// Its method: deflate, the only one there is.
const DEFLATE: u8 = 8;

/// The bits of its header that say what follows it.
const HEADER_CRC: u8 = 1 << 1;
const EXTRA: u8 = 1 << 2;
const NAME: u8 = 1 << 3;
const COMMENT: u8 = 1 << 4;
const RESERVED: u8 = 0xe0;

/// The hash that a member ends with.
const CRC32: crc::Crc<u32> = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC);

/// Deflate makes no more than this of a byte.
const LARGEST_RATIO: usize = 1032;

/// Why a body wasn't inflated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It holds more than the limit.
    TooLarge,
    /// There is no memory for it.
    NoMemory,
    /// What is wrong with it.
    Damaged(&'static str),
}

/// Whether a body is compressed. A framework may have inflated it before, whatever the headers still say.
pub(crate) fn is_compressed(body: &[u8]) -> bool {
    body.starts_with(BEGINS)
}

/// What a compressed body holds, if that is within the limit.
pub(crate) fn inflated(body: &[u8], limit: usize) -> Result<Vec<u8>, Fault> {
    let deflated = behind_header(body).ok_or(Fault::Damaged("its gzip header is damaged"))?;
    let (found, trailer) = inflate(deflated, limit)?;
    let expected = [CRC32.checksum(&found).to_le_bytes(), length_modulo(&found).to_le_bytes()].concat();
    match trailer {
        trailer if trailer == expected => Ok(found),
        trailer if trailer.len() > expected.len() => Err(Fault::Damaged("something follows the gzip in it")),
        _ => Err(Fault::Damaged("its gzip is cut short, or has another hash than it says")),
    }
}

/// The length as a member has it.
fn length_modulo(found: &[u8]) -> u32 {
    let length = u64::try_from(found.len()).unwrap_or(u64::MAX);
    u32::try_from(length % (1 << 32)).unwrap_or_default()
}

/// What follows a member's header.
fn behind_header(body: &[u8]) -> Option<&[u8]> {
    let (header, mut rest) = body.split_at_checked(10)?;
    let [_, _, DEFLATE, flags, ..] = *header else { return None };
    if flags & RESERVED != 0 {
        return None;
    }
    if flags & EXTRA != 0 {
        let (length, extra) = rest.split_first_chunk()?;
        rest = extra.get(usize::from(u16::from_le_bytes(*length))..)?;
    }
    for text in [NAME, COMMENT] {
        if flags & text != 0 {
            let end = rest.iter().position(|byte| *byte == 0)?;
            rest = rest.get(end + 1..)?;
        }
    }
    rest.get(if flags & HEADER_CRC != 0 { 2 } else { 0 }..)
}

/// What was deflated, and what follows it.
fn inflate(mut deflated: &[u8], limit: usize) -> Result<(Vec<u8>, &[u8]), Fault> {
    const FLAGS: u32 = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
    let mut state = Box::<DecompressorOxide>::default();
    let (mut found, mut length) = (Vec::new(), 0);
    // One byte more shows that there is more.
    let room = deflated.len().saturating_mul(LARGEST_RATIO).min(limit).saturating_add(1);
    while found.len() < room {
        let more = found.len().max(deflated.len()).saturating_mul(3).clamp(1, room - found.len());
        found.try_reserve_exact(more).map_err(|_| Fault::NoMemory)?;
        found.resize(found.len() + more, 0);
        let (status, read, written) = decompress(&mut state, deflated, &mut found, length, FLAGS);
        deflated = deflated.get(read..).unwrap_or_default();
        length += written;
        match status {
            TINFLStatus::Done if length <= limit => {
                found.truncate(length);
                return Ok((found, deflated));
            }
            TINFLStatus::Done => break,
            TINFLStatus::HasMoreOutput => {}
            _ => return Err(Fault::Damaged("its gzip is damaged")),
        }
    }
    Err(Fault::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `printf hello | gzip -n9`, and with a name, an extra field, a comment and a header's hash by Python's `struct`.
    const HELLO: &[u8] =
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xcb\x48\xcd\xc9\xc9\x07\x00\x86\xa6\x10\x36\x05\x00\x00\x00";

    #[test]
    fn every_cut_of_a_member_is_damaged() {
        assert_eq!(inflated(HELLO, 5).as_deref(), Ok(b"hello".as_slice()));
        for end in 2..HELLO.len() {
            assert!(matches!(inflated(&HELLO[..end], 5), Err(Fault::Damaged(_))), "{end}");
        }
        assert!(matches!(inflated(&[HELLO, b"\0"].concat(), 5), Err(Fault::Damaged(_))));
        assert!(matches!(inflated(&[HELLO, HELLO].concat(), 99), Err(Fault::Damaged(_))));
    }

    #[test]
    fn every_changed_byte_is_damaged_or_says_nothing() {
        for (index, bit) in (2..HELLO.len()).flat_map(|index| (0..8).map(move |bit| (index, bit))) {
            let mut changed = HELLO.to_vec();
            changed[index] ^= 1 << bit;
            let outcome = inflated(&changed, 5);
            // The time, the strength and the system of the sender; whether it took the body for text; what fills the last byte.
            let says_nothing = (4..10).contains(&index) || (index, bit) == (3, 0) || (index == 16 && bit > 1);
            assert_eq!(outcome.is_ok(), says_nothing, "{index} {bit} {outcome:?}");
        }
    }

    #[test]
    fn no_more_than_the_limit_is_inflated() {
        assert_eq!(inflated(HELLO, 4), Err(Fault::TooLarge));
        assert_eq!(inflated(HELLO, 0), Err(Fault::TooLarge));
        // 64 MiB of zeros, as deflate writes them.
        let bomb = miniz_oxide::deflate::compress_to_vec(&alloc::vec![0; 64 << 20], 9);
        let bomb = [b"\x1f\x8b\x08\0\0\0\0\0\0\x03".as_slice(), &bomb].concat();
        assert_eq!(inflated(&bomb, 1 << 20), Err(Fault::TooLarge));
    }

    #[test]
    fn what_a_header_says_beside_is_passed_over() {
        let flagged =
            |flags: u8, between: &[u8]| [&HELLO[..3], &[flags], &HELLO[4..10], between, &HELLO[10..]].concat();
        let extra = [b"\x03\0abc".as_slice(), b"name\0", b"comment\0", b"\xff\xff"].concat();
        for body in [flagged(1, b""), flagged(NAME, b"name\0"), flagged(0x1e, &extra)] {
            assert_eq!(inflated(&body, 5).as_deref(), Ok(b"hello".as_slice()));
        }
        for body in [flagged(NAME, b""), flagged(EXTRA, b"\xff\xff"), flagged(0x20, b"")] {
            assert!(matches!(inflated(&body, 5), Err(Fault::Damaged(_))));
        }
    }
}
