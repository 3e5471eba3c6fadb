//! What arrives: one HTTP POST.

use crate::headers::Headers;
use crate::timestamp::Timestamp;

/// One HTTP POST, as it was received.
///
/// ```
/// use hookseal::{Delivery, Timestamp};
///
/// let headers = [("Content-Type", "application/json"), ("X-Tusky-Signature", "5d61…")];
/// let delivery = Delivery::new(r#"{"event":"file.hot"}"#, headers, Timestamp::from_unix_seconds(1_749_893_520));
/// // For platforms that sign the URL or the method:
/// let delivery = delivery.url("https://example.com/webhooks").method("POST");
/// assert_eq!(delivery.body.len(), 20);
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Delivery<'d> {
    /// The body's raw bytes.
    pub body: &'d [u8],
    /// All the request's headers.
    pub headers: Headers<'d>,
    /// When it was received.
    pub now: Timestamp,
    /// The URL, for schemes that sign it.
    pub url: Option<&'d str>,
    /// The method, for schemes that sign it.
    pub method: Option<&'d str>,
}

impl<'d> Delivery<'d> {
    /// A delivery with this raw body and these headers, received at `now`.
    pub fn new(body: &'d (impl AsRef<[u8]> + ?Sized), headers: impl Into<Headers<'d>>, now: Timestamp) -> Self {
        Self { body: body.as_ref(), headers: headers.into(), now, url: None, method: None }
    }

    /// With the URL that it was sent to, for schemes that sign it.
    #[must_use]
    pub fn url(self, url: impl Into<Option<&'d str>>) -> Self {
        Self { url: url.into(), ..self }
    }

    /// With its method, for schemes that sign it.
    #[must_use]
    pub fn method(self, method: impl Into<Option<&'d str>>) -> Self {
        Self { method: method.into(), ..self }
    }
}
