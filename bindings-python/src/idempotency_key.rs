//! Idempotency keys, made when they are first read: hashing a body takes as long as
//! verifying it.

use std::sync::Arc;

use hookseal::binding::Keyed;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyString};

use crate::{new, text};

/// What a key is made from, and the key once it is made.
pub(crate) struct IdempotencyKey {
    source: Source,
    made: PyOnceLock<Option<Py<PyString>>>,
}

enum Source {
    EventId(Arc<hookseal::Webhook>, Py<PyString>),
    /// The body of an event without an id. It is immutable, so it is what was verified.
    EventBody(Arc<hookseal::Webhook>, Py<PyBytes>),
    /// The signed id and the body of a delivery that wasn't parsed. The core looks for
    /// an id in the body when the key is made.
    Unparsed(Arc<hookseal::Webhook>, Option<Py<PyString>>, Py<PyBytes>),
    /// A key that was made before; `None` if there is none.
    Made(Option<Py<PyString>>),
}

impl IdempotencyKey {
    /// The key of an event.
    pub(crate) fn of_event(
        py: Python<'_>,
        webhook: &Arc<hookseal::Webhook>,
        keyed: &Keyed,
        id: Option<Py<PyString>>,
        body: &Bound<'_, PyBytes>,
    ) -> PyResult<Self> {
        Ok(Self::new(match (keyed, id) {
            (Keyed::ByIdOrBody, Some(id)) => Source::EventId(Arc::clone(webhook), id),
            (Keyed::ByIdOrBody | Keyed::ByBody, _) => Source::EventBody(Arc::clone(webhook), body.clone().unbind()),
            (Keyed::Made(key), _) => Source::Made(Some(new::text(py, key)?.unbind())),
            (Keyed::None, _) => Source::Made(None),
        }))
    }

    /// The key of a delivery of which only the signature was verified.
    pub(crate) fn of_signature(
        py: Python<'_>,
        webhook: &Arc<hookseal::Webhook>,
        keyed: &Keyed,
        signed_id: Option<Py<PyString>>,
        body: &Bound<'_, PyBytes>,
    ) -> PyResult<Self> {
        match keyed {
            Keyed::ByIdOrBody => Ok(Self::new(Source::Unparsed(Arc::clone(webhook), signed_id, body.clone().unbind()))),
            keyed => Self::of_event(py, webhook, keyed, None, body),
        }
    }

    /// A key that was made before.
    pub(crate) fn made(key: Option<Py<PyString>>) -> Self {
        Self::new(Source::Made(key))
    }

    fn new(source: Source) -> Self {
        Self { source, made: PyOnceLock::new() }
    }

    pub(crate) fn get<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyString>>> {
        let made = self.made.get_or_try_init(py, || self.make(py))?;
        Ok(made.as_ref().map(|key| key.bind(py).clone()))
    }

    fn make(&self, py: Python<'_>) -> PyResult<Option<Py<PyString>>> {
        let key = match &self.source {
            Source::EventId(webhook, id) => webhook.idempotency_key(Some(&text::text(id.bind(py))?), &[]),
            Source::EventBody(webhook, body) => webhook.idempotency_key(None, body.as_bytes(py)),
            Source::Unparsed(webhook, id, body) => {
                let id = id.as_ref().map(|id| text::text(id.bind(py))).transpose()?;
                webhook.signature_key(id.as_deref(), body.as_bytes(py))
            }
            Source::Made(key) => return Ok(key.as_ref().map(|key| key.clone_ref(py))),
        };
        new::text(py, &key).map(|key| Some(key.unbind()))
    }
}
