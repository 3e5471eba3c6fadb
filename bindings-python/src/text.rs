//! Text from Python's strings. Methods that a subclass overrides are not called.
#![expect(unsafe_code, reason = "reads characters one by one: see the SAFETY notes")]

use pyo3::exceptions::PyMemoryError;
use pyo3::ffi;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use zeroize::Zeroizing;

/// Text as UTF-8, the way JavaScript's `TextEncoder` writes it: a surrogate pair
/// becomes its character, a lone surrogate U+FFFD.
pub(crate) fn utf8<'py>(text: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyBytes>> {
    // The only thing UTF-8 can't hold is a surrogate.
    match text.encode_utf8() {
        Err(error) if error.is_instance_of::<pyo3::exceptions::PyUnicodeEncodeError>(text.py()) => {
            joined(text)?.encode_utf8()
        }
        encoded => encoded,
    }
}

/// Text without surrogates, by Python's own codecs, which raise an error if memory
/// runs out.
fn joined<'py>(text: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyString>> {
    let py = text.py();
    let encode = py.get_type::<PyString>().getattr(intern!(py, "encode"))?;
    let units = encode.call1((text, intern!(py, "utf-16-le"), intern!(py, "surrogatepass")))?;
    let text = units.call_method1(intern!(py, "decode"), (intern!(py, "utf-16-le"), intern!(py, "replace")))?;
    Ok(text.cast_into()?)
}

/// Latin-1 as UTF-8.
pub(crate) fn latin1<'py>(bytes: &Bound<'py, PyBytes>) -> PyResult<Bound<'py, PyBytes>> {
    let py = bytes.py();
    let decode = py.get_type::<PyBytes>().getattr(intern!(py, "decode"))?;
    utf8(decode.call1((bytes, intern!(py, "latin-1")))?.cast::<PyString>()?)
}

/// Text as a Rust string, by the rule of [`utf8`].
pub(crate) fn text(text: &Bound<'_, PyString>) -> PyResult<String> {
    let bytes = utf8(text)?;
    Ok(String::from_utf8_lossy(bytes.as_bytes()).into_owned())
}

/// Text as a Rust string, without another copy of it; `None` if it has a surrogate.
pub(crate) fn unicode(text: &Bound<'_, PyString>) -> PyResult<Option<Zeroizing<String>>> {
    let length = text.code_point_len()?;
    let mut read = Zeroizing::new(String::new());
    // All at once, because a string that grows leaves copies that aren't wiped.
    if read.try_reserve_exact(length.saturating_mul(char::MAX.len_utf8())).is_err() {
        return Err(PyMemoryError::new_err(()));
    }
    for index in 0..length {
        let index = ffi::Py_ssize_t::try_from(index)?;
        // SAFETY: `text` is a `str`, the GIL is held, and the index is within the text.
        match char::from_u32(unsafe { ffi::PyUnicode_ReadChar(text.as_ptr(), index) }) {
            Some(character) => read.push(character),
            None => return Ok(None),
        }
    }
    Ok(Some(read))
}
