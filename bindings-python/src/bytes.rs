//! The raw bytes of a body, from the types that Python programs keep them in.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyMemoryView, PyString};

use crate::out_of_memory::is_from_argument;
use crate::text;

/// The bytes of `bytes` (the same object), of any other bytes-like object (a copy),
/// or of text (as UTF-8); `None` for anything else.
///
/// `check_size` is called with each length as soon as it is known, before a byte is
/// copied. Methods that a subclass overrides are not called. The result is
/// immutable, so it can be read without the GIL.
pub(crate) fn bytes<'py>(
    value: &Bound<'py, PyAny>,
    check_size: impl Fn(usize) -> PyResult<()>,
) -> PyResult<Option<Bound<'py, PyBytes>>> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        check_size(bytes.as_bytes().len())?;
        return Ok(Some(bytes.clone()));
    }
    if let Ok(text) = value.cast::<PyString>() {
        // No character takes less than a byte.
        check_size(text.code_point_len()?)?;
        let encoded = text::utf8(text)?;
        check_size(encoded.as_bytes().len())?;
        return Ok(Some(encoded));
    }
    let Some(view) = view(value)? else { return Ok(None) };
    check_size(view.getattr(intern!(value.py(), "nbytes"))?.extract()?)?;
    Ok(Some(view.call_method0(intern!(value.py(), "tobytes"))?.cast_into()?))
}

/// A view of a bytes-like object; `None` for anything else.
pub(crate) fn view<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyMemoryView>>> {
    match PyMemoryView::from(value) {
        // Not bytes-like, not viewable now, or a view that was released.
        Err(error) if is_from_argument(value.py(), &error) => Ok(None),
        view => view.map(Some),
    }
}
