//! The crate, as a side of the fuzzer: batches of deliveries come in on standard
//! input, a line of JSON each, and what the crate says of them goes out.

use std::io::{BufRead, Write};

use base64ct::{Base64, Encoding};
use hookseal::{
    Answer, ConfigError, Delivery, Event, Headers, Options, Provider, SecretInput, Signing, Timestamp, Tolerance,
    VerificationError, Verified, Webhook, binding,
};
use serde_json::{Map, Value, json};

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        // A lone surrogate is no text in Rust, nor for serde_json.
        let batch: Value = serde_json::from_str(&line?)?;
        let said: Vec<Value> = array(&batch).iter().map(judged).collect();
        writeln!(out, "{}", Value::Array(said))?;
        out.flush()?;
    }
    Ok(())
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn judged(endpoint: &Value) -> Value {
    match webhook(endpoint) {
        Err(error) => json!([config(&error), []]),
        Ok(webhook) => {
            let told = |given: &Value| match (given.get("challenge"), given.get("sign")) {
                (Some(_), _) => challenged(&webhook, given),
                (None, Some(_)) => signed(&webhook, given),
                (None, None) => received(&webhook, given),
            };
            json!([null, array(&endpoint["deliveries"]).iter().map(told).collect::<Vec<Value>>()])
        }
    }
}

fn webhook(endpoint: &Value) -> Result<Webhook, ConfigError> {
    let provider = match &endpoint["provider"] {
        Value::String(id) => Provider::find(id)?,
        record => Provider::from_json(&record.to_string())?,
    };
    let secrets: Vec<SecretInput<'_>> = match &endpoint["secret"] {
        Value::Array(several) => several.iter().flat_map(secrets).collect(),
        one => secrets(one),
    };
    Webhook::with_provider(provider, secrets, options(&endpoint["options"])?)
}

/// One secret; or the keys of a set, each with its id.
fn secrets(given: &Value) -> Vec<SecretInput<'_>> {
    match (given.as_str(), given["by_id"].as_object()) {
        (Some(text), _) => vec![text.into()],
        (_, Some(keys)) => {
            let named = |(id, key)| secrets(key).into_iter().map(move |key| SecretInput::named(id, key));
            keys.iter().flat_map(named).collect()
        }
        _ if given.get("jwks").is_some() => vec![given["jwks"].to_string().into()],
        _ => vec![decoded(&given["b64"]).into()],
    }
}

fn decoded(base64: &Value) -> Vec<u8> {
    Base64::decode_vec(base64.as_str().unwrap_or_default()).unwrap_or_default()
}

fn options(given: &Value) -> Result<Options, ConfigError> {
    let mut options = Options::default().strict(given["strict"] == json!(true));
    options.tolerance = match &given["tolerance"] {
        Value::Bool(false) => Some(Tolerance::Unlimited),
        seconds => seconds.as_f64().map(binding::tolerance).transpose()?,
    };
    match &given["max_body_bytes"] {
        Value::Bool(false) => options.max_body_bytes = None,
        Value::Number(bytes) => options.max_body_bytes = Some(binding::body_limit(bytes.as_f64().unwrap_or(f64::NAN))?),
        _ => {}
    }
    options.node_ids = match &given["node_id"] {
        Value::String(id) => Some(vec![id.clone()]),
        Value::Array(ids) => Some(ids.iter().map(|id| id.as_str().unwrap_or_default().to_owned()).collect()),
        _ => None,
    };
    let settings = given["settings"].as_object().into_iter().flatten();
    Ok(options.settings(settings.map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned()))))
}

fn received(webhook: &Webhook, given: &Value) -> Value {
    let body = body(given);
    let delivery = delivery(&body, headers(&given["headers"]), given);
    let said = webhook.verify(&delivery).map_or_else(|error| refused(&error), |accepted| event(&accepted, &body));
    let signature =
        webhook.verify_signature(&delivery).map_or_else(|error| refused(&error), |verified| signature(&verified));
    if given["all"] == json!(true) {
        let every = |events: Vec<Event<'_>>| json!({ "events": events.iter().map(|one| event(one, b"")).collect::<Vec<Value>>() });
        let all = webhook.verify_all(&delivery).map_or_else(|error| refused(&error), every);
        return json!([said, signature, all, []]);
    }
    json!([said, signature, []])
}

fn challenged(webhook: &Webhook, given: &Value) -> Value {
    let body = body(given);
    match webhook.challenge(&delivery(&body, headers(&given["headers"]), given)) {
        Ok(answer) => json!([{ "answer": answer.map(answered) }, []]),
        Err(error) => json!([refused(&error), []]),
    }
}

fn answered(answer: Answer) -> Value {
    let headers: Map<String, Value> = answer.headers.into_iter().map(|(name, value)| (name, value.into())).collect();
    json!({ "status": answer.status, "headers": headers, "body": answer.body })
}

fn signed(webhook: &Webhook, given: &Value) -> Value {
    let body = body(given);
    let text = |name: &str| given["sign"][name].as_str().unwrap_or_default();
    let signing = Signing::new(now(given)).id(text("id")).delivery_id(text("delivery_id"));
    let signing = signing.url(given["url"].as_str()).method(given["method"].as_str());
    match webhook.sign(&body, &signing) {
        Err(error) => json!([config(&error), null, []]),
        Ok(headers) => {
            let pairs = headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let delivery = delivery(&body, pairs, given);
            let verified = webhook
                .verify_signature(&delivery)
                .map_or_else(|error| refused(&error), |verified| signature(&verified));
            json!([{ "headers": headers }, verified, []])
        }
    }
}

fn body(given: &Value) -> Vec<u8> {
    match &given["text"] {
        Value::String(text) => text.clone().into_bytes(),
        _ => decoded(&given["body"]),
    }
}

fn delivery<'d>(body: &'d [u8], headers: Headers<'d>, given: &'d Value) -> Delivery<'d> {
    Delivery::new(body, headers, now(given)).url(given["url"].as_str()).method(given["method"].as_str())
}

fn now(given: &Value) -> Timestamp {
    Timestamp::from_unix_millis(given["now"].as_i64().unwrap_or_default())
}

/// A value that isn't text is none, as the bindings hand it on.
fn headers(pairs: &Value) -> Headers<'_> {
    let mut headers = Vec::new();
    for pair in array(pairs) {
        let name = pair[0].as_str().unwrap_or_default();
        match &pair[1] {
            Value::Null => {}
            Value::Array(values) => {
                headers.extend(values.iter().filter(|value| !value.is_null()).map(|value| (name, value.as_str())));
            }
            value => headers.push((name, value.as_str())),
        }
    }
    headers.into_iter().collect()
}

fn event(event: &Event<'_>, body: &[u8]) -> Value {
    json!({
        "provider": event.provider(),
        "type": event.event_type(),
        "id": event.id(),
        "timestamp": event.timestamp().map(Timestamp::unix_millis),
        "data": event.data().unwrap_or("null"),
        "payload_is_right": is_payload(event.payload(), body),
        "recognized": event.recognized(),
        "warnings": event.warnings().iter().map(|one| json!([one.code(), one.path(), one.message()])).collect::<Vec<Value>>(),
        "idempotency_key": event.idempotency_key(),
        "delivery_id": event.delivery_id(),
        "secret_index": event.secret_index(),
        "proof": event.proof(),
        "unsigned": event.unsigned(),
    })
}

/// The body's own JSON; null where there is no body, or none that is JSON.
fn is_payload(payload: &str, body: &[u8]) -> bool {
    payload.as_bytes() == body.trim_ascii()
        || body.is_empty() && payload == "null"
        || serde_json::from_slice::<Value>(body).is_err()
}

fn signature(verified: &Verified<'_>) -> Value {
    json!({
        "secret_index": verified.secret_index(),
        "idempotency_key": verified.idempotency_key(),
        "timestamp": verified.timestamp().map(Timestamp::unix_millis),
    })
}

fn refused(error: &VerificationError) -> Value {
    json!({ "code": error.code(), "status": error.status(), "message": error.to_string() })
}

fn config(error: &ConfigError) -> Value {
    json!({ "code": error.code(), "status": null, "message": error.to_string() })
}
