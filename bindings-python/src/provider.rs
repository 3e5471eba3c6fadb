//! Providers: a built-in one by its id, one of the user's own as a dict.

use std::borrow::Cow;

use hookseal::Provider;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::call::caught;
use crate::describe::describe;
use crate::{error, json, record, text};

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
    let py = id.py();
    let record = built_in(id)?.ok_or_else(|| error::invalid_option(py, "provider", "an id", &describe(id)))?;
    caught(py, || as_dict(py, record))
}

/// A record as a dict of plain values, which is the caller's to change.
pub(crate) fn as_dict<'py>(py: Python<'py>, record: &Provider) -> PyResult<Bound<'py, PyAny>> {
    let text = serde_json::to_string(record).map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    json::parse(py, &text)
}

/// The provider that the first argument of `Webhook` names, or is.
pub(crate) fn given(value: &Bound<'_, PyAny>) -> PyResult<Cow<'static, Provider>> {
    if let Some(provider) = built_in(value)? {
        return Ok(Cow::Borrowed(provider));
    }
    let py = value.py();
    let Ok(record) = value.cast::<PyDict>() else {
        let expected = "a provider's id, or its record as a dict";
        return Err(error::invalid_option(py, "provider", expected, &describe(value)));
    };
    let json = record::json(record)
        .map_err(|found| error::invalid_option(py, "provider", "a record that JSON can hold", &found))?;
    Provider::from_json(&json.to_string()).map(Cow::Owned).map_err(|error| error::config(py, &error))
}

fn built_in(value: &Bound<'_, PyAny>) -> PyResult<Option<&'static Provider>> {
    let Ok(id) = value.cast::<PyString>() else { return Ok(None) };
    Provider::find(&text::text(id)?).map(Some).map_err(|error| error::config(value.py(), &error))
}
