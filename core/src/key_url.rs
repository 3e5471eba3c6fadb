//! Which address a delivery's key is at, and whether it may be fetched from there. Whoever calls the
//! core fetches it.

use alloc::string::String;

use crate::delivery::Delivery;
use crate::error::{VerificationError, VerificationErrorKind};
use crate::key_source::{depends_on_delivery, is_allowed, parts, source_of};
use crate::place::Place;
use crate::placeholders::pieces;
use crate::request::Request;
use crate::webhook::Webhook;

impl Webhook {
    /// The address of the key that a delivery is signed with, by the record's `key_source`; `None` if it has none.
    ///
    /// # Errors
    /// `unknown_key`: the delivery names none, or one that isn't the platform's
    pub fn key_url<'d>(&'d self, delivery: &Delivery<'d>) -> Result<Option<String>, VerificationError> {
        let Some(source) = source_of(&self.provider.scheme) else { return Ok(None) };
        let request = Request::new(delivery, &self.provider.scheme, &self.options.settings);
        // One that the record and the receiver say is theirs; one that a delivery says is an attacker's.
        let is_right = |url: &String| parts(url).is_some() && (!depends_on_delivery(source) || is_allowed(source, url));
        match filled(&source.url, &request).filter(is_right) {
            Some(url) => Ok(Some(url)),
            None => Err(self.error(VerificationErrorKind::UnknownKey)),
        }
    }

    /// Whether a document at the platform's may name that address of its keys.
    pub fn allows_key_url(&self, url: &str) -> bool {
        source_of(&self.provider.scheme).is_some_and(|source| is_allowed(source, url))
    }

    /// Whether every delivery's key is at the same address.
    pub fn has_one_key_url(&self) -> bool {
        source_of(&self.provider.scheme).is_some_and(|source| !depends_on_delivery(source))
    }
}

fn filled(template: &str, request: &Request<'_, '_>) -> Option<String> {
    let mut url = String::new();
    for piece in pieces(template) {
        match piece {
            Ok(literal) => url.push_str(literal),
            Err(name) => url.push_str(&Place::parse(name)?.read(request).ok()??),
        }
    }
    Some(url)
}
