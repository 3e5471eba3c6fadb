//! Where a verified payload differs from the documentation.

use alloc::string::String;
use core::fmt;

use serde::Serialize;

/// A place where a payload differs from the documentation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    code: WarningCode,
    path: String,
    message: String,
}

impl Warning {
    pub(crate) fn new(code: WarningCode, path: &str, message: String) -> Self {
        Self { code, path: path.into(), message }
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        self.code.as_str()
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

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum WarningCode {
    /// The event type isn't documented.
    UnknownType,
    /// A documented field isn't there.
    MissingField,
    /// A field has another JSON type.
    UnexpectedType,
    /// A field has none of the documented values.
    UnknownValue,
    /// The event's timestamp doesn't parse.
    InvalidTimestamp,
    /// Two fields that should say the same don't.
    Contradiction,
}

impl WarningCode {
    fn as_str(self) -> &'static str {
        match self {
            Self::UnknownType => "unknown_type",
            Self::MissingField => "missing_field",
            Self::UnexpectedType => "unexpected_type",
            Self::UnknownValue => "unknown_value",
            Self::InvalidTimestamp => "invalid_timestamp",
            Self::Contradiction => "contradiction",
        }
    }
}
