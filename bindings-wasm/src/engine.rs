//! The core's `Webhook`, for the JavaScript class of that name.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use hookseal::{
    Computed, Delivery, Headers, Options, Provider, Signing, Timestamp, Tolerance, VerificationErrorKind, Webhook,
};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::accept::{self, Accepted, Span};
use crate::area::{Area, Lengths, SLOTS};
use crate::host::{self, JsError};

/// The core's `Webhook`.
#[wasm_bindgen]
pub struct Engine {
    webhook: Webhook,
    header_names: Vec<String>,
    accepted: Option<Accepted>,
}

#[wasm_bindgen]
impl Engine {
    /// `provider` is an id or, starting with `{`, a record as JSON. `secrets` are
    /// one after another, each as long as `lengths` says. `tolerance` is in
    /// seconds, infinite for none, absent for the documented one; `max_body_bytes`
    /// likewise.
    #[wasm_bindgen(constructor)]
    pub fn new(
        provider: &str,
        secrets: &[u8],
        lengths: &[u32],
        tolerance: Option<f64>,
        strict: bool,
        node_ids: Option<Vec<String>>,
        max_body_bytes: Option<f64>,
    ) -> Result<Engine, JsError> {
        let options = (|| {
            Ok(Options {
                tolerance: tolerance.map(Tolerance::try_from_seconds).transpose()?,
                strict,
                node_ids,
                max_body_bytes: match max_body_bytes {
                    None => Options::default().max_body_bytes,
                    Some(f64::INFINITY) => None,
                    Some(bytes) => Some(Options::body_limit(bytes)?),
                },
            })
        })();
        let provider = match provider.starts_with('{') {
            true => Provider::from_json(provider).map(Cow::Owned),
            false => Provider::find(provider).map(Cow::Borrowed),
        };
        provider
            .and_then(|provider| Webhook::with_provider(provider, split(secrets, lengths), options?))
            .map(|webhook| Self { header_names: webhook.header_names(), webhook, accepted: None })
            .map_err(|error| host::config_error(&error))
    }

    /// The headers that a verdict looks at, in lower case.
    #[wasm_bindgen(js_name = headerNames)]
    pub fn header_names(&self) -> Vec<String> {
        self.header_names.clone()
    }

    /// Whether the URL or the method is signed: `accept` carries neither.
    #[wasm_bindgen(js_name = signsRequest)]
    pub fn signs_request(&self) -> bool {
        self.webhook.signs_request()
    }

    /// Whether every delivery has the same opening, under one secret.
    #[wasm_bindgen(js_name = hasFixedOpening)]
    pub fn has_fixed_opening(&self) -> bool {
        self.webhook.has_fixed_opening()
    }

    /// Whether `opening` ever has an answer: whether the host can hash.
    #[wasm_bindgen(js_name = hasOpening)]
    pub fn has_opening(&self) -> bool {
        self.webhook.has_opening()
    }

    /// A public key's modulus, in big-endian order; empty where there is none at that index.
    pub fn modulus(&self, index: usize) -> Vec<u8> {
        self.webhook.public_keys().get(index).map(|key| key.modulus.to_vec()).unwrap_or_default()
    }

    /// A public key's exponent, in big-endian order.
    pub fn exponent(&self, index: usize) -> Vec<u8> {
        self.webhook.public_keys().get(index).map(|key| key.exponent.to_be_bytes().to_vec()).unwrap_or_default()
    }

    /// Writes what is hashed before the body, under a secret, to where it ends at
    /// the body's beginning; returns its length, or -1 where there is none.
    pub fn opening(&self, area: &mut Area, secret: usize, first: i32, second: i32, third: i32, fourth: i32) -> i32 {
        number(self.write_opening(area, secret, Lengths([first, second, third, fourth])))
    }

    /// Writes the one signature that the headers claim to where the body of that
    /// length ends; returns its length, or -1 where there isn't just one.
    #[wasm_bindgen(js_name = loneSignature)]
    pub fn lone_signature(
        &self,
        area: &mut Area,
        body: usize,
        first: i32,
        second: i32,
        third: i32,
        fourth: i32,
    ) -> i32 {
        number(self.write_lone_signature(area, body, Lengths([first, second, third, fourth])))
    }

    /// The fast way of `verify` (`parse`) and `verifySignature`. The area holds the
    /// first `body` bytes of the body (all `body_length`, or none), the values of
    /// the first headers of `headerNames` (their lengths, or -1), and what the host
    /// has computed: `digests` bytes of hex, `powers` bytes after the body.
    ///
    /// Returns the index of the matching secret, times 4, plus 2 for a payload in
    /// ASCII, plus 1 for an event that is recognized; or -1: not accepted, or not
    /// without a warning.
    #[expect(clippy::too_many_arguments, reason = "numbers cross for free")]
    pub fn accept(
        &mut self,
        area: &mut Area,
        parse: bool,
        body_length: usize,
        body: usize,
        digests: usize,
        powers: usize,
        first: i32,
        second: i32,
        third: i32,
        fourth: i32,
        now: f64,
    ) -> i32 {
        let lengths = Lengths([first, second, third, fourth]);
        self.accepted = area.cut(lengths, digests, body).and_then(|parts| {
            let mut pairs = [("", None); SLOTS];
            let headers = lengths.headers(&self.header_names, parts.headers, &mut pairs)?;
            let computed = Computed { body_length, digests: parts.digests, powers: parts.rest.get(..powers)? };
            let computed = (digests + powers > 0).then_some(&computed);
            accept::accept(&self.webhook, &carried(parts.body, headers, now), parts.headers, computed, parse)
        });
        number(self.accepted.map(|Accepted { secret, ascii, recognized, .. }| {
            secret * 4 + usize::from(ascii) * 2 + usize::from(recognized)
        }))
    }

    /// The time of the last accepted delivery: the event's, or the signed one; not
    /// a number where it has none.
    pub fn timestamp(&self) -> f64 {
        self.accepted.map_or(f64::NAN, |accepted| accepted.timestamp)
    }

    /// Where the signed id of the last accepted delivery stands among the headers'
    /// values: its beginning, and its end times 65,536; -1 where it has none.
    #[wasm_bindgen(js_name = signedId)]
    pub fn signed_id(&self) -> i32 {
        packed(self.accepted.and_then(|accepted| accepted.signed_id))
    }

    /// Where its unsigned delivery id stands, likewise.
    #[wasm_bindgen(js_name = deliveryId)]
    pub fn delivery_id(&self) -> i32 {
        packed(self.accepted.and_then(|accepted| accepted.delivery_id))
    }

    /// The idempotency key of an event.
    #[wasm_bindgen(js_name = idempotencyKey)]
    pub fn idempotency_key(&self, id: Option<String>, body: &[u8]) -> String {
        self.webhook.idempotency_key(id.as_deref(), body)
    }

    /// The idempotency key of a delivery whose signature was verified.
    #[wasm_bindgen(js_name = signatureKey)]
    pub fn signature_key(&self, signed_id: Option<String>, body: &[u8]) -> String {
        self.webhook.signature_key(signed_id.as_deref(), body)
    }

    /// Verifies a delivery. `headers` are names and values in turn; a value that
    /// isn't a string is a header that isn't text. `now` is in milliseconds.
    pub fn verify(
        &self,
        body: &[u8],
        headers: Vec<JsValue>,
        now: f64,
        url: Option<String>,
        method: Option<String>,
    ) -> Result<JsValue, JsError> {
        let headers = texts(headers);
        let delivery = delivery(body, &headers, now, url.as_deref(), method.as_deref());
        self.webhook
            .verify(&delivery)
            .map(|event| host::event(&event))
            .map_err(|error| host::verification_error(&error))
    }

    /// Verifies a delivery's signature and age alone.
    #[wasm_bindgen(js_name = verifySignature)]
    pub fn verify_signature(
        &self,
        body: &[u8],
        headers: Vec<JsValue>,
        now: f64,
        url: Option<String>,
        method: Option<String>,
    ) -> Result<JsValue, JsError> {
        let headers = texts(headers);
        let delivery = delivery(body, &headers, now, url.as_deref(), method.as_deref());
        self.webhook
            .verify_signature(&delivery)
            .map(|verified| host::verified(&verified))
            .map_err(|error| host::verification_error(&error))
    }

    /// The error for a body that is neither bytes nor text.
    #[wasm_bindgen(js_name = bodyNotRaw)]
    pub fn body_not_raw(&self, found: &str) -> JsError {
        host::verification_error(&self.webhook.rejection(VerificationErrorKind::BodyNotRaw { found: found.into() }))
    }

    /// Signs a body: header names and values in turn.
    pub fn sign(
        &self,
        body: &[u8],
        now: f64,
        id: &str,
        delivery_id: &str,
        url: Option<String>,
        method: Option<String>,
    ) -> Result<Vec<String>, JsError> {
        let signing = Signing { now: timestamp(now), id, delivery_id, url: url.as_deref(), method: method.as_deref() };
        let headers = self.webhook.sign(body, &signing).map_err(|error| host::config_error(&error))?;
        Ok(headers.into_iter().flat_map(|(name, value)| [name, value]).collect())
    }

    /// Throws for a type without a documented sample. JavaScript has the samples, and signs them.
    #[wasm_bindgen(js_name = checkSample)]
    pub fn check_sample(&self, event_type: &str) -> Result<(), JsError> {
        self.webhook.check_sample(event_type).map_err(|error| host::config_error(&error))
    }
}

fn delivery<'d>(
    body: &'d [u8],
    headers: &'d [(String, Option<String>)],
    now: f64,
    url: Option<&'d str>,
    method: Option<&'d str>,
) -> Delivery<'d> {
    let headers: Headers<'d> = headers.iter().map(|(name, value)| (name.as_str(), value.as_deref())).collect();
    Delivery { body, headers, now: timestamp(now), url, method }
}

fn texts(headers: Vec<JsValue>) -> Vec<(String, Option<String>)> {
    headers
        .chunks_exact(2)
        .filter_map(|pair| match pair {
            [name, value] => Some((name.as_string()?, value.as_string())),
            _ => None,
        })
        .collect()
}

/// `now` in whole milliseconds; a time that no clock shows is clamped.
#[expect(clippy::as_conversions, reason = "saturates, and NaN becomes 0")]
fn timestamp(millis: f64) -> Timestamp {
    Timestamp::from_unix_millis(millis as i64)
}

impl Engine {
    fn write_opening(&self, area: &mut Area, secret: usize, lengths: Lengths) -> Option<usize> {
        let parts = area.cut(lengths, 0, 0)?;
        let mut pairs = [("", None); SLOTS];
        let headers = lengths.headers(&self.header_names, parts.headers, &mut pairs)?;
        self.webhook.opening(&carried(&[], headers, 0.0), secret, parts.opening)
    }

    fn write_lone_signature(&self, area: &mut Area, body: usize, lengths: Lengths) -> Option<usize> {
        let parts = area.cut(lengths, 0, body)?;
        let mut pairs = [("", None); SLOTS];
        let headers = lengths.headers(&self.header_names, parts.headers, &mut pairs)?;
        let signature = self.webhook.lone_signature(&carried(parts.body, headers, 0.0))?;
        parts.rest.get_mut(..signature.len())?.copy_from_slice(&signature);
        Some(signature.len())
    }
}

/// A delivery that stands in the area: such schemes sign neither URL nor method.
fn carried<'d>(body: &'d [u8], headers: Headers<'d>, now: f64) -> Delivery<'d> {
    Delivery { body, headers, now: timestamp(now), url: None, method: None }
}

fn packed(span: Span) -> i32 {
    number(span.map(|(start, end)| start + (end << 16)))
}

/// -1 for none.
fn number(number: Option<usize>) -> i32 {
    number.and_then(|number| i32::try_from(number).ok()).unwrap_or(-1)
}

fn split<'s>(mut joined: &'s [u8], lengths: &[u32]) -> Vec<&'s [u8]> {
    let mut secrets = Vec::with_capacity(lengths.len());
    for length in lengths {
        let at = usize::try_from(*length).unwrap_or(usize::MAX).min(joined.len());
        let (secret, rest) = joined.split_at(at);
        secrets.push(secret);
        joined = rest;
    }
    secrets
}
