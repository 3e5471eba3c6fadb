//! `webhook`: verifies and signs the deliveries of one endpoint.

use std::rc::Rc;

use hookseal::Provider;

use crate::interface::wit::{self, Head};
use crate::{error, event, explanation, received, secrets, signing};

pub(crate) struct Webhook {
    /// An `incoming` has it, too.
    pub(crate) core: Rc<hookseal::Webhook>,
}

impl wit::GuestWebhook for Webhook {
    fn new(
        platform: wit::Platform,
        secrets: Vec<wit::Secret>,
        options: wit::Options,
    ) -> Result<Self, wit::ConfigError> {
        let core = secrets::platform(platform)
            .and_then(|provider| {
                hookseal::Webhook::with_provider(provider, secrets::secrets(secrets), secrets::options(options)?)
            })
            .map_err(|error| error::config(&error))?;
        Ok(Self { core: Rc::new(core) })
    }

    fn verify(&self, body: wit::Body, head: Head) -> Result<wit::Event, wit::VerificationError> {
        let verified =
            self.core.verify(&received::delivery(received::bytes(&body), &head)).map(|found| event::event(&found));
        verified.map_err(|error| error::verification(&error))
    }

    fn verify_all(&self, body: wit::Body, head: Head) -> Result<Vec<wit::Event>, wit::VerificationError> {
        let verified = self.core.verify_all(&received::delivery(received::bytes(&body), &head));
        let verified = verified.map(|events| events.iter().map(event::event).collect());
        verified.map_err(|error| error::verification(&error))
    }

    fn verify_signature(&self, body: wit::Body, head: Head) -> Result<wit::Verified, wit::VerificationError> {
        let verified = self.core.verify_signature(&received::delivery(received::bytes(&body), &head));
        verified.map(|verified| event::verified(&verified)).map_err(|error| error::verification(&error))
    }

    fn challenge(&self, body: wit::Body, head: Head) -> Result<Option<wit::Answer>, wit::VerificationError> {
        let answer = self.core.challenge(&received::delivery(received::bytes(&body), &head));
        answer.map(|answer| answer.map(self::answer)).map_err(|error| error::verification(&error))
    }

    fn explain(&self, body: wit::Body, head: Head) -> wit::Explanation {
        explanation::explanation(self.core.explain(&received::delivery(received::bytes(&body), &head)))
    }

    fn sign(&self, body: wit::Body, given: wit::Signing) -> Result<wit::Headers, wit::ConfigError> {
        let signed = signing::with_signing(&given, |signing| self.core.sign(received::bytes(&body), signing));
        signed.map(received::headers).map_err(|error| error::config(&error))
    }

    fn sign_delivery(&self, body: wit::Body, given: wit::Signing) -> Result<wit::SignedDelivery, wit::ConfigError> {
        let signed = signing::with_signing(&given, |signing| self.core.sign_delivery(received::bytes(&body), signing));
        signed.map(signing::delivery).map_err(|error| error::config(&error))
    }

    fn sample(
        &self,
        event_type: String,
        data: Option<String>,
        fresh: Option<String>,
        given: wit::Signing,
    ) -> Result<wit::SignedDelivery, wit::ConfigError> {
        let sample = signing::with_signing(&given, |signing| {
            let signing = signing.fresh(fresh.as_deref().unwrap_or_default());
            self.core.sample_with(&event_type, data.as_deref(), &signing)
        });
        let delivery = |sample: hookseal::Sample| wit::SignedDelivery {
            body: sample.body.into_bytes(),
            headers: received::headers(sample.headers),
            url: sample.url,
        };
        sample.map(delivery).map_err(|error| error::config(&error))
    }

    fn header_names(&self) -> Vec<String> {
        self.core.header_names().into_iter().map(|name| name.to_ascii_lowercase()).collect()
    }

    fn record(&self) -> String {
        json(self.core.provider())
    }
}

/// A record as JSON: no value of it is one that JSON lacks.
pub(crate) fn json(record: &Provider) -> String {
    serde_json::to_string(record).unwrap_or_default()
}

fn answer(answer: hookseal::Answer) -> wit::Answer {
    let hookseal::Answer { status, headers, body, secret, .. } = answer;
    wit::Answer { status, headers: received::headers(headers), body, secret }
}
