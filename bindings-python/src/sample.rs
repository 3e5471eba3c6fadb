//! Documented sample payloads, signed: test deliveries.

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
}

impl SampleDelivery {
    pub(crate) fn new(py: Python<'_>, sample: hookseal::Sample) -> PyResult<Self> {
        Ok(Self {
            r#type: PyString::new(py, &sample.event_type).unbind(),
            body: PyBytes::new(py, sample.body.as_bytes()).unbind(),
            headers: sample.headers.into_py_dict(py)?.unbind(),
            url: sample.url,
            documented: sample.documented,
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
