//! A shared vector, in the types of the interface.

use std::path::Path;

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use wasmtime::Result;
use wasmtime::error::Context as _;

use crate::interface::webhooks::{BodyLimit, Head, Options, Platform, Secret, SecretValue, Tolerance};

/// The receiver's clock where a case doesn't depend on it.
const ANY_TIME: i64 = 1_750_000_000;

/// What is no text.
const NO_TEXT: [u8; 1] = [0xff];

/// Every case of every topic.
pub(crate) fn all() -> Result<Vec<Value>> {
    let folder = Path::new("tests/vectors");
    let mut cases = Vec::new();
    for folder in [folder, &folder.join("platforms")] {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "json") && !path.ends_with("schema.json") {
                let mut topic: Value = serde_json::from_str(&std::fs::read_to_string(&path)?)?;
                for case in topic["cases"].as_array_mut().context("a topic has cases")? {
                    cases.push(in_full(case.take()).context("a case")?);
                }
            }
        }
    }
    Ok(cases)
}

/// A case with what is repeated in it written out.
fn in_full(mut case: Value) -> Option<Value> {
    if case.get("body_repeat").is_some() {
        let body = Base64::decode_vec(case["body_b64"].as_str()?).ok()?;
        case["body_b64"] = Base64::encode_string(&repeated(&body, &case["body_repeat"])?).into();
    }
    let repeat = case["header_repeat"].take();
    for pair in case["headers"].as_array_mut().into_iter().flatten().filter(|pair| pair[0] == repeat["header"]) {
        pair[1] = String::from_utf8(repeated(pair[1].as_str()?.as_bytes(), &repeat)?).ok()?.into();
    }
    Some(case)
}

fn repeated(text: &[u8], repeat: &Value) -> Option<Vec<u8>> {
    let number = |name: &str| usize::try_from(repeat[name].as_u64()?).ok();
    let (from, to) = (number("from")?, number("to")?);
    Some([text.get(..from)?, &text.get(from..to)?.repeat(number("times")?), text.get(to..)?].concat())
}

pub(crate) fn platform(case: &Value) -> Platform {
    match &case["provider"] {
        Value::String(id) => Platform::Id(id.clone()),
        record => Platform::Record(record.to_string()),
    }
}

/// `None`: one isn't text or bytes.
pub(crate) fn secrets(given: &Value) -> Option<Vec<Secret>> {
    let one = |value| Some(vec![Secret { key_id: None, value }]);
    match given {
        Value::String(text) => one(SecretValue::Text(text.clone())),
        Value::Array(list) => list.iter().map(secrets).collect::<Option<Vec<_>>>().map(|lists| lists.concat()),
        Value::Object(object) => match (object.get("by_id"), object.get("jwks")) {
            (Some(keys), _) => {
                let named = |(id, key): (&String, &Value)| {
                    Some(Secret { key_id: Some(id.clone()), ..secrets(key)?.swap_remove(0) })
                };
                keys.as_object()?.iter().map(named).collect()
            }
            (_, Some(keys)) => one(SecretValue::Text(keys.to_string())),
            _ => one(SecretValue::Bytes(Base64::decode_vec(object.get("b64")?.as_str()?).ok()?)),
        },
        _ => None,
    }
}

/// `None`: a limit is negative.
pub(crate) fn options(case: &Value) -> Option<Options> {
    let given = &case["options"];
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let texts = |value: &Value| value.as_array().map(|list| list.iter().filter_map(text).collect());
    Some(Options {
        tolerance: match &given["tolerance"] {
            Value::Bool(_) => Some(Tolerance::Unlimited),
            seconds => seconds.as_f64().map(Tolerance::Seconds),
        },
        strict: given["strict"] == json!(true),
        node_ids: texts(&given["node_id"]).or_else(|| Some(vec![text(&given["node_id"])?])),
        max_body_bytes: match &given["max_body_bytes"] {
            Value::Null => None,
            bytes => Some(BodyLimit::Bytes(bytes.as_u64()?)),
        },
        settings: given["settings"]
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(name, value)| Some((name.clone(), text(value)?)))
            .collect(),
        allow_handshake: given["allow_handshake"] == json!(true),
    })
}

/// `None`: it is no raw body.
pub(crate) fn body(case: &Value) -> Option<Vec<u8>> {
    let mut body = Base64::decode_vec(case["body_b64"].as_str()?).ok()?;
    let spaces = usize::try_from(case["body_trailing_spaces"].as_u64().unwrap_or_default()).ok()?;
    body.extend(std::iter::repeat_n(b' ', spaces));
    Some(body)
}

/// `None`: there are no headers.
pub(crate) fn head(case: &Value) -> Option<Head> {
    let mut headers = Vec::new();
    let bytes = |value: &Value| value.as_str().map_or_else(|| NO_TEXT.to_vec(), |text| text.as_bytes().to_vec());
    for pair in case["headers"].as_array()? {
        let name = pair[0].as_str()?.to_owned();
        match &pair[1] {
            Value::Null => {}
            Value::Array(values) => headers.extend(values.iter().map(|value| (name.clone(), bytes(value)))),
            value => headers.push((name, bytes(value))),
        }
    }
    let received = |name: &str| case["received"][name].as_str().map(str::to_owned);
    let now = case["now"].as_i64().unwrap_or(ANY_TIME) * 1000;
    Some(Head { headers, now, url: received("url"), method: received("method") })
}
