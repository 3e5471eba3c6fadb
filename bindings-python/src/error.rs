//! The core's errors as Python exceptions, of the classes in `hookseal/errors.py`.
#![expect(unsafe_code, reason = "makes an object without a call: see the SAFETY notes")]

use std::ptr;

use hookseal::{ConfigError, VerificationError, binding};
use pyo3::ffi;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyTuple, PyType};

static CONFIG: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static VERIFICATION: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// Imports the classes before they are needed: without memory they can't be.
pub(crate) fn import(py: Python<'_>) -> PyResult<()> {
    config_class(py).and_then(|_| verification_class(py)).map(|_| ())
}

fn config_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    CONFIG.import(py, "hookseal.errors", "WebhookConfigError")
}

fn verification_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    VERIFICATION.import(py, "hookseal.errors", "WebhookVerificationError")
}

pub(crate) fn config(py: Python<'_>, error: &ConfigError) -> PyErr {
    let make = || {
        let exception = instance(config_class(py)?, (error.to_string(), error.code()))?;
        exception.setattr(intern!(py, "code"), error.code())?;
        Ok(exception)
    };
    make().map_or_else(|error| error, PyErr::from_value)
}

pub(crate) fn verification(py: Python<'_>, error: &VerificationError) -> PyErr {
    let make = || {
        let exception = instance(verification_class(py)?, (error.to_string(), error.code(), error.status()))?;
        exception.setattr(intern!(py, "code"), error.code())?;
        exception.setattr(intern!(py, "status"), error.status())?;
        Ok(exception)
    };
    make().map_or_else(|error| error, PyErr::from_value)
}

/// An option of the wrong type, which only Python can pass.
pub(crate) fn invalid_option(py: Python<'_>, option: &str, expected: &str, found: &str) -> PyErr {
    config(py, &binding::invalid_option(option, expected, found))
}

/// An exception with these `args`, made without calling Python code (its `__init__`):
/// at the limit of recursion, where an error is needed most, no call is possible.
fn instance<'py>(
    class: &Bound<'py, PyType>,
    args: impl IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error = PyErr>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    let args = args.into_pyobject(py)?;
    // SAFETY: the class is one of ours, made by a `class` statement, so it has slots;
    // this one is a `newfunc`, BaseException's, which keeps the `args`. It is called
    // as Python calls it: with a class, a tuple, and no keywords.
    unsafe {
        let new = ffi::PyType_GetSlot(class.as_type_ptr(), ffi::Py_tp_new);
        let new = std::mem::transmute::<*mut std::ffi::c_void, ffi::newfunc>(new);
        Bound::from_owned_ptr_or_err(py, new(class.as_type_ptr(), args.as_ptr(), ptr::null_mut()))
    }
}
