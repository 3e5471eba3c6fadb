//! Why a delivery doesn't verify.

use hookseal::binding::{self, Language, Surroundings};
use hookseal::{Delivery, VerificationErrorKind};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};

use crate::header_pairs::WHOLE_REQUEST;
use crate::headers::{NotHeaders, RequestHeaders};
use crate::out_of_memory::{catch_panics, guard};
use crate::received::Passed;
use crate::type_name::type_name;
use crate::wanted_names::WantedNames;
use crate::{bytes, options, provider, secrets, time};

/// Why a delivery doesn't verify.
#[pyclass(frozen, get_all, module = "hookseal")]
pub(crate) struct Explanation {
    /// "accepted", or the code that verify gives, or making the Webhook.
    verdict: &'static str,
    /// What is probably wrong, most likely first: a tuple of Finding. Empty where the signature is right.
    findings: Py<PyTuple>,
    /// The steps of the pipeline, what each looked for and what it found: a tuple of Step.
    steps: Py<PyTuple>,
}

/// What is probably wrong with a delivery.
#[pyclass(frozen, get_all, module = "hookseal")]
pub(crate) struct Finding {
    /// The stable code, the same in every language.
    code: &'static str,
    /// Whether it was proven: without it, the signature is right under your own secret.
    certain: bool,
    /// What was found, for people.
    message: String,
    /// How to mend it: a sentence, or a line of code.
    fix: String,
}

/// A step of the pipeline.
#[pyclass(frozen, get_all, module = "hookseal")]
pub(crate) struct Step {
    /// What the step is.
    name: &'static str,
    /// What it looked for.
    expected: String,
    /// What it found.
    found: String,
    /// Whether it was passed; None if it wasn't reached.
    passed: Option<bool>,
}

impl Explanation {
    fn new(py: Python<'_>, explanation: hookseal::Explanation) -> PyResult<Self> {
        let finding = |finding: hookseal::Finding| {
            let hookseal::Finding { code, certain, message, fix, .. } = finding;
            Py::new(py, Finding { code, certain, message, fix })
        };
        let step = |step: hookseal::Step| {
            let hookseal::Step { name, expected, found, passed, .. } = step;
            Py::new(py, Step { name, expected, found, passed })
        };
        let findings = explanation.findings.into_iter().map(finding).collect::<PyResult<Vec<_>>>()?;
        let steps = explanation.steps.into_iter().map(step).collect::<PyResult<Vec<_>>>()?;
        Ok(Self {
            verdict: explanation.verdict,
            findings: PyTuple::new(py, findings)?.unbind(),
            steps: PyTuple::new(py, steps)?.unbind(),
        })
    }
}

#[pymethods]
impl Explanation {
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Explanation(verdict={:?}, findings={})", self.verdict, self.findings.bind(py).repr()?))
    }
}

#[pymethods]
impl Finding {
    fn __repr__(&self) -> String {
        let certain = if self.certain { "True" } else { "False" };
        format!("Finding(code={:?}, certain={certain}, message={:?}, fix={:?})", self.code, self.message, self.fix)
    }
}

#[pymethods]
impl Step {
    fn __repr__(&self) -> String {
        let passed = match self.passed {
            None => "None",
            Some(true) => "True",
            Some(false) => "False",
        };
        format!("Step(name={:?}, expected={:?}, found={:?}, passed={passed})", self.name, self.expected, self.found)
    }
}

/// What was read of what a call passes: a delivery, or why there is none.
enum Read<'w, 'py> {
    Delivery(Bound<'py, PyBytes>, RequestHeaders<'w, 'py>),
    Refused(VerificationErrorKind),
}

impl<'py> Passed<'_, 'py> {
    fn read<'w>(&self, wanted: &'w WantedNames) -> PyResult<Read<'w, 'py>> {
        let Some(body) = bytes::bytes(self.body, |_| Ok(()))? else {
            return Ok(Read::Refused(VerificationErrorKind::BodyNotRaw { found: type_name(self.body) }));
        };
        let mut headers = RequestHeaders::default();
        let found = match headers.read(self.headers, wanted)? {
            Ok(()) if headers.are_a_request() => String::from(WHOLE_REQUEST),
            Ok(()) => return Ok(Read::Delivery(body, headers)),
            Err(NotHeaders { found, .. }) => found,
        };
        Ok(Read::Refused(VerificationErrorKind::HeadersNotGiven { found }))
    }

    /// Explains the delivery, or what is no delivery.
    fn explained(
        &self,
        wanted: &WantedNames,
        of_delivery: impl FnOnce(&Delivery<'_>) -> hookseal::Explanation + Send,
        of_refusal: impl FnOnce(VerificationErrorKind) -> hookseal::Explanation,
    ) -> PyResult<Explanation> {
        let py = self.body.py();
        let now = time::now(py, self.now)?;
        let (url, method) = (options::text("url", self.url)?, options::text("method", self.method)?);
        let explanation = match self.read(wanted)? {
            Read::Refused(kind) => of_refusal(kind),
            Read::Delivery(body, headers) => {
                let all = headers.all()?;
                let delivery = Delivery::new(body.as_bytes(), all.view(), now).url(url.as_deref());
                let delivery = delivery.method(method.as_deref());
                py.detach(|| of_delivery(&delivery))
            }
        };
        Explanation::new(py, explanation)
    }
}

/// The explanation of a webhook's delivery.
pub(crate) fn of_webhook(
    webhook: &hookseal::Webhook,
    wanted: &WantedNames,
    passed: &Passed<'_, '_>,
) -> PyResult<Explanation> {
    guard(passed.body.py(), webhook, || {
        let surroundings = || Surroundings::own(Language::Python);
        passed.explained(
            wanted,
            |delivery| webhook.explain_in(delivery, &surroundings()),
            |kind| webhook.explain_refusal(&webhook.rejection(kind), Language::Python),
        )
    })
}

/// Why a delivery doesn't verify, where perhaps no Webhook can be made: the secret is
/// blank, or the key damaged. Its verdict is then the code of that error.
///
/// provider, secret: what Webhook takes; a secret that isn't there, None, is explained, too.
/// body, headers, now, url, method: what Webhook.explain takes.
///
/// Raises WebhookConfigError: unknown_provider, or invalid_option for a record or an
/// argument that can't be read.
#[pyfunction]
#[pyo3(
    signature = (provider, secret, body, headers=None, *, now=None, url=None, method=None),
    text_signature = "(provider, secret, body, headers, *, now=None, url=None, method=None)"
)]
pub(crate) fn explain(
    provider: &Bound<'_, PyAny>,
    secret: &Bound<'_, PyAny>,
    body: &Bound<'_, PyAny>,
    headers: Option<&Bound<'_, PyAny>>,
    now: Option<&Bound<'_, PyAny>>,
    url: Option<&Bound<'_, PyAny>>,
    method: Option<&Bound<'_, PyAny>>,
) -> PyResult<Explanation> {
    let py = provider.py();
    catch_panics(py, || {
        let provider = provider::from_argument(provider)?;
        let secrets = if secret.is_none() { Vec::new() } else { secrets::secrets(secret)? };
        let passed = Passed { body, headers, now, url, method };
        let wanted = WantedNames::new(py, &[]);
        let explained = |delivery: &Delivery<'_>| {
            let surroundings = Surroundings::own(Language::Python);
            binding::explain_with(provider.clone(), &secrets, hookseal::Options::default(), delivery, &surroundings)
        };
        let of_refusal = |kind| binding::explain_refusal_of(&provider, kind, Language::Python);
        passed.explained(&wanted, explained, of_refusal)
    })
}
