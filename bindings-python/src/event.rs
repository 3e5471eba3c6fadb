//! What `verify` returns: the event, as Python values.

use std::sync::Arc;

use hookseal::Timestamp;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString};

use crate::event_warning::Warnings;
use crate::idempotency_key::IdempotencyKey;
use crate::{event_dict, json, new, time};

/// A verified, parsed delivery.
///
/// `payload` is what json.loads returns for the body, and `data` the part of it in
/// which the provider sends the event's data (the same object, not a copy). Their
/// shapes, for the providers that document them, are the TypedDicts of hookseal.events.
/// Of a form, `payload` is a dict of its fields; of XML and text, that text; None where
/// there was no body.
///
/// It can be pickled and copied; to_dict and from_dict are for JSON.
#[pyclass(frozen, generic, module = "hookseal")]
pub(crate) struct Event {
    /// The event type; None if the provider sends none or, with a warning, if it isn't
    /// there. A type that isn't documented is accepted too, with `recognized` False.
    #[pyo3(get)]
    pub(crate) r#type: Option<Py<PyString>>,
    /// The event's own id; None if the provider sends none.
    #[pyo3(get)]
    pub(crate) id: Option<Py<PyString>>,
    /// The event's data; None, with a warning, if it is missing.
    #[pyo3(get)]
    pub(crate) data: Option<Py<PyAny>>,
    /// The whole payload.
    #[pyo3(get)]
    pub(crate) payload: Py<PyAny>,
    /// Whether the event type and its data are as documented.
    #[pyo3(get)]
    pub(crate) recognized: bool,
    pub(crate) warnings: Warnings,
    pub(crate) idempotency_key: IdempotencyKey,
    /// The delivery's id, or None. It is not signed: whoever replays a delivery can change it.
    #[pyo3(get)]
    pub(crate) delivery_id: Option<Py<PyString>>,
    /// Which of the secrets matched: 0 is the first.
    #[pyo3(get)]
    pub(crate) secret_index: usize,
    pub(crate) timestamp: Option<Timestamp>,
    pub(crate) origin: Origin,
}

/// Who knows what is the same for all events of a record.
pub(crate) enum Origin {
    Verified(Arc<hookseal::Webhook>),
    /// It is from a dict.
    Given(Given),
}

pub(crate) struct Given {
    pub(crate) provider: Py<PyString>,
    pub(crate) proof: &'static str,
    pub(crate) unsigned: Vec<String>,
}

impl Event {
    /// `data_path`: the steps that lead to the data.
    pub(crate) fn new(
        py: Python<'_>,
        webhook: &Arc<hookseal::Webhook>,
        data_path: &[json::Step],
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
            idempotency_key: IdempotencyKey::of_event(py, webhook, event.keyed(), id, body)?,
            delivery_id: text(event.delivery_id())?,
            secret_index: event.secret_index(),
            timestamp: event.timestamp(),
            origin: Origin::Verified(Arc::clone(webhook)),
        })
    }
}

#[pymethods]
impl Event {
    /// The id of the provider that signed it.
    #[getter]
    pub(crate) fn provider<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        match &self.origin {
            Origin::Verified(webhook) => new::text(py, &webhook.provider().id),
            Origin::Given(given) => Ok(given.provider.bind(py).clone()),
        }
    }

    /// How much the right signature proves: "signed-body", "signed-fields" or "token".
    #[getter]
    pub(crate) fn proof(&self) -> &'static str {
        match &self.origin {
            Origin::Verified(webhook) => webhook.proof(),
            Origin::Given(given) => given.proof,
        }
    }

    /// Which fields of the event come from places that aren't signed: whoever replays a
    /// delivery can alter them. A list of str.
    #[getter]
    pub(crate) fn unsigned(&self) -> Vec<String> {
        match &self.origin {
            Origin::Verified(webhook) => webhook.unsigned().into_iter().map(Into::into).collect(),
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
