//! Why a secret can't be one, in words.

/// Why a secret can't be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SecretFault {
    Empty,
    Blank,
    Zeros,
    NoKey,
    Pem,
    PublicKey,
    Unset,
    Placeholder,
    Versioned,
    Asymmetric,
    WhiteSpace,
    Quotes,
    NoBase64,
    NoHex,
    Base64,
    Base64Url,
    Cut,
}

impl SecretFault {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Empty => "nothing",
            Self::Blank => "only white space or invisible characters",
            Self::Zeros => "zero bytes alone",
            Self::NoKey => "a key that is empty, blank, or zero bytes alone",
            Self::Pem => "a key in PEM, which is no HMAC secret: whoever has the public key could sign",
            Self::PublicKey => "a public key, which is no shared secret: whoever has it could sign",
            Self::Unset => "what a program writes for a variable that isn't set, or that holds no text",
            Self::Placeholder => "a placeholder",
            Self::Versioned => "`v1,` before it: leave that out",
            Self::Asymmetric => "the prefix of an asymmetric key, `whpk_` or `whsk_`: this scheme has a shared secret",
            Self::WhiteSpace => "white space or an invisible character in it",
            Self::Quotes => "a quotation mark in it",
            Self::NoBase64 => "a character that isn't base64",
            Self::NoHex => "a character that isn't hex",
            Self::Base64 => "`+` or `/`, which base64 has in place of `-` and `_`",
            Self::Base64Url => "`-` or `_`, which base64url has in place of `+` and `/`",
            Self::Cut => "a length, padding or last character that no such text has: a part is missing",
        }
    }
}
