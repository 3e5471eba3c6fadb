//! The built-in providers: one record per file, data only.

use alloc::vec::Vec;

use crate::encoding::Encoding;
use crate::error::ConfigError;
use crate::provider::Provider;
use crate::scheme::{Algorithm, KeyDecoding, KeyFormat, Scheme, SignatureHeader};
use crate::text::Text;

mod filedgr;
mod github;
mod standard_webhooks;
mod stripe;
mod tectra;
mod thunderstack;
mod tusky;
mod tuteliq;

/// In the order in which they are listed to people.
static ALL: &[&Provider] = &[
    &tusky::PROVIDER,
    &filedgr::PROVIDER,
    &thunderstack::PROVIDER,
    &tuteliq::PROVIDER,
    &tectra::PROVIDER,
    &standard_webhooks::PROVIDER,
    &stripe::PROVIDER,
    &github::PROVIDER,
];

impl Provider {
    /// The built-in provider of that id.
    ///
    /// # Errors
    /// `unknown_provider`
    pub fn find(id: &str) -> Result<&'static Self, ConfigError> {
        Self::all().iter().copied().find(|provider| provider.id == id).ok_or_else(|| {
            let known: Vec<&str> = Self::all().iter().map(|provider| &*provider.id).collect();
            ConfigError::unknown_provider(id, &known)
        })
    }

    /// Every built-in provider.
    pub fn all() -> &'static [&'static Self] {
        ALL
    }
}

/// The secret is the key, to the letter.
const AS_GIVEN: KeyFormat = KeyFormat { decode: KeyDecoding::Utf8, strip_prefix: None };

const fn text(text: &'static str) -> Text {
    Text::Borrowed(text)
}

/// The commonest scheme of all: HMAC-SHA256 of the raw body, in hex, in one header.
const fn hmac_of_body(header: &'static str, prefix: &'static str) -> Scheme {
    Scheme {
        signature: SignatureHeader::Plain { header: text(header), encoding: Encoding::Hex, prefix: text(prefix) },
        algorithm: Algorithm::HmacSha256,
        template: text("{body}"),
        key: AS_GIVEN,
        timestamp: None,
        id: None,
    }
}
