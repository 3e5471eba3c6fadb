//! The one pipeline. Its steps:
//!
//! 1. Find the signature header, in a body within the limit.
//! 2. Parse it by the scheme's grammar into candidates.
//! 3. Assemble the signed content from the scheme's template.
//! 4. Compare every candidate under every secret, in constant time.
//! 5. Check how old the signed time is, where the scheme signs one.
//! 6. Read the body as an event.
//! 7. Check what the receiver expects of it.

use alloc::format;
use alloc::string::String;
use core::ops::Range;

use crate::delivery::Delivery;
use crate::error::{VerificationError, VerificationErrorKind};
use crate::event::{Event, read};
use crate::headers::{Headers, Lookup};
use crate::hints;
use crate::host::HostResults;
use crate::json::{self, Kind};
use crate::known_headers;
use crate::place::Place;
use crate::provider::Node;
use crate::signature_header::{Candidates, Claim};
use crate::template::{Content, Part, Signed};
use crate::timestamp::{SignedTimeFormat, Timestamp, Tolerance};
use crate::verified::Verified;
use crate::webhook::Webhook;

/// What a delivery's headers say, and what they sign.
pub(crate) struct Claimed<'d> {
    candidates: Candidates,
    timestamp: Option<Timestamp>,
    signed_id: Option<&'d str>,
    pub(crate) content: Content<'d>,
}

impl Webhook {
    /// Verifies a delivery and reads its event.
    ///
    /// # Errors
    /// Every code of [`VerificationErrorKind`] but those that bindings alone know:
    /// `body_not_raw`, `headers_not_given`, `out_of_memory`
    pub fn verify<'d>(&'d self, delivery: &Delivery<'d>) -> Result<Event<'d>, VerificationError> {
        self.verify_signature(delivery).and_then(|verified| self.parse(verified))
    }

    /// Verifies a delivery's signature and age alone, for bodies that aren't JSON.
    ///
    /// # Errors
    /// The codes about size, signature and timestamp; `invalid_option` where the
    /// scheme signs something that the delivery lacks
    pub fn verify_signature<'d>(&'d self, delivery: &Delivery<'d>) -> Result<Verified<'d>, VerificationError> {
        self.authenticate(delivery, None).map_err(|kind| self.refused(kind, delivery, delivery.body.len()))
    }

    /// Reads the event of a verified delivery.
    ///
    /// # Errors
    /// `invalid_json`, `invalid_payload`, `unexpected_node`
    pub fn parse<'d>(&'d self, verified: Verified<'d>) -> Result<Event<'d>, VerificationError> {
        // Step 6
        let event = read::event(self, verified).map_err(|kind| self.error(kind))?;
        // Step 7
        self.expect(&event).map_err(|kind| self.error(kind))?;
        Ok(event)
    }

    /// An error with this provider's status for it.
    #[cold]
    #[inline(never)]
    pub(crate) fn error(&self, kind: VerificationErrorKind) -> VerificationError {
        VerificationError::new(kind, &self.provider.id, self.provider.rejection_status)
    }

    /// An error about a delivery, with what all its headers and the first bytes of
    /// its body tell.
    pub(crate) fn refused(
        &self,
        kind: VerificationErrorKind,
        delivery: &Delivery<'_>,
        body_length: usize,
    ) -> VerificationError {
        self.refused_knowing(kind, delivery, body_length, known_headers::BUILT_IN)
    }

    /// The same, with the signature headers of other providers: an id and a header a line.
    #[cold]
    #[inline(never)]
    pub(crate) fn refused_knowing(
        &self,
        kind: VerificationErrorKind,
        delivery: &Delivery<'_>,
        body_length: usize,
        known_headers: &str,
    ) -> VerificationError {
        let hints = hints::of(&kind, self, delivery, body_length, known_headers);
        let kind = match kind {
            VerificationErrorKind::MissingSignature { header, .. } => {
                VerificationErrorKind::MissingSignature { header, given: delivery.headers.len() }
            }
            kind => kind,
        };
        self.error(kind).with_hints(hints)
    }

    /// Verifies the signature and its age, with what the host has computed, if anything.
    pub(crate) fn authenticate<'d>(
        &'d self,
        delivery: &Delivery<'d>,
        host: Option<&HostResults<'_>>,
    ) -> Result<Verified<'d>, VerificationErrorKind> {
        // Steps 1 to 3
        let body_length = host.map_or(delivery.body.len(), |host| host.body_length);
        let Claimed { candidates, timestamp, signed_id, content } = self.claim(delivery, body_length)?;
        // Step 4
        let secret_index = match host {
            None => self.keys.matching(&content, &candidates),
            Some(host) => host.matching(&self.keys, &candidates),
        };
        let secret_index = secret_index.ok_or_else(|| self.mismatch(body_length))?;
        // Step 5
        self.check_age(timestamp, delivery.now)?;
        self.check_body(delivery.body)?;
        Ok(Verified {
            provider: &self.provider,
            body: delivery.body,
            secret_index,
            timestamp,
            signed_id,
            delivery_id: self.delivery_id(&delivery.headers),
        })
    }

    /// What a delivery claims, and what it signs.
    pub(crate) fn claim<'d>(
        &'d self,
        delivery: &Delivery<'d>,
        body_length: usize,
    ) -> Result<Claimed<'d>, VerificationErrorKind> {
        self.check_size(body_length)?;
        // Steps 1 and 2
        let Claim { candidates, timestamp, .. } = self.signature_claim(&delivery.headers)?;
        let (written, timestamp) = self.signed_timestamp(timestamp, &delivery.headers)?.unzip();
        let signed_id = self.signed_id(&delivery.headers)?;
        // Step 3
        let content = self.template.content(&Signed {
            body: delivery.body,
            timestamp: written,
            id: signed_id,
            url: delivery.url,
            method: delivery.method,
            headers: &delivery.headers,
        })?;
        self.check_borders(&content, written)?;
        if self.is_told(&content) {
            return Err(self.told());
        }
        Ok(Claimed { candidates, timestamp, signed_id, content })
    }

    pub(crate) fn check_size(&self, length: usize) -> Result<(), VerificationErrorKind> {
        match self.options.max_body_bytes {
            Some(limit) if length > limit => Err(VerificationErrorKind::BodyTooLarge { length, limit }),
            _ => Ok(()),
        }
    }

    /// The signature header, and what it claims.
    pub(crate) fn signature_claim<'d>(&self, headers: &Headers<'d>) -> Result<Claim<'d>, VerificationErrorKind> {
        let scheme = &self.provider.scheme;
        let header = scheme.signature.header();
        let value = headers.require(header, || VerificationErrorKind::missing_signature(header, headers.len()))?;
        let timestamp_key = scheme.timestamp.as_ref().and_then(|timestamp| timestamp.entry_name());
        scheme.signature.parse(value, scheme.algorithm, timestamp_key)
    }

    /// The signed time, verbatim and parsed. `entry` is that of the signature header.
    fn signed_timestamp<'d>(
        &self,
        entry: Option<&'d str>,
        headers: &Headers<'d>,
    ) -> Result<Option<(&'d str, Timestamp)>, VerificationErrorKind> {
        let Some(scheme) = &self.provider.scheme.timestamp else { return Ok(None) };
        let missing = || VerificationErrorKind::MissingTimestamp { place: self.place_of_time() };
        let text = match &scheme.place {
            Place::Header(header) => headers.require(header, missing)?,
            _ => entry.ok_or_else(missing)?,
        };
        match Timestamp::parse(text, scheme.format) {
            Some(timestamp) => Ok(Some((text, timestamp))),
            None => Err(self.malformed_timestamp(text, scheme.format)),
        }
    }

    #[cold]
    #[inline(never)]
    fn malformed_timestamp(&self, text: &str, format: SignedTimeFormat) -> VerificationErrorKind {
        VerificationErrorKind::MalformedTimestamp {
            place: self.place_of_time(),
            expected: format.expected().into(),
            length: text.chars().count(),
        }
    }

    fn place_of_time(&self) -> String {
        let timestamp = self.provider.scheme.timestamp.as_ref();
        match timestamp.and_then(|timestamp| timestamp.header_name()) {
            Some(header) => format!("the header `{header}`"),
            None => {
                let key = timestamp.and_then(|timestamp| timestamp.entry_name());
                let header = self.provider.scheme.signature.header();
                format!("the entry `{}` of the header `{header}`", key.unwrap_or_default())
            }
        }
    }

    /// The signed id.
    fn signed_id<'d>(&self, headers: &Headers<'d>) -> Result<Option<&'d str>, VerificationErrorKind> {
        let Some(header) = self.provider.scheme.id.as_deref() else { return Ok(None) };
        let id = headers.require(header, || VerificationErrorKind::missing_signature(header, headers.len()))?;
        match id {
            "" => Err(VerificationErrorKind::malformed_signature(header, "an id", "nothing")),
            id => Ok(Some(id)),
        }
    }

    /// Whether what is signed can be read in one way only, as far as the headers decide it.
    fn check_borders(&self, content: &Content<'_>, time: Option<&str>) -> Result<(), VerificationErrorKind> {
        if let (Some(time), Some(scheme)) = (time, &self.provider.scheme.timestamp)
            && !self.borders.hold_time(time)
        {
            return Err(self.malformed_timestamp(time, scheme.format));
        }
        match self.borders.crossed(content) {
            Some(run) => Err(VerificationErrorKind::malformed_signature(
                self.header_in(run),
                &format!("a value without the text between it and the next in `{}`", self.provider.scheme.template),
                "one that has it",
            )),
            None => Ok(()),
        }
    }

    #[cold]
    #[inline(never)]
    fn told(&self) -> VerificationErrorKind {
        let header = self.provider.scheme.signature.header();
        VerificationErrorKind::malformed_signature(
            header,
            "that of a delivery",
            "one that a challenge's answer tells anybody",
        )
    }

    /// The header that the values of a run came from; of several, the one that isn't the time's.
    #[cold]
    #[inline(never)]
    fn header_in(&self, run: Range<usize>) -> &str {
        let scheme = &self.provider.scheme;
        let time = scheme.timestamp.as_ref().and_then(|timestamp| timestamp.header_name());
        let names = self.template.parts().get(run).unwrap_or_default().iter().filter_map(|part| match part {
            Part::Id => scheme.id.as_deref(),
            Part::Header(name) => Some(name.as_str()),
            _ => None,
        });
        names.chain(time).next().unwrap_or(scheme.signature.header())
    }

    #[cold]
    #[inline(never)]
    fn mismatch(&self, body_length: usize) -> VerificationErrorKind {
        VerificationErrorKind::SignatureMismatch {
            header: self.provider.scheme.signature.header().into(),
            secrets: self.keys.len(),
            body_length,
        }
    }

    /// Whether the signed time is within the tolerance, both ways.
    fn check_age(&self, timestamp: Option<Timestamp>, now: Timestamp) -> Result<(), VerificationErrorKind> {
        let (Some(timestamp), Tolerance::Millis(tolerance)) = (timestamp, self.tolerance) else { return Ok(()) };
        let tolerance = i64::try_from(tolerance).unwrap_or(i64::MAX);
        match timestamp.age_at(now) {
            age if age > tolerance => Err(VerificationErrorKind::TimestampTooOld { age, tolerance }),
            age if age < -tolerance => Err(VerificationErrorKind::TimestampTooNew { ahead: -age, tolerance }),
            _ => Ok(()),
        }
    }

    /// Refuses a body that could have taken a piece of its neighbour, where nothing else would stop it.
    fn check_body(&self, body: &[u8]) -> Result<(), VerificationErrorKind> {
        if !self.borders.need_json {
            return Ok(());
        }
        let value = json::read(body).map_err(|found| VerificationErrorKind::InvalidJson { found })?;
        match value.kind() {
            Kind::Object | Kind::List => Ok(()),
            other => {
                let found = format!("$ is {}, expected an object or an array", other.name());
                Err(VerificationErrorKind::InvalidPayload { found })
            }
        }
    }

    /// The unsigned delivery id, where there is just one.
    fn delivery_id<'d>(&self, headers: &Headers<'d>) -> Option<&'d str> {
        match headers.find(self.provider.delivery_id.as_deref()?) {
            Lookup::Text(id) if !id.is_empty() => Some(id),
            _ => None,
        }
    }

    /// What the receiver expects of a verified event.
    fn expect(&self, event: &Event<'_>) -> Result<(), VerificationErrorKind> {
        if self.options.strict && !event.warnings().is_empty() {
            return Err(VerificationErrorKind::Drift { warnings: event.warnings().into() });
        }
        match (&self.provider.envelope.node, &self.options.node_ids) {
            (Some(node), Some(expected)) => expect_node(event, node, expected),
            _ => Ok(()),
        }
    }
}

#[inline(never)]
fn expect_node(event: &Event<'_>, node: &Node, expected: &[String]) -> Result<(), VerificationErrorKind> {
    let found = read::node(event.payload(), node);
    if found.as_deref().is_some_and(|found| expected.iter().any(|id| id == found)) {
        return Ok(());
    }
    Err(VerificationErrorKind::UnexpectedNode {
        field: node.id.clone(),
        found: found.map(|found| found.chars().take(64).collect()),
    })
}
