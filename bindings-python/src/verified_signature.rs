//! What `verify_signature` returns.

use std::sync::Arc;

use hookseal::Timestamp;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use crate::idempotency_key::IdempotencyKey;
use crate::{new, time};

/// A delivery whose signature and age are right. Nothing was read from its body.
#[pyclass(frozen, module = "hookseal")]
pub(crate) struct VerifiedSignature {
    /// Which of the secrets matched: 0 is the first.
    #[pyo3(get)]
    secret_index: usize,
    idempotency_key: IdempotencyKey,
    timestamp: Option<Timestamp>,
}

impl VerifiedSignature {
    pub(crate) fn new(
        py: Python<'_>,
        webhook: &Arc<hookseal::Webhook>,
        verified: &hookseal::Verified<'_>,
        body: &Bound<'_, PyBytes>,
    ) -> PyResult<Self> {
        let signed_id = verified.signed_id().map(|id| new::text(py, id)).transpose()?;
        Ok(Self {
            secret_index: verified.secret_index(),
            idempotency_key: IdempotencyKey::of_signature(
                py,
                webhook,
                &verified.key_source(),
                signed_id.map(Bound::unbind),
                body,
            )?,
            timestamp: verified.timestamp(),
        })
    }
}

#[pymethods]
impl VerifiedSignature {
    /// The key that verify gives for the same delivery: "<provider>:<id>", or
    /// "<provider>:sha256:<hash of the body>". It is made when it is first read. None
    /// where the record says that nothing tells two deliveries apart.
    #[getter]
    fn idempotency_key<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyString>>> {
        self.idempotency_key.get(py)
    }

    /// The signed time, as an aware datetime in UTC to the millisecond; None if the
    /// provider signs no time.
    #[getter]
    fn timestamp<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.timestamp.map_or(Ok(None), |timestamp| time::datetime(py, timestamp))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let key = match self.idempotency_key.get(py)? {
            Some(key) => key.repr()?.to_string(),
            None => "None".into(),
        };
        Ok(format!("VerifiedSignature(secret_index={}, idempotency_key={key})", self.secret_index))
    }
}
