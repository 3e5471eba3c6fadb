//! What a challenge is answered with.

use hookseal::Answer;
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyBytes, PyDict, PyString};

/// What to answer a challenge with.
#[pyclass(frozen, get_all, module = "hookseal")]
pub(crate) struct ChallengeAnswer {
    /// The HTTP status.
    status: u16,
    /// The headers, as a dict of str.
    headers: Py<PyDict>,
    /// The body, as bytes.
    body: Py<PyBytes>,
    /// The secret that the challenge delivered, for you to keep: only where allow_handshake is set, and None else.
    secret: Option<Py<PyString>>,
}

impl ChallengeAnswer {
    pub(crate) fn new(py: Python<'_>, answer: Answer) -> PyResult<Self> {
        Ok(Self {
            status: answer.status,
            headers: answer.headers.into_py_dict(py)?.unbind(),
            body: PyBytes::new(py, answer.body.as_bytes()).unbind(),
            secret: answer.secret.map(|secret| PyString::new(py, &secret).unbind()),
        })
    }
}

#[pymethods]
impl ChallengeAnswer {
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("ChallengeAnswer(status={}, body=<{} bytes>)", self.status, self.body.as_bytes(py).len())
    }
}
