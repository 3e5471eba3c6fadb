//! Providers: a built-in one by its id, one of the user's own as a dict.

use std::borrow::Cow;

use hookseal::{ConfigError, Provider};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::describe::describe;
use crate::{bytes, error, json};

/// providers() -> list[str]
///
/// The ids of the built-in providers.
#[pyfunction]
pub(crate) fn providers() -> Vec<&'static str> {
    Provider::all().iter().map(|provider| &*provider.id).collect()
}

/// The record of a built-in provider, as a dict of plain values: what Webhook
/// takes in place of an id, and a pattern for a provider of your own.
///
/// Raises WebhookConfigError: unknown_provider.
#[pyfunction]
pub(crate) fn provider<'py>(id: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let record = built_in(id)?.ok_or_else(|| error::invalid_option("provider", "an id", &describe(id)))?;
    let text = serde_json::to_string(record).map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    json::parse(id.py(), &text)
}

/// The provider that the first argument of `Webhook` names, or is.
pub(crate) fn given(value: &Bound<'_, PyAny>) -> PyResult<Cow<'static, Provider>> {
    if let Some(provider) = built_in(value)? {
        return Ok(Cow::Borrowed(provider));
    }
    let Ok(record) = value.cast::<PyDict>() else {
        let expected = "a provider's id, or its record as a dict";
        return Err(error::invalid_option("provider", expected, &describe(value)));
    };
    Ok(Cow::Owned(own(record)?))
}

fn built_in(value: &Bound<'_, PyAny>) -> PyResult<Option<&'static Provider>> {
    let Ok(id) = value.cast::<PyString>() else { return Ok(None) };
    Provider::find(&bytes::text(id)?).map(Some).map_err(|error| error::config(&error))
}

fn own(record: &Bound<'_, PyDict>) -> PyResult<Provider> {
    let dumped = record.py().import("json")?.call_method1("dumps", (record,));
    // A value that isn't JSON, a record that holds itself: json.dumps says which.
    let text = dumped.map_err(|error| {
        let found = error.value(record.py()).to_string();
        error::config(&ConfigError::invalid_option("provider", "a record that JSON can hold", &found))
    })?;
    Provider::from_json(&bytes::text(text.cast::<PyString>()?)?).map_err(|error| error::config(&error))
}
