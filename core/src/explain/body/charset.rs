//! Bodies that were decoded by another charset, or whose Unicode was normalized.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::visit::{Reach, Visit, with_newlines};
use crate::explain::finding::FindingCode;
use crate::explain::given::{Given, LONG};
use crate::explain::surroundings::Normalization;

/// What Windows-1252 has from 0x80 to 0x9f; U+FFFD where it has nothing.
const WINDOWS: [char; 32] = [
    '\u{20ac}', '\u{fffd}', '\u{201a}', '\u{192}', '\u{201e}', '\u{2026}', '\u{2020}', '\u{2021}', '\u{2c6}',
    '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{fffd}', '\u{17d}', '\u{fffd}', '\u{fffd}', '\u{2018}',
    '\u{2019}', '\u{201c}', '\u{201d}', '\u{2022}', '\u{2013}', '\u{2014}', '\u{2dc}', '\u{2122}', '\u{161}',
    '\u{203a}', '\u{153}', '\u{fffd}', '\u{17e}', '\u{178}',
];

/// Compatibility changes what people read: only short texts are tried with it.
const SHORT: usize = 1 << 14;

pub(super) fn each(given: &Given<'_>, reach: Reach, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let code = FindingCode::BodyCharset;
    let body = given.body();
    if let Some(text) = from_utf16(body) {
        let seen = "it is UTF-16, and what was signed is UTF-8";
        visit(code, seen, text.as_bytes())?;
        if let Some(without) = text.strip_prefix('\u{feff}') {
            visit(code, seen, without.as_bytes())?;
        }
        let trimmed = text.trim_end();
        if trimmed.len() < text.len() {
            visit(code, seen, trimmed.trim_start_matches('\u{feff}').as_bytes())?;
        }
    }
    match given.text() {
        Some(text) if !text.is_ascii() => {
            for to_byte in [latin, windows] {
                if let Some(bytes) = text.chars().map(to_byte).collect::<Option<Vec<u8>>>() {
                    with_newlines(
                        code,
                        "its bytes were decoded one by one, as Latin-1 or Windows-1252",
                        &bytes,
                        visit,
                    )?;
                    let again = core::str::from_utf8(&bytes).ok().filter(|again| !again.is_ascii());
                    let twice = again.and_then(|again| again.chars().map(to_byte).collect::<Option<Vec<u8>>>());
                    if let Some(twice) = twice {
                        visit(code, "its bytes were decoded one by one, twice", &twice)?;
                    }
                }
            }
            let forms = [Normalization::Nfc, Normalization::Nfd, Normalization::Nfkc, Normalization::Nfkd];
            for form in forms.into_iter().take(if text.len() < SHORT { 4 } else { 2 }) {
                if let Some(normalized) = (given.surroundings.normalize)(form, text)
                    && normalized != text
                {
                    visit(FindingCode::BodyNormalized, "its Unicode was normalized", normalized.as_bytes())?;
                }
            }
        }
        Some(_) => {}
        None if reach == Reach::All => {
            let seen = "it is Latin-1 or Windows-1252, and what was signed is UTF-8";
            let text: String = body.iter().map(|byte| char::from(*byte)).collect();
            with_newlines(code, seen, text.as_bytes(), visit)?;
            let text: String = body.iter().map(|byte| from_windows(*byte)).collect();
            with_newlines(code, seen, text.as_bytes(), visit)?;
        }
        None => {}
    }
    if reach == Reach::All
        && let Some(text) = given.text().filter(|text| text.len() < LONG)
    {
        let units: Vec<u16> = text.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let seen = "what was signed is UTF-16";
        visit(code, seen, &little)?;
        visit(code, seen, &[&b"\xff\xfe"[..], &little].concat())?;
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        visit(code, seen, &big)?;
    }
    ControlFlow::Continue(())
}

/// The text of UTF-16, of either order, if it looks like that.
pub(super) fn from_utf16(body: &[u8]) -> Option<String> {
    let zeros = |odd: usize| body.iter().skip(odd).step_by(2).take(64).filter(|byte| **byte == 0).count();
    let half = body.len().min(128) / 4;
    let is_little = body.starts_with(b"\xff\xfe") || zeros(1) > half;
    let is_big = body.starts_with(b"\xfe\xff") || zeros(0) > half;
    if body.len() < 4 || !(is_little || is_big) {
        return None;
    }
    let (pairs, _) = body.as_chunks::<2>();
    let units = pairs.iter().map(|pair| if is_little { u16::from_le_bytes(*pair) } else { u16::from_be_bytes(*pair) });
    char::decode_utf16(units).collect::<Result<String, _>>().ok()
}

/// What stands for the letters that another charset lacks: `Zo? M?ller`, and shorter than the sender says.
pub(super) fn question_marks(given: &Given<'_>) -> Option<&'static str> {
    let text = given.text().filter(|text| text.is_ascii())?;
    let missing = given.declared_length()?.checked_sub(text.len()).filter(|missing| *missing > 0)?;
    // Not those of URLs.
    let words = text.split(|character: char| character == '"' || character.is_ascii_whitespace());
    let marks = |word: &str| {
        let is_beside_letter = |at: usize| {
            let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
            beside.filter_map(|at| word.as_bytes().get(at)).any(u8::is_ascii_alphabetic)
        };
        word.match_indices('?').filter(|(at, _)| is_beside_letter(*at)).count()
    };
    let count: usize = words.filter(|word| !word.contains(['/', '=', '&'])).map(marks).sum();
    // A letter of UTF-8 is at most three bytes longer.
    (count > 0 && (count..=count * 3).contains(&missing))
        .then_some("it has question marks, which stand for letters that another charset lacks")
}

fn latin(character: char) -> Option<u8> {
    u8::try_from(u32::from(character)).ok()
}

fn windows(character: char) -> Option<u8> {
    let place = WINDOWS.iter().position(|known| *known == character && character != '\u{fffd}');
    match place.and_then(|place| u8::try_from(place).ok()) {
        Some(place) => Some(0x80 + place),
        None => latin(character),
    }
}

fn from_windows(byte: u8) -> char {
    let own = byte.checked_sub(0x80).and_then(|place| WINDOWS.get(usize::from(place))).copied();
    own.filter(|known| *known != '\u{fffd}').unwrap_or(char::from(byte))
}
