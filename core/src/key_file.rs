//! Key files: from PEM, DER, bytes or JSON to the keys in it, of whatever family. An
//! algorithm reads its own family's bytes.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use der::asn1::{AnyRef, BitStringRef, OctetStringRef};
use der::{Decode, Reader, SliceReader, Tag, TagNumber, Tagged};
use zeroize::Zeroizing;

use crate::jwk;
use crate::scheme::key_reader::KeyText;
use key::{Family, Key, KeyFile};
use sequence::{items, of_sequence};

pub(crate) mod key;
pub(crate) mod sequence;

const NO_KEY: &str = "bytes that are no such key";

/// Reads a key file. An error says what was found instead.
pub(crate) fn read(file: &KeyText<'_>) -> Result<KeyFile, String> {
    let one = |key: Key| KeyFile { keys: vec![key], found: String::from(NO_KEY), is_set: false };
    if file.is_raw
        && let Some(key) = raw(file.bytes)
    {
        return Ok(one(key));
    }
    match core::str::from_utf8(file.bytes) {
        Ok(text) if text.trim_ascii_start().starts_with('{') => jwk::read(text),
        Ok(text) => from_pem(&unescape_newlines(text), file),
        // DER of such a key is never UTF-8: its length is in bytes over 0x7f, or its tags are.
        Err(_) => forms(file.has_certificate)
            .find_map(|form| form.read(file.bytes))
            .map(one)
            .ok_or_else(|| String::from(NO_KEY)),
    }
}

/// A key that is nothing but its bytes: a point, or a seed and its point.
fn raw(bytes: &[u8]) -> Option<Key> {
    match (bytes.len(), bytes.first()?) {
        (32, _) => Some(Key::new(Family::ED25519, false, bytes)),
        (64, _) => Some(Key::new(Family::ED25519, true, bytes)),
        (33, 2 | 3) | (65, 4) => Some(Key::new(Family::P256, false, bytes)),
        (49, 2 | 3) | (97, 4) => Some(Key::new(Family::P384, false, bytes)),
        _ => None,
    }
}

/// All keys of a text in PEM; of certificates the first, which is the sender's: those
/// behind it are of who vouches for it.
#[inline(never)]
fn from_pem(text: &[u8], given: &KeyText<'_>) -> Result<KeyFile, String> {
    let text = text.trim_ascii();
    if text.starts_with(b"http://") || text.starts_with(b"https://") {
        return Err(String::from("a URL: fetch it, and pass what it returns"));
    }
    let mut file = KeyFile { keys: Vec::new(), found: String::new(), is_set: false };
    let mut rest = text;
    while !rest.is_empty() {
        let end = end_of_first(rest).unwrap_or(rest.len());
        let (block, after) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        let lines = in_lines(block, given.may_be_one_line);
        let (label, key) = of_block(lines.as_ref().map_or(block, |lines| lines), given.has_certificate)?;
        file.found = format!("`{label}`");
        file.keys.extend(key);
        if label == Form::Certificate.label() {
            break;
        }
        rest = after.trim_ascii();
    }
    match text.is_empty() {
        true => Err(String::from("text that isn't PEM")),
        false => Ok(file),
    }
}

/// Where the first of several keys ends.
fn end_of_first(text: &[u8]) -> Option<usize> {
    end_of(text, end_of(text, 0, b"-----END ")?, b"-----")
}

fn end_of(text: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    text.get(from..)?.windows(wanted.len()).position(|window| window == wanted).map(|at| from + at + wanted.len())
}

/// A key with its base64 in lines of 64, whatever lines it has. The first and the last line are lines of their own,
/// unless all may be one.
#[inline(never)]
fn in_lines(block: &[u8], may_be_one_line: bool) -> Option<Zeroizing<Vec<u8>>> {
    const LAST: &[u8] = b"-----END ";
    let head = end_of(block, end_of(block, 0, b"-----BEGIN ")?, b"-----")?;
    let (head, rest) = block.split_at_checked(head)?;
    let (base64, foot) = rest.split_at_checked(end_of(rest, 0, LAST)?.checked_sub(LAST.len())?)?;
    let begins_a_line = base64.starts_with(b"\n") || base64.starts_with(b"\r\n");
    let has_lines = begins_a_line && base64.ends_with(b"\n");
    if !has_lines && !may_be_one_line {
        return None;
    }
    // With room for all of it: what a growing vector leaves behind isn't wiped.
    let mut lines = Zeroizing::new(Vec::with_capacity(2 * block.len()));
    lines.extend_from_slice(head);
    for (at, digit) in base64.iter().filter(|byte| !matches!(byte, b'\r' | b'\n')).enumerate() {
        if at % 64 == 0 {
            lines.push(b'\n');
        }
        lines.push(*digit);
    }
    lines.push(b'\n');
    lines.extend_from_slice(foot);
    Some(lines)
}

#[inline(never)]
fn of_block(block: &[u8], has_certificate: bool) -> Result<(&'static str, Option<Key>), String> {
    let mut buffer = Zeroizing::new(vec![0; block.len()]);
    let decoded = pem_rfc7468::decode(block, &mut buffer);
    let (label, der) = decoded.map_err(|_| String::from("text that isn't PEM"))?;
    match forms(has_certificate).find(|form| form.label() == label) {
        Some(form) => Ok((form.label(), form.read(der))),
        None => Err(format!("`{}`", label.chars().take(40).collect::<String>())),
    }
}

/// Environment variables bring a PEM's newlines as the two characters `\n`.
#[inline(never)]
fn unescape_newlines(text: &str) -> Zeroizing<Vec<u8>> {
    // With room for all of it: what a growing vector leaves behind isn't wiped.
    let mut unescaped = Zeroizing::new(Vec::with_capacity(text.len()));
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = match (first, after) {
            (b'\\', [b'n', after @ ..]) => {
                unescaped.push(b'\n');
                after
            }
            (b'\\', [b'r', after @ ..]) => after,
            _ => {
                unescaped.push(*first);
                after
            }
        };
    }
    unescaped
}

/// What a key file can be.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Spki,
    Pkcs1Public,
    Pkcs8,
    Pkcs1Private,
    Sec1Private,
    Certificate,
}

const FORMS: [Form; 6] =
    [Form::Spki, Form::Pkcs1Public, Form::Pkcs8, Form::Sec1Private, Form::Pkcs1Private, Form::Certificate];

/// A certificate is a key where the record says so alone.
fn forms(has_certificate: bool) -> impl Iterator<Item = Form> {
    FORMS.into_iter().filter(move |form| has_certificate || *form != Form::Certificate)
}

impl Form {
    fn label(self) -> &'static str {
        match self {
            Self::Spki => "PUBLIC KEY",
            Self::Pkcs1Public => "RSA PUBLIC KEY",
            Self::Pkcs8 => "PRIVATE KEY",
            Self::Pkcs1Private => "RSA PRIVATE KEY",
            Self::Sec1Private => "EC PRIVATE KEY",
            Self::Certificate => "CERTIFICATE",
        }
    }

    /// The key in DER of this form; `None` if it has another.
    fn read(self, der: &[u8]) -> Option<Key> {
        match (self, items(der)?.as_slice()) {
            // RFC 5280, section 4.1.2.7. Freshchat writes the other's label over it.
            (Self::Spki | Self::Pkcs1Public, [algorithm, key]) if key.tag() == Tag::BitString => {
                Some(Key::new(Family::read(*algorithm)?, false, key.decode_as::<BitStringRef<'_>>().ok()?.as_bytes()?))
            }
            // RFC 5958, section 2: version, algorithm, key, attributes
            (Self::Pkcs8, [_, algorithm, key, ..]) => {
                let family = Family::read(*algorithm)?;
                inner_private(family, key.decode_as::<&OctetStringRef>().ok()?.as_bytes())
            }
            // RFC 8017, appendix A.1: two numbers, or nine and perhaps more primes
            (Self::Pkcs1Public, [_, _]) => Some(Key::new(Family::RSA, false, der)),
            (Self::Pkcs1Private, [_, _, _, _, _, _, _, _, _, ..]) => Some(Key::new(Family::RSA, true, der)),
            // RFC 5915, section 3: version, key, [0] curve, [1] point
            (Self::Sec1Private, [_, key, curve, ..]) => {
                let curve = SliceReader::new(curve.value()).ok().filter(|_| is_context(*curve, 0))?.decode().ok()?;
                let scalar = key.decode_as::<&OctetStringRef>().ok()?.as_bytes();
                Some(Key::new(Family::of_curve(curve), true, scalar))
            }
            // RFC 5280, section 4.1: what is signed, how, the signature
            (Self::Certificate, [signed, _, _]) => of_certificate(&of_sequence(*signed)?),
            _ => None,
        }
    }
}

/// What PKCS#8 has within.
#[inline(never)]
fn inner_private(family: Family, bytes: &[u8]) -> Option<Key> {
    if family == Family::ED25519 {
        // RFC 8410, section 7
        return Some(Key::new(family, true, <&OctetStringRef>::from_der(bytes).ok()?.as_bytes()));
    }
    if family.curve.is_some() {
        let items = items(bytes)?;
        return Some(Key::new(family, true, items.get(1)?.decode_as::<&OctetStringRef>().ok()?.as_bytes()));
    }
    Some(Key::new(family, true, bytes))
}

/// [version,] serial number, signature, issuer, validity, subject, key (RFC 5280, section 4.1).
fn of_certificate(fields: &[AnyRef<'_>]) -> Option<Key> {
    let versions = usize::from(is_context(*fields.first()?, 0));
    let key = of_sequence(*fields.get(versions + 5)?)?;
    let [algorithm, key] = key.as_slice() else { return None };
    Some(Key::new(Family::read(*algorithm)?, false, key.decode_as::<BitStringRef<'_>>().ok()?.as_bytes()?))
}

/// Whether it has that number of its context, and items within.
fn is_context(item: AnyRef<'_>, number: u32) -> bool {
    item.tag() == Tag::ContextSpecific { constructed: true, number: TagNumber(number) }
}
