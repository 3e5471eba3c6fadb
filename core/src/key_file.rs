//! Key files: from PEM or DER to the key in it, of whatever family. An algorithm
//! reads its own family's bytes.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use der::asn1::{AnyRef, BitStringRef, ObjectIdentifier, OctetStringRef};
use der::{Decode, Reader, SliceReader, Tag, Tagged};
use zeroize::Zeroizing;

/// RSA keys: `rsaEncryption` (RFC 8017, appendix A.1).
pub(crate) const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// A key file that was read.
pub(crate) struct KeyFile {
    /// What PEM calls it; `None` for DER.
    label: Option<&'static str>,
    key: Option<Key>,
}

/// The key in a file.
pub(crate) struct Key {
    family: ObjectIdentifier,
    pub(crate) is_private: bool,
    /// DER, as the family defines it.
    pub(crate) bytes: Zeroizing<Vec<u8>>,
}

impl KeyFile {
    /// The key, if it is of that family.
    pub(crate) fn key(&self, family: ObjectIdentifier) -> Option<&Key> {
        self.key.as_ref().filter(|key| key.family == family)
    }

    /// What was found where a key of another family was expected, in words.
    pub(crate) fn without(&self, family: &str) -> String {
        match self.label {
            Some(label) => format!("`{label}` that holds no {family} key"),
            None => String::from(NO_KEY),
        }
    }
}

const NO_KEY: &str = "bytes that are no such key";

/// Reads PEM or DER. An error says what was found instead.
pub(crate) fn read(bytes: &[u8]) -> Result<KeyFile, String> {
    match core::str::from_utf8(bytes) {
        Ok(text) => from_pem(&unescape_newlines(text)),
        // DER of such a key is never UTF-8: its length is in bytes over 0x7f.
        Err(_) => match FORMS.iter().find_map(|form| form.read(bytes)) {
            Some(key) => Ok(KeyFile { label: None, key: Some(key) }),
            None => Err(String::from(NO_KEY)),
        },
    }
}

fn from_pem(text: &[u8]) -> Result<KeyFile, String> {
    let text = text.trim_ascii();
    if text.starts_with(b"http://") || text.starts_with(b"https://") {
        return Err(String::from("a URL: fetch it, and pass what it returns"));
    }
    let mut buffer = Zeroizing::new(vec![0; text.len()]);
    let decoded = pem_rfc7468::decode(text, &mut buffer);
    let (label, der) = decoded.map_err(|_| String::from("text that isn't PEM"))?;
    match FORMS.iter().find(|form| form.label() == label) {
        Some(form) => Ok(KeyFile { label: Some(form.label()), key: form.read(der) }),
        None => Err(format!("`{}`", label.chars().take(40).collect::<String>())),
    }
}

/// Environment variables bring a PEM's newlines as the two characters `\n`.
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
#[derive(Clone, Copy)]
enum Form {
    Spki,
    Pkcs1Public,
    Pkcs8,
    Pkcs1Private,
}

const FORMS: [Form; 4] = [Form::Spki, Form::Pkcs1Public, Form::Pkcs8, Form::Pkcs1Private];

impl Form {
    fn label(self) -> &'static str {
        match self {
            Self::Spki => "PUBLIC KEY",
            Self::Pkcs1Public => "RSA PUBLIC KEY",
            Self::Pkcs8 => "PRIVATE KEY",
            Self::Pkcs1Private => "RSA PRIVATE KEY",
        }
    }

    /// The key in DER of this form; `None` if it has another.
    fn read(self, der: &[u8]) -> Option<Key> {
        let (family, is_private, bytes) = match (self, items(der)?.as_slice()) {
            // RFC 5280, section 4.1
            (Self::Spki, [algorithm, key]) => {
                (family(*algorithm)?, false, key.decode_as::<BitStringRef<'_>>().ok()?.as_bytes()?)
            }
            // RFC 5958, section 2: version, algorithm, key, attributes
            (Self::Pkcs8, [_, algorithm, key, ..]) => {
                (family(*algorithm)?, true, key.decode_as::<&OctetStringRef>().ok()?.as_bytes())
            }
            // RFC 8017, appendix A.1: two numbers, or nine and perhaps more primes
            (Self::Pkcs1Public, [_, _]) => (RSA, false, der),
            (Self::Pkcs1Private, [_, _, _, _, _, _, _, _, _, ..]) => (RSA, true, der),
            _ => return None,
        };
        Some(Key { family, is_private, bytes: bytes.to_vec().into() })
    }
}

/// What an `AlgorithmIdentifier` names (RFC 5280, section 4.1.1.2).
fn family(algorithm: AnyRef<'_>) -> Option<ObjectIdentifier> {
    of_sequence(algorithm)?.first()?.decode_as().ok()
}

/// The items of a sequence in DER.
pub(crate) fn items(der: &[u8]) -> Option<Vec<AnyRef<'_>>> {
    of_sequence(AnyRef::from_der(der).ok()?)
}

fn of_sequence(sequence: AnyRef<'_>) -> Option<Vec<AnyRef<'_>>> {
    sequence.tag().assert_eq(Tag::Sequence).ok()?;
    let mut reader = SliceReader::new(sequence.value()).ok()?;
    let mut items = Vec::new();
    while !reader.is_finished() {
        items.push(AnyRef::decode(&mut reader).ok()?);
    }
    Some(items)
}
