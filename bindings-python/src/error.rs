//! The core's errors as Python's exceptions, which `hookseal/errors.py` declares.
#![expect(unsafe_code, reason = "makes an object without a call: see the SAFETY notes")]

use std::ptr;

use hookseal::{ConfigError, VerificationError};
use pyo3::ffi;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyTuple, PyType};

static CONFIG: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static VERIFICATION: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// Imports the classes before there is anything to raise.
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
    let raised = || {
        let raised = instance(config_class(py)?, (error.to_string(), error.code()))?;
        raised.setattr(intern!(py, "code"), error.code())?;
        Ok(raised)
    };
    raised().map_or_else(|error| error, PyErr::from_value)
}

pub(crate) fn verification(py: Python<'_>, error: &VerificationError) -> PyErr {
    let raised = || {
        let raised = instance(verification_class(py)?, (error.to_string(), error.code(), error.status()))?;
        raised.setattr(intern!(py, "code"), error.code())?;
        raised.setattr(intern!(py, "status"), error.status())?;
        Ok(raised)
    };
    raised().map_or_else(|error| error, PyErr::from_value)
}

/// An option that only Python can get wrong: one of another type.
pub(crate) fn invalid_option(py: Python<'_>, option: &str, expected: &str, found: &str) -> PyErr {
    config(py, &ConfigError::invalid_option(option, expected, found))
}

/// An exception with these `args`, made without a call of Python code (its
/// `__init__`): at the limit of recursion, where an error is needed most, none can be made.
fn instance<'py>(
    class: &Bound<'py, PyType>,
    args: impl IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error = PyErr>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = class.py();
    let args = args.into_pyobject(py)?;
    // SAFETY: the class is one of ours, made by a `class` statement, so it has slots;
    // the one asked for is a `newfunc`, and BaseException's, which keeps the `args`.
    // It is called as Python would: with a class, a tuple, and no keywords.
    unsafe {
        let new = ffi::PyType_GetSlot(class.as_type_ptr(), ffi::Py_tp_new);
        let new = std::mem::transmute::<*mut std::ffi::c_void, ffi::newfunc>(new);
        Bound::from_owned_ptr_or_err(py, new(class.as_type_ptr(), args.as_ptr(), ptr::null_mut()))
    }
}
