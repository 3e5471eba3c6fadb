//! What `verify` returns: the event, as Python values.

use std::sync::Arc;

use hookseal::Timestamp;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyString};

use crate::event_warning::Warnings;
use crate::idempotency_key::IdempotencyKey;
use crate::{json, new, time};

/// A verified, parsed delivery.
///
/// `payload` is what json.loads returns for the body, and `data` the part of it in
/// which the provider sends the event's data (the same object, not a copy). Their
/// shapes, for the providers that document them, are the TypedDicts of hookseal.events.
#[pyclass(frozen, generic, module = "hookseal")]
pub(crate) struct Event {
    /// The event type; None if the provider signs none. A type that isn't documented
    /// is accepted too, with `recognized` False.
    #[pyo3(get)]
    r#type: Option<Py<PyString>>,
    /// The event's own id; None if the provider signs none.
    #[pyo3(get)]
    id: Option<Py<PyString>>,
    /// The event's data; None, with a warning, if it is missing.
    #[pyo3(get)]
    data: Option<Py<PyAny>>,
    /// The whole payload, a dict.
    #[pyo3(get)]
    payload: Py<PyAny>,
    /// Whether the event type and its data are as documented.
    #[pyo3(get)]
    recognized: bool,
    warnings: Warnings,
    idempotency_key: IdempotencyKey,
    /// The delivery's id, or None. It is not signed: whoever replays a delivery can change it.
    #[pyo3(get)]
    delivery_id: Option<Py<PyString>>,
    /// Which of the secrets matched: 0 is the first.
    #[pyo3(get)]
    secret_index: usize,
    timestamp: Option<Timestamp>,
}

impl Event {
    /// `data_path`: the names that lead to the data.
    pub(crate) fn new(
        py: Python<'_>,
        webhook: &Arc<hookseal::Webhook>,
        data_path: &[Py<PyString>],
        event: &hookseal::Event<'_>,
        body: &Bound<'_, PyBytes>,
    ) -> PyResult<Self> {
        let text = |text: Option<&str>| text.map(|text| new::text(py, text).map(Bound::unbind)).transpose();
        let payload = json::parse(py, event.payload())?;
        // An empty path leads to the payload itself.
        let data = event.data().and_then(|_| json::at(&payload, data_path));
        let id = text(event.id())?;
        Ok(Self {
            r#type: text(event.event_type())?,
            id: id.as_ref().map(|id| id.clone_ref(py)),
            data: data.map(Bound::unbind),
            payload: payload.unbind(),
            recognized: event.recognized(),
            warnings: Warnings::new(event.warnings()),
            idempotency_key: IdempotencyKey::of_event(webhook, id, body),
            delivery_id: text(event.delivery_id())?,
            secret_index: event.secret_index(),
            timestamp: event.timestamp(),
        })
    }
}

#[pymethods]
impl Event {
    /// The id of the provider that signed it.
    #[getter]
    fn provider(&self) -> &str {
        self.idempotency_key.provider()
    }

    /// Where the payload differs from the documentation: a list of EventWarning.
    #[getter]
    fn warnings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        self.warnings.list(py)
    }

    /// When the event happened, as an aware datetime in UTC to the millisecond; None
    /// if the provider doesn't say, or (with a warning) if it doesn't parse.
    #[getter]
    fn timestamp<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.timestamp.map_or(Ok(None), |timestamp| time::datetime(py, timestamp))
    }

    /// The same for every delivery of this event, made only from what is signed:
    /// "<provider>:<id>", or "<provider>:sha256:<hash of the body>".
    #[getter]
    fn idempotency_key<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        self.idempotency_key.get(py)
    }

    /// Never shows the payload: it may hold what doesn't belong in a log.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let shown = |text: &Option<Py<PyString>>| match text {
            Some(text) => text.bind(py).repr().map(|shown| shown.to_string()),
            None => Ok("None".into()),
        };
        let (provider, warnings) = (PyString::new(py, self.provider()).repr()?, self.warnings(py)?.len());
        let recognized = if self.recognized { "True" } else { "False" };
        let (event_type, id) = (shown(&self.r#type)?, shown(&self.id)?);
        let warnings = if warnings == 0 { String::new() } else { format!(", warnings=<{warnings}>") };
        Ok(format!("Event(provider={provider}, type={event_type}, id={id}, recognized={recognized}{warnings})"))
    }

    /// The caller may change the payload, even so that it holds its own event.
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.payload)?;
        visit.call(&self.data)?;
        self.warnings.traverse(&visit)
    }
}
