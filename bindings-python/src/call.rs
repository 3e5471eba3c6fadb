//! Where calls come in.

use std::panic::{self, AssertUnwindSafe};

use hookseal::VerificationErrorKind;
use pyo3::exceptions::{PyException, PyMemoryError, PyRecursionError};
use pyo3::prelude::*;

use crate::error;

/// Makes a call about a delivery. Where memory or stack runs out in it, that is an
/// error of this one call like any other: it has a code, and the next call works.
pub(crate) fn guarded<T>(
    py: Python<'_>,
    webhook: &hookseal::Webhook,
    call: impl FnOnce() -> PyResult<T>,
) -> PyResult<T> {
    let (found, cause) = match caught(py, call) {
        Err(error) if error.is_instance_of::<PyMemoryError>(py) => ("memory", error),
        Err(error) if error.is_instance_of::<PyRecursionError>(py) => ("the stack", error),
        outcome => return outcome,
    };
    let error = error::verification(py, &webhook.rejection(VerificationErrorKind::OutOfMemory { found: found.into() }));
    error.set_cause(py, Some(cause));
    Err(error)
}

/// Makes a call. Functions of pyo3 that make small objects panic where there is no
/// memory for one; that is a MemoryError.
pub(crate) fn caught<T>(py: Python<'_>, call: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    panic::catch_unwind(AssertUnwindSafe(call))
        .unwrap_or_else(|_| Err(PyErr::take(py).unwrap_or_else(|| PyMemoryError::new_err(()))))
}

/// Whether an error comes from the code of an object that was passed. It doesn't where
/// the program is told to end, or where memory or stack ran out.
pub(crate) fn is_of_the_object(py: Python<'_>, error: &PyErr) -> bool {
    error.is_instance_of::<PyException>(py)
        && !error.is_instance_of::<PyMemoryError>(py)
        && !error.is_instance_of::<PyRecursionError>(py)
}
