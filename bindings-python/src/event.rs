//! What `verify` returns: the event, as Python values.

use std::sync::OnceLock;

use hookseal::{Timestamp, Warning};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyString};

use crate::identity::Identity;
use crate::webhook::Webhook;
use crate::{json, new, time};

/// A verified, parsed delivery.
///
/// `payload` is what json.loads gives for the body, and `data` the part of it
/// that the provider puts its data in (the same object, not a copy).
#[pyclass(frozen, generic, module = "hookseal")]
pub(crate) struct Event {
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
    warnings: Warnings,
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
        let text = |text: Option<&str>| text.map(|text| new::text(py, text).map(Bound::unbind)).transpose();
        let payload = json::parse(py, event.payload())?;
        // Of an empty path, that is the payload itself.
        let data = event.data().and_then(|_| json::at(&payload, webhook.get().data_path()));
        let id = text(event.id())?;
        Ok(Self {
            r#type: text(event.event_type())?,
            id: id.as_ref().map(|id| id.clone_ref(py)),
            data: data.map(Bound::unbind),
            payload: payload.unbind(),
            recognized: event.recognized(),
            warnings: Warnings::new(event.warnings()),
            identity: Identity::new(webhook, id, body),
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
        &self.identity.webhook().core().provider().id
    }

    /// Where the payload differs from the documentation: a list of EventWarning.
    #[getter]
    fn warnings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        self.warnings.list(py)
    }

    /// When the event happened, as an aware datetime in UTC; None where the
    /// provider doesn't say, or (with a warning) where it doesn't parse.
    #[getter]
    fn timestamp<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.timestamp.map_or(Ok(None), |timestamp| time::datetime(py, timestamp))
    }

    /// The same for every delivery of this event, made from what is signed alone:
    /// "<provider>:<id>", or "<provider>:sha256:<hash of the body>".
    #[getter]
    fn idempotency_key<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        self.identity.key(py)
    }

    /// Never the payload: it may hold what doesn't belong in a log.
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

    /// The payload is the caller's to change, even into one that holds its event.
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.payload)?;
        visit.call(&self.data)?;
        self.warnings.traverse(&visit)
    }
}

/// The warnings, and the list of them once somebody asked for it: most events have none.
struct Warnings {
    found: Box<[Warning]>,
    list: OnceLock<Py<PyList>>,
}

impl Warnings {
    fn new(found: &[Warning]) -> Self {
        Self { found: found.into(), list: OnceLock::new() }
    }

    fn list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        if let Some(list) = self.list.get() {
            return Ok(list.bind(py).clone());
        }
        let warnings: Vec<_> = self.found.iter().cloned().map(EventWarning).collect();
        let list = PyList::new(py, warnings)?.unbind();
        // Another thread may have been first: everybody gets the one list.
        Ok(self.list.get_or_init(|| list).bind(py).clone())
    }

    fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(self.list.get())
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
