//! Memory or stack that runs out during a call.

use std::panic::{self, AssertUnwindSafe};

use hookseal::VerificationErrorKind;
use pyo3::exceptions::{PyException, PyMemoryError, PyRecursionError};
use pyo3::prelude::*;

use crate::error;

/// Makes a call about a delivery. If memory or stack runs out in it, the error is
/// `out_of_memory`, and the next call works.
pub(crate) fn guard<T>(py: Python<'_>, webhook: &hookseal::Webhook, call: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    let (found, cause) = match catch_panics(py, call) {
        Err(error) if error.is_instance_of::<PyMemoryError>(py) => ("memory", error),
        Err(error) if error.is_instance_of::<PyRecursionError>(py) => ("the stack", error),
        outcome => return outcome,
    };
    let error = error::verification(py, &webhook.rejection(VerificationErrorKind::OutOfMemory { found: found.into() }));
    error.set_cause(py, Some(cause));
    Err(error)
}

/// Makes a call. pyo3's functions that make small objects panic if there is no
/// memory for one: that becomes a MemoryError.
pub(crate) fn catch_panics<T>(py: Python<'_>, call: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    panic::catch_unwind(AssertUnwindSafe(call))
        .unwrap_or_else(|_| Err(PyErr::take(py).unwrap_or_else(|| PyMemoryError::new_err(()))))
}

/// Whether an error was raised by the code of an argument. It was not if the program
/// is asked to end, or if memory or stack ran out.
pub(crate) fn is_from_argument(py: Python<'_>, error: &PyErr) -> bool {
    error.is_instance_of::<PyException>(py)
        && !error.is_instance_of::<PyMemoryError>(py)
        && !error.is_instance_of::<PyRecursionError>(py)
}
