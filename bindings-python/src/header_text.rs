//! Names and values of headers, as text.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::text;

/// A header's name or value, as the framework has it.
pub(crate) enum NameOrValue<'a, 'py> {
    Str(&'a Bound<'py, PyString>),
    /// Latin-1, as HTTP has it.
    Bytes(&'a Bound<'py, PyBytes>),
}

impl<'a, 'py> NameOrValue<'a, 'py> {
    /// `None` for anything that is neither `str` nor `bytes`.
    pub(crate) fn of(object: &'a Bound<'py, PyAny>) -> Option<Self> {
        let str = object.cast::<PyString>().ok().map(Self::Str);
        str.or_else(|| object.cast::<PyBytes>().ok().map(Self::Bytes))
    }

    /// In characters.
    pub(crate) fn length(&self) -> PyResult<usize> {
        match self {
            Self::Str(str) => str.code_point_len(),
            Self::Bytes(bytes) => Ok(bytes.as_bytes().len()),
        }
    }

    pub(crate) fn text(&self) -> PyResult<HeaderText<'py>> {
        Ok(HeaderText(match self {
            Self::Str(str) => text::utf8(str)?,
            Self::Bytes(bytes) if bytes.as_bytes().is_ascii() => (*bytes).clone(),
            Self::Bytes(bytes) => text::latin1(bytes)?,
        }))
    }
}

/// Text as UTF-8, in memory of Python's.
pub(crate) struct HeaderText<'py>(Bound<'py, PyBytes>);

impl HeaderText<'_> {
    pub(crate) fn as_str(&self) -> &str {
        // It is UTF-8 already; this only proves it again.
        str::from_utf8(self.0.as_bytes()).unwrap_or_default()
    }
}
