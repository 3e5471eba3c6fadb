//! The core's `Webhook`, for the JavaScript class of that name.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use hookseal::binding::{self, HostResults};
use hookseal::{
    ConfigError, Delivery, Headers, Options, Provider, SecretInput, Signing, Timestamp, VerificationErrorKind, Webhook,
};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::accept::{self, Accepted, Span};
use crate::host::{self, JsError};
use crate::shared_memory::{Lengths, SLOTS, SharedMemory};

/// The core's `Webhook`.
#[wasm_bindgen]
pub struct Engine {
    webhook: Webhook,
    header_names: Vec<String>,
    accepted: Option<Accepted>,
    refused: Option<VerificationErrorKind>,
}

#[wasm_bindgen]
impl Engine {
    /// `provider` is an id or, starting with `{`, a record as JSON. `secrets` are
    /// one after another, each as long as `lengths` says: positive for text,
    /// negative for bytes. `tolerance` is in seconds, infinite for none, absent
    /// for the documented one; so is `max_body_bytes`, in bytes.
    #[wasm_bindgen(constructor)]
    pub fn new(
        provider: &str,
        secrets: Vec<u8>,
        lengths: &[i32],
        tolerance: Option<f64>,
        strict: bool,
        node_ids: Option<Vec<String>>,
        max_body_bytes: Option<f64>,
    ) -> Result<Engine, JsError> {
        prepared(provider, &Zeroizing::new(secrets), lengths, tolerance, strict, node_ids, max_body_bytes)
            .map(|webhook| Self { header_names: webhook.header_names(), webhook, accepted: None, refused: None })
            .map_err(|error| host::config_error(&error))
    }

    /// The headers that a verdict looks at, in lower case.
    #[wasm_bindgen(js_name = headerNames)]
    pub fn header_names(&self) -> Vec<String> {
        self.header_names.clone()
    }

    /// The largest body that is looked at, in bytes; infinite for any.
    #[wasm_bindgen(js_name = bodyLimit)]
    pub fn body_limit(&self) -> f64 {
        #[expect(clippy::as_conversions, reason = "JavaScript's numbers are f64; a limit fits exactly")]
        self.webhook.max_body_bytes().map_or(f64::INFINITY, |limit| limit as f64)
    }

    /// Whether the URL or the method is signed: `accept` carries neither.
    #[wasm_bindgen(js_name = signsRequest)]
    pub fn signs_request(&self) -> bool {
        self.webhook.signs_request()
    }

    /// Whether every delivery has the same hash prefix, under one secret.
    #[wasm_bindgen(js_name = hasFixedHashPrefix)]
    pub fn has_fixed_hash_prefix(&self) -> bool {
        self.webhook.has_fixed_hash_prefix()
    }

    /// Whether `hash_prefix` ever has an answer: whether the host can hash.
    #[wasm_bindgen(js_name = hasHashPrefix)]
    pub fn has_hash_prefix(&self) -> bool {
        self.webhook.has_hash_prefix()
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
    #[wasm_bindgen(js_name = hashPrefix)]
    pub fn hash_prefix(
        &self,
        memory: &mut SharedMemory,
        secret: usize,
        first: i32,
        second: i32,
        third: i32,
        fourth: i32,
    ) -> i32 {
        number(self.write_hash_prefix(memory, secret, Lengths([first, second, third, fourth])))
    }

    /// Writes the one signature that the headers claim to where the body of that
    /// length ends; returns its length, or -1 where there isn't just one.
    #[wasm_bindgen(js_name = singleSignature)]
    pub fn single_signature(
        &self,
        memory: &mut SharedMemory,
        body: usize,
        first: i32,
        second: i32,
        third: i32,
        fourth: i32,
    ) -> i32 {
        number(self.write_single_signature(memory, body, Lengths([first, second, third, fourth])))
    }

    /// The fast way of `verify` (`parse`) and `verifySignature`. The memory holds the
    /// first `body` bytes of the body (all `body_length`, or none), the values of
    /// the first headers of `headerNames` (their lengths, or -1), and what the host
    /// has computed: `digests` bytes of hex, `rsa_results` bytes after the body.
    ///
    /// Returns the index of the matching secret, times 8, plus 4 for an event with
    /// warnings or an id that JavaScript can't read, plus 2 for a payload in ASCII,
    /// plus 1 for an event that is recognized; -1 for a delivery that is refused,
    /// which `refusal` tells more of; -2 where this way can't tell.
    #[expect(clippy::too_many_arguments, reason = "numbers cross for free")]
    pub fn accept(
        &mut self,
        memory: &mut SharedMemory,
        parse: bool,
        body_length: usize,
        body: usize,
        digests: usize,
        rsa_results: usize,
        first: i32,
        second: i32,
        third: i32,
        fourth: i32,
        now: f64,
    ) -> i32 {
        (self.accepted, self.refused) = (None, None);
        let lengths = Lengths([first, second, third, fourth]);
        let outcome = memory.cut(lengths, digests, body).and_then(|parts| {
            let mut pairs = [("", None); SLOTS];
            let headers = lengths.headers(&self.header_names, parts.headers, &mut pairs)?;
            let computed =
                HostResults { body_length, digests: parts.digests, rsa_results: parts.rest.get(..rsa_results)? };
            let computed = (digests + rsa_results > 0).then_some(&computed);
            let delivery = carried(parts.body, headers, now);
            Some(accept::accept(&self.webhook, &delivery, parts.headers, computed, parse))
        });
        match outcome {
            None => -2,
            Some(Err(kind)) => {
                self.refused = Some(kind);
                -1
            }
            Some(Ok(accepted)) => {
                let asks = !accepted.warnings.is_empty() || accepted.event_id.is_some();
                let flags = usize::from(asks) * 4 + usize::from(accepted.ascii) * 2 + usize::from(accepted.recognized);
                let answer = number(Some(accepted.secret * 8 + flags));
                self.accepted = Some(accepted);
                answer
            }
        }
    }

    /// The time of the last accepted delivery: the event's, or the signed one; not
    /// a number where it has none.
    pub fn timestamp(&self) -> f64 {
        self.accepted.as_ref().map_or(f64::NAN, |accepted| accepted.timestamp)
    }

    /// Where the signed id of the last accepted delivery is among the headers'
    /// values: its beginning, and its end times 65,536; -1 where it has none.
    #[wasm_bindgen(js_name = signedId)]
    pub fn signed_id(&self) -> i32 {
        packed(self.accepted.as_ref().and_then(|accepted| accepted.signed_id))
    }

    /// Where its unsigned delivery id is, likewise.
    #[wasm_bindgen(js_name = deliveryId)]
    pub fn delivery_id(&self) -> i32 {
        packed(self.accepted.as_ref().and_then(|accepted| accepted.delivery_id))
    }

    /// The id of the last accepted event, if JavaScript can't read it from the payload as it is.
    #[wasm_bindgen(js_name = eventId)]
    pub fn event_id(&self) -> Option<String> {
        self.accepted.as_ref().and_then(|accepted| accepted.event_id.clone())
    }

    /// The warnings of the last accepted event: code, path and message of each in turn.
    pub fn warnings(&self) -> Vec<String> {
        self.accepted.as_ref().map_or_else(Vec::new, |accepted| host::flat(&accepted.warnings))
    }

    /// The idempotency key of an event, by its id or its body.
    #[wasm_bindgen(js_name = idempotencyKey)]
    pub fn idempotency_key(&self, id: Option<String>, body: &[u8]) -> String {
        self.webhook.idempotency_key(id.as_deref(), body)
    }

    /// The idempotency key of a delivery whose signature alone was verified.
    #[wasm_bindgen(js_name = signatureKey)]
    pub fn signature_key(&self, signed_id: Option<String>, body: &[u8]) -> String {
        self.webhook.signature_key(signed_id.as_deref(), body)
    }

    /// The full way of `verify` (`parse`) and `verifySignature`, for all that
    /// `accept` can't carry. The memory holds the body. `headers` are names and
    /// values in turn; a value that isn't a string is a header that isn't text.
    /// `now` is in milliseconds.
    ///
    /// Returns what JavaScript makes an event, or a verified signature, of; or
    /// nothing for a delivery that is refused, which `refusal` tells more of.
    #[expect(clippy::too_many_arguments, reason = "a delivery has these parts")]
    pub fn judge(
        &mut self,
        memory: &mut SharedMemory,
        parse: bool,
        body: usize,
        headers: Vec<JsValue>,
        now: f64,
        url: Option<String>,
        method: Option<String>,
    ) -> JsValue {
        let headers = texts(headers);
        let body = memory.body(body);
        let delivery = delivery(body, &headers, now, url.as_deref(), method.as_deref());
        let outcome = match parse {
            true => self.webhook.verify(&delivery).map(|event| host::event(&event)),
            false => self.webhook.verify_signature(&delivery).map(|verified| host::verified(&verified)),
        };
        match outcome {
            Ok(fields) => fields,
            Err(error) => {
                self.refused = Some(error.kind().clone());
                JsValue::UNDEFINED
            }
        }
    }

    /// The error for the delivery that was refused last, with what the first bytes
    /// of its body and all of its headers tell.
    pub fn refusal(
        &mut self,
        start: &[u8],
        body_length: usize,
        headers: Vec<JsValue>,
        url: Option<String>,
        method: Option<String>,
    ) -> JsError {
        let Some(kind) = self.refused.take() else { return JsValue::UNDEFINED };
        let headers = texts(headers);
        let delivery = delivery(start, &headers, 0.0, url.as_deref(), method.as_deref());
        host::verification_error(&self.webhook.refusal(kind, &delivery, body_length))
    }

    /// The error for a body over the limit.
    #[wasm_bindgen(js_name = bodyTooLarge)]
    pub fn body_too_large(&self, length: f64) -> JsError {
        #[expect(clippy::as_conversions, reason = "saturates")]
        let outcome = self.webhook.check_body_size(length as usize);
        outcome.map_or_else(|error| host::verification_error(&error), |()| JsValue::UNDEFINED)
    }

    /// The error for a body that is neither bytes nor text.
    #[wasm_bindgen(js_name = bodyNotRaw)]
    pub fn body_not_raw(&self, found: &str) -> JsError {
        self.rejection(VerificationErrorKind::BodyNotRaw { found: found.into() })
    }

    /// The error for what isn't headers.
    #[wasm_bindgen(js_name = headersNotGiven)]
    pub fn headers_not_given(&self, found: &str) -> JsError {
        self.rejection(VerificationErrorKind::HeadersNotGiven { found: found.into() })
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
        let signing = Signing::new(timestamp(now)).id(id).delivery_id(delivery_id);
        let signing = signing.url(url.as_deref()).method(method.as_deref());
        let headers = self.webhook.sign(body, &signing).map_err(|error| host::config_error(&error))?;
        Ok(headers.into_iter().flat_map(|(name, value)| [name, value]).collect())
    }

    /// A sample payload, which JavaScript has, with `now` as its own time; throws for
    /// a type without a documented sample.
    #[wasm_bindgen(js_name = sampleBody)]
    pub fn sample_body(&self, event_type: &str, body: &str, now: f64) -> Result<String, JsError> {
        self.webhook.sample_body(event_type, body, timestamp(now)).map_err(|error| host::config_error(&error))
    }
}

fn prepared(
    provider: &str,
    secrets: &[u8],
    lengths: &[i32],
    tolerance: Option<f64>,
    strict: bool,
    node_ids: Option<Vec<String>>,
    max_body_bytes: Option<f64>,
) -> Result<Webhook, ConfigError> {
    let mut options = Options::default().strict(strict);
    options.node_ids = node_ids;
    options.tolerance = tolerance.map(binding::tolerance).transpose()?;
    if let Some(bytes) = max_body_bytes {
        options.max_body_bytes = if bytes == f64::INFINITY { None } else { Some(binding::body_limit(bytes)?) };
    }
    let provider = match provider.starts_with('{') {
        true => Cow::Owned(Provider::from_json(provider)?),
        false => Cow::Borrowed(Provider::find(provider)?),
    };
    Webhook::with_provider(provider, split(secrets, lengths), options)
}

fn delivery<'d>(
    body: &'d [u8],
    headers: &'d [(String, Option<String>)],
    now: f64,
    url: Option<&'d str>,
    method: Option<&'d str>,
) -> Delivery<'d> {
    let headers: Headers<'d> = headers.iter().map(|(name, value)| (name.as_str(), value.as_deref())).collect();
    Delivery::new(body, headers, timestamp(now)).url(url).method(method)
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
    fn rejection(&self, kind: VerificationErrorKind) -> JsError {
        host::verification_error(&self.webhook.rejection(kind))
    }

    fn write_hash_prefix(&self, memory: &mut SharedMemory, secret: usize, lengths: Lengths) -> Option<usize> {
        let parts = memory.cut(lengths, 0, 0)?;
        let mut pairs = [("", None); SLOTS];
        let headers = lengths.headers(&self.header_names, parts.headers, &mut pairs)?;
        self.webhook.hash_prefix(&carried(&[], headers, 0.0), secret, parts.hash_prefix)
    }

    fn write_single_signature(&self, memory: &mut SharedMemory, body: usize, lengths: Lengths) -> Option<usize> {
        let parts = memory.cut(lengths, 0, body)?;
        let mut pairs = [("", None); SLOTS];
        let headers = lengths.headers(&self.header_names, parts.headers, &mut pairs)?;
        let signature = self.webhook.single_signature(&carried(parts.body, headers, 0.0))?;
        parts.rest.get_mut(..signature.len())?.copy_from_slice(&signature);
        Some(signature.len())
    }
}

/// A delivery in shared memory: such schemes sign neither URL nor method.
fn carried<'d>(body: &'d [u8], headers: Headers<'d>, now: f64) -> Delivery<'d> {
    Delivery::new(body, headers, timestamp(now))
}

fn packed(span: Span) -> i32 {
    number(span.map(|(start, end)| start + (end << 16)))
}

/// -1 for none.
fn number(number: Option<usize>) -> i32 {
    number.and_then(|number| i32::try_from(number).ok()).unwrap_or(-1)
}

fn split<'s>(mut joined: &'s [u8], lengths: &[i32]) -> Vec<SecretInput<'s>> {
    let mut secrets = Vec::with_capacity(lengths.len());
    for length in lengths {
        let at = usize::try_from(length.unsigned_abs()).unwrap_or(usize::MAX).min(joined.len());
        let (secret, rest) = joined.split_at(at);
        secrets.push(match str::from_utf8(secret) {
            Ok(text) if *length >= 0 => text.into(),
            _ => secret.into(),
        });
        joined = rest;
    }
    secrets
}
