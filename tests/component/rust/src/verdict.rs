//! What the component says of a vector, in the form of its `expect`.

use serde_json::{Map, Value, json};
use wasmtime::Result;

use crate::instance::Instance;
use crate::interface::webhooks::{Answer, Body, Event, Head, Proof, Verified};
use crate::{refusal, vector};

/// `None`: the interface has no types for what it passes.
pub(crate) fn of(instance: &mut Instance, case: &Value) -> Result<Option<Value>> {
    let given = (vector::secrets(&case["secret"]), vector::options(case), vector::body(case), vector::head(case));
    let (Some(secrets), Some(options), Some(body), Some(head)) = given else { return Ok(None) };
    let (mut store, webhooks) = instance.webhooks();
    let made = match webhooks.call_constructor(&mut store, &vector::platform(case), &secrets, &options)? {
        Ok(made) => made,
        Err(error) => return Ok(Some(refusal::of_construction(&error))),
    };
    let (body, call) = (Body::Bytes(body), case["call"].as_str().unwrap_or("verify"));
    let expected = &case["expect"];
    let verdict = match call {
        "challenge" => webhooks
            .call_challenge(&mut store, made, &body, &head)?
            .map(|answer| json!({ "answer": answer.map(|answer| answered(answer, &expected["answer"])) })),
        "verify_signature" => webhooks.call_verify_signature(&mut store, made, &body, &head)?.map(verified),
        "verify_all" => webhooks.call_verify_all(&mut store, made, &body, &head)?.map(|events| {
            let events = events.iter().enumerate().map(|(index, event)| told(event, &expected["events"][index]));
            json!({ "events": events.collect::<Vec<_>>() })
        }),
        _ => webhooks.call_verify(&mut store, made, &body, &head)?.map(|event| told(&event, expected)),
    };
    let verdict = verdict.unwrap_or_else(refusal::of_delivery);
    if call == "verify_signature" {
        let pieces = in_pieces(instance, made, &body, &head)?;
        if !is_same(&pieces, &verdict) {
            return Ok(Some(json!({ "whole": verdict, "in pieces": pieces })));
        }
    }
    instance.forget(made)?;
    Ok(Some(normalized(verdict)))
}

fn in_pieces(
    instance: &mut Instance,
    webhook: wasmtime::component::ResourceAny,
    body: &Body,
    head: &Head,
) -> Result<Value> {
    let (mut store, incoming) = instance.incoming();
    let made = incoming.call_constructor(&mut store, webhook, head, false)?;
    let Body::Bytes(bytes) = body else { return Ok(Value::Null) };
    for piece in bytes.chunks(100) {
        if let Err(error) = incoming.call_update(&mut store, made, &Body::Bytes(piece.to_vec()))? {
            return Ok(refusal::of_delivery(error));
        }
    }
    let finished = incoming.call_finish(&mut store, made)?;
    Ok(finished.map(|finished| verified(finished.verified)).unwrap_or_else(refusal::of_delivery))
}

/// A key that stands in a body that wasn't kept isn't there.
fn is_same(pieces: &Value, whole: &Value) -> bool {
    let mut pieces = pieces.clone();
    if pieces.get("idempotency_key").is_some_and(Value::is_null) {
        pieces["idempotency_key"] = whole["idempotency_key"].clone();
    }
    pieces == *whole
}

fn verified(Verified { secret_index, timestamp, idempotency_key }: Verified) -> Value {
    json!({ "secret_index": secret_index, "timestamp": timestamp, "idempotency_key": idempotency_key })
}

/// What isn't usual of an event is written down only then; its payload and data where they are expected.
fn told(event: &Event, expected: &Value) -> Value {
    let warnings = event.warnings.iter().map(|warning| json!({ "code": warning.code, "path": warning.path }));
    let mut told = json!({
        "type": event.event_type,
        "id": event.id,
        "timestamp": event.timestamp,
        "recognized": event.recognized,
        "warnings": warnings.collect::<Vec<_>>(),
        "idempotency_key": event.idempotency_key,
        "delivery_id": event.delivery_id,
        "secret_index": event.secret_index,
    });
    match event.proof {
        Proof::SignedBody => {}
        Proof::SignedFields => told["proof"] = "signed-fields".into(),
        Proof::Token => told["proof"] = "token".into(),
    }
    if !event.unsigned.is_empty() {
        told["unsigned"] = json!(event.unsigned);
    }
    for (name, found) in [("payload", Some(&event.payload)), ("data", event.data.as_ref())] {
        if expected.get(name).is_some() {
            told[name] = found.map_or(Value::Null, |json| serde_json::from_str(json).unwrap_or_default());
        }
    }
    told
}

/// An answer with those of its headers that matter.
fn answered(answer: Answer, expected: &Value) -> Value {
    let mut told = json!({ "status": answer.status, "body": answer.body });
    if let Some(secret) = answer.secret {
        told["secret"] = secret.into();
    }
    if let Some(names) = expected["headers"].as_object() {
        let value = |name: &String| {
            let sent = answer.headers.iter().find(|(sent, _)| sent == name);
            sent.map_or(Value::Null, |(_, value)| String::from_utf8_lossy(value).into())
        };
        told["headers"] = names.keys().map(|name| (name.clone(), value(name))).collect::<Map<_, _>>().into();
    }
    told
}

/// The order of warnings is free.
pub(crate) fn normalized(mut verdict: Value) -> Value {
    if let Some(events) = verdict.get_mut("events").and_then(Value::as_array_mut) {
        events.iter_mut().for_each(|event| *event = normalized(event.take()));
    }
    if let Some(warnings) = verdict.get_mut("warnings").and_then(Value::as_array_mut) {
        warnings.sort_by_key(ToString::to_string);
    }
    verdict
}
