//! `Webhook`: verifies and signs the deliveries of one endpoint.

use std::sync::Arc;

use hookseal::binding::Content;
use hookseal::{ConfigError, Delivery, Signing};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyBytes, PyDict};

use crate::challenge::ChallengeAnswer;
use crate::event::Event;
use crate::explanation::{self, Explanation};
use crate::out_of_memory::{catch_panics, guard};
use crate::received::{Passed, Received, detached, raw_body};
use crate::retry::RetrySchedule;
use crate::sample::SampleDelivery;
use crate::sample_time::LastSample;
use crate::signing::{DeliveryToSend, Given, SigningArguments};
use crate::verified_signature::VerifiedSignature;
use crate::wanted_names::WantedNames;
use crate::{error, json, options, provider, secrets, signing};

/// Verifies, parses and signs the deliveries of one endpoint. It holds prepared
/// keys: make it once and keep it. Threads can share it.
///
/// provider: a provider's id ("tectra"), or a record as a dict, of the shape that
/// hookseal.provider returns.
/// secret: str or bytes, or a list of them, the newest first. All are tried;
/// signing takes the first. Where secrets are base64 (Standard Webhooks), a str
/// is decoded; bytes are the key itself, unless they begin with "whsec_".
/// tolerance: seconds (int or float, 0 or more) that a signed timestamp may be off,
/// either way; None: as the provider documents it; False: no limit.
/// strict: a bool; True turns warnings into errors (invalid_payload).
/// node_id: the node or nodes whose events are taken, for ThunderStack: a str, or a
/// list, tuple or set of them; None: any.
/// max_body_bytes: the size in bytes (int, 0 or more) of the largest body that is
/// accepted; None: 32 MiB; False: no limit.
/// settings: what the platform's record asks the receiver for: a dict from names to str.
/// allow_handshake: a bool; True lets a challenge deliver the secret, while there is none:
/// []. The answer has it then, for you to keep. Allow it only while the webhook is being
/// registered: whoever asks could deliver one.
///
/// Raises WebhookConfigError, with one of these codes: unknown_provider,
/// invalid_secret, invalid_key, invalid_option.
#[pyclass(frozen, generic, module = "hookseal")]
pub(crate) struct Webhook {
    core: Arc<hookseal::Webhook>,
    wanted: WantedNames,
    /// The steps that lead to the data in a payload.
    data_path: Vec<json::Step>,
    last_sample: LastSample,
}

#[pymethods]
impl Webhook {
    #[new]
    #[pyo3(
        signature = (provider, secret, *, tolerance=None, strict=None, node_id=None, max_body_bytes=None, settings=None, allow_handshake=None, _without_keys=false),
        text_signature = "(provider, secret, *, tolerance=None, strict=False, node_id=None, max_body_bytes=None, settings=None, allow_handshake=False)"
    )]
    #[expect(clippy::too_many_arguments, reason = "a webhook has these options")]
    fn new(
        py: Python<'_>,
        provider: &Bound<'_, PyAny>,
        secret: &Bound<'_, PyAny>,
        tolerance: Option<&Bound<'_, PyAny>>,
        strict: Option<&Bound<'_, PyAny>>,
        node_id: Option<&Bound<'_, PyAny>>,
        max_body_bytes: Option<&Bound<'_, PyAny>>,
        settings: Option<&Bound<'_, PyAny>>,
        allow_handshake: Option<&Bound<'_, PyAny>>,
        _without_keys: bool,
    ) -> PyResult<Self> {
        catch_panics(py, || {
            let provider = provider::from_argument(provider)?;
            let secrets = secrets::secrets(secret)?;
            let mut options = options::options(tolerance, strict, node_id, max_body_bytes, settings, allow_handshake)?;
            // For a source of keys, which says where they are.
            options.without_keys = _without_keys;
            let core = hookseal::Webhook::with_provider(provider, secrets, options)
                .map_err(|error| error::config(py, &error))?;
            let data_path = json::steps(py, &core.data_path());
            let wanted = WantedNames::new(py, &core.header_names());
            Ok(Self { wanted, data_path, last_sample: LastSample::default(), core: Arc::new(core) })
        })
    }

    /// Verifies a delivery and reads its event.
    ///
    /// body: the raw body as bytes-like or str, never parsed JSON.
    /// headers: all of the request's, as a mapping or as (name, value) pairs, in any
    /// case; values may be lists.
    /// now: an aware datetime, or seconds since 1970 (int or float); None: the clock's.
    /// url, method: str, for schemes that sign them.
    ///
    /// Raises WebhookVerificationError. Its `status` is the HTTP status to answer with,
    /// and its `code` says why: missing_signature, ambiguous_signature,
    /// malformed_signature, signature_mismatch, missing_timestamp, malformed_timestamp,
    /// timestamp_too_old, timestamp_too_new, unknown_key, claim_mismatch, unexpected_node,
    /// body_too_large, invalid_json, invalid_payload; for mistakes in the call, body_not_raw,
    /// headers_not_given and invalid_option (a url or method that the scheme signs is
    /// missing); or out_of_memory. What looks like a challenge and can't be answered is
    /// challenge_refused.
    /// Raises WebhookConfigError, invalid_option, if now, url or method is of another type.
    #[pyo3(
        signature = (body, headers=None, *, now=None, url=None, method=None),
        text_signature = "($self, body, headers, *, now=None, url=None, method=None)"
    )]
    fn verify(
        &self,
        body: &Bound<'_, PyAny>,
        headers: Option<&Bound<'_, PyAny>>,
        now: Option<&Bound<'_, PyAny>>,
        url: Option<&Bound<'_, PyAny>>,
        method: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Event> {
        self.with_delivery(&Passed { body, headers, now, url, method }, |py, received, delivery| {
            let event = received.judged(py, &self.core, || self.core.verify(delivery))?;
            Event::new(py, &self.core, &self.data_path, &event, &received.body)
        })
    }

    /// Verifies a delivery and reads all of its events, in their order, as a list: for
    /// platforms that send several in one body. One that can't be read refuses all.
    ///
    /// Takes what verify takes, and raises what verify raises.
    #[pyo3(
        signature = (body, headers=None, *, now=None, url=None, method=None),
        text_signature = "($self, body, headers, *, now=None, url=None, method=None)"
    )]
    fn verify_all(
        &self,
        body: &Bound<'_, PyAny>,
        headers: Option<&Bound<'_, PyAny>>,
        now: Option<&Bound<'_, PyAny>>,
        url: Option<&Bound<'_, PyAny>>,
        method: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Vec<Event>> {
        self.with_delivery(&Passed { body, headers, now, url, method }, |py, received, delivery| {
            let events = received.judged(py, &self.core, || self.core.verify_all(delivery))?;
            let event = |event| Event::new(py, &self.core, &self.data_path, event, &received.body);
            events.iter().map(event).collect()
        })
    }

    /// Verifies only a delivery's signature and age, for bodies that aren't JSON.
    ///
    /// Takes what verify takes, and raises what verify raises, except for
    /// unexpected_node, invalid_json and invalid_payload.
    #[pyo3(
        signature = (body, headers=None, *, now=None, url=None, method=None),
        text_signature = "($self, body, headers, *, now=None, url=None, method=None)"
    )]
    fn verify_signature(
        &self,
        body: &Bound<'_, PyAny>,
        headers: Option<&Bound<'_, PyAny>>,
        now: Option<&Bound<'_, PyAny>>,
        url: Option<&Bound<'_, PyAny>>,
        method: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<VerifiedSignature> {
        self.with_delivery(&Passed { body, headers, now, url, method }, |py, received, delivery| {
            let verified = received.judged(py, &self.core, || self.core.verify_signature(delivery))?;
            VerifiedSignature::new(py, &self.core, &verified, &received.body)
        })
    }

    /// Why a delivery doesn't verify: what is probably wrong, and how to mend it. It never raises for what a delivery
    /// holds, and shows no secret and no signature. For development: it tries some hundred mistakes, one after the other.
    ///
    /// Takes what verify takes.
    #[pyo3(
        signature = (body, headers=None, *, now=None, url=None, method=None),
        text_signature = "($self, body, headers, *, now=None, url=None, method=None)"
    )]
    fn explain(
        &self,
        body: &Bound<'_, PyAny>,
        headers: Option<&Bound<'_, PyAny>>,
        now: Option<&Bound<'_, PyAny>>,
        url: Option<&Bound<'_, PyAny>>,
        method: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Explanation> {
        explanation::of_webhook(&self.core, &self.wanted, &Passed { body, headers, now, url, method })
    }

    /// The answer to a request that isn't an event and wants one (Slack's url_verification, Meta's
    /// hub.challenge); None for any other: verify it then.
    ///
    /// Takes what verify takes, and the method of the request, whose url may be its path and query alone.
    /// on_refused: called with a WebhookVerificationError if what looks like a challenge isn't answered.
    ///
    /// Raises WebhookVerificationError: invalid_option where the answer needs a setting, or the URL, that
    /// isn't there; body_too_large, body_not_raw or headers_not_given as verify.
    #[pyo3(
        signature = (body=None, headers=None, *, now=None, url=None, method=None, on_refused=None),
        text_signature = "($self, body=b'', headers=None, *, now=None, url=None, method='POST', on_refused=None)"
    )]
    #[expect(clippy::too_many_arguments, reason = "a request has these parts")]
    fn challenge(
        &self,
        py: Python<'_>,
        body: Option<Bound<'_, PyAny>>,
        headers: Option<Bound<'_, PyAny>>,
        now: Option<&Bound<'_, PyAny>>,
        url: Option<&Bound<'_, PyAny>>,
        method: Option<&Bound<'_, PyAny>>,
        on_refused: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Option<ChallengeAnswer>> {
        let (answer, refusal) = guard(py, &self.core, || {
            let body = body.unwrap_or_else(|| PyBytes::new(py, b"").into_any());
            let headers = headers.unwrap_or_else(|| PyDict::new(py).into_any());
            let passed = Passed { body: &body, headers: Some(&headers), now, url, method };
            let received = Received::read(&self.core, &self.wanted, &passed)?;
            let all = received.all_headers()?;
            let request = received.delivery(all.view());
            match self.core.challenge(&request).map_err(|error| error::verification(py, &error))? {
                Some(answer) => Ok((Some(ChallengeAnswer::new(py, answer)?), None)),
                None => Ok((None, on_refused.and_then(|_| self.core.challenge_refusal(&request)))),
            }
        })?;
        if let (Some(tell), Some(refusal)) = (on_refused, refusal) {
            tell.call1((error::verification(py, &refusal),))?;
        }
        Ok(answer)
    }

    /// The address of the key that a delivery is signed with; None if the record says none.
    #[pyo3(signature = (body, headers, *, now=None, url=None, method=None))]
    fn _key_url(
        &self,
        body: &Bound<'_, PyAny>,
        headers: &Bound<'_, PyAny>,
        now: Option<&Bound<'_, PyAny>>,
        url: Option<&Bound<'_, PyAny>>,
        method: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Option<String>> {
        let py = body.py();
        guard(py, &self.core, || {
            let passed = Passed { body, headers: Some(headers), now, url, method };
            let received = Received::read(&self.core, &self.wanted, &passed)?;
            let all = received.all_headers()?;
            let delivery = received.delivery(all.view());
            self.core.key_url(&delivery).map_err(|error| error::verification(py, &error))
        })
    }

    /// Whether a document at the platform's may name that address of its keys.
    fn _allows_key_url(&self, url: &str) -> bool {
        self.core.allows_key_url(url)
    }

    /// Whether every delivery's key is at the same address.
    #[getter]
    fn _has_one_key_url(&self) -> bool {
        self.core.has_one_key_url()
    }

    /// Signs a body with the first secret. Returns every header that the provider
    /// would send with it, as a dict of str. Where the signature stands elsewhere,
    /// sign_delivery signs.
    ///
    /// body: bytes-like or str.
    /// now: an aware datetime, or seconds since 1970 (int or float); None: the clock's.
    /// id, delivery_id: str; None: new random ones.
    /// type: the event's type, a str, if a header has it that the body doesn't.
    /// headers: others that are sent, a dict of str, for schemes that sign headers by name.
    /// url, method: str, for schemes that sign them.
    ///
    /// Raises WebhookConfigError: invalid_key if the first secret is a public key,
    /// invalid_option. Raises WebhookVerificationError, body_not_raw, if the body is
    /// neither bytes-like nor a str.
    #[expect(clippy::too_many_arguments, reason = "a delivery has these parts")]
    #[pyo3(signature = (body, *, now=None, id=None, delivery_id=None, r#type=None, headers=None, url=None, method=None))]
    fn sign<'py>(
        &self,
        body: &Bound<'py, PyAny>,
        now: Option<&Bound<'py, PyAny>>,
        id: Option<&Bound<'py, PyAny>>,
        delivery_id: Option<&Bound<'py, PyAny>>,
        r#type: Option<&Bound<'py, PyAny>>,
        headers: Option<&Bound<'py, PyAny>>,
        url: Option<&Bound<'py, PyAny>>,
        method: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let given = Given { now, id, delivery_id, event_type: r#type, headers, url, method };
        self.signed(
            body,
            &given,
            |core, body, signing| core.sign(body, signing),
            |py, headers| headers.into_py_dict(py),
        )
    }

    /// Signs a body with the first secret. Returns all that the provider would send,
    /// wherever the signature stands: body, headers and url. A signature or a time in
    /// JSON takes the place of what is in its field, which must be there.
    ///
    /// Takes what sign takes, and raises what sign raises.
    #[expect(clippy::too_many_arguments, reason = "a delivery has these parts")]
    #[pyo3(signature = (body, *, now=None, id=None, delivery_id=None, r#type=None, headers=None, url=None, method=None))]
    fn sign_delivery<'py>(
        &self,
        body: &Bound<'py, PyAny>,
        now: Option<&Bound<'py, PyAny>>,
        id: Option<&Bound<'py, PyAny>>,
        delivery_id: Option<&Bound<'py, PyAny>>,
        r#type: Option<&Bound<'py, PyAny>>,
        headers: Option<&Bound<'py, PyAny>>,
        url: Option<&Bound<'py, PyAny>>,
        method: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<DeliveryToSend> {
        let given = Given { now, id, delivery_id, event_type: r#type, headers, url, method };
        self.signed(body, &given, |core, body, signing| core.sign_delivery(body, signing), DeliveryToSend::new)
    }

    /// A signed sample delivery of an event type, to test with: with the documented payload,
    /// or a plausible one made of what the record says of its envelope. The event's own time
    /// is the present one, because receivers refuse old events, and its id a new one: two
    /// samples are two events.
    ///
    /// data: fields in place of those of the sample's data; anything but a dict replaces
    /// all of it.
    /// payload: a dict of fields in place of those of the payload. With it, the type may be
    /// one that can't come.
    /// Takes what sign takes, but for the type. Raises WebhookConfigError: invalid_option
    /// for a type that can't come, invalid_key if the first secret is a public key.
    #[expect(clippy::too_many_arguments, reason = "a delivery has these parts")]
    #[pyo3(signature = (r#type, *, data=None, payload=None, now=None, id=None, delivery_id=None, headers=None, url=None, method=None))]
    fn sample<'py>(
        &self,
        r#type: &Bound<'py, PyAny>,
        data: Option<&Bound<'py, PyAny>>,
        payload: Option<&Bound<'py, PyAny>>,
        now: Option<&Bound<'py, PyAny>>,
        id: Option<&Bound<'py, PyAny>>,
        delivery_id: Option<&Bound<'py, PyAny>>,
        headers: Option<&Bound<'py, PyAny>>,
        url: Option<&Bound<'py, PyAny>>,
        method: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<SampleDelivery> {
        let py = r#type.py();
        guard(py, &self.core, || {
            let event_type = options::required_text("type", r#type)?;
            let data = data.map(|data| json::text("data", data)).transpose()?;
            let payload = payload.map(|payload| json::text("payload", payload)).transpose()?;
            let content = Content { event_type: &event_type, data: data.as_deref(), payload: payload.as_deref() };
            let provider = self.core.provider();
            let given = Given { now, id, delivery_id, event_type: None, headers, url, method };
            let mut arguments = SigningArguments::read(py, provider, &given)?;
            if now.is_none() {
                arguments.now = self.last_sample.next(arguments.now, provider);
            }
            let fresh = signing::uuid4(py)?.getattr("hex")?.to_string();
            // A new id of a header isn't the payload's.
            let id = options::text("id", id)?.unwrap_or_default();
            let own = Signing::new(arguments.now).id(&id).fresh(&fresh);
            let sample = arguments.with(|signing| self.core.sample_of(&content, &own, signing));
            SampleDelivery::new(py, sample.map_err(|error| error::config(py, &error))?)
        })
    }

    /// The provider's id.
    #[getter]
    fn provider(&self) -> &str {
        &self.core.provider().id
    }

    /// The provider's record, as a new dict of plain values, of the shape that
    /// hookseal.provider returns.
    #[getter]
    fn record<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        catch_panics(py, || provider::as_dict(py, self.core.provider()))
    }

    /// When the provider delivers again, as it documents it; None if it doesn't.
    #[getter]
    fn retry_schedule(&self) -> Option<RetrySchedule> {
        self.core.retry_schedule().map(RetrySchedule::new)
    }

    fn __repr__(&self) -> String {
        format!("Webhook({:?})", self.provider())
    }

    /// Nothing in it changes: a copy is itself.
    fn __copy__(webhook: Py<Self>) -> Py<Self> {
        webhook
    }

    fn __deepcopy__(webhook: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
        webhook
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err(
            "a Webhook can't be pickled: its secret would be written down. Make one in each process, from where the \
             secret is kept",
        ))
    }
}

impl Webhook {
    /// Reads a delivery, and calls that with it.
    fn with_delivery<'py, T>(
        &self,
        passed: &Passed<'_, 'py>,
        verify: impl FnOnce(Python<'py>, &Received<'_, 'py>, &Delivery<'_>) -> PyResult<T>,
    ) -> PyResult<T> {
        let py = passed.body.py();
        guard(py, &self.core, || {
            let received = Received::read(&self.core, &self.wanted, passed)?;
            let headers = received.headers();
            verify(py, &received, &received.delivery(headers.as_slice()))
        })
    }

    /// Signs a body, and makes Python's value of what the core gives.
    fn signed<'py, T: Send, R>(
        &self,
        body: &Bound<'py, PyAny>,
        given: &Given<'_, 'py>,
        sign: impl FnOnce(&hookseal::Webhook, &[u8], &Signing<'_>) -> Result<T, ConfigError> + Send,
        make: impl FnOnce(Python<'py>, T) -> PyResult<R>,
    ) -> PyResult<R> {
        let py = body.py();
        guard(py, &self.core, || {
            let body = raw_body(&self.core, body, |_| Ok(()))?;
            let body = body.as_bytes();
            let arguments = SigningArguments::read(py, self.core.provider(), given)?;
            let signed = arguments.with(|signing| detached(py, body.len(), || sign(&self.core, body, signing)));
            make(py, signed.map_err(|error| error::config(py, &error))?)
        })
    }
}
