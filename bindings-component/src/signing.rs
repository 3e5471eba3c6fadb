//! What signing takes beside the body, and what it gives.

use hookseal::{SignedDelivery, Signing, Timestamp};

use crate::interface::wit;
use crate::received;

/// Calls it with what the core takes. A header that isn't text can't be signed, and isn't.
pub(crate) fn with_signing<T>(given: &wit::Signing, sign: impl FnOnce(&Signing<'_>) -> T) -> T {
    let headers: Vec<(&str, &str)> =
        given.headers.iter().filter_map(|(name, value)| Some((name.as_str(), str::from_utf8(value).ok()?))).collect();
    let signing = Signing::new(Timestamp::from_unix_millis(given.now))
        .id(given.id.as_deref().unwrap_or_default())
        .delivery_id(given.delivery_id.as_deref().unwrap_or_default())
        .event_type(given.event_type.as_deref().unwrap_or_default())
        .headers(&headers)
        .url(given.url.as_deref())
        .method(given.method.as_deref());
    sign(&signing)
}

pub(crate) fn delivery(signed: SignedDelivery) -> wit::SignedDelivery {
    wit::SignedDelivery { body: signed.body, headers: received::headers(signed.headers), url: signed.url }
}
