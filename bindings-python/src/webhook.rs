//! `Webhook`: one endpoint's receiver, and the sender's mirror of it.

use hookseal::{Delivery, Headers, Provider, SentValue, Signing, Timestamp, VerificationError, VerificationErrorKind};
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyBytes, PyDict, PyString};

use crate::call::{caught, guarded, is_of_the_object};
use crate::describe::describe;
use crate::event::Event;
use crate::headers::{RequestHeaders, WantedNames};
use crate::request::WHOLE_REQUEST;
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
/// signing takes the first. Where secrets are base64 (Standard Webhooks), a str
/// is decoded; bytes are the key itself, unless they begin with "whsec_".
/// tolerance: seconds that a signed timestamp may be off, either way; None as
/// the provider documents it, False for no limit.
/// strict: turns warnings into errors (invalid_payload).
/// node_id: the node or nodes whose events are taken, for ThunderStack.
/// max_body_bytes: the largest body that is looked at; None as 32 MiB, False for
/// no limit.
///
/// Raises WebhookConfigError: unknown_provider, invalid_secret, invalid_key,
/// invalid_option.
#[pyclass(frozen, generic, module = "hookseal")]
pub(crate) struct Webhook {
    core: hookseal::Webhook,
    wanted: WantedNames,
    /// Where the data is in a payload: the names that lead there.
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
        caught(py, || {
            let provider = provider::given(provider)?;
            let secrets = secrets::secrets(secret)?;
            let options = options::options(tolerance, strict, node_id, max_body_bytes)?;
            let core = hookseal::Webhook::with_provider(provider, secrets, options)
                .map_err(|error| error::config(py, &error))?;
            let data_path = core.provider().envelope.data.as_deref().map_or_else(Vec::new, |path| {
                path.split('.').map(|name| PyString::intern(py, name).unbind()).collect()
            });
            Ok(Self { wanted: WantedNames::new(py, &core.header_names()), data_path, core })
        })
    }

    /// Verifies a delivery and reads its event.
    ///
    /// body: the raw body as bytes-like or str, never parsed JSON.
    /// headers: all of the request's, as a mapping or pairs, in any case; values may
    /// be lists.
    /// now: an aware datetime or seconds since 1970, in place of the clock.
    /// url, method: for schemes that sign them.
    ///
    /// Raises WebhookVerificationError, with a code and an HTTP status.
    #[pyo3(
        signature = (body, headers=None, *, now=None, url=None, method=None),
        text_signature = "($self, body, headers, *, now=None, url=None, method=None)"
    )]
    fn verify(
        slf: &Bound<'_, Self>,
        body: &Bound<'_, PyAny>,
        headers: Option<&Bound<'_, PyAny>>,
        now: Option<&Bound<'_, PyAny>>,
        url: Option<&Bound<'_, PyAny>>,
        method: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Event> {
        let this = slf.get();
        guarded(slf.py(), &this.core, || {
            let request = this.request(body, headers, now, url, method)?;
            let delivery = request.delivery();
            let event = detached(slf.py(), delivery.body.len(), || this.core.verify(&delivery));
            Event::new(slf, &event.map_err(|error| this.refused(&request, error))?, &request.body)
        })
    }

    /// Verifies a delivery's signature and age alone, for bodies that aren't JSON.
    ///
    /// Takes what verify takes. Raises WebhookVerificationError, with a code and
    /// an HTTP status.
    #[pyo3(
        signature = (body, headers=None, *, now=None, url=None, method=None),
        text_signature = "($self, body, headers, *, now=None, url=None, method=None)"
    )]
    fn verify_signature(
        slf: &Bound<'_, Self>,
        body: &Bound<'_, PyAny>,
        headers: Option<&Bound<'_, PyAny>>,
        now: Option<&Bound<'_, PyAny>>,
        url: Option<&Bound<'_, PyAny>>,
        method: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Verified> {
        let this = slf.get();
        guarded(slf.py(), &this.core, || {
            let request = this.request(body, headers, now, url, method)?;
            let delivery = request.delivery();
            let verified = detached(slf.py(), delivery.body.len(), || this.core.verify_signature(&delivery));
            Verified::new(slf, &verified.map_err(|error| this.refused(&request, error))?, &request.body)
        })
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
        guarded(py, &self.core, || {
            let raw = self.raw(body, |_| Ok(()))?;
            let raw = raw.as_bytes();
            let seal = Seal::new(py, self.core.provider(), now, id, delivery_id, url, method)?;
            let headers = detached(py, raw.len(), || self.core.sign(raw, &seal.signing()));
            headers.map_err(|error| error::config(py, &error))?.into_py_dict(py)
        })
    }

    /// A signed sample delivery of a documented event type, to test with. Its own
    /// time is the present one, because receivers refuse old events.
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
        guarded(py, &self.core, || {
            let event_type = options::required_text("type", r#type)?;
            let seal = Seal::new(py, self.core.provider(), now, id, delivery_id, url, method)?;
            let sample = self.core.sample(&event_type, &seal.signing()).map_err(|error| error::config(py, &error))?;
            SampleDelivery::new(py, sample)
        })
    }

    /// The provider's id.
    #[getter]
    fn provider(&self) -> &str {
        &self.core.provider().id
    }

    /// The provider's record, as a dict of plain values: a copy.
    #[getter]
    fn record<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        caught(py, || provider::as_dict(py, self.core.provider()))
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
    /// As the core takes it, with the headers that a verdict looks at.
    fn delivery(&self) -> Delivery<'_> {
        self.with_headers(self.headers.view())
    }

    fn with_headers<'d>(&'d self, headers: Headers<'d>) -> Delivery<'d> {
        Delivery {
            body: self.body.as_bytes(),
            headers,
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
        headers: Option<&Bound<'py, PyAny>>,
        now: Option<&Bound<'py, PyAny>>,
        url: Option<&Bound<'py, PyAny>>,
        method: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Request<'w, 'py>> {
        let py = body.py();
        let fits = |length| self.core.check_body_size(length).map_err(|error| error::verification(py, &error));
        Ok(Request {
            body: self.raw(body, fits)?,
            now: self.moment(py, now)?,
            url: options::text("url", url)?,
            method: options::text("method", method)?,
            headers: self.headers(py, headers)?,
        })
    }

    fn headers<'w, 'py>(
        &'w self,
        py: Python<'py>,
        headers: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<RequestHeaders<'w, 'py>> {
        let (found, cause) = match RequestHeaders::read(headers, &self.wanted) {
            Ok(Ok(read)) => return Ok(read),
            Ok(Err(found)) => (found, None),
            Err(error) if is_of_the_object(py, &error) => {
                let what = headers.map(describe).unwrap_or_default();
                (format!("{what} that raised {} when it was read", describe(error.value(py))), Some(error))
            }
            Err(error) => return Err(error),
        };
        let error = self.refuse(py, VerificationErrorKind::HeadersNotGiven { found });
        error.set_cause(py, cause);
        Err(error)
    }

    /// The clock is read only where a signed time will be compared with it.
    fn moment(&self, py: Python<'_>, now: Option<&Bound<'_, PyAny>>) -> PyResult<Timestamp> {
        match (now, &self.core.provider().scheme.timestamp) {
            (None, None) => Ok(Timestamp::from_unix_seconds(0)),
            (now, _) => time::now(py, now),
        }
    }

    fn raw<'py>(
        &self,
        body: &Bound<'py, PyAny>,
        fits: impl Fn(usize) -> PyResult<()>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        bytes::bytes(body, fits)?.ok_or_else(|| {
            let found = describe(body);
            self.refuse(body.py(), VerificationErrorKind::BodyNotRaw { found })
        })
    }

    fn refuse(&self, py: Python<'_>, kind: VerificationErrorKind) -> PyErr {
        error::verification(py, &self.core.rejection(kind))
    }

    /// The core's error, with what the headers tell that the verdict didn't look at.
    fn refused(&self, request: &Request<'_, '_>, error: VerificationError) -> PyErr {
        let py = request.body.py();
        if matches!(error.kind(), VerificationErrorKind::MissingSignature { .. }) && request.headers.are_a_request() {
            return self.refuse(py, VerificationErrorKind::HeadersNotGiven { found: WHOLE_REQUEST.into() });
        }
        let all = match request.headers.all() {
            Ok(all) => all,
            Err(error) => return error,
        };
        let delivery = request.with_headers(all.view());
        error::verification(py, &self.core.refusal(error.kind().clone(), &delivery, delivery.body.len()))
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
        Ok(Self { now: time::now(py, now)?, id, delivery_id, url, method })
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

/// Runs the core's part; for a large body, while other threads run too.
fn detached<T: Send>(py: Python<'_>, length: usize, work: impl FnOnce() -> T + Send) -> T {
    if length < DETACH_FROM { work() } else { py.detach(work) }
}
