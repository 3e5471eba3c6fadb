//! A delivery, and headers in both directions.

use hookseal::{Delivery, Headers, Timestamp};

use crate::interface::wit::{self, Head};

/// For the core. What isn't UTF-8 is no text.
pub(crate) fn delivery<'d>(body: &'d [u8], head: &'d Head) -> Delivery<'d> {
    let headers: Headers<'d> =
        head.headers.iter().map(|(name, value)| (name.as_str(), str::from_utf8(value).ok())).collect();
    Delivery::new(body, headers, Timestamp::from_unix_millis(head.now))
        .url(head.url.as_deref())
        .method(head.method.as_deref())
}

pub(crate) fn bytes(body: &wit::Body) -> &[u8] {
    match body {
        wit::Body::Bytes(bytes) => bytes,
        wit::Body::Text(text) => text.as_bytes(),
    }
}

pub(crate) fn headers(headers: Vec<(String, String)>) -> wit::Headers {
    headers.into_iter().map(|(name, value)| (name, value.into_bytes())).collect()
}
