//! Idempotency keys, made when they are first read: hashing a body takes as long as
//! verifying it.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyString};

use crate::{new, text};

/// What a key is made from, and the key once it is made.
pub(crate) struct IdempotencyKey {
    webhook: Arc<hookseal::Webhook>,
    source: Source,
    made: PyOnceLock<Py<PyString>>,
}

enum Source {
    EventId(Py<PyString>),
    /// The body of an event without an id. It is immutable, so it is what was verified.
    EventBody(Py<PyBytes>),
    /// The signed id and the body of a delivery that wasn't parsed. The core looks for
    /// an id in the body when the key is made.
    Unparsed(Option<Py<PyString>>, Py<PyBytes>),
}

impl IdempotencyKey {
    /// The key of an event.
    pub(crate) fn of_event(
        webhook: &Arc<hookseal::Webhook>,
        id: Option<Py<PyString>>,
        body: &Bound<'_, PyBytes>,
    ) -> Self {
        let source = id.map_or_else(|| Source::EventBody(body.clone().unbind()), Source::EventId);
        Self::new(webhook, source)
    }

    /// The key of a delivery of which only the signature was verified.
    pub(crate) fn of_signature(
        webhook: &Arc<hookseal::Webhook>,
        signed_id: Option<Py<PyString>>,
        body: &Bound<'_, PyBytes>,
    ) -> Self {
        Self::new(webhook, Source::Unparsed(signed_id, body.clone().unbind()))
    }

    fn new(webhook: &Arc<hookseal::Webhook>, source: Source) -> Self {
        Self { webhook: Arc::clone(webhook), source, made: PyOnceLock::new() }
    }

    pub(crate) fn get<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        let made = self.made.get_or_try_init(py, || new::text(py, &self.make(py)?).map(Bound::unbind))?;
        Ok(made.bind(py).clone())
    }

    fn make(&self, py: Python<'_>) -> PyResult<String> {
        Ok(match &self.source {
            Source::EventId(id) => self.webhook.idempotency_key(Some(&text::text(id.bind(py))?), &[]),
            Source::EventBody(body) => self.webhook.idempotency_key(None, body.as_bytes(py)),
            Source::Unparsed(id, body) => {
                let id = id.as_ref().map(|id| text::text(id.bind(py))).transpose()?;
                self.webhook.signature_key(id.as_deref(), body.as_bytes(py))
            }
        })
    }

    /// The id of the provider that signed the delivery, which begins the key.
    pub(crate) fn provider(&self) -> &str {
        &self.webhook.provider().id
    }
}
