//! What `sign` and `sample` take beside the body.

use hookseal::{Provider, SentValue, Signing, Timestamp};
use pyo3::prelude::*;

use crate::{options, time};

/// The arguments, with new ids in place of those that weren't passed.
pub(crate) struct SigningArguments {
    pub(crate) now: Timestamp,
    id: String,
    delivery_id: String,
    event_type: String,
    url: Option<String>,
    method: Option<String>,
}

impl SigningArguments {
    #[expect(clippy::too_many_arguments, reason = "a delivery has these parts")]
    pub(crate) fn read(
        py: Python<'_>,
        provider: &Provider,
        now: Option<&Bound<'_, PyAny>>,
        id: Option<&Bound<'_, PyAny>>,
        delivery_id: Option<&Bound<'_, PyAny>>,
        event_type: Option<&Bound<'_, PyAny>>,
        url: Option<&Bound<'_, PyAny>>,
        method: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        // A random id takes longer than the signature, so none is made that isn't sent.
        let sends_delivery_id = provider.headers.iter().any(|header| header.value == SentValue::DeliveryId);
        let id = match options::text("id", id)? {
            None if provider.scheme.id.is_some() => format!("msg_{}", uuid4(py)?.getattr("hex")?),
            id => id.unwrap_or_default(),
        };
        let delivery_id = match options::text("delivery_id", delivery_id)? {
            None if sends_delivery_id => uuid4(py)?.to_string(),
            id => id.unwrap_or_default(),
        };
        let (url, method) = (options::text("url", url)?, options::text("method", method)?);
        let event_type = options::text("type", event_type)?.unwrap_or_default();
        Ok(Self { now: time::now(py, now)?, id, delivery_id, event_type, url, method })
    }

    /// For the core.
    pub(crate) fn signing(&self) -> Signing<'_> {
        let signing = Signing::new(self.now).id(&self.id).delivery_id(&self.delivery_id);
        let signing = signing.event_type(&self.event_type);
        signing.url(self.url.as_deref()).method(self.method.as_deref())
    }
}

pub(crate) fn uuid4(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import("uuid")?.call_method0("uuid4")
}
