//! The shared vectors (`tests/vectors/*.json`), against the core.

use std::path::{Path, PathBuf};

use base64ct::{Base64, Encoding};
use hookseal::{
    Answer, ConfigError, Delivery, Event, Headers, Options, Proof, Provider, SecretInput, Timestamp, Tolerance,
    VerificationError, Webhook, binding,
};
use serde_json::{Map, Value, json};

/// The receiver's clock where a case doesn't depend on it.
const ANY_TIME: i64 = 1_750_000_000;

/// The cases of all files.
fn cases() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let listed = |folder: &Path| std::fs::read_dir(folder).expect("the vectors");
    let paths = listed(&folder).chain(listed(&folder.join("platforms"))).map(|file| file.expect("a file").path());
    let is_topic = |path: &PathBuf| {
        path.extension().is_some_and(|extension| extension == "json") && !path.ends_with("schema.json")
    };
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("text");
        match serde_json::from_str::<Value>(&text).expect("JSON")["cases"].take() {
            Value::Array(cases) => cases,
            _ => panic!("{} has no cases", path.display()),
        }
    };
    paths.filter(is_topic).flat_map(read).map(in_full).collect()
}

/// A case with what is repeated in it written out.
fn in_full(mut case: Value) -> Value {
    if case.get("body_repeat").is_some() {
        let body = Base64::decode_vec(case["body_b64"].as_str().expect("a body")).expect("base64");
        case["body_b64"] = Base64::encode_string(&repeated(&body, &case["body_repeat"])).into();
    }
    let repeat = case["header_repeat"].take();
    for pair in case["headers"].as_array_mut().into_iter().flatten().filter(|pair| pair[0] == repeat["header"]) {
        let value = repeated(pair[1].as_str().expect("a text").as_bytes(), &repeat);
        pair[1] = String::from_utf8(value).expect("text").into();
    }
    case
}

fn repeated(text: &[u8], repeat: &Value) -> Vec<u8> {
    let [from, to, times] =
        ["from", "to", "times"].map(|name| repeat[name].as_u64().and_then(|at| at.try_into().ok()).expect("a number"));
    [&text[..from], &text[from..to].repeat(times), &text[to..]].concat()
}

#[test]
fn every_vector_has_its_verdict() {
    let (mut ran, mut failures) = (0, Vec::new());
    for case in &cases() {
        // A value of a type that Rust can't pass.
        if case["flags"].as_array().expect("flags").contains(&json!("dynamic")) && !is_expressible(case) {
            continue;
        }
        // A build without the feature `whole` leaves the records that few have: tests/plain.rs says which.
        let Some(mut found) = verdict(case) else { continue };
        ran += 1;
        let expected = normalized(case["expect"].clone());
        keep_headers_that_matter(&mut found, &expected);
        if found != expected {
            failures.push(format!("{} ({})\n  expected {expected}\n  found    {found}", case["id"], case["comment"]));
        }
    }
    assert!(failures.is_empty(), "{} of {ran} differ:\n{}", failures.len(), failures.join("\n"));
    assert!(ran >= if cfg!(feature = "whole") { 1_600 } else { 900 }, "only {ran} cases ran");
}

/// A body that comes in pieces has the same verdict, whether it is kept or only hashed.
#[test]
fn every_vector_has_its_verdict_in_pieces() {
    let (mut hashed, mut failures) = (0, Vec::new());
    for case in cases().iter().filter(|case| is_expressible(case) && case["call"] != json!("challenge")) {
        let Ok(webhook) = webhook(case) else { continue };
        let body = Base64::decode_vec(case["body_b64"].as_str().expect("a body")).expect("base64");
        let now = Timestamp::from_unix_seconds(case["now"].as_i64().unwrap_or(ANY_TIME));
        let head = Delivery::new(b"", headers(&case["headers"]), now);
        let head = head.url(case["received"]["url"].as_str()).method(case["received"]["method"].as_str());
        let mut delivery = head.clone();
        delivery.body = &body;
        let refused = |error: VerificationError| (error.code(), error.status());
        let whole = webhook.verify_signature(&delivery).map_err(refused);
        let expected = whole.map(|found| (found.secret_index(), found.timestamp(), found.idempotency_key()));
        let mut incoming = webhook.incoming(&head, false);
        let is_known = incoming.refusal().is_some();
        let taken = body.chunks(7).try_for_each(|piece| incoming.update(&webhook, piece));
        if taken.is_err() && expected.as_ref().err() != Some(&("body_too_large", 413)) {
            failures.push(format!("{}: a piece is refused: {taken:?}", case["id"]));
        }
        let found = webhook.finish(&head, &incoming).map_err(refused).map(|found| match found {
            binding::Finished::Kept(found) => (found.secret_index(), found.timestamp(), found.idempotency_key()),
            binding::Finished::Hashed(found) => {
                hashed += 1;
                let is_in_body = webhook.provider().envelope.id.is_some();
                let key = if is_in_body { whole_key(&expected) } else { found.idempotency_key.clone() };
                assert!(!is_in_body || found.idempotency_key.is_none(), "{}", case["id"]);
                (found.secret_index, found.timestamp, key)
            }
        });
        if found != expected || (is_known && found.is_ok()) {
            failures.push(format!("{}: expected {expected:?}, found {found:?}", case["id"]));
        }
    }
    assert!(failures.is_empty(), "{} differ:\n{}", failures.len(), failures.join("\n"));
    assert!(hashed > 300, "only {hashed} were hashed");
}

type Whole = Result<(usize, Option<Timestamp>, Option<String>), (&'static str, u16)>;

fn whole_key(whole: &Whole) -> Option<String> {
    whole.as_ref().ok().and_then(|(_, _, key)| key.clone())
}

/// A sound delivery has no finding, whatever refused it has the verdict of `verify`, and no text shows a secret.
#[test]
#[cfg(feature = "explain")]
fn every_vector_is_explained() {
    let (mut ran, mut failures) = (0, Vec::new());
    for case in &cases() {
        let is_long = case["body_b64"].as_str().is_some_and(|body| body.len() > LONG);
        if is_long || !is_expressible(case) || case.get("body_trailing_spaces").is_some() {
            continue;
        }
        let Ok(webhook) = webhook(case) else { continue };
        ran += 1;
        let is_accepted = case["expect"].get("code").is_none();
        if !is_accepted && ran % SHARE != 0 {
            continue;
        }
        let body = Base64::decode_vec(case["body_b64"].as_str().expect("a body")).expect("base64");
        let now = Timestamp::from_unix_seconds(case["now"].as_i64().unwrap_or(ANY_TIME));
        let delivery = Delivery::new(&body, headers(&case["headers"]), now);
        let delivery = delivery.url(case["received"]["url"].as_str()).method(case["received"]["method"].as_str());
        let explanation = webhook.explain(&delivery);
        let verdict = webhook.verify(&delivery).map_or_else(|error| error.code(), |_| "accepted");
        let is_sound = webhook.verify_signature(&delivery).is_ok();
        let shown = format!("{explanation:?}");
        let secrets = case["secret"].as_str().into_iter().filter(|text| text.is_ascii() && text.len() >= 16);
        // What isn't secret: a key, and what stands in the vector's provider.
        let is_named = |text: &&str| text.contains(webhook.provider().id.split('-').next().unwrap_or_default());
        let mut secrets = secrets.filter(|text| !text.contains("-----") && !text.starts_with("MII") && !is_named(text));
        let id = case["id"].to_string();
        if explanation.verdict != verdict {
            failures.push(format!("{id}: verdict {}, not {verdict}", explanation.verdict));
        }
        if is_sound && !explanation.findings.is_empty() {
            failures.push(format!("{id}: sound, and found {:?}", explanation.findings));
        }
        if secrets.any(|text| shown.contains(&text[2..14])) {
            failures.push(format!("{id}: shows a secret: {shown}"));
        }
        if std::env::var_os("EXPLAINED").is_some() && !is_sound {
            let codes: Vec<_> = explanation.findings.iter().map(|one| (one.code, one.certain, &one.message)).collect();
            println!("{id} {verdict} {codes:?} ({})", case["comment"]);
        }
    }
    assert!(failures.is_empty(), "{} of {ran}:\n{}", failures.len(), failures.join("\n"));
    assert!(ran >= 1_400, "only {ran} cases ran");
}

/// Of what is refused so many-th, because each takes a while without optimisation.
#[cfg(feature = "explain")]
const SHARE: usize = 12;
/// Longer bodies are explained by the tests of mistakes.
#[cfg(feature = "explain")]
const LONG: usize = 1 << 16;

fn is_expressible(case: &Value) -> bool {
    let secret_is_text = secrets(&case["secret"]).is_some();
    secret_is_text && case.get("body_value").is_none() && case["headers"].is_array()
}

fn secrets(secret: &Value) -> Option<Vec<SecretInput<'static>>> {
    match secret {
        Value::String(text) => Some(vec![text.clone().into()]),
        Value::Object(object) => match (object.get("by_id"), object.get("jwks")) {
            (Some(keys), _) => {
                let named =
                    |(id, key): (&String, &Value)| Some(SecretInput::named(id.clone(), secrets(key)?.remove(0)));
                keys.as_object()?.iter().map(named).collect()
            }
            (_, Some(jwks)) => Some(vec![jwks.to_string().into()]),
            _ => Some(vec![Base64::decode_vec(object.get("b64")?.as_str()?).ok()?.into()]),
        },
        Value::Array(list) => {
            list.iter().map(secrets).collect::<Option<Vec<_>>>().map(|lists| lists.into_iter().flatten().collect())
        }
        _ => None,
    }
}

fn options(case: &Value) -> Result<Options, ConfigError> {
    let given = &case["options"];
    let tolerance = match &given["tolerance"] {
        Value::Bool(false) => Some(Tolerance::Unlimited),
        Value::Number(seconds) => Some(binding::tolerance(seconds.as_f64().expect("a number"))?),
        _ => None,
    };
    let node_ids = match &given["node_id"] {
        Value::String(id) => Some(vec![id.clone()]),
        Value::Array(ids) => Some(ids.iter().map(|id| id.as_str().expect("an id").to_owned()).collect()),
        _ => None,
    };
    let max_body_bytes = given["max_body_bytes"].as_f64().map(binding::body_limit).transpose()?;
    let mut options = Options::default().strict(given["strict"] == json!(true)).max_body_bytes(max_body_bytes);
    (options.tolerance, options.node_ids) = (tolerance, node_ids);
    let settings = given["settings"].as_object().into_iter().flatten();
    let settings = settings.map(|(name, value)| (name.as_str(), value.as_str().expect("a text")));
    Ok(options.settings(settings).allow_handshake(given["allow_handshake"] == json!(true)))
}

/// A built-in provider goes by its id; one of the user's own is a record. A platform's file that isn't built in yet is
/// read as a record, too: its vectors need no generated files.
fn webhook(case: &Value) -> Result<Webhook, ConfigError> {
    let secrets = secrets(&case["secret"]).expect("secrets");
    let options = options(case)?;
    match &case["provider"] {
        Value::String(id) => match (Provider::ids().any(|built_in| built_in == id), platform_file(id)) {
            (false, Some(record)) => Webhook::with_provider(Provider::from_json(&record)?, secrets, options),
            _ => Webhook::new(id, secrets, options),
        },
        record => Webhook::with_provider(Provider::from_json(&record.to_string())?, secrets, options),
    }
}

fn platform_file(id: &str) -> Option<String> {
    std::fs::read_to_string(format!("{}/../providers/{id}.json", env!("CARGO_MANIFEST_DIR"))).ok()
}

/// `None` for a record that only a build with the feature `whole` takes.
fn verdict(case: &Value) -> Option<Value> {
    match webhook(case) {
        Ok(webhook) => Some(verdict_of(&webhook, case)),
        Err(error) if binding::needs_whole(&error) => None,
        Err(error) => Some(json!({ "code": error.code(), "status": null })),
    }
}

fn verdict_of(webhook: &Webhook, case: &Value) -> Value {
    let mut body = Base64::decode_vec(case["body_b64"].as_str().expect("a body")).expect("base64");
    let spaces = case["body_trailing_spaces"].as_u64().unwrap_or(0);
    body.extend(std::iter::repeat_n(b' ', spaces.try_into().expect("a length")));
    let now = Timestamp::from_unix_seconds(case["now"].as_i64().unwrap_or(ANY_TIME));
    let delivery = Delivery::new(&body, headers(&case["headers"]), now);
    let delivery = delivery.url(case["received"]["url"].as_str()).method(case["received"]["method"].as_str());
    if case["call"] == json!("challenge") {
        return match webhook.challenge(&delivery) {
            Ok(answer) => json!({ "answer": answer.map(answered) }),
            Err(error) => json!({ "code": error.code(), "status": error.status() }),
        };
    }
    if case["call"] == json!("verify_signature") {
        return match webhook.verify_signature(&delivery) {
            Ok(verified) => json!({
                "idempotency_key": verified.idempotency_key(),
                "timestamp": verified.timestamp().map(Timestamp::unix_millis),
                "secret_index": verified.secret_index(),
            }),
            Err(error) => json!({ "code": error.code(), "status": error.status() }),
        };
    }
    if case["call"] == json!("verify_all") {
        let expected = case["expect"]["events"].as_array().into_iter().flatten().chain(std::iter::repeat(&Value::Null));
        return match webhook.verify_all(&delivery) {
            Ok(events) => {
                json!({ "events": events.iter().zip(expected).map(|(event, expected)| told(event, expected)).collect::<Vec<Value>>() })
            }
            Err(error) => json!({ "code": error.code(), "status": error.status() }),
        };
    }
    match webhook.verify(&delivery) {
        Ok(event) => told(&event, &case["expect"]),
        Err(error) => json!({ "code": error.code(), "status": error.status() }),
    }
}

/// What isn't usual of an event is written down only then; its payload and data where they are expected.
fn told(event: &Event<'_>, expected: &Value) -> Value {
    let warnings = event.warnings().iter().map(|warning| json!({ "code": warning.code(), "path": warning.path() }));
    let mut verdict = json!({
        "type": event.event_type(),
        "id": event.id(),
        "timestamp": event.timestamp().map(Timestamp::unix_millis),
        "recognized": event.recognized(),
        "warnings": warnings.collect::<Vec<Value>>(),
        "idempotency_key": event.idempotency_key(),
        "delivery_id": event.delivery_id(),
        "secret_index": event.secret_index(),
    });
    if event.proof() != Proof::SignedBody {
        verdict["proof"] = json!(event.proof());
    }
    if !event.unsigned().is_empty() {
        verdict["unsigned"] = json!(event.unsigned());
    }
    for (name, found) in [("payload", Some(event.payload())), ("data", event.data())] {
        if expected.get(name).is_some() {
            verdict[name] = found.map_or(Value::Null, |json| serde_json::from_str(json).expect("JSON"));
        }
    }
    normalized(verdict)
}

fn answered(answer: Answer) -> Value {
    let headers: Map<String, Value> = answer.headers.into_iter().map(|(name, value)| (name, value.into())).collect();
    let mut answered = json!({ "status": answer.status, "headers": headers, "body": answer.body });
    if let Some(secret) = answer.secret {
        answered["secret"] = secret.into();
    }
    answered
}

/// Of an answer's headers, those that a case names.
fn keep_headers_that_matter(found: &mut Value, expected: &Value) {
    if !found["answer"].is_object() || !expected["answer"].is_object() {
        return;
    }
    let named = expected["answer"]["headers"].as_object().into_iter().flatten();
    let headers: Map<String, Value> =
        named.map(|(name, _)| (name.clone(), found["answer"]["headers"][name].clone())).collect();
    match expected["answer"]["headers"].is_object() {
        true => found["answer"]["headers"] = headers.into(),
        false => drop(found["answer"].as_object_mut().expect("an answer").remove("headers")),
    }
}

fn headers(pairs: &Value) -> Headers<'_> {
    let mut headers = Vec::new();
    for pair in pairs.as_array().expect("pairs") {
        let name = pair[0].as_str().expect("a name");
        match &pair[1] {
            Value::Null => {}
            Value::Array(values) => headers.extend(values.iter().map(|value| (name, value.as_str()))),
            value => headers.push((name, value.as_str())),
        }
    }
    headers.into_iter().collect()
}

/// The order of warnings is free.
fn normalized(mut verdict: Value) -> Value {
    if let Some(events) = verdict.get_mut("events").and_then(Value::as_array_mut) {
        events.iter_mut().for_each(|event| *event = normalized(event.take()));
    }
    if let Some(warnings) = verdict.get_mut("warnings").and_then(Value::as_array_mut) {
        warnings.sort_by_key(ToString::to_string);
    }
    verdict
}
