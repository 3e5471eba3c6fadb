//! Secrets: what may be given, decoding, wiping, and never showing one.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use base64ct::{Base64Unpadded, Base64UrlUnpadded};
use zeroize::{Zeroize, Zeroizing};

use crate::encoding::Padding;
use crate::error::ConfigError;
use crate::rarely::WHOLE;
use crate::scheme::key_format::{KeyDecoding, KeyFormat, KeyKind};

mod detailed;
mod doubts;
mod fault;
mod unmeant;

pub(crate) use detailed::nfkd;
pub(crate) use doubts::Doubts;
use fault::SecretFault;
#[cfg(feature = "explain")]
pub(crate) use unmeant::{is_invisible, is_quote};

/// A secret, as it is given.
///
/// ```
/// use hookseal::{Options, SecretInput, Webhook};
///
/// let text = SecretInput::from("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
/// let key = SecretInput::from(b"\x0b\x61\x55\xb0\x14\x08\x86\xbb\x1c\x0a\x19\x50");
/// Webhook::new("standard-webhooks", [text, key], Options::default())?;
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
///
/// Text and bytes differ for schemes that decode a secret from base64 alone: text
/// is decoded; bytes are the key itself, unless they begin with the prefix of the
/// provider's secrets (`whsec_`). Then they are text, read from a file.
#[derive(Clone)]
pub enum SecretInput<'s> {
    /// Text: the secret as the provider shows it, or a key in PEM.
    Text(Cow<'s, str>),
    /// Bytes: a key, or such a text.
    Bytes(Cow<'s, [u8]>),
    /// One of these, and the id of the key: deliveries name theirs.
    Named(Box<(String, SecretInput<'s>)>),
}

macro_rules! given_as {
    ($($type:ty => $variant:ident),+) => {
        $(impl<'s> From<$type> for SecretInput<'s> {
            fn from(secret: $type) -> Self {
                Self::$variant(Cow::from(secret))
            }
        })+
    };
}
given_as!(&'s str => Text, String => Text, &'s String => Text, &'s [u8] => Bytes, Vec<u8> => Bytes, &'s Vec<u8> => Bytes);

impl<'s, const N: usize> From<&'s [u8; N]> for SecretInput<'s> {
    fn from(secret: &'s [u8; N]) -> Self {
        Self::Bytes(Cow::from(secret.as_slice()))
    }
}

/// One secret or several: what [`Webhook::new`](crate::Webhook::new) takes.
///
/// One as text: `"whsec_…"`. Several, the newest first: an array, a slice or a
/// `Vec` of anything that is a [`SecretInput`]. One in bytes is a list of one.
pub trait IntoSecrets<'s> {
    /// The secrets, in their order.
    fn into_secrets(self) -> Vec<SecretInput<'s>>;
}

macro_rules! one_secret {
    ($($type:ty),+) => {
        $(impl<'s> IntoSecrets<'s> for $type {
            fn into_secrets(self) -> Vec<SecretInput<'s>> {
                vec![self.into()]
            }
        })+
    };
}
one_secret!(&'s str, String, &'s String, SecretInput<'s>);

impl<'s, S: Into<SecretInput<'s>>> IntoSecrets<'s> for Vec<S> {
    fn into_secrets(self) -> Vec<SecretInput<'s>> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<'s, S: Into<SecretInput<'s>>, const N: usize> IntoSecrets<'s> for [S; N] {
    fn into_secrets(self) -> Vec<SecretInput<'s>> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<'s, S> IntoSecrets<'s> for &'s [S]
where
    &'s S: Into<SecretInput<'s>>,
{
    fn into_secrets(self) -> Vec<SecretInput<'s>> {
        self.iter().map(Into::into).collect()
    }
}

impl<'s, S> IntoSecrets<'s> for &'s Vec<S>
where
    &'s S: Into<SecretInput<'s>>,
{
    fn into_secrets(self) -> Vec<SecretInput<'s>> {
        self.as_slice().into_secrets()
    }
}

impl<'s> SecretInput<'s> {
    /// A secret whose key has that id.
    pub fn named(id: impl Into<String>, secret: impl Into<SecretInput<'s>>) -> Self {
        Self::Named(Box::new((id.into(), secret.into())))
    }

    /// The id of the key.
    pub(crate) fn id(&self) -> Option<&str> {
        match self {
            Self::Named(named) => Some(&named.0),
            _ => None,
        }
    }

    /// The same, of its own.
    #[cfg(feature = "explain")]
    pub(crate) fn owned(&self) -> SecretInput<'static> {
        match self {
            Self::Text(text) => SecretInput::Text(Cow::Owned(text.clone().into_owned())),
            Self::Bytes(bytes) => SecretInput::Bytes(Cow::Owned(bytes.clone().into_owned())),
            Self::Named(named) => SecretInput::named(named.0.clone(), named.1.owned()),
        }
    }

    fn is_text(&self) -> bool {
        match self {
            Self::Text(_) => true,
            Self::Bytes(_) => false,
            Self::Named(named) => named.1.is_text(),
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
            Self::Named(named) => named.1.bytes(),
        }
    }
}

impl<'s, I: Into<String>, S: Into<SecretInput<'s>>> From<(I, S)> for SecretInput<'s> {
    fn from((id, secret): (I, S)) -> Self {
        Self::named(id, secret)
    }
}

impl Drop for SecretInput<'_> {
    fn drop(&mut self) {
        match self {
            Self::Text(Cow::Owned(text)) => text.zeroize(),
            Self::Bytes(Cow::Owned(bytes)) => bytes.zeroize(),
            // What it holds wipes itself.
            Self::Text(Cow::Borrowed(_)) | Self::Bytes(Cow::Borrowed(_)) | Self::Named(_) => {}
        }
    }
}

impl fmt::Debug for SecretInput<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretInput(redacted)")
    }
}

/// The bytes of a key: wiped when dropped, redacted when printed.
pub(crate) struct Secret {
    bytes: Zeroizing<Vec<u8>>,
    /// Whether they are a key's own bytes, where they could be a file's.
    pub(crate) is_raw: bool,
    pub(crate) doubts: Doubts,
}

impl Secret {
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Decodes a secret as the scheme has it.
    pub(crate) fn decode(
        given: &SecretInput<'_>,
        kind: KeyKind,
        format: &KeyFormat,
        context: &SecretContext<'_>,
    ) -> Result<Self, ConfigError> {
        let refuse = |fault: SecretFault| match (kind, fault) {
            (KeyKind::SharedSecret, _) | (_, SecretFault::Empty) => {
                ConfigError::invalid_secret(context.index, &expectation(format), fault.name())
            }
            (KeyKind::File, _) => ConfigError::invalid_key(context.index, &expectation(format), fault.name()),
        };
        let bytes = given.bytes();
        match kind {
            KeyKind::SharedSecret => unmeant::check(bytes, given.is_text()).map_err(refuse)?,
            KeyKind::File if bytes.trim_ascii().is_empty() => return Err(refuse(SecretFault::Empty)),
            KeyKind::File if given.is_text() && is_file(bytes) => return Ok(Self::of_file(bytes)),
            KeyKind::File => {}
        }
        let mut prefixes = format.strip_prefix.iter().map(String::as_bytes);
        let prefix = prefixes.find(|prefix| bytes.starts_with(prefix)).unwrap_or_default();
        let stripped = bytes.strip_prefix(prefix).unwrap_or(bytes);
        let is_key = !given.is_text() && prefix.is_empty();
        let Some(details) = format.details.as_deref() else {
            let (key, doubts) = decoded(stripped, bytes, is_key, format.decode, None).map_err(refuse)?;
            return Self::checked(key, given.is_text(), doubts, kind, format).map_err(refuse);
        };
        let text = detailed::text(details, stripped, context.settings, context.nfkd)?;
        let (key, doubts) = decoded(&text, bytes, is_key, format.decode, details.padding).map_err(refuse)?;
        // What is hashed must be a secret, too.
        let secret = Self::checked(key, given.is_text(), doubts, kind, format).map_err(refuse)?;
        Ok(match details.hash {
            Some(hash) => Self { bytes: detailed::hashed(hash, &secret.bytes), ..secret },
            None => secret,
        })
    }

    /// A key file, whatever else the scheme's keys are written in.
    fn of_file(bytes: &[u8]) -> Self {
        Self { bytes: bytes.to_vec().into(), is_raw: false, doubts: Doubts::default() }
    }

    fn checked(
        bytes: Zeroizing<Vec<u8>>,
        is_text: bool,
        doubts: Doubts,
        kind: KeyKind,
        format: &KeyFormat,
    ) -> Result<Self, SecretFault> {
        match kind == KeyKind::SharedSecret && unmeant::is_no_key(&bytes) {
            true => Err(SecretFault::NoKey),
            false => Ok(Self { bytes, is_raw: !is_text || !is_file_decoding(format.decode), doubts }),
        }
    }
}

/// What a secret is decoded with, beside its format.
pub(crate) struct SecretContext<'c> {
    /// Which secret it is, for errors.
    pub(crate) index: usize,
    /// What the receiver has set.
    pub(crate) settings: &'c [(String, String)],
    /// What normalizes Unicode.
    pub(crate) nfkd: &'c dyn Fn(&str) -> Option<String>,
}

/// Whether a text is PEM or JSON: no other encoding has its first character.
fn is_file(bytes: &[u8]) -> bool {
    matches!(bytes.trim_ascii_start(), [b'{', ..] | [b'-', b'-', b'-', b'-', b'-', ..])
}

fn is_file_decoding(decode: KeyDecoding) -> bool {
    matches!(decode, KeyDecoding::Pem | KeyDecoding::Jwks)
}

/// A text decoded; bytes where that is what was given, in place of a text to be decoded.
fn decoded(
    text: &[u8],
    given: &[u8],
    is_key: bool,
    decode: KeyDecoding,
    padding: Option<Padding>,
) -> Result<(Zeroizing<Vec<u8>>, Doubts), SecretFault> {
    Ok(match decode {
        KeyDecoding::Utf8 | KeyDecoding::Pem | KeyDecoding::Jwks => (text.to_vec().into(), Doubts::of_text(given)),
        _ if is_key => (given.to_vec().into(), Doubts::of_key(given)),
        KeyDecoding::Base64 => (from_base64::<Base64Unpadded>(text, padding, false)?, Doubts::of_base64(text)),
        KeyDecoding::Hex => (from_hex(text)?, Doubts::default()),
        _ if !WHOLE => return Err(SecretFault::Empty),
        KeyDecoding::Base64url => (from_base64::<Base64UrlUnpadded>(text, padding, true)?, Doubts::default()),
    })
}

/// What a secret of this format is, in words.
fn expectation(format: &KeyFormat) -> String {
    let encoding = match format.decode {
        KeyDecoding::Base64 => "base64",
        KeyDecoding::Base64url => "base64url",
        KeyDecoding::Hex => "hex",
        KeyDecoding::Utf8 | KeyDecoding::Pem | KeyDecoding::Jwks => {
            return "the secret that the provider showed".into();
        }
    };
    match format.strip_prefix.first() {
        Some(prefix) => format!("`{prefix}` and {encoding}"),
        None => encoding.into(),
    }
}

/// Padded or not, unless the record says: the reference libraries of Standard Webhooks take both. What no
/// encoder writes is refused: the secret was probably cut short.
#[inline(never)]
fn from_base64<E: base64ct::Encoding>(
    text: &[u8],
    padding: Option<Padding>,
    for_urls: bool,
) -> Result<Zeroizing<Vec<u8>>, SecretFault> {
    let padded = text.len() - text.iter().rev().take_while(|byte| **byte == b'=').count();
    let digits = text.get(..padded).unwrap_or_default();
    let is_bare = text.len() == digits.len();
    let is_full = text.len().is_multiple_of(4) && text.len() - digits.len() <= 2;
    let is_padded_right = match padding {
        None | Some(Padding::Optional) => is_bare || is_full,
        Some(Padding::Required) => is_full,
        Some(Padding::None) => is_bare,
    };
    let mut key = Zeroizing::new(vec![0; digits.len() / 4 * 3 + 2]);
    match E::decode(digits, &mut key).map(<[u8]>::len) {
        Ok(length) if is_padded_right => {
            key.truncate(length);
            Ok(key)
        }
        _ => Err(unmeant::why_no_base64(text, for_urls)),
    }
}

/// Digits of either case.
#[inline(never)]
fn from_hex(text: &[u8]) -> Result<Zeroizing<Vec<u8>>, SecretFault> {
    let mut key = Zeroizing::new(vec![0; text.len() / 2]);
    match base16ct::mixed::decode(text, &mut key).map(<[u8]>::len) {
        Ok(length) if length > 0 => Ok(key),
        _ => Err(unmeant::why_no_hex(text)),
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(secret: &str) -> Result<Secret, ConfigError> {
        let context = SecretContext { index: 0, settings: &[], nfkd: &nfkd };
        Secret::decode(&secret.into(), KeyKind::SharedSecret, &KeyFormat::default(), &context)
    }

    #[test]
    fn debug_shows_nothing() {
        let secret = decode("hush").expect("decodes");
        assert!(!alloc::format!("{secret:?} {:?}", SecretInput::from("hush")).contains("hush"));
    }

    #[test]
    fn blanks_are_refused() {
        for blank in ["", " ", "\r\n\t", "\u{a0}\u{2003}", "\u{200b}", "\u{feff}", "\0", "\0\0\0", "\u{ad} \u{2060}"] {
            let error = decode(blank).expect_err(blank);
            assert_eq!(error.code(), "invalid_secret");
        }
    }
}
