//! A delivery as it was received, read from Python's objects.

use hookseal::{Delivery, Headers, Timestamp, VerificationError, VerificationErrorKind};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::header_pairs::WHOLE_REQUEST;
use crate::headers::{AllHeaders, NotHeaders, RequestHeaders, WantedPairs};
use crate::type_name::type_name;
use crate::wanted_names::WantedNames;
use crate::{bytes, error, options, time};

/// From this many bytes on, other threads run while a body is hashed. Below it,
/// releasing the GIL and taking it again costs more than it gains.
const DETACH_FROM: usize = 16 * 1024;

/// Runs the core's part; for a large body, while other threads run too.
pub(crate) fn detached<T: Send>(py: Python<'_>, length: usize, work: impl FnOnce() -> T + Send) -> T {
    if length < DETACH_FROM { work() } else { py.detach(work) }
}

/// What a call passes of a delivery.
pub(crate) struct Passed<'a, 'py> {
    pub(crate) body: &'a Bound<'py, PyAny>,
    pub(crate) headers: Option<&'a Bound<'py, PyAny>>,
    pub(crate) now: Option<&'a Bound<'py, PyAny>>,
    pub(crate) url: Option<&'a Bound<'py, PyAny>>,
    pub(crate) method: Option<&'a Bound<'py, PyAny>>,
}

/// What `verify` was called with.
pub(crate) struct Received<'w, 'py> {
    pub(crate) body: Bound<'py, PyBytes>,
    headers: RequestHeaders<'w, 'py>,
    now: Timestamp,
    url: Option<String>,
    method: Option<String>,
}

impl<'w, 'py> Received<'w, 'py> {
    pub(crate) fn read(
        webhook: &hookseal::Webhook,
        wanted: &'w WantedNames,
        passed: &Passed<'_, 'py>,
    ) -> PyResult<Self> {
        let py = passed.body.py();
        let check_size = |length| webhook.check_body_size(length).map_err(|error| error::verification(py, &error));
        let mut received = Self {
            body: raw_body(webhook, passed.body, check_size)?,
            now: read_now(py, webhook, passed.now)?,
            url: options::text("url", passed.url)?,
            method: options::text("method", passed.method)?,
            headers: RequestHeaders::default(),
        };
        match received.headers.read(passed.headers, wanted)? {
            Ok(()) => Ok(received),
            Err(not_headers) => Err(refuse_headers(py, webhook, not_headers)),
        }
    }

    /// The headers that a verdict looks at.
    pub(crate) fn headers(&self) -> WantedPairs<'_> {
        self.headers.view()
    }

    /// All headers.
    pub(crate) fn all_headers(&self) -> PyResult<AllHeaders<'py>> {
        self.headers.all()
    }

    /// For the core, with these headers.
    pub(crate) fn delivery<'d>(&'d self, headers: impl Into<Headers<'d>>) -> Delivery<'d> {
        Delivery::new(self.body.as_bytes(), headers, self.now).url(self.url.as_deref()).method(self.method.as_deref())
    }

    /// What the core says of it.
    pub(crate) fn judged<T: Send>(
        &self,
        py: Python<'_>,
        webhook: &hookseal::Webhook,
        verify: impl FnOnce() -> Result<T, VerificationError> + Send,
    ) -> PyResult<T> {
        detached(py, self.body.as_bytes().len(), verify).map_err(|error| self.explain(webhook, &error))
    }

    /// The core's error, with what can be told from the headers that the verdict
    /// didn't look at.
    pub(crate) fn explain(&self, webhook: &hookseal::Webhook, error: &VerificationError) -> PyErr {
        let py = self.body.py();
        if matches!(error.kind(), VerificationErrorKind::MissingSignature { .. }) && self.headers.are_a_request() {
            return refuse(py, webhook, VerificationErrorKind::HeadersNotGiven { found: WHOLE_REQUEST.into() });
        }
        let all = match self.headers.all() {
            Ok(all) => all,
            Err(error) => return error,
        };
        let delivery = self.delivery(all.view());
        error::verification(py, &webhook.refusal(error.kind().clone(), &delivery, delivery.body.len()))
    }
}

/// The bytes of a body; `body_not_raw` for anything else.
pub(crate) fn raw_body<'py>(
    webhook: &hookseal::Webhook,
    body: &Bound<'py, PyAny>,
    check_size: impl Fn(usize) -> PyResult<()>,
) -> PyResult<Bound<'py, PyBytes>> {
    bytes::bytes(body, check_size)?
        .ok_or_else(|| refuse(body.py(), webhook, VerificationErrorKind::BodyNotRaw { found: type_name(body) }))
}

/// The clock is read only if it may matter.
fn read_now(py: Python<'_>, webhook: &hookseal::Webhook, now: Option<&Bound<'_, PyAny>>) -> PyResult<Timestamp> {
    match now {
        None if !webhook.needs_clock() => Ok(Timestamp::from_unix_seconds(0)),
        now => time::now(py, now),
    }
}

fn refuse_headers(py: Python<'_>, webhook: &hookseal::Webhook, NotHeaders { found, cause }: NotHeaders) -> PyErr {
    let error = refuse(py, webhook, VerificationErrorKind::HeadersNotGiven { found });
    error.set_cause(py, cause);
    error
}

fn refuse(py: Python<'_>, webhook: &hookseal::Webhook, kind: VerificationErrorKind) -> PyErr {
    error::verification(py, &webhook.rejection(kind))
}
