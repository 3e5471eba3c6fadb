//! Where every call about a delivery comes in.

use std::panic::{self, AssertUnwindSafe};

use hookseal::VerificationErrorKind;
use pyo3::exceptions::{PyException, PyMemoryError, PyRecursionError};
use pyo3::prelude::*;

use crate::error;

/// Makes a call. Where memory or stack runs out in it, that is an error of this
/// one call like any other: it has a code, and the next call works.
pub(crate) fn guarded<T>(
    py: Python<'_>,
    webhook: &hookseal::Webhook,
    call: impl FnOnce() -> PyResult<T>,
) -> PyResult<T> {
    let (found, cause) = match panic::catch_unwind(AssertUnwindSafe(call)) {
        Ok(Err(error)) if error.is_instance_of::<PyMemoryError>(py) => ("memory", Some(error)),
        Ok(Err(error)) if error.is_instance_of::<PyRecursionError>(py) => ("the stack", Some(error)),
        Ok(outcome) => return outcome,
        // Python's small objects are made by functions that panic where there is no memory for one.
        Err(_) => ("memory", PyErr::take(py)),
    };
    let error = error::verification(py, &webhook.rejection(VerificationErrorKind::OutOfMemory { found: found.into() }));
    error.set_cause(py, cause);
    Err(error)
}

/// Whether an error is of the code of an object that was passed: one that the
/// program's end, or a want of memory or stack, isn't the reason for.
pub(crate) fn is_of_the_object(py: Python<'_>, error: &PyErr) -> bool {
    error.is_instance_of::<PyException>(py)
        && !error.is_instance_of::<PyMemoryError>(py)
        && !error.is_instance_of::<PyRecursionError>(py)
}
