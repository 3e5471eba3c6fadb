//! Steps 4 and 5: whether a signature is right and fresh, and what must be right beside it.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use subtle::ConstantTimeEq;

use super::claim::{Applied, Claimed};
use crate::borders::NeedsJson;
use crate::error::VerificationErrorKind;
use crate::headers::{Headers, Lookup};
use crate::host::HostResults;
use crate::json::{self, Kind};
use crate::keys::UnknownKey;
use crate::place::Place;
use crate::request::Request;
use crate::rules::{Expectation, RareRules};
use crate::signature_header::{MOST, Origin, one_value};
use crate::template::{Content, PartName, Template};
use crate::timestamp::{Timestamp, Tolerance};
use crate::url;
use crate::verified::Verified;
use crate::webhook::Webhook;

impl<'d> Applied<'d> {
    /// Steps 1 to 5.
    pub(crate) fn authenticate(
        self,
        request: &Request<'_, 'd>,
        host: Option<&HostResults<'_>>,
    ) -> Result<Verified<'d>, VerificationErrorKind> {
        // Step 1
        match self.scheme.signature.one_header() {
            Some(name) => self.judge(request, &Cow::Borrowed(one_value(name, request.headers())?), host),
            None => self.authenticate_any(request, host),
        }
    }

    /// The same where the signature isn't in one header.
    #[cold]
    #[inline(never)]
    fn authenticate_any(
        self,
        request: &Request<'_, 'd>,
        host: Option<&HostResults<'_>>,
    ) -> Result<Verified<'d>, VerificationErrorKind> {
        let texts = self.signature_texts(request)?;
        match texts.as_slice() {
            [text] => self.judge(request, text, host),
            texts if texts.len() > MOST => Err(VerificationErrorKind::malformed_signature(
                &self.scheme.signature.place_name(),
                &format!("at most {MOST} signatures"),
                "more",
            )),
            texts => self.judge_any(request, texts, host),
        }
    }

    /// Any of several texts may be right. Of their errors that counts which says most.
    #[cold]
    #[inline(never)]
    fn judge_any(
        self,
        request: &Request<'_, 'd>,
        texts: &[Cow<'d, str>],
        host: Option<&HostResults<'_>>,
    ) -> Result<Verified<'d>, VerificationErrorKind> {
        let mut refused: Option<VerificationErrorKind> = None;
        for text in texts {
            match self.judge(request, text, host) {
                Ok(verified) => return Ok(verified),
                Err(kind) => {
                    let says_more =
                        refused.as_ref().is_none_or(|refused| is_malformed(refused) && !is_malformed(&kind));
                    refused = if says_more { Some(kind) } else { refused };
                }
            }
        }
        Err(refused.unwrap_or_else(|| self.mismatch(request.body().len())))
    }

    fn judge(
        self,
        request: &Request<'_, 'd>,
        text: &Cow<'d, str>,
        host: Option<&HostResults<'_>>,
    ) -> Result<Verified<'d>, VerificationErrorKind> {
        if let Some(rare) = &self.rules.rare
            && let Some(container) = &rare.container
        {
            return self.judge_container(container, rare, request, text);
        }
        // Steps 2 to 4
        let claimed = self.claim(request, text)?;
        let body_length = host.map_or(request.body().len(), |host| host.body_length);
        let secret_index = match (&self.rules.rare, host) {
            (_, Some(host)) => {
                self.content(request, &claimed, None)?;
                host.matching(&self.rules.keys, &claimed.candidates)
            }
            (None, None) => {
                let content = self.content(request, &claimed, None)?;
                content.with(|pieces| self.rules.keys.matching(pieces, &claimed.candidates))
            }
            (Some(rare), None) => self.matching(rare, request, &claimed)?,
        };
        let secret_index = secret_index.ok_or_else(|| self.mismatch(body_length))?;
        self.accept(request, claimed, secret_index)
    }

    /// What must be right beside a right signature, and step 5.
    fn accept(
        self,
        request: &Request<'_, 'd>,
        claimed: Claimed<'d>,
        secret_index: usize,
    ) -> Result<Verified<'d>, VerificationErrorKind> {
        if let Some(rare) = &self.rules.rare {
            self.check_expectations(&rare.expectations, request, &claimed)?;
        }
        // Step 5
        self.check_age(claimed.timestamp, request.delivery().now)?;
        self.check_body(request)?;
        Ok(self.verified(request, claimed, secret_index))
    }

    pub(super) fn verified(self, request: &Request<'_, 'd>, claimed: Claimed<'d>, secret_index: usize) -> Verified<'d> {
        Verified {
            webhook: self.webhook,
            body: request.body(),
            secret_index,
            trust: self.rules.trust,
            timestamp: claimed.timestamp,
            signed_id: claimed.signed_id,
            delivery_id: self.webhook.delivery_id(request.headers()),
            type_header: self.webhook.found_type(request.headers()),
            kept: self.webhook.anywhere.as_ref().map(|_| request.keep()),
            claims: None,
        }
    }

    /// Step 4 for the schemes that choose among keys, or spell the URL in two ways.
    #[cold]
    #[inline(never)]
    fn matching(
        self,
        rare: &RareRules,
        request: &Request<'_, 'd>,
        claimed: &Claimed<'d>,
    ) -> Result<Option<usize>, VerificationErrorKind> {
        let key_id = match &rare.key_by {
            Some(place) if !claimed.names_keys() => place.read(request)?,
            _ => None,
        };
        let mut urls: Vec<Option<String>> = Vec::from([None]);
        if rare.varies_port {
            urls.extend(url::port_variants(request.url()?).into_iter().map(Some));
        }
        for url in urls {
            let content = self.content(request, claimed, url.as_deref())?;
            if let Some(index) = self.matching_content(rare, &content, claimed, key_id.as_deref())? {
                return Ok(Some(index));
            }
        }
        Ok(None)
    }

    fn matching_content(
        self,
        rare: &RareRules,
        content: &Content<'_>,
        claimed: &Claimed<'d>,
        key_id: Option<&str>,
    ) -> Result<Option<usize>, VerificationErrorKind> {
        let keys = &self.rules.keys;
        let found = content.with(|pieces| {
            if rare.is_paired {
                return Ok(keys.matching_in_turn(pieces, claimed.in_place()));
            }
            if rare.key_by.is_none() || !claimed.names_keys() {
                return match key_id {
                    None => Ok(keys.matching(pieces, &claimed.candidates)),
                    Some(id) => keys.matching_named(pieces, &claimed.candidates, Some(id), None),
                };
            }
            // Each signature names its own key: one that is unknown is passed over beside a known one.
            let mut unknown = true;
            for (candidate, Origin { key_id, .. }) in claimed.candidates.iter().zip(&claimed.origins) {
                match keys.matching_named(pieces, core::slice::from_ref(candidate), key_id.as_deref(), None) {
                    Ok(Some(index)) => return Ok(Some(index)),
                    Ok(None) => unknown = false,
                    Err(UnknownKey) => {}
                }
            }
            if unknown { Err(UnknownKey) } else { Ok(None) }
        });
        found.map_err(|UnknownKey| VerificationErrorKind::UnknownKey)
    }

    /// What must be right beside the signature: compared in constant time, because it may be a secret.
    pub(super) fn check_expectations(
        self,
        expectations: &'d [Expectation],
        request: &Request<'_, 'd>,
        claimed: &Claimed<'d>,
    ) -> Result<(), VerificationErrorKind> {
        for Expectation { place, is_optional, values } in expectations {
            let found = request.values(place)?;
            check_last(place, values, request)?;
            let signed = self.signed(request, claimed, None);
            let mut is_right = found.is_empty() && *is_optional && request.body().is_empty();
            for value in values.iter().filter(|_| !found.is_empty()) {
                let expected = value.value(&signed)?;
                for found in &found {
                    // In base64url, padding makes no difference.
                    let found = if value.ends_in_base64url() { found.trim_end_matches('=') } else { found };
                    is_right |= bool::from(expected.ct_eq(found.as_bytes()));
                }
            }
            if !is_right {
                return Err(mismatched(place, found.is_empty(), values));
            }
        }
        Ok(())
    }

    #[cold]
    #[inline(never)]
    pub(super) fn mismatch(self, body_length: usize) -> VerificationErrorKind {
        VerificationErrorKind::SignatureMismatch {
            header: self.scheme.signature.place_name(),
            secrets: self.rules.keys.len(),
            are_public: self.rules.keys.are_public(),
            body_length,
        }
    }

    /// Whether the signed time is within the tolerance, both ways.
    pub(super) fn check_age(self, timestamp: Option<Timestamp>, now: Timestamp) -> Result<(), VerificationErrorKind> {
        let (Some(timestamp), Tolerance::Millis(tolerance)) = (timestamp, self.rules.tolerance) else { return Ok(()) };
        let tolerance = i64::try_from(tolerance).unwrap_or(i64::MAX);
        match timestamp.age_at(now) {
            age if age > tolerance => Err(VerificationErrorKind::TimestampTooOld { age, tolerance }),
            age if age < -tolerance => {
                Err(VerificationErrorKind::TimestampTooNew { ahead: age.saturating_neg(), tolerance })
            }
            _ => Ok(()),
        }
    }

    /// Refuses a body that could have taken a piece of its neighbour, or been lengthened, where nothing else would stop it.
    pub(super) fn check_body(self, request: &Request<'_, 'd>) -> Result<(), VerificationErrorKind> {
        let is_json = self.rules.rare.as_deref().is_some_and(|rare| rare.needs_json);
        let is_container = match self.rules.borders.need_json {
            NeedsJson::Never => false,
            NeedsJson::BesideQuery => has_query(request)?,
            NeedsJson::Always => true,
        };
        if is_json || is_container { check_json(request.body(), is_container) } else { Ok(()) }
    }
}

/// Whether the URL has a query, or a body could be the rest of one.
#[inline(never)]
fn has_query(request: &Request<'_, '_>) -> Result<bool, VerificationErrorKind> {
    Ok(request.body().starts_with(b"?") || request.url()?.contains('?'))
}

/// Refuses what isn't JSON, or no object or array.
#[inline(never)]
fn check_json(body: &[u8], is_container: bool) -> Result<(), VerificationErrorKind> {
    let value = json::read(body).map_err(|found| VerificationErrorKind::InvalidJson { found })?;
    match value.kind() {
        Kind::Object | Kind::List => Ok(()),
        _ if !is_container => Ok(()),
        other => {
            let found = format!("$ is {}, expected an object or an array", other.name());
            Err(VerificationErrorKind::InvalidPayload { found })
        }
    }
}

impl Webhook {
    /// The unsigned delivery id, where there is just one.
    pub(super) fn delivery_id<'d>(&self, headers: &Headers<'d>) -> Option<&'d str> {
        match headers.find(self.provider.delivery_id.as_deref()?) {
            Lookup::Text(id) if !id.is_empty() => Some(id),
            _ => None,
        }
    }

    /// What the header says that has the event's type, for records with such a one.
    pub(super) fn found_type<'d>(&self, headers: &Headers<'d>) -> Option<Lookup<'d>> {
        self.places.type_header.as_ref().map(|header| headers.find(&header.name))
    }
}

fn is_malformed(kind: &VerificationErrorKind) -> bool {
    matches!(kind, VerificationErrorKind::MalformedSignature { .. })
}

/// A digest of the body in the query is its last parameter. Whoever has recorded a form chooses the URL, and could say
/// there what the form said, with a digest in the middle.
fn check_last(place: &Place, values: &[Template], request: &Request<'_, '_>) -> Result<(), VerificationErrorKind> {
    let Place::Query(name) = place else { return Ok(()) };
    let is_digest = values.iter().any(|value| value.has(PartName::Body));
    match is_digest && request.query()?.texts().last().is_some_and(|(last, _)| last != name) {
        true => Err(VerificationErrorKind::malformed_signature(
            &format!("query:{name}"),
            "the last parameter of the URL",
            "another behind it",
        )),
        false => Ok(()),
    }
}

#[cold]
#[inline(never)]
fn mismatched(place: &Place, is_absent: bool, values: &[Template]) -> VerificationErrorKind {
    let values: Vec<String> = values.iter().map(|value| format!("`{}`", value.written())).collect();
    let expected = values.join(" or ");
    let expected = if is_absent { format!("{expected}, and it is there") } else { expected };
    VerificationErrorKind::ClaimMismatch { place: format!("{place}"), expected }
}
