//! Idempotency keys, made when they are asked for: hashing a body costs as much
//! as verifying it did.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyString};

use crate::webhook::Webhook;
use crate::{new, text};

/// What an idempotency key is made of, and the key once it is made.
pub(crate) struct Identity {
    webhook: Py<Webhook>,
    source: Source,
    key: PyOnceLock<Py<PyString>>,
}

enum Source {
    Id(Py<PyString>),
    /// Immutable, or nobody could tell later what was verified.
    Body(Py<PyBytes>),
    /// Of a body that wasn't parsed. What it holds decides, when somebody asks.
    Signed(Option<Py<PyString>>, Py<PyBytes>),
}

impl Identity {
    /// Of an event.
    pub(crate) fn new(webhook: &Bound<'_, Webhook>, id: Option<Py<PyString>>, body: &Bound<'_, PyBytes>) -> Self {
        let source = id.map_or_else(|| Source::Body(body.clone().unbind()), Source::Id);
        Self { webhook: webhook.clone().unbind(), source, key: PyOnceLock::new() }
    }

    /// Of a delivery whose signature alone was verified.
    pub(crate) fn of_signature(
        webhook: &Bound<'_, Webhook>,
        signed_id: Option<Py<PyString>>,
        body: &Bound<'_, PyBytes>,
    ) -> Self {
        let source = Source::Signed(signed_id, body.clone().unbind());
        Self { webhook: webhook.clone().unbind(), source, key: PyOnceLock::new() }
    }

    pub(crate) fn key<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        let made = self.key.get_or_try_init(py, || {
            let core = self.webhook().core();
            let key = match &self.source {
                Source::Id(id) => core.idempotency_key(Some(&text::text(id.bind(py))?), &[]),
                Source::Body(body) => core.idempotency_key(None, body.as_bytes(py)),
                Source::Signed(id, body) => {
                    let id = id.as_ref().map(|id| text::text(id.bind(py))).transpose()?;
                    core.signature_key(id.as_deref(), body.as_bytes(py))
                }
            };
            new::text(py, &key).map(Bound::unbind)
        })?;
        Ok(made.bind(py).clone())
    }

    /// What verified the delivery.
    pub(crate) fn webhook(&self) -> &Webhook {
        self.webhook.get()
    }
}
