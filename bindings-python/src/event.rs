//! What `verify` returns: the event, as Python values.

use hookseal::{Timestamp, Warning};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyString};

use crate::identity::Identity;
use crate::webhook::Webhook;
use crate::{json, time};

/// A verified, parsed delivery.
///
/// `payload` is what json.loads gives for the body, and `data` the part of it
/// that the provider puts its data in (the same object, not a copy).
#[pyclass(frozen, generic, module = "hookseal")]
pub(crate) struct Event {
    /// The id of the provider that signed it.
    #[pyo3(get)]
    provider: Py<PyString>,
    /// The event type; None where the provider signs none.
    #[pyo3(get)]
    r#type: Option<Py<PyString>>,
    /// The event's own id; None where the provider signs none.
    #[pyo3(get)]
    id: Option<Py<PyString>>,
    /// The event's data; None, with a warning, where it is missing.
    #[pyo3(get)]
    data: Option<Py<PyAny>>,
    /// The whole payload.
    #[pyo3(get)]
    payload: Py<PyAny>,
    /// Whether the event type and its data are as documented.
    #[pyo3(get)]
    recognized: bool,
    /// Where the payload differs from the documentation: a list of EventWarning.
    #[pyo3(get)]
    warnings: Py<PyList>,
    identity: Identity,
    /// The delivery's id, or None. Unsigned: whoever replays a delivery can alter it.
    #[pyo3(get)]
    delivery_id: Option<Py<PyString>>,
    /// Which of the secrets matched: 0 is the first.
    #[pyo3(get)]
    secret_index: usize,
    timestamp: Option<Timestamp>,
}

impl Event {
    pub(crate) fn new(
        webhook: &Bound<'_, Webhook>,
        event: &hookseal::Event<'_>,
        body: &Bound<'_, PyBytes>,
    ) -> PyResult<Self> {
        let py = webhook.py();
        let text = |text: &str| PyString::new(py, text).unbind();
        let payload = json::parse(py, event.payload())?;
        let data = match (event.data(), &webhook.get().core().provider().envelope.data) {
            (None, _) => None,
            (Some(_), None) => Some(payload.clone()),
            (Some(_), Some(path)) => json::at(&payload, path),
        };
        let warnings = event.warnings().iter().cloned().map(EventWarning);
        Ok(Self {
            provider: text(event.provider()),
            r#type: event.event_type().map(text),
            id: event.id().map(text),
            data: data.map(Bound::unbind),
            payload: payload.unbind(),
            recognized: event.recognized(),
            warnings: PyList::new(py, warnings.collect::<Vec<_>>())?.unbind(),
            identity: Identity::new(webhook, event.id(), body),
            delivery_id: event.delivery_id().map(text),
            secret_index: event.secret_index(),
            timestamp: event.timestamp(),
        })
    }
}

#[pymethods]
impl Event {
    /// When the event happened, as an aware datetime in UTC; None where the
    /// provider doesn't say, or (with a warning) where it doesn't parse.
    #[getter]
    fn timestamp<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.timestamp.map_or(Ok(None), |timestamp| time::datetime(py, timestamp))
    }

    /// The same for every delivery of this event, made from what is signed alone:
    /// "<provider>:<id>", or "<provider>:sha256:<hash of the body>".
    #[getter]
    fn idempotency_key<'py>(&self, py: Python<'py>) -> Bound<'py, PyString> {
        self.identity.key(py)
    }

    /// Never the payload: it may hold what doesn't belong in a log.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let shown = |text: &Option<Py<PyString>>| match text {
            Some(text) => text.bind(py).repr().map(|shown| shown.to_string()),
            None => Ok("None".into()),
        };
        let (provider, warnings) = (self.provider.bind(py).repr()?, self.warnings.bind(py).len());
        let recognized = if self.recognized { "True" } else { "False" };
        let (event_type, id) = (shown(&self.r#type)?, shown(&self.id)?);
        let warnings = if warnings == 0 { String::new() } else { format!(", warnings=<{warnings}>") };
        Ok(format!("Event(provider={provider}, type={event_type}, id={id}, recognized={recognized}{warnings})"))
    }

    /// The payload is the caller's to change, even into one that holds its event.
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.payload)?;
        visit.call(&self.data)?;
        visit.call(&self.warnings)
    }
}

/// A place where a payload differs from the documentation.
#[pyclass(frozen, module = "hookseal")]
pub(crate) struct EventWarning(Warning);

#[pymethods]
impl EventWarning {
    /// The stable code.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code()
    }

    /// Where, as a JSON path: "$.data.status".
    #[getter]
    fn path(&self) -> &str {
        self.0.path()
    }

    /// What was expected and what was found.
    #[getter]
    fn message(&self) -> &str {
        self.0.message()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("EventWarning(code={:?}, path={:?}, message={:?})", self.code(), self.path(), self.message())
    }
}
