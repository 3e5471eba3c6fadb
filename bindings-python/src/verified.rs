//! What `verify_signature` returns.

use hookseal::Timestamp;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::identity::Identity;
use crate::webhook::Webhook;
use crate::{new, time};

/// A delivery whose signature and age are right. Nothing was read from its body.
#[pyclass(frozen, module = "hookseal", name = "VerifiedSignature")]
pub(crate) struct Verified {
    /// Which of the secrets matched: 0 is the first.
    #[pyo3(get)]
    secret_index: usize,
    identity: Identity,
    timestamp: Option<Timestamp>,
}

impl Verified {
    pub(crate) fn new(
        webhook: &Bound<'_, Webhook>,
        verified: &hookseal::Verified<'_>,
        body: &Bound<'_, PyBytes>,
    ) -> PyResult<Self> {
        let signed_id = verified.signed_id().map(|id| new::text(webhook.py(), id)).transpose()?;
        Ok(Self {
            secret_index: verified.secret_index(),
            identity: Identity::of_signature(webhook, signed_id.map(Bound::unbind), body),
            timestamp: verified.timestamp(),
        })
    }
}

#[pymethods]
impl Verified {
    /// The one that verify gives for the same delivery: "<provider>:<id>", or
    /// "<provider>:sha256:<hash of the body>". It is made when it is asked for, from the body.
    #[getter]
    fn idempotency_key<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        self.identity.key(py)
    }

    /// The signed time, as an aware datetime in UTC; None where the scheme has none.
    #[getter]
    fn timestamp<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.timestamp.map_or(Ok(None), |timestamp| time::datetime(py, timestamp))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let key = self.identity.key(py)?.repr()?;
        Ok(format!("VerifiedSignature(secret_index={}, idempotency_key={key})", self.secret_index))
    }
}
