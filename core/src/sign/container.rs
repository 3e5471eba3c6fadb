//! Signing where the signature says what it signs: tokens and HTTP message signatures.

use alloc::string::String;
use alloc::vec::Vec;

use super::refuse;
use crate::error::ConfigError;
use crate::headers::Lookup;
use crate::http_message_signature::{CONTENT_DIGEST, Covered, DIGEST, INPUT, base_of, content_digest};
use crate::json;
use crate::jws;
use crate::place::Place;
use crate::request::{Request, Token};
use crate::rules::RareRules;
use crate::rules::container::Container;
use crate::scheme::jose::JoseAlgorithm;
use crate::scheme::{Algorithm, SignatureGrammar, SignaturePlace};
use crate::timestamp::{SignedTimeFormat, Timestamp};
use crate::verify::claim::{Applied, Claimed};

/// How long a token lives that is made here, in seconds.
const LIFE: i64 = 300;

/// Headers, names and values.
type Sent = Vec<(String, String)>;

impl<'d> Applied<'d> {
    /// The headers with the signature of what is about to be sent.
    #[cold]
    #[inline(never)]
    pub(super) fn sign_container(
        self,
        container: &Container,
        rare: &'d RareRules,
        request: &Request<'_, 'd>,
        now: Timestamp,
    ) -> Result<Sent, ConfigError> {
        match container.algorithm {
            Algorithm::HttpMessageSignature => self.sign_message(container, request, now),
            _ => self.sign_token(container, rare, request, now),
        }
    }

    fn sign_token(
        self,
        container: &Container,
        rare: &'d RareRules,
        request: &Request<'_, 'd>,
        now: Timestamp,
    ) -> Result<Sent, ConfigError> {
        let (key, id, algorithm) = self.rules.keys.signer()?;
        let (mut header, mut claims) = (Object::default(), self.said(rare, request)?);
        header.text("alg", jose_name(container, algorithm).name());
        if let Some(id) = id {
            header.text("kid", id);
        }
        if !container.b64 {
            header.raw("b64", "false");
            header.raw("crit", "[\"b64\"]");
        }
        let seconds = now.unix_seconds();
        claims.raw("iat", &now.write(SignedTimeFormat::Unix));
        claims.raw("exp", &Timestamp::from_unix_seconds(seconds + LIFE).write(SignedTimeFormat::Unix));
        match self.scheme.timestamp.as_ref().map(|time| (&time.place, time.format)) {
            Some((Place::Jws(name), format)) => header.raw(name, &now.write(format)),
            Some((Place::Claim(name), format)) if name != "iat" => claims.raw(name, &now.write(format)),
            _ => {}
        }
        // What is signed may name what the token says.
        let [so_far, said] = [&header, &claims].map(|object| object.written().into_bytes());
        request.set_token(Token { header: so_far, payload: said });
        let claimed = self.to_be_signed(request, now).map_err(refuse)?;
        for (place, value) in self.demanded(rare, request, &claimed)? {
            match place {
                Place::Jws(name) => header.text(name, &value),
                Place::Claim(name) => claims.text(name, &value),
                _ => {}
            }
        }
        let payload = match container.is_detached {
            true => self.content(request, &claimed, None).map_err(refuse)?.with(|pieces| pieces.concat()),
            false => claims.written().into_bytes(),
        };
        let token = jws::write(&header.written(), &payload, container.form(), |content| key.sign(content))?;
        let prefix = match &self.scheme.signature.grammar {
            SignatureGrammar::Plain { prefix } => prefix,
            _ => "",
        };
        Ok([(self.scheme.signature.sent_header().into(), [prefix, &*token].concat())].into())
    }

    /// What a token that is the whole body says beside what is made here: the body's fields, or a claim that holds it.
    fn said(self, rare: &RareRules, request: &Request<'_, 'd>) -> Result<Object, ConfigError> {
        let mut claims = Object::default();
        if self.scheme.signature.place != SignaturePlace::Body {
            return Ok(claims);
        }
        let refuse = |found: String| ConfigError::invalid_option("body", "JSON, which the token says", &found);
        let body = json::read(request.body()).map_err(refuse)?;
        if let Some(Place::Claim(name)) = self.scheme.details.as_deref().and_then(|details| details.body.as_ref()) {
            claims.text(name, body.as_str());
            return Ok(claims);
        }
        let time = self.scheme.timestamp.as_ref().map(|time| &time.place);
        let demanded = rare.expectations.iter().map(|expectation| &expectation.place);
        let is_made = |name: &str| {
            let mut places = demanded.clone().chain(time);
            ["iat", "exp"].contains(&name) || places.any(|place| matches!(place, Place::Claim(own) if own == name))
        };
        for (name, value) in body.fields().entries().filter(|(name, _)| !is_made(name)) {
            claims.raw(&name, value.as_str());
        }
        Ok(claims)
    }

    /// The first value that is right at each place of which the record demands something.
    fn demanded(
        self,
        rare: &'d RareRules,
        request: &Request<'_, 'd>,
        claimed: &Claimed<'d>,
    ) -> Result<Vec<(&'d Place, String)>, ConfigError> {
        let signed = self.signed(request, claimed, None);
        let mut demanded = Vec::new();
        for expectation in &rare.expectations {
            if let (Place::Claim(_) | Place::Jws(_), Some(value)) = (&expectation.place, expectation.values.first()) {
                let value = String::from_utf8(value.value(&signed).map_err(refuse)?).unwrap_or_default();
                demanded.push((&expectation.place, value));
            }
        }
        Ok(demanded)
    }

    fn sign_message(
        self,
        container: &Container,
        request: &Request<'_, 'd>,
        now: Timestamp,
    ) -> Result<Sent, ConfigError> {
        let (key, id, algorithm) = self.rules.keys.signer()?;
        let details = self.scheme.details.as_deref();
        let components = details.map(|details| details.components.as_slice()).unwrap_or_default();
        let delivery = request.delivery();
        let mut headers: Sent = Vec::new();
        let has_digest = delivery.headers.find(DIGEST) != Lookup::Absent;
        if !has_digest && components.iter().any(|name| name == CONTENT_DIGEST) {
            headers.push((DIGEST.into(), content_digest(delivery.body)));
        }
        let mut input = String::from("(");
        for name in components {
            input.extend([if input.len() > 1 { " \"" } else { "\"" }, name, "\""]);
        }
        input.extend([");created=", &now.write(SignedTimeFormat::Unix)]);
        let name = jose_name(container, algorithm).http_name();
        let tag = details.and_then(|details| details.tag.as_deref());
        for (parameter, text) in [("keyid", id), ("alg", Some(name).filter(|name| !name.is_empty())), ("tag", tag)] {
            if let Some(text) = text {
                input.extend([";", parameter, "="]);
                json::write_text(text, &mut input);
            }
        }
        let own = headers.iter().map(|(name, value)| (name.as_str(), Some(value.as_str())));
        let sent = delivery.headers.iter().chain(own).collect();
        let covered = Covered { method: delivery.method, url: delivery.url, headers: &sent };
        let base = base_of(components.iter().map(String::as_str), &input, &covered).map_err(refuse)?;
        let signature = self.scheme.signature.spelling().encode(&key.sign(&[&base])?);
        let label = details.and_then(|details| details.label.as_deref()).unwrap_or("sig1");
        headers.push((INPUT.into(), [label, "=", &input].concat()));
        headers.push((self.scheme.signature.sent_header().into(), [label, "=:", &signature, ":"].concat()));
        Ok(headers)
    }
}

/// What the record calls the algorithm of a key.
fn jose_name(container: &Container, algorithm: Algorithm) -> JoseAlgorithm {
    let named = container.algorithms.iter().find(|named| named.algorithm() == algorithm);
    named.copied().unwrap_or(JoseAlgorithm::Hs256)
}

/// A JSON object that is written field by field.
#[derive(Default)]
struct Object(String);

impl Object {
    fn raw(&mut self, name: &str, value: &str) {
        self.0.push(if self.0.is_empty() { '{' } else { ',' });
        json::write_text(name, &mut self.0);
        self.0.push(':');
        self.0.push_str(value);
    }

    fn text(&mut self, name: &str, text: &str) {
        self.raw(name, "");
        json::write_text(text, &mut self.0);
    }

    fn written(&self) -> String {
        if self.0.is_empty() { "{}".into() } else { [&*self.0, "}"].concat() }
    }
}
