//! Why a delivery doesn't verify.

use hookseal::binding::{self, Language, Surroundings};
use hookseal::{Explanation, Finding, Options, Step};

use crate::interface::wit;
use crate::{error, received, secrets};

pub(crate) fn explain(
    platform: wit::Platform,
    secrets: Vec<wit::Secret>,
    body: &wit::Body,
    head: &wit::Head,
) -> Result<wit::Explanation, wit::ConfigError> {
    let provider = secrets::platform(platform).map_err(|error| error::config(&error))?;
    let secrets = secrets::secrets(secrets);
    let delivery = received::delivery(received::bytes(body), head);
    // Whoever reads it may write in any language: the crate's names are nearest to the interface's.
    let surroundings = Surroundings::own(Language::Rust);
    Ok(explanation(binding::explain_with(provider, &secrets, Options::default(), &delivery, &surroundings)))
}

pub(crate) fn explanation(explanation: Explanation) -> wit::Explanation {
    wit::Explanation {
        verdict: explanation.verdict.into(),
        findings: explanation.findings.into_iter().map(finding).collect(),
        steps: explanation.steps.into_iter().map(step).collect(),
    }
}

fn finding(finding: Finding) -> wit::Finding {
    let Finding { code, certain, message, fix, .. } = finding;
    wit::Finding { code: code.into(), certain, message, fix }
}

fn step(step: Step) -> wit::Step {
    let Step { name, expected, found, passed, .. } = step;
    wit::Step { name: name.into(), expected, found, passed }
}
