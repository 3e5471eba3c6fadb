//! Providers: a built-in one by its id, a user's own as a dict.

use hookseal::Provider;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::out_of_memory::catch_panics;
use crate::type_name::type_name;
use crate::{error, json, provider_json, text};

/// providers() -> list[str]
///
/// The ids of the built-in providers.
#[pyfunction]
pub(crate) fn providers() -> Vec<&'static str> {
    Provider::ids().collect()
}

/// The record of a built-in provider, as a dict of plain values: what Webhook
/// takes in place of an id, and a pattern for a provider of your own.
///
/// Raises WebhookConfigError: unknown_provider.
#[pyfunction]
pub(crate) fn provider<'py>(id: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = id.py();
    let record = built_in(id)?.ok_or_else(|| error::invalid_option(py, "provider", "an id", &type_name(id)))?;
    catch_panics(py, || as_dict(py, &record))
}

/// A record as a new dict of plain values.
pub(crate) fn as_dict<'py>(py: Python<'py>, record: &Provider) -> PyResult<Bound<'py, PyAny>> {
    let text = serde_json::to_string(record).map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    json::parse(py, &text)
}

/// The provider from the first argument of `Webhook`: an id, or a record.
pub(crate) fn from_argument(value: &Bound<'_, PyAny>) -> PyResult<Provider> {
    if let Some(provider) = built_in(value)? {
        return Ok(provider);
    }
    let py = value.py();
    let Ok(record) = value.cast::<PyDict>() else {
        let expected = "a provider's id, or its record as a dict";
        return Err(error::invalid_option(py, "provider", expected, &type_name(value)));
    };
    let json = provider_json::from_dict(record)
        .map_err(|found| error::invalid_option(py, "provider", "a record that JSON can hold", &found))?;
    Provider::from_json(&json).map_err(|error| error::config(py, &error))
}

fn built_in(value: &Bound<'_, PyAny>) -> PyResult<Option<Provider>> {
    let Ok(id) = value.cast::<PyString>() else { return Ok(None) };
    Provider::find(&text::text(id)?).map(Some).map_err(|error| error::config(value.py(), &error))
}
