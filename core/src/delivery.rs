//! What arrives: one HTTP POST.

use crate::headers::Headers;
use crate::timestamp::Timestamp;

/// One HTTP POST, as it was received.
#[derive(Debug, Clone)]
pub struct Delivery<'d> {
    /// The body's raw bytes.
    pub body: &'d [u8],
    /// All the request's headers.
    pub headers: Headers<'d>,
    /// The time of the receipt.
    pub now: Timestamp,
    /// The URL, for schemes that sign it.
    pub url: Option<&'d str>,
    /// The method, for schemes that sign it.
    pub method: Option<&'d str>,
}
