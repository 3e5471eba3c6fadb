//! Python's integers, by their own value: methods that a subclass overrides are not called.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt};

/// An int that isn't a bool; `None` for anything else.
pub(crate) fn integer<'a, 'py>(value: &'a Bound<'py, PyAny>) -> Option<&'a Bound<'py, PyInt>> {
    value.cast::<PyInt>().ok().filter(|_| !value.is_instance_of::<PyBool>())
}

/// Its value; the nearest one that 64 bits hold if it doesn't fit.
pub(crate) fn saturated(integer: &Bound<'_, PyInt>) -> PyResult<i64> {
    if let Ok(value) = integer.extract() {
        return Ok(value);
    }
    let is_negative = integer.py().get_type::<PyInt>().call_method1("__lt__", (integer, 0))?.extract()?;
    Ok(if is_negative { i64::MIN } else { i64::MAX })
}
