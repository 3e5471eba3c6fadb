//! The encodings that RSA keys come in: SPKI, PKCS#1 and PKCS#8, in PEM or DER.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use der::asn1::{AnyRef, BitStringRef, ObjectIdentifier, OctetStringRef, UintRef};
use der::{Decode, Reader, SliceReader, Tag, Tagged};
use zeroize::Zeroizing;

/// `rsaEncryption` (RFC 8017, appendix A.1).
const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// The numbers of a key, big-endian.
pub(super) struct Numbers {
    pub(super) modulus: Vec<u8>,
    pub(super) public_exponent: Vec<u8>,
    pub(super) private_exponent: Option<Zeroizing<Vec<u8>>>,
}

/// What can stand in a key's file.
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

    /// The numbers of an RSA key in DER; none where it isn't one of this form.
    fn read(self, der: &[u8]) -> Option<Numbers> {
        let sequence = AnyRef::from_der(der).ok()?;
        match (self, items(sequence)?.as_slice()) {
            // RFC 5280, section 4.1
            (Self::Spki, [algorithm, key]) if is_rsa(*algorithm) => {
                Self::Pkcs1Public.read(key.decode_as::<BitStringRef<'_>>().ok()?.as_bytes()?)
            }
            // RFC 5958, section 2: version, algorithm, key, attributes
            (Self::Pkcs8, [_, algorithm, key, ..]) if is_rsa(*algorithm) => {
                Self::Pkcs1Private.read(key.decode_as::<&OctetStringRef>().ok()?.as_bytes())
            }
            // RFC 8017, appendix A.1.1
            (Self::Pkcs1Public, [modulus, exponent]) => numbers(*modulus, *exponent, None),
            // RFC 8017, appendix A.1.2: version, n, e, d, p, q, d mod (p-1), d mod (q-1), 1/q mod p
            (Self::Pkcs1Private, [_, modulus, public, private, _, _, _, _, _, ..]) => {
                numbers(*modulus, *public, Some(*private))
            }
            _ => None,
        }
    }
}

/// What a sequence holds.
fn items(sequence: AnyRef<'_>) -> Option<Vec<AnyRef<'_>>> {
    sequence.tag().assert_eq(Tag::Sequence).ok()?;
    let mut reader = SliceReader::new(sequence.value()).ok()?;
    let mut items = Vec::new();
    while !reader.is_finished() {
        items.push(AnyRef::decode(&mut reader).ok()?);
    }
    Some(items)
}

fn is_rsa(algorithm: AnyRef<'_>) -> bool {
    let named = items(algorithm).and_then(|items| items.first()?.decode_as::<ObjectIdentifier>().ok());
    named == Some(RSA)
}

fn numbers(modulus: AnyRef<'_>, public: AnyRef<'_>, private: Option<AnyRef<'_>>) -> Option<Numbers> {
    Some(Numbers {
        modulus: number(modulus)?,
        public_exponent: number(public)?,
        private_exponent: match private {
            Some(private) => Some(Zeroizing::new(number(private)?)),
            None => None,
        },
    })
}

fn number(integer: AnyRef<'_>) -> Option<Vec<u8>> {
    integer.decode_as::<UintRef<'_>>().ok().map(|number| number.as_bytes().to_vec())
}

/// Reads a key of any form. An error says what was found instead.
pub(super) fn read(bytes: &[u8]) -> Result<Numbers, String> {
    match core::str::from_utf8(bytes) {
        Ok(text) => from_pem(&unescape_newlines(text)),
        // DER of an RSA key is never UTF-8: its length stands in bytes over 0x7f.
        Err(_) => {
            FORMS.iter().find_map(|form| form.read(bytes)).ok_or_else(|| String::from("bytes that are no such key"))
        }
    }
}

fn from_pem(text: &[u8]) -> Result<Numbers, String> {
    let text = text.trim_ascii();
    if text.starts_with(b"http://") || text.starts_with(b"https://") {
        return Err(String::from("a URL: fetch it, and pass what it answers"));
    }
    let mut buffer = Zeroizing::new(vec![0; text.len()]);
    let decoded = pem_rfc7468::decode(text, &mut buffer);
    let (label, der) = decoded.map_err(|_| String::from("text that isn't PEM"))?;
    match FORMS.iter().find(|form| form.label() == label) {
        Some(form) => form.read(der).ok_or_else(|| format!("`{label}` that holds no RSA key")),
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
