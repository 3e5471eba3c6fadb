//! What Python sees of an event.

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyType};

use crate::event::{Event, Origin};
use crate::{event_dict, new, time};

#[pymethods]
impl Event {
    /// The id of the provider that signed it.
    #[getter]
    pub(crate) fn provider<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        match &self.origin {
            Origin::Verified(webhook, _) => new::text(py, &webhook.provider().id),
            Origin::Given(given) => Ok(given.provider.bind(py).clone()),
        }
    }

    /// How much the right signature proves: "signed-body", "signed-fields" or "token".
    #[getter]
    pub(crate) fn proof(&self) -> &'static str {
        match &self.origin {
            Origin::Verified(_, trust) => trust.proof().name(),
            Origin::Given(given) => given.proof,
        }
    }

    /// Which fields of the event come from places that aren't signed: whoever replays a
    /// delivery can alter them. A list of str.
    #[getter]
    pub(crate) fn unsigned(&self) -> Vec<String> {
        match &self.origin {
            Origin::Verified(_, trust) => trust.unsigned().map(Into::into).collect(),
            Origin::Given(given) => given.unsigned.clone(),
        }
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
    /// "<provider>:<id>", or "<provider>:sha256:<hash of the body>". None where the record
    /// says that nothing tells two deliveries apart (event_key "none").
    #[getter]
    pub(crate) fn idempotency_key<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyString>>> {
        self.idempotency_key.get(py)
    }

    /// All of the event, as a new dict of plain values for JSON: the timestamp is text,
    /// warnings are dicts. `data` and `payload` are the event's own.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        event_dict::to_dict(self, py)
    }

    /// The event that to_dict was called on, from its dict; or from JSON that another
    /// language wrote of one.
    ///
    /// Raises WebhookConfigError: invalid_option.
    #[staticmethod]
    #[pyo3(signature = (event, /))]
    fn from_dict(event: &Bound<'_, PyAny>) -> PyResult<Self> {
        event_dict::from_dict(event)
    }

    /// For pydantic: models and a TypeAdapter take an event, or the dict or the JSON of one.
    #[classmethod]
    fn __get_pydantic_core_schema__<'py>(
        cls: &Bound<'py, PyType>,
        source: &Bound<'py, PyAny>,
        _handler: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        cls.py().import("hookseal.pydantic_schema")?.call_method1("event_schema", (cls, source))
    }

    /// For pickle and copy.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyDict>,))> {
        Ok((py.get_type::<Self>().getattr("from_dict")?, (self.to_dict(py)?,)))
    }

    /// Never shows the payload: it may hold what doesn't belong in a log.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let shown = |text: &Option<Py<PyString>>| match text {
            Some(text) => text.bind(py).repr().map(|shown| shown.to_string()),
            None => Ok("None".into()),
        };
        let (provider, warnings) = (self.provider(py)?.repr()?, self.warnings(py)?.len());
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
