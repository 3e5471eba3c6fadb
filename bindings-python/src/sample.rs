//! Sample payloads, signed: test deliveries.

use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyBytes, PyDict, PyString};

/// A sample payload, signed as the provider signs.
#[pyclass(frozen, get_all, module = "hookseal")]
pub(crate) struct SampleDelivery {
    /// The event type.
    r#type: Py<PyString>,
    /// The payload, as bytes.
    body: Py<PyBytes>,
    /// Every header that the provider would send with it, as a dict of str.
    headers: Py<PyDict>,
    /// The URL to send it to, with the signature if it stands in its query; None if none was given.
    url: Option<String>,
    /// Whether the payload is from the documentation, except for its id and time.
    /// False: the documentation shows none, and this is a plausible one.
    documented: bool,
    /// What was signed. Change it, and sign_delivery signs it again.
    draft: Py<SampleDraft>,
}

/// A sample before it is signed.
#[pyclass(frozen, get_all, module = "hookseal")]
pub(crate) struct SampleDraft {
    /// The payload, as bytes.
    body: Py<PyBytes>,
    /// Headers that signing asks for, as a dict of str: a nonce, the names of the headers that are signed.
    headers: Py<PyDict>,
    /// The URL, with the parameters that are signed; None if none was given.
    url: Option<String>,
}

impl SampleDraft {
    fn new(py: Python<'_>, draft: hookseal::SampleDraft) -> PyResult<Py<Self>> {
        let body = PyBytes::new(py, draft.body.as_bytes()).unbind();
        Py::new(py, Self { body, headers: draft.headers.into_py_dict(py)?.unbind(), url: draft.url })
    }
}

#[pymethods]
impl SampleDraft {
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("SampleDraft(body=<{} bytes>)", self.body.as_bytes(py).len())
    }
}

impl SampleDelivery {
    pub(crate) fn new(py: Python<'_>, sample: hookseal::Sample) -> PyResult<Self> {
        Ok(Self {
            r#type: PyString::new(py, &sample.event_type).unbind(),
            body: PyBytes::new(py, sample.body.as_bytes()).unbind(),
            headers: sample.headers.into_py_dict(py)?.unbind(),
            url: sample.url,
            documented: sample.documented,
            draft: SampleDraft::new(py, sample.draft)?,
        })
    }
}

#[pymethods]
impl SampleDelivery {
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let (event_type, length) = (self.r#type.bind(py).repr()?, self.body.as_bytes(py).len());
        let documented = if self.documented { "True" } else { "False" };
        Ok(format!("SampleDelivery(type={event_type}, body=<{length} bytes>, documented={documented})"))
    }
}
