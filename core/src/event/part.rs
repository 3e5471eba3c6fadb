//! A part of an event, found where the envelope says that it is.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::idempotency;
use crate::json::{Kind, Value};
use crate::shape::{EventType, Path};
use crate::timestamp::{EventTimeFormat, Timestamp};
use crate::warning::{Warning, WarningCode, path_of};

/// What is at a place that the envelope names.
#[derive(Debug, Clone)]
pub(crate) struct Part<'p, 'd> {
    pub(crate) place: &'p str,
    pub(crate) found: Option<Found<'d>>,
}

/// What a place holds.
#[derive(Debug, Clone)]
pub(crate) enum Found<'d> {
    /// In the payload.
    Json(Value<'d>),
    /// Elsewhere: a header's text.
    Text(Cow<'d, str>),
}

impl<'d> Part<'_, 'd> {
    /// The event type: a string, or an integer digit for digit.
    pub(crate) fn event_type(self, warnings: &mut Vec<Warning>) -> Option<Cow<'d, str>> {
        self.text(Value::text, warnings)
    }

    /// An id: a string that isn't empty, or an integer digit for digit.
    pub(crate) fn id(self, warnings: &mut Vec<Warning>) -> Option<Cow<'d, str>> {
        self.text(idempotency::usable_id, warnings)
    }

    #[inline(never)]
    fn text(self, usable: fn(Value<'d>) -> Option<Cow<'d, str>>, warnings: &mut Vec<Warning>) -> Option<Cow<'d, str>> {
        let value = match self.found {
            Some(Found::Json(value)) => value,
            Some(Found::Text(text)) if !text.is_empty() => return Some(text),
            _ => return self.absent(warnings),
        };
        let text = if value.kind() == Kind::Integer { Some(Cow::Borrowed(value.as_str())) } else { usable(value) };
        if text.is_none() {
            let found = if value.kind() == Kind::Text { "an unusable string" } else { value.kind().name() };
            self.warn_of_type("a string or an integer", found, warnings);
        }
        text
    }

    #[inline(never)]
    pub(crate) fn timestamp(self, format: EventTimeFormat, warnings: &mut Vec<Warning>) -> Option<Timestamp> {
        let (expected, text) = match (&self.found, format) {
            (None, _) => return self.absent(warnings),
            (Some(Found::Text(text)), _) => ("a time", Some(text.clone())),
            (Some(Found::Json(value)), EventTimeFormat::Rfc3339) if value.kind() == Kind::Text => {
                ("an RFC 3339 time", value.text())
            }
            (Some(Found::Json(value)), EventTimeFormat::Unix | EventTimeFormat::UnixMs)
                if value.kind() == Kind::Integer =>
            {
                ("a time since 1970", Some(Cow::Borrowed(value.as_str())))
            }
            (Some(Found::Json(value)), _) => {
                let expected = if format == EventTimeFormat::Rfc3339 { "a string" } else { "an integer" };
                self.warn_of_type(expected, value.kind().name(), warnings);
                return None;
            }
        };
        let timestamp = text.and_then(|text| Timestamp::parse_event_time(&text, format));
        if timestamp.is_none() {
            self.warn_of_time(expected, warnings);
        }
        timestamp
    }

    #[cold]
    #[inline(never)]
    fn warn_of_time(&self, expected: &str, warnings: &mut Vec<Warning>) {
        let message = format!("expected {expected}, found something else");
        warnings.push(self.warning(WarningCode::InvalidTimestamp, message));
    }

    /// The event's data, whose shape is looked at if it is documented.
    #[inline(never)]
    pub(crate) fn data(self, documented: Option<&EventType>, warnings: &mut Vec<Warning>) -> Option<&'d str> {
        let Some(Found::Json(data)) = self.found else { return self.absent(warnings) };
        if let Some(documented) = documented {
            documented.data.collect_warnings(data, &Path::Place(self.place), warnings);
        }
        Some(data.as_str())
    }

    /// The node must be there, as a string; where it is repeated, both must agree.
    #[inline(never)]
    pub(crate) fn compare_node(self, repeated: Option<Part<'_, '_>>, warnings: &mut Vec<Warning>) {
        let Some(Found::Json(value)) = self.found else {
            let _absent: Option<()> = self.absent(warnings);
            return;
        };
        if value.kind() != Kind::Text {
            self.warn_of_type("a string", value.kind().name(), warnings);
            return;
        }
        if let Some(repeated) = repeated
            && let Some(Found::Json(other)) = repeated.found
            && other.kind() == Kind::Text
            && other.text() != value.text()
        {
            warnings.push(repeated.warning(WarningCode::Contradiction, format!("differs from $.{}", self.place)));
        }
    }

    #[cold]
    #[inline(never)]
    fn absent<T>(&self, warnings: &mut Vec<Warning>) -> Option<T> {
        warnings.push(self.warning(WarningCode::MissingField, "not there".into()));
        None
    }

    /// That nothing is documented of such a type.
    #[cold]
    #[inline(never)]
    pub(crate) fn warn_of_unknown(&self, warnings: &mut Vec<Warning>) {
        warnings.push(self.warning(WarningCode::UnknownType, "no documented event type".into()));
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn warning(&self, code: WarningCode, message: String) -> Warning {
        Warning::new(code, path_of(self.place), message)
    }

    #[cold]
    #[inline(never)]
    fn warn_of_type(&self, expected: &str, found: &str, warnings: &mut Vec<Warning>) {
        warnings.push(Warning::unexpected_type(path_of(self.place), expected, found));
    }
}
