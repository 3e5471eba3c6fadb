//! The raw bytes of a body, out of what Python programs hold them in.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyMemoryView, PyString};

use crate::call::is_of_the_object;
use crate::text;

/// The bytes of `bytes` (as they are), of any other bytes-like object (a copy),
/// or of text (as UTF-8); none for anything else.
///
/// `fits` is asked for each length as soon as it is known, before a byte is copied.
/// Lengths and bytes are the object's own: what a subclass says of itself counts
/// for nothing. The result is immutable, so it may be read without the GIL.
pub(crate) fn bytes<'py>(
    value: &Bound<'py, PyAny>,
    fits: impl Fn(usize) -> PyResult<()>,
) -> PyResult<Option<Bound<'py, PyBytes>>> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        fits(bytes.as_bytes().len())?;
        return Ok(Some(bytes.clone()));
    }
    if let Ok(text) = value.cast::<PyString>() {
        // No character takes less than a byte.
        fits(text.code_point_len()?)?;
        let encoded = text::utf8(text)?;
        fits(encoded.as_bytes().len())?;
        return Ok(Some(encoded));
    }
    let Some(view) = view(value)? else { return Ok(None) };
    fits(view.getattr(intern!(value.py(), "nbytes"))?.extract()?)?;
    Ok(Some(view.call_method0(intern!(value.py(), "tobytes"))?.cast_into()?))
}

/// A view of a bytes-like object; none of anything else.
pub(crate) fn view<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyMemoryView>>> {
    match PyMemoryView::from(value) {
        // Not bytes-like, not to be viewed now, a view that was released.
        Err(error) if is_of_the_object(value.py(), &error) => Ok(None),
        view => view.map(Some),
    }
}
