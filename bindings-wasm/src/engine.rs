//! The core's `Webhook`, for the JavaScript class of that name.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use core::mem;

use hookseal::binding::{self, Content};
use hookseal::{
    ConfigError, Delivery, Headers, Options, Provider, SecretInput, Signing, VerificationErrorKind, Webhook,
};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::errors::{self, JsError};
use crate::shared_memory::{Pairs, SharedMemory, timestamp};
use crate::verdict::{self, Remainder, Verdict};
use crate::{host_key, javascript};

/// The core's `Webhook`.
#[wasm_bindgen]
pub struct Engine {
    webhook: Webhook,
    header_names: Vec<String>,
    remainder: Remainder,
}

#[wasm_bindgen]
impl Engine {
    /// `provider` is a record as JSON. If it has no `events`, `events` may be an object with them and its `$defs`, as
    /// JSON that is known to be right. `secrets` holds all of them, one after another; `lengths` says how long each is: positive
    /// for text, negative for bytes. `tolerance` is in seconds and `max_body_bytes`
    /// in bytes: infinite for no limit, absent for the default. `settings` are names and values in turn.
    #[expect(clippy::too_many_arguments, reason = "a webhook has these parts")]
    #[wasm_bindgen(constructor)]
    pub fn new(
        provider: &str,
        events: Option<String>,
        secrets: Vec<u8>,
        lengths: &[i32],
        tolerance: Option<f64>,
        strict: bool,
        node_ids: Option<Vec<String>>,
        max_body_bytes: Option<f64>,
        settings: Vec<String>,
        allow_handshake: bool,
        without_keys: bool,
    ) -> Result<Engine, JsError> {
        #[cfg(target_arch = "wasm32")]
        crate::memory::reserve();
        let options = options(tolerance, strict, node_ids, max_body_bytes, settings);
        options
            .map(|mut options| {
                options.without_keys = without_keys;
                options.allow_handshake(allow_handshake)
            })
            .and_then(|options| prepared(provider, &Zeroizing::new(secrets), lengths, options))
            .map(|webhook| match events {
                Some(events) => webhook.with_unread_events(events),
                None => webhook,
            })
            .map(|webhook| Self { header_names: webhook.header_names(), webhook, remainder: Remainder::default() })
            .map_err(|error| errors::config_error(&error))
    }

    /// What is the same for every delivery, as JSON: the headers that verification reads, in lower case, and what CGI
    /// calls them; the largest body that is accepted, in bytes, null for no limit; whether a call's record can't carry
    /// an event; whether it can't carry a signature; whether `sign` sends an id; whether a signature's id alone makes
    /// its idempotency key; whether a verdict may depend on the time; the hash by which the host may hash deliveries,
    /// null if that is of no use; whether what it hashes before the body is the same for all; how many digests it
    /// computes; the way to an event's data in its payload; how much a signature proves, and of which fields it proves
    /// nothing.
    pub fn description(&self) -> String {
        let webhook = &self.webhook;
        let names: Vec<String> = self.header_names.iter().map(|name| name.to_ascii_lowercase()).collect();
        let mut cgi_names = Vec::new();
        names.iter().for_each(|name| cgi_names.append(&mut binding::cgi_spellings(name)));
        let unsigned: Vec<&str> = webhook.trust().unsigned().collect();
        let flag = |is_set| if is_set { "true" } else { "false" };
        let pieces = [
            r#"{"headerNames":["#,
            &quoted(&names),
            r#"],"cgiNames":["#,
            &quoted(&cgi_names),
            r#"],"bodyLimit":"#,
            &webhook.max_body_bytes().map_or("null".into(), |limit| limit.to_string()),
            r#","isInFull":"#,
            flag(webhook.is_verified_in_full()),
            r#","isSignatureInFull":"#,
            flag(webhook.is_signature_verified_in_full()),
            r#","hasSignedId":"#,
            flag(webhook.provider().scheme.id.is_some()),
            r#","isKeyedById":"#,
            flag(webhook.is_signature_keyed_by_id()),
            r#","needsClock":"#,
            flag(webhook.needs_clock()),
            r#","hostHash":"#,
            &webhook.host_hash().map_or("null".into(), |hash| quoted(&[hash])),
            r#","hasFixedHashPrefix":"#,
            flag(webhook.has_fixed_hash_prefix()),
            r#","digestCount":"#,
            &webhook.digest_count().to_string(),
            r#","dataPath":"#,
            &webhook.data_path().to_json(),
            r#","proof":""#,
            webhook.trust().proof().name(),
            r#"","unsigned":["#,
            &quoted(&unsigned),
            "]}",
        ];
        pieces.concat()
    }

    /// Writes what is hashed before the body, under a secret, directly in front of
    /// the body, and returns its length; `None` if the headers lack a part of it.
    #[wasm_bindgen(js_name = writeHashPrefix)]
    pub fn write_hash_prefix(&self, memory: &mut SharedMemory, secret: usize) -> Option<usize> {
        let mut pairs = Pairs::default();
        let call = memory.call()?;
        self.webhook.hash_prefix(&call.delivery(&self.header_names, &mut pairs)?, secret, call.hash_prefix)
    }

    /// Verifies the delivery in shared memory and, to `parse` it, reads its event.
    /// The record's headers are the first ones of `headerNames`.
    pub fn verify(&mut self, memory: &mut SharedMemory, parse: bool) -> Verdict {
        verdict::verify(&self.webhook, &self.header_names, memory, parse, &mut self.remainder)
    }

    /// The type of the event that was accepted last, if its record says that it isn't plain.
    #[wasm_bindgen(js_name = eventType)]
    pub fn event_type(&self) -> Option<String> {
        self.remainder.event_type.clone()
    }

    /// The id of the event that was accepted last, if its record says that it isn't plain.
    #[wasm_bindgen(js_name = eventId)]
    pub fn event_id(&self) -> Option<String> {
        self.remainder.event_id.clone()
    }

    /// The warnings of the event that was accepted last, once: what `warningsFrom` reads.
    pub fn warnings(&mut self) -> String {
        mem::take(&mut self.remainder.warnings)
    }

    /// The idempotency key of an event, by its id or its body; or of a delivery whose signature alone was verified.
    #[wasm_bindgen(js_name = idempotencyKey)]
    pub fn idempotency_key(&self, is_event: bool, id: Option<String>, body: &[u8]) -> String {
        match is_event {
            true => self.webhook.idempotency_key(id.as_deref(), body),
            false => self.webhook.signature_key(id.as_deref(), body),
        }
    }

    /// As `verify`, for a delivery that a record can't carry: the shared memory holds
    /// its body alone. `headers` are names and values in turn; a value that isn't a
    /// string is a header that isn't text. `now` is in milliseconds.
    ///
    /// Returns what JavaScript makes the event, or the verified signature, of;
    /// `undefined` if the delivery is refused, and `refusal` then says why.
    #[expect(clippy::too_many_arguments, reason = "a delivery has these parts")]
    #[wasm_bindgen(js_name = verifyInFull)]
    pub fn verify_in_full(
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
            true => self.webhook.verify(&delivery).map(|event| javascript::event(&event)),
            false => self.webhook.verify_signature(&delivery).map(|verified| javascript::verified(&verified)),
        };
        self.remainder.keep(outcome).unwrap_or(JsValue::UNDEFINED)
    }

    /// As `verifyInFull`, for all events of a body.
    #[wasm_bindgen(js_name = verifyAllInFull)]
    pub fn verify_all_in_full(
        &mut self,
        memory: &mut SharedMemory,
        body: usize,
        headers: Vec<JsValue>,
        now: f64,
        url: Option<String>,
        method: Option<String>,
    ) -> Option<Vec<JsValue>> {
        let headers = texts(headers);
        let delivery = delivery(memory.body(body), &headers, now, url.as_deref(), method.as_deref());
        let outcome = self.webhook.verify_all(&delivery).map(|events| events.iter().map(javascript::event).collect());
        self.remainder.keep(outcome)
    }

    /// The error for the delivery that was refused last, with the hints that the
    /// first bytes of its body and all of its headers give. `known_headers` are those
    /// of other providers' signatures: an id and a header a line.
    pub fn refusal(
        &mut self,
        known_headers: &str,
        start: &[u8],
        body_length: usize,
        headers: Vec<JsValue>,
        url: Option<String>,
        method: Option<String>,
    ) -> JsError {
        let Some(kind) = self.remainder.refusal.take() else { return JsValue::UNDEFINED };
        let headers = texts(headers);
        let delivery = delivery(start, &headers, 0.0, url.as_deref(), method.as_deref());
        errors::verification_error(&self.webhook.refusal_knowing(kind, &delivery, body_length, known_headers))
    }

    /// The address of the key that a delivery is signed with; `undefined` if the record says none.
    #[wasm_bindgen(js_name = keyUrl)]
    pub fn key_url(
        &self,
        body: &[u8],
        headers: Vec<JsValue>,
        url: Option<String>,
        method: Option<String>,
    ) -> Result<Option<String>, JsError> {
        if !binding::WHOLE {
            return Ok(None);
        }
        let headers = texts(headers);
        let delivery = delivery(body, &headers, 0.0, url.as_deref(), method.as_deref());
        self.webhook.key_url(&delivery).map_err(|error| errors::verification_error(&error))
    }

    /// Whether a document at the platform's may name that address of its keys.
    #[wasm_bindgen(js_name = allowsKeyUrl)]
    pub fn allows_key_url(&self, url: &str) -> bool {
        self.webhook.allows_key_url(url)
    }

    /// Whether every delivery's key is at the same address.
    #[wasm_bindgen(js_name = hasOneKeyUrl)]
    pub fn has_one_key_url(&self) -> bool {
        self.webhook.has_one_key_url()
    }

    /// The answer to a challenge; `undefined` if it is none, or isn't to be answered.
    pub fn challenge(
        &self,
        body: &[u8],
        headers: Vec<JsValue>,
        now: f64,
        url: Option<String>,
        method: Option<String>,
    ) -> Result<JsValue, JsError> {
        let headers = texts(headers);
        let request = delivery(body, &headers, now, url.as_deref(), method.as_deref());
        match self.webhook.challenge(&request) {
            Ok(answer) => Ok(answer.map_or(JsValue::UNDEFINED, javascript::answer)),
            Err(error) => Err(errors::verification_error(&error)),
        }
    }

    /// Why what looks like a challenge isn't answered.
    #[wasm_bindgen(js_name = challengeRefusal)]
    pub fn challenge_refusal(
        &self,
        body: &[u8],
        headers: Vec<JsValue>,
        now: f64,
        url: Option<String>,
        method: Option<String>,
    ) -> JsError {
        let headers = texts(headers);
        let request = delivery(body, &headers, now, url.as_deref(), method.as_deref());
        let refusal = self.webhook.challenge_refusal(&request);
        refusal.map_or(JsValue::UNDEFINED, |error| errors::verification_error(&error))
    }

    /// The error for a body over the limit.
    #[wasm_bindgen(js_name = bodyTooLarge)]
    pub fn body_too_large(&self, length: f64) -> JsError {
        #[expect(clippy::as_conversions, reason = "saturates")]
        let outcome = self.webhook.check_body_size(length as usize);
        outcome.map_or_else(|error| errors::verification_error(&error), |()| JsValue::UNDEFINED)
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

    /// Signs a body: header names and values in turn. `event_type` is that of a header which the payload lacks;
    /// `headers` are others that are sent, likewise in turn.
    #[expect(clippy::too_many_arguments, reason = "a delivery has these parts")]
    pub fn sign(
        &self,
        body: &[u8],
        now: f64,
        id: &str,
        delivery_id: &str,
        event_type: &str,
        url: Option<String>,
        method: Option<String>,
        headers: Vec<String>,
    ) -> Result<Vec<String>, JsError> {
        let headers = pairs(&headers);
        let signing = Signing::new(timestamp(now)).id(id).delivery_id(delivery_id).event_type(event_type);
        let signing = signing.url(url.as_deref()).method(method.as_deref()).headers(&headers);
        self.webhook.sign(body, &signing).map(flat).map_err(|error| errors::config_error(&error))
    }

    /// The same wherever the signature stands: the body (empty if it is the given one), the URL (empty if there is
    /// none), and the headers.
    #[expect(clippy::too_many_arguments, reason = "a delivery has these parts")]
    #[wasm_bindgen(js_name = signDelivery)]
    pub fn sign_delivery(
        &self,
        body: &[u8],
        now: f64,
        id: &str,
        delivery_id: &str,
        event_type: &str,
        url: Option<String>,
        method: Option<String>,
        headers: Vec<String>,
    ) -> Result<Vec<String>, JsError> {
        let headers = pairs(&headers);
        let signing = Signing::new(timestamp(now)).id(id).delivery_id(delivery_id).event_type(event_type);
        let signing = signing.url(url.as_deref()).method(method.as_deref()).headers(&headers);
        let signed = self.webhook.sign_delivery(body, &signing).map_err(|error| errors::config_error(&error))?;
        let own = if signed.body == body { String::new() } else { String::from_utf8(signed.body).unwrap_or_default() };
        Ok([own, signed.url.unwrap_or_default()].into_iter().chain(flat(signed.headers)).collect())
    }

    /// A sample: whether it is documented, its body and URL, as `signDelivery` has them; the body before it was signed,
    /// its URL, and how many headers signing asks for; those, in turn, and all headers. Its own id is `id`, or made of
    /// `fresh` digits; `data` and `payload` are JSON.
    #[expect(clippy::too_many_arguments, reason = "a sample has these parts")]
    pub fn sample(
        &self,
        event_type: &str,
        data: Option<String>,
        payload: Option<String>,
        id: &str,
        fresh: &str,
        now: f64,
        signed_id: &str,
        delivery_id: &str,
        url: Option<String>,
        method: Option<String>,
        headers: Vec<String>,
    ) -> Result<Vec<String>, JsError> {
        let content = Content { event_type, data: data.as_deref(), payload: payload.as_deref() };
        let own = Signing::new(timestamp(now)).id(id).fresh(fresh);
        let headers = pairs(&headers);
        let signing = Signing::new(timestamp(now)).id(signed_id).delivery_id(delivery_id);
        let signing = signing.url(url.as_deref()).method(method.as_deref()).headers(&headers);
        let sample = self.webhook.sample_of(&content, &own, &signing).map_err(|error| errors::config_error(&error))?;
        let draft = sample.draft;
        let documented = if sample.documented { "documented" } else { "" };
        let count = draft.headers.len().to_string();
        let [url, draft_url] = [sample.url, draft.url].map(Option::unwrap_or_default);
        let mut parts = Vec::from([documented.into(), sample.body, url, draft.body, draft_url, count]);
        parts.append(&mut flat(draft.headers));
        parts.append(&mut flat(sample.headers));
        Ok(parts)
    }
}

/// The webhook that the constructor's arguments describe.
fn prepared(provider: &str, secrets: &[u8], lengths: &[i32], options: Options) -> Result<Webhook, ConfigError> {
    Webhook::with_key_reader(Provider::from_json(provider)?, split(secrets, lengths), options, &host_key::READER)
}

pub(crate) fn options(
    tolerance: Option<f64>,
    strict: bool,
    node_ids: Option<Vec<String>>,
    max_body_bytes: Option<f64>,
    settings: Vec<String>,
) -> Result<Options, ConfigError> {
    let mut options = Options::default().strict(strict);
    options.settings =
        settings.chunks_exact(2).filter_map(|pair| Some((pair.first()?.clone(), pair.get(1)?.clone()))).collect();
    options.node_ids = node_ids;
    options.tolerance = tolerance.map(binding::tolerance).transpose()?;
    if let Some(bytes) = max_body_bytes {
        options.max_body_bytes = if bytes == f64::INFINITY { None } else { Some(binding::body_limit(bytes)?) };
    }
    Ok(options)
}

pub(crate) fn delivery<'d>(
    body: &'d [u8],
    headers: &'d [(String, Option<String>)],
    now: f64,
    url: Option<&'d str>,
    method: Option<&'d str>,
) -> Delivery<'d> {
    let headers: Headers<'d> = headers.iter().map(|(name, value)| (name.as_str(), value.as_deref())).collect();
    Delivery::new(body, headers, timestamp(now)).url(url).method(method)
}

/// Names and values that are in turn.
fn pairs(flat: &[String]) -> Vec<(&str, &str)> {
    flat.chunks_exact(2).filter_map(|pair| Some((pair.first()?.as_str(), pair.get(1)?.as_str()))).collect()
}

/// Names and values in turn.
fn flat(headers: Vec<(String, String)>) -> Vec<String> {
    headers.into_iter().flat_map(|(name, value)| [name, value]).collect()
}

/// Names, and values if they are text.
pub(crate) fn texts(headers: Vec<JsValue>) -> Vec<(String, Option<String>)> {
    headers
        .chunks_exact(2)
        .filter_map(|pair| match pair {
            [name, value] => Some((name.as_string()?, value.as_string())),
            _ => None,
        })
        .collect()
}

/// Texts without quotes, as those of an array of JSON.
fn quoted<T: AsRef<str>>(texts: &[T]) -> String {
    let mut json = String::new();
    for text in texts {
        json.push_str(if json.is_empty() { "\"" } else { ",\"" });
        json.push_str(text.as_ref());
        json.push('"');
    }
    json
}

impl Engine {
    fn rejection(&self, kind: VerificationErrorKind) -> JsError {
        errors::verification_error(&self.webhook.rejection(kind))
    }
}

/// The secrets, each as text or as bytes. The least length says that the next is a key's id.
pub(crate) fn split<'s>(mut joined: &'s [u8], lengths: &[i32]) -> Vec<SecretInput<'s>> {
    let mut secrets = Vec::with_capacity(lengths.len());
    let (mut is_id, mut id) = (false, None);
    for length in lengths {
        if *length == i32::MIN {
            is_id = true;
            continue;
        }
        let at = usize::try_from(length.unsigned_abs()).unwrap_or(usize::MAX).min(joined.len());
        let (secret, rest) = joined.split_at(at);
        joined = rest;
        let text = str::from_utf8(secret);
        if mem::take(&mut is_id) {
            id = text.ok();
            continue;
        }
        let secret = match text {
            Ok(text) if *length >= 0 => SecretInput::from(text),
            _ => secret.into(),
        };
        secrets.push(match id.take() {
            Some(id) => SecretInput::named(id, secret),
            None => secret,
        });
    }
    secrets
}
