//! Secrets: one, or several.

use hookseal::ConfigError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyTuple};

use crate::bytes;
use crate::describe::describe;
use crate::error;

/// The bytes of a secret, or of a list or tuple of them.
pub(crate) fn secrets<'py>(value: &Bound<'py, PyAny>) -> PyResult<Vec<Bound<'py, PyBytes>>> {
    if let Ok(list) = value.cast::<PyList>() {
        return several(list.iter());
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        return several(tuple.iter());
    }
    several([value.clone()].into_iter())
}

fn several<'py>(values: impl Iterator<Item = Bound<'py, PyAny>>) -> PyResult<Vec<Bound<'py, PyBytes>>> {
    let one = |(index, value): (usize, Bound<'py, PyAny>)| {
        let wrong_type = || error::config(&ConfigError::secret_of_wrong_type(index, &describe(&value)));
        bytes::bytes(&value)?.ok_or_else(wrong_type)
    };
    values.enumerate().map(one).collect()
}
