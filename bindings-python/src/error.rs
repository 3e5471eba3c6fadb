//! The core's errors as Python's exceptions, which `hookseal/errors.py` declares.

use hookseal::{ConfigError, VerificationError};
use pyo3::PyErr;

mod raised {
    pyo3::import_exception!(hookseal.errors, WebhookConfigError);
    pyo3::import_exception!(hookseal.errors, WebhookVerificationError);
}

pub(crate) fn config(error: &ConfigError) -> PyErr {
    raised::WebhookConfigError::new_err((error.to_string(), error.code()))
}

pub(crate) fn verification(error: &VerificationError) -> PyErr {
    raised::WebhookVerificationError::new_err((error.to_string(), error.code(), error.status()))
}

/// An option that only Python can get wrong: one of another type.
pub(crate) fn invalid_option(option: &str, expected: &str, found: &str) -> PyErr {
    config(&ConfigError::invalid_option(option, expected, found))
}
