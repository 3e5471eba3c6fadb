//! Signatures that say themselves what they sign: JSON Web Tokens and Signatures, HTTP message signatures.
//! What they may say is the record's.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::expectation::Expectation;
use crate::error::ConfigError;
use crate::http_message_signature::CONTENT_DIGEST;
use crate::jws::JwsForm;
use crate::place::Place;
use crate::proof::Proof;
use crate::scheme::jose::JoseAlgorithm;
use crate::scheme::{Algorithm, Scheme, SchemeDetails, SignaturePlace};
use crate::template::Template;

/// What a record says of its tokens or message signatures.
#[derive(Debug, PartialEq)]
pub(crate) struct Container {
    /// A token, a JWS, or a message signature.
    pub(crate) algorithm: Algorithm,
    /// Those that are taken.
    pub(crate) algorithms: Vec<JoseAlgorithm>,
    /// Whether a JWS has no payload: it is the template's value.
    pub(crate) is_detached: bool,
    /// Whether the payload is signed in base64url.
    pub(crate) b64: bool,
}

impl Container {
    /// Of a scheme that has one.
    ///
    /// # Errors
    /// `invalid_option` for what such a scheme lacks, or any other has
    pub(super) fn of(scheme: &Scheme) -> Result<Option<Self>, ConfigError> {
        let details = scheme.details.as_deref();
        if let Some(field) = details.and_then(|details| stray(scheme.algorithm, details)) {
            let expected = "a field that goes with the algorithm";
            return Err(ConfigError::invalid_option(
                field,
                expected,
                &format!("it beside `{}`", scheme.algorithm.name()),
            ));
        }
        if scheme.algorithm.key_kind().is_some() {
            return Ok(None);
        }
        let algorithms = details.map(|details| details.algorithms.as_slice()).unwrap_or_default();
        let algorithms = JoseAlgorithm::list(algorithms).map_err(|found| {
            let expected = "algorithms of one kind: all for shared secrets, or all for public keys";
            ConfigError::invalid_option("scheme.algorithms", expected, found)
        })?;
        let is_timed = scheme.timestamp.as_ref().is_some_and(|time| time.entry_name() == Some("created"));
        if scheme.algorithm == Algorithm::HttpMessageSignature && !is_timed {
            let expected = "`signature_key: \"created\"`, when the message was signed";
            return Err(ConfigError::invalid_option("scheme.timestamp", expected, "another time, or none"));
        }
        let jws = details.and_then(|details| details.jws.as_ref());
        let is_detached = jws.is_some_and(|jws| jws.detached);
        let b64 = jws.is_none_or(|jws| jws.b64);
        if !is_detached && (!b64 || jws.is_some_and(|jws| jws.payload.is_some()) || scheme.template != "{body}") {
            let expected = "a payload that the record builds only where it is detached: `jws.detached`";
            return Err(ConfigError::invalid_option("scheme.jws", expected, "one that is in the token"));
        }
        Ok(Some(Self { algorithm: scheme.algorithm, algorithms, is_detached, b64 }))
    }

    pub(crate) fn form(&self) -> JwsForm<'_> {
        JwsForm { algorithms: &self.algorithms, detached: self.is_detached, b64: self.b64 }
    }

    /// What it proves; `None` if it leaves the body out.
    pub(super) fn proof(&self, scheme: &Scheme, template: &Template, expectations: &[Expectation]) -> Option<Proof> {
        let says = scheme.details.as_deref().and_then(|details| details.covers_body);
        let is_whole = scheme.signature.place == SignaturePlace::Body;
        let is_claimed = |expectation: &Expectation| {
            matches!(expectation.place, Place::Claim(_)) && expectation.values.iter().all(Template::binds_body)
        };
        let is_bound = match self.algorithm {
            Algorithm::HttpMessageSignature => covers(scheme, CONTENT_DIGEST),
            _ if self.is_detached => template.binds_body(),
            _ => is_whole || expectations.iter().any(is_claimed),
        };
        match (is_bound, says) {
            (true, Some(false)) => Some(Proof::SignedFields),
            (true, _) => Some(Proof::SignedBody),
            (false, Some(false)) if self.is_detached => Some(Proof::SignedFields),
            (false, Some(false)) => Some(Proof::Token),
            // A bearer's token is known to be no more than that.
            (false, _) if !self.is_detached && self.algorithm != Algorithm::HttpMessageSignature => Some(Proof::Token),
            (false, _) => None,
        }
    }
}

/// What is signed of a detached payload, or else nothing that a template says.
pub(super) fn template(scheme: &Scheme) -> (&'static str, &str) {
    let payload = scheme.details.as_deref().and_then(|details| details.jws.as_ref()?.payload.as_deref());
    payload.map_or(("scheme.template", &*scheme.template), |payload| ("scheme.jws.payload", payload))
}

/// Whether a message signature covers a component, as the record demands it.
pub(super) fn covers(scheme: &Scheme, component: &str) -> bool {
    let components = scheme.details.iter().flat_map(|details| &details.components);
    components.into_iter().any(|name| name.eq_ignore_ascii_case(component))
}

/// A field that doesn't go with the algorithm.
fn stray(algorithm: Algorithm, details: &SchemeDetails) -> Option<&'static str> {
    let is_token = matches!(algorithm, Algorithm::Jwt | Algorithm::Jws);
    let is_message = algorithm == Algorithm::HttpMessageSignature;
    let fields = [
        (is_token || is_message, !details.algorithms.is_empty(), "scheme.algorithms"),
        (algorithm == Algorithm::Jwt, !details.claims.is_empty(), "scheme.claims"),
        (algorithm == Algorithm::Jws, details.jws.is_some(), "scheme.jws"),
        (is_message, !details.components.is_empty(), "scheme.components"),
        (is_message, details.tag.is_some(), "scheme.tag"),
        (is_message, details.label.is_some(), "scheme.label"),
    ];
    fields.into_iter().find(|(goes, is_there, _)| *is_there && !goes).map(|(_, _, name)| name)
}

/// The names that are taken, for an error.
pub(crate) fn names(container: &Container) -> String {
    let names: Vec<&str> = container.algorithms.iter().map(|algorithm| algorithm.name()).collect();
    names.join(" or ")
}
