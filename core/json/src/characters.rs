//! What is looked for eight bytes at a time.

/// Times a byte: that byte, eight times.
const EACH: u64 = u64::MAX / 0xff;

/// Whether all bytes are ASCII. It looks at eight at a time.
pub fn is_ascii(bytes: &[u8]) -> bool {
    let (chunks, rest) = bytes.as_chunks();
    let all = chunks.iter().fold(0, |all, chunk| all | u64::from_le_bytes(*chunk));
    all & (EACH * 0x80) == 0 && rest.is_ascii()
}

/// How many characters of a string are written as themselves: up to a quote, a
/// backslash or a control character. Eight at a time.
pub(crate) fn plain(bytes: &[u8]) -> usize {
    let (chunks, rest) = bytes.as_chunks();
    let mut length = 0;
    for chunk in chunks {
        let found = special(*chunk);
        if found != 0 {
            // A borrow can only reach bytes above the first that was found.
            #[expect(clippy::as_conversions, reason = "at most 8")]
            return length + (found.trailing_zeros() / 8) as usize;
        }
        length += 8;
    }
    match bytes.last_chunk() {
        Some(last) if special(*last) == 0 => bytes.len(),
        _ => length + rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f)).count(),
    }
}

/// Not zero if any of eight characters is not written as itself in a string: bits of the first such byte, and of later ones.
#[inline]
fn special(chunk: [u8; 8]) -> u64 {
    let chunk = u64::from_le_bytes(chunk);
    let zero = |bytes: u64| bytes.wrapping_sub(EACH) & !bytes;
    let control = chunk.wrapping_sub(EACH * 0x20) & !chunk;
    (control | zero(chunk ^ (EACH * 0x22)) | zero(chunk ^ (EACH * 0x5c))) & (EACH * 0x80)
}
