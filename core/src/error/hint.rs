//! What a refused delivery shows of why it may have been refused.

use alloc::string::String;
use core::fmt;

use crate::error::quoted::Quoted;

/// What was seen of a refused delivery, and may be why it was refused. It shows no
/// characters of a secret or a signature but those named here.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Hint {
    /// A header that was given, whose name is nearly the one that is missing.
    NearlyNamed(String),
    /// The signature header of another provider was given.
    OtherProvider(String),
    /// The body's length isn't what `Content-Length` says.
    Length {
        found: usize,
        declared: usize,
    },
    /// The body is compressed.
    Gzip,
    /// The body is a form with the payload in a field.
    Form,
    /// The URL that was verified as the signed one.
    Url(String),
    SecretBlanks,
    SecretQuotes,
    SecretEscapes,
    SecretInvisible,
    SecretVersioned,
    SecretPublic,
    SecretUnpadded,
    SecretBytes,
}

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NearlyNamed(name) => return write!(f, "{} was given, whose name is nearly that one", Quoted(name)),
            Self::OtherProvider(id) => return write!(f, "these look like the headers of {id}"),
            Self::Length { found, declared } => {
                return write!(
                    f,
                    "the body has {found} bytes, and Content-Length says {declared}: it was changed on the way"
                );
            }
            Self::Url(url) => return write!(f, "the URL is signed too, and {} was taken for it", Quoted(url)),
            Self::Gzip => "the body begins as gzip does: what was signed may be what it inflates to",
            Self::Form => "the body begins with `payload=`: a form, not JSON",
            Self::SecretBlanks => "a secret has white space around it",
            Self::SecretQuotes => "a secret has a quotation mark at one end",
            Self::SecretEscapes => "a secret has an escape such as `\\n` at one end, in two characters",
            Self::SecretInvisible => "a secret has an invisible character at one end",
            Self::SecretVersioned => "a secret begins with `v1,whsec_`: the `v1,` isn't a part of it",
            Self::SecretPublic => "a secret begins with `whpk_`, as a public key does",
            Self::SecretUnpadded => "a secret's base64 isn't padded: a part may be missing",
            Self::SecretBytes => {
                "a secret was given as bytes, which are the key itself, and they read like base64: pass text"
            }
        })
    }
}
