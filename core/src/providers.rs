//! The built-in providers: one record per file, data only.

use crate::provider::{Provider, Text};
use crate::scheme::{Algorithm, Encoding, KeyDecoding, KeyFormat, Scheme, SignatureHeader};

mod filedgr;
mod github;
mod standard_webhooks;
pub(crate) mod stripe;
mod tectra;
mod thunderstack;
mod tusky;
mod tuteliq;

/// In the order in which they are listed to people.
pub(crate) static ALL: &[&Provider] = &[
    &tusky::PROVIDER,
    &filedgr::PROVIDER,
    &thunderstack::PROVIDER,
    &tuteliq::PROVIDER,
    &tectra::PROVIDER,
    &standard_webhooks::PROVIDER,
    &stripe::PROVIDER,
    &github::PROVIDER,
];

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
