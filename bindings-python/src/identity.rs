//! Idempotency keys, made when they are asked for: hashing a body costs as much
//! as verifying it did.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyString};

use crate::webhook::Webhook;

/// What an idempotency key is made of, and the key once it is made.
pub(crate) struct Identity {
    webhook: Py<Webhook>,
    source: Source,
    key: PyOnceLock<Py<PyString>>,
}

enum Source {
    Id(String),
    /// Immutable, or nobody could tell later what was verified.
    Body(Py<PyBytes>),
}

impl Identity {
    pub(crate) fn new(webhook: &Bound<'_, Webhook>, signed_id: Option<&str>, body: &Bound<'_, PyBytes>) -> Self {
        let source = match signed_id {
            Some(id) => Source::Id(id.into()),
            None => Source::Body(body.clone().unbind()),
        };
        Self { webhook: webhook.clone().unbind(), source, key: PyOnceLock::new() }
    }

    pub(crate) fn key<'py>(&self, py: Python<'py>) -> Bound<'py, PyString> {
        let made = self.key.get_or_init(py, || {
            let core = self.webhook.get().core();
            let key = match &self.source {
                Source::Id(id) => core.idempotency_key(Some(id), &[]),
                Source::Body(body) => core.idempotency_key(None, body.as_bytes(py)),
            };
            PyString::new(py, &key).unbind()
        });
        made.bind(py).clone()
    }
}
