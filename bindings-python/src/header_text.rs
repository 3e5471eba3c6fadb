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
        Ok(match self {
            #[cfg(not(feature = "abi3-py39"))]
            Self::Str(str) if str.to_str().is_ok() => HeaderText::Str((*str).clone()),
            Self::Str(str) => HeaderText::Bytes(text::utf8(str)?),
            Self::Bytes(bytes) if bytes.as_bytes().is_ascii() => HeaderText::Bytes((*bytes).clone()),
            Self::Bytes(bytes) => HeaderText::Bytes(text::latin1(bytes)?),
        })
    }
}

/// Text as UTF-8, in memory of Python's.
pub(crate) enum HeaderText<'py> {
    /// It lends its UTF-8, which 3.9's stable ABI has no way to ask for.
    #[cfg(not(feature = "abi3-py39"))]
    Str(Bound<'py, PyString>),
    Bytes(Bound<'py, PyBytes>),
}

impl HeaderText<'_> {
    pub(crate) fn as_str(&self) -> &str {
        // It is UTF-8 already; this only proves it again.
        match self {
            #[cfg(not(feature = "abi3-py39"))]
            Self::Str(str) => str.to_str().unwrap_or_default(),
            Self::Bytes(bytes) => str::from_utf8(bytes.as_bytes()).unwrap_or_default(),
        }
    }
}
