//! `Webhook`: one endpoint's receiver, and the sender's mirror of it.

use hookseal::{Delivery, Provider, SentValue, Signing, Timestamp, VerificationError, VerificationErrorKind};
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyBytes, PyDict, PyString};

use crate::describe::describe;
use crate::event::Event;
use crate::headers::{RequestHeaders, WantedNames};
use crate::retry::RetrySchedule;
use crate::sample::SampleDelivery;
use crate::verified::Verified;
use crate::{bytes, error, options, provider, secrets, time};

/// From this many bytes on, other threads run while a body is hashed. Below it,
/// letting go of the GIL and taking it again costs more than it gives.
const DETACH_FROM: usize = 16 * 1024;

/// Verifies, parses and signs the deliveries of one endpoint. It holds prepared
/// keys: make it once and keep it; threads may share it.
///
/// provider: a provider's id ("tectra"), or a record as a dict.
/// secret: str or bytes, or a list of them, the newest first. All are tried;
/// signing takes the first.
/// tolerance: seconds that a signed timestamp may be off, either way; None as
/// the provider documents it, False for no limit.
/// strict: turns warnings into errors (invalid_payload).
/// node_id: the node or nodes whose events are taken, for ThunderStack.
/// max_body_bytes: the largest body that is looked at.
///
/// Raises WebhookConfigError: unknown_provider, invalid_secret, invalid_key,
/// invalid_option.
#[pyclass(frozen, generic, module = "hookseal")]
pub(crate) struct Webhook {
    core: hookseal::Webhook,
    wanted: WantedNames,
    /// Where the data stands in a payload: the names that lead there.
    data_path: Vec<Py<PyString>>,
}

#[pymethods]
impl Webhook {
    #[new]
    #[pyo3(
        signature = (provider, secret, *, tolerance=None, strict=None, node_id=None, max_body_bytes=None),
        text_signature = "(provider, secret, *, tolerance=None, strict=False, node_id=None, max_body_bytes=None)"
    )]
    fn new(
        py: Python<'_>,
        provider: &Bound<'_, PyAny>,
        secret: &Bound<'_, PyAny>,
        tolerance: Option<&Bound<'_, PyAny>>,
        strict: Option<&Bound<'_, PyAny>>,
        node_id: Option<&Bound<'_, PyAny>>,
        max_body_bytes: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let provider = provider::given(provider)?;
        let secrets = secrets::secrets(secret)?;
        let options = options::options(tolerance, strict, node_id, max_body_bytes)?;
        let secrets = secrets.iter().map(|secret| secret.as_bytes());
        let core =
            hookseal::Webhook::with_provider(provider, secrets, options).map_err(|error| error::config(&error))?;
        let data_path =
            core.provider().envelope.data.as_deref().map_or_else(Vec::new, |path| {
                path.split('.').map(|name| PyString::intern(py, name).unbind()).collect()
            });
        Ok(Self { wanted: WantedNames::new(py, &core.header_names()), data_path, core })
    }

    /// Verifies a delivery and reads its event.
    ///
    /// body: the raw body as bytes-like or str, never parsed JSON.
    /// headers: any mapping or pairs, in any case; values may be lists.
    /// now: an aware datetime or seconds since 1970, in place of the clock.
    /// url, method: for schemes that sign them.
    ///
    /// Raises WebhookVerificationError, with a code and an HTTP status.
    #[pyo3(signature = (body, headers, *, now=None, url=None, method=None))]
    fn verify(
        slf: &Bound<'_, Self>,
        body: &Bound<'_, PyAny>,
        headers: &Bound<'_, PyAny>,
        now: Option<&Bound<'_, PyAny>>,
        url: Option<&Bound<'_, PyAny>>,
        method: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Event> {
        let this = slf.get();
        let request = this.request(body, headers, now, url, method)?;
        let delivery = request.delivery();
        let event = judged(slf.py(), &delivery, |delivery| this.core.verify(delivery))?;
        Event::new(slf, &event, &request.body)
    }

    /// Verifies a delivery's signature and age alone, for bodies that aren't JSON.
    ///
    /// Takes what verify takes. Raises WebhookVerificationError, with a code and
    /// an HTTP status.
    #[pyo3(signature = (body, headers, *, now=None, url=None, method=None))]
    fn verify_signature(
        slf: &Bound<'_, Self>,
        body: &Bound<'_, PyAny>,
        headers: &Bound<'_, PyAny>,
        now: Option<&Bound<'_, PyAny>>,
        url: Option<&Bound<'_, PyAny>>,
        method: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Verified> {
        let this = slf.get();
        let request = this.request(body, headers, now, url, method)?;
        let delivery = request.delivery();
        let verified = judged(slf.py(), &delivery, |delivery| this.core.verify_signature(delivery))?;
        Ok(Verified::new(slf, &verified, &request.body))
    }

    /// Signs a body with the first secret. Returns every header that the provider
    /// would send with it, as a dict.
    ///
    /// body: bytes-like or str.
    /// now: an aware datetime or seconds since 1970, in place of the clock.
    /// id, delivery_id: in place of new random ones.
    /// url, method: for schemes that sign them.
    ///
    /// Raises WebhookConfigError: invalid_key where only a public key was given,
    /// invalid_option.
    #[pyo3(signature = (body, *, now=None, id=None, delivery_id=None, url=None, method=None))]
    fn sign<'py>(
        &self,
        body: &Bound<'py, PyAny>,
        now: Option<&Bound<'py, PyAny>>,
        id: Option<&Bound<'py, PyAny>>,
        delivery_id: Option<&Bound<'py, PyAny>>,
        url: Option<&Bound<'py, PyAny>>,
        method: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let py = body.py();
        let raw = self.raw(body)?;
        let raw = raw.as_bytes();
        let seal = Seal::new(py, self.core.provider(), now, id, delivery_id, url, method)?;
        let headers = detached(py, raw.len(), || self.core.sign(raw, &seal.signing()));
        headers.map_err(|error| error::config(&error))?.into_py_dict(py)
    }

    /// A signed sample delivery of a documented event type, to test with.
    ///
    /// Takes what sign takes. Raises WebhookConfigError: invalid_option for a type
    /// without a sample, invalid_key where only a public key was given.
    #[pyo3(signature = (r#type, *, now=None, id=None, delivery_id=None, url=None, method=None))]
    fn sample<'py>(
        &self,
        r#type: &Bound<'py, PyAny>,
        now: Option<&Bound<'py, PyAny>>,
        id: Option<&Bound<'py, PyAny>>,
        delivery_id: Option<&Bound<'py, PyAny>>,
        url: Option<&Bound<'py, PyAny>>,
        method: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<SampleDelivery> {
        let py = r#type.py();
        let event_type = options::required_text("type", r#type)?;
        let seal = Seal::new(py, self.core.provider(), now, id, delivery_id, url, method)?;
        let sample = self.core.sample(&event_type, &seal.signing()).map_err(|error| error::config(&error))?;
        SampleDelivery::new(py, sample)
    }

    /// The provider's id.
    #[getter]
    fn provider(&self) -> &str {
        &self.core.provider().id
    }

    /// When the provider delivers again, as it documents it; None where it doesn't.
    #[getter]
    fn retry_schedule(&self) -> Option<RetrySchedule> {
        self.core.retry_schedule().map(RetrySchedule::new)
    }

    fn __repr__(&self) -> String {
        format!("Webhook({:?})", self.provider())
    }
}

/// What was received, read out of Python's objects.
struct Request<'w, 'py> {
    body: Bound<'py, PyBytes>,
    headers: RequestHeaders<'w, 'py>,
    now: Timestamp,
    url: Option<String>,
    method: Option<String>,
}

impl Request<'_, '_> {
    fn delivery(&self) -> Delivery<'_> {
        Delivery {
            body: self.body.as_bytes(),
            headers: self.headers.view(),
            now: self.now,
            url: self.url.as_deref(),
            method: self.method.as_deref(),
        }
    }
}

impl Webhook {
    pub(crate) fn core(&self) -> &hookseal::Webhook {
        &self.core
    }

    pub(crate) fn data_path(&self) -> &[Py<PyString>] {
        &self.data_path
    }

    fn request<'w, 'py>(
        &'w self,
        body: &Bound<'py, PyAny>,
        headers: &Bound<'py, PyAny>,
        now: Option<&Bound<'py, PyAny>>,
        url: Option<&Bound<'py, PyAny>>,
        method: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Request<'w, 'py>> {
        Ok(Request {
            body: self.raw(body)?,
            headers: RequestHeaders::read(headers, &self.wanted)?,
            now: self.moment(now)?,
            url: options::text("url", url)?,
            method: options::text("method", method)?,
        })
    }

    /// The clock is read only where a signed time will be compared with it.
    fn moment(&self, now: Option<&Bound<'_, PyAny>>) -> PyResult<Timestamp> {
        match (now, &self.core.provider().scheme.timestamp) {
            (None, None) => Ok(Timestamp::from_unix_seconds(0)),
            (now, _) => time::now(now),
        }
    }

    fn raw<'py>(&self, body: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
        bytes::bytes(body)?.ok_or_else(|| {
            let parsed = VerificationErrorKind::BodyNotRaw { found: describe(body) };
            error::verification(&self.core.rejection(parsed))
        })
    }
}

/// What signing needs beside the body.
struct Seal {
    now: Timestamp,
    id: String,
    delivery_id: String,
    url: Option<String>,
    method: Option<String>,
}

impl Seal {
    fn new(
        py: Python<'_>,
        provider: &Provider,
        now: Option<&Bound<'_, PyAny>>,
        id: Option<&Bound<'_, PyAny>>,
        delivery_id: Option<&Bound<'_, PyAny>>,
        url: Option<&Bound<'_, PyAny>>,
        method: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        // Random ids take longer than the signature: none is made that isn't sent.
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
        Ok(Self { now: time::now(now)?, id, delivery_id, url, method })
    }

    fn signing(&self) -> Signing<'_> {
        Signing {
            now: self.now,
            id: &self.id,
            delivery_id: &self.delivery_id,
            url: self.url.as_deref(),
            method: self.method.as_deref(),
        }
    }
}

fn uuid4(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import("uuid")?.call_method0("uuid4")
}

/// The core's verdict on a delivery.
fn judged<'d, T: Send>(
    py: Python<'_>,
    delivery: &'d Delivery<'d>,
    verdict: impl FnOnce(&'d Delivery<'d>) -> Result<T, VerificationError> + Send,
) -> PyResult<T> {
    detached(py, delivery.body.len(), || verdict(delivery)).map_err(|error| error::verification(&error))
}

/// Runs the core's part; for a large body, while other threads run too.
fn detached<T: Send>(py: Python<'_>, length: usize, work: impl FnOnce() -> T + Send) -> T {
    if length < DETACH_FROM { work() } else { py.detach(work) }
}
