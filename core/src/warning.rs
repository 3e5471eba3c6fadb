//! Where a verified payload differs from the documentation.

use alloc::string::String;
use core::fmt;

use serde::Serialize;

use crate::names::names;

/// A place where a payload differs from the documentation.
///
/// ```
/// use hookseal::{Delivery, Options, Signing, Timestamp, Webhook};
///
/// let webhook = Webhook::new("tusky", "a secret", Options::default())?;
/// let now = Timestamp::from_unix_seconds(1_749_893_520);
/// let body = r#"{"event":"file.hot","timestamp":"2025-06-14T09:32:00Z","data":{"fileId":7}}"#;
/// let headers = webhook.sign(body.as_bytes(), &Signing::new(now))?;
/// let event = webhook.verify(&Delivery::new(body, &headers, now))?;
/// assert_eq!(event.warnings()[0].to_string(), "unexpected_type at $.data.fileId: expected a string, found an integer");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    code: WarningCode,
    path: String,
    message: String,
}

/// A part of an envelope as warnings name it: a JSON path; a place of another kind, which has a colon or braces, as it is.
pub(crate) fn path_of(place: &str) -> String {
    match place {
        place if place.contains([':', '{']) => place.into(),
        place if place.starts_with('[') => ["$", place].concat(),
        place => ["$.", place].concat(),
    }
}

impl Warning {
    pub(crate) fn new(code: WarningCode, path: String, message: String) -> Self {
        Self { code, path, message }
    }

    pub(crate) fn unexpected_type(path: String, expected: &str, found: &str) -> Self {
        Self::new(WarningCode::UnexpectedType, path, ["expected ", expected, ", found ", found].concat())
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        self.code.name()
    }

    /// Where, as a JSON path: `$.data.status`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was expected and what was found.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}: {}", self.code(), self.path, self.message)
    }
}

names! {
    /// How a payload differs from the documentation.
    pub(crate) enum WarningCode {
        /// The event type isn't documented.
        UnknownType = "unknown_type",
        /// A documented field isn't there.
        MissingField = "missing_field",
        /// A field has another JSON type.
        UnexpectedType = "unexpected_type",
        /// A field has none of the documented values.
        UnknownValue = "unknown_value",
        /// The event's timestamp doesn't parse.
        InvalidTimestamp = "invalid_timestamp",
        /// Two fields that should say the same don't.
        Contradiction = "contradiction",
    }
}
