//! Raw bytes out of what Python programs hold them in: bodies and secrets.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyMemoryView, PyString};

/// The bytes of `bytes` (as they are), of any other bytes-like object (a copy),
/// or of text (as UTF-8); none for anything else.
///
/// The result is immutable, so it may be read without the GIL.
pub(crate) fn bytes<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyBytes>>> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(Some(bytes.clone()));
    }
    if let Ok(text) = value.cast::<PyString>() {
        return utf8(text).map(Some);
    }
    let Ok(view) = PyMemoryView::from(value) else { return Ok(None) };
    let copy = view.call_method0(intern!(value.py(), "tobytes"))?;
    Ok(Some(copy.cast_into()?))
}

/// Text as UTF-8, the way JavaScript's `TextEncoder` writes it: a surrogate pair
/// becomes its character, a lone surrogate U+FFFD.
pub(crate) fn utf8<'py>(text: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyBytes>> {
    // The only thing UTF-8 can't hold is a surrogate.
    let py = text.py();
    text.encode_utf8().or_else(|_| {
        let units = text.call_method1(intern!(py, "encode"), ("utf-16-le", "surrogatepass"))?;
        let units = units.cast_into::<PyBytes>()?;
        let units = units.as_bytes().chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
        let joined: String =
            char::decode_utf16(units).map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        Ok(PyBytes::new(py, joined.as_bytes()))
    })
}

/// Text as Rust has it, by the same rule.
pub(crate) fn text(text: &Bound<'_, PyString>) -> PyResult<String> {
    let bytes = utf8(text)?;
    Ok(String::from_utf8_lossy(bytes.as_bytes()).into_owned())
}
