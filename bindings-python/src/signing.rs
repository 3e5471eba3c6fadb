//! What `sign`, `sign_delivery` and `sample` take beside the body, and what they give.

use hookseal::{Provider, SentValue, SignedDelivery, Signing, Timestamp};
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyBytes, PyDict};

use crate::{options, time};

/// The arguments, as they were passed.
pub(crate) struct Given<'a, 'py> {
    pub(crate) now: Option<&'a Bound<'py, PyAny>>,
    pub(crate) id: Option<&'a Bound<'py, PyAny>>,
    pub(crate) delivery_id: Option<&'a Bound<'py, PyAny>>,
    pub(crate) event_type: Option<&'a Bound<'py, PyAny>>,
    pub(crate) headers: Option<&'a Bound<'py, PyAny>>,
    pub(crate) url: Option<&'a Bound<'py, PyAny>>,
    pub(crate) method: Option<&'a Bound<'py, PyAny>>,
}

/// The arguments, with new ids in place of those that weren't passed.
pub(crate) struct SigningArguments {
    pub(crate) now: Timestamp,
    id: String,
    delivery_id: String,
    event_type: String,
    headers: Vec<(String, String)>,
    url: Option<String>,
    method: Option<String>,
}

impl SigningArguments {
    pub(crate) fn read(py: Python<'_>, provider: &Provider, given: &Given<'_, '_>) -> PyResult<Self> {
        // A random id takes longer than the signature, so none is made that isn't sent.
        let sends_delivery_id = provider.headers.iter().any(|header| header.value == SentValue::DeliveryId);
        let id = match options::text("id", given.id)? {
            None if provider.scheme.id.is_some() => format!("msg_{}", uuid4(py)?.getattr("hex")?),
            id => id.unwrap_or_default(),
        };
        let delivery_id = match options::text("delivery_id", given.delivery_id)? {
            None if sends_delivery_id => uuid4(py)?.to_string(),
            id => id.unwrap_or_default(),
        };
        let (url, method) = (options::text("url", given.url)?, options::text("method", given.method)?);
        let event_type = options::text("type", given.event_type)?.unwrap_or_default();
        let headers = given.headers.map_or(Ok(Vec::new()), |headers| options::texts("headers", headers))?;
        Ok(Self { now: time::now(py, given.now)?, id, delivery_id, event_type, headers, url, method })
    }

    /// Calls it with what the core takes.
    pub(crate) fn with<T>(&self, sign: impl FnOnce(&Signing<'_>) -> T) -> T {
        let headers: Vec<(&str, &str)> = self.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        let signing = Signing::new(self.now).id(&self.id).delivery_id(&self.delivery_id);
        let signing = signing.event_type(&self.event_type).headers(&headers);
        sign(&signing.url(self.url.as_deref()).method(self.method.as_deref()))
    }
}

/// A delivery, as it is to be sent.
#[pyclass(frozen, get_all, module = "hookseal", name = "SignedDelivery")]
pub(crate) struct DeliveryToSend {
    /// The body, as bytes, with the signature if it stands there.
    body: Py<PyBytes>,
    /// Every header that the provider would send with it, as a dict of str.
    headers: Py<PyDict>,
    /// The URL to send it to, with the signature if it stands in its query; None if none was given.
    url: Option<String>,
}

impl DeliveryToSend {
    pub(crate) fn new(py: Python<'_>, signed: SignedDelivery) -> PyResult<Self> {
        Ok(Self {
            body: PyBytes::new(py, &signed.body).unbind(),
            headers: signed.headers.into_py_dict(py)?.unbind(),
            url: signed.url,
        })
    }
}

#[pymethods]
impl DeliveryToSend {
    /// Never shows the URL: its query may have the signature.
    fn __repr__(&self, py: Python<'_>) -> String {
        format!("SignedDelivery(body=<{} bytes>)", self.body.as_bytes(py).len())
    }
}

pub(crate) fn uuid4(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import("uuid")?.call_method0("uuid4")
}
