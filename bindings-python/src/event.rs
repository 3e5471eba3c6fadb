//! What `verify` returns: the event, as Python values.

use std::sync::Arc;

use hookseal::Timestamp;
use hookseal::binding::Trust;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::event_warning::Warnings;
use crate::idempotency_key::IdempotencyKey;
use crate::{json, new};

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

/// Who knows what is the same for many events of a record.
pub(crate) enum Origin {
    Verified(Arc<hookseal::Webhook>, Trust),
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
            origin: Origin::Verified(Arc::clone(webhook), event.trust()),
        })
    }
}
