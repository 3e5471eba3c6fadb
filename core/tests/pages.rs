//! The Rust of the platforms' pages, run as it stands there: each takes a delivery of the shared vectors.

use std::path::Path;

use base64ct::{Base64, Encoding};
use serde_json::Value;

mod prelude {
    pub(super) use hookseal::{Delivery, Headers, Options, Timestamp, Webhook};

    pub(super) type Outcome = Result<(), Box<dyn std::error::Error>>;
    pub(super) type Block = fn(&str, Request<'_>) -> Outcome;

    /// What a receiver has.
    pub(super) struct Request<'r> {
        /// The id of its key, where deliveries name theirs.
        pub(super) key_id: &'r str,
        pub(super) body: &'r [u8],
        pub(super) headers: Headers<'r>,
        pub(super) now: Timestamp,
        pub(super) url: Option<&'r str>,
        pub(super) method: Option<&'r str>,
    }
}

#[rustfmt::skip]
#[expect(unused_variables, reason = "not every platform names its key, or signs the URL and the method")]
#[path = "pages/blocks.rs"]
mod blocks;

use prelude::{Request, Timestamp};

#[test]
fn every_page_receives() {
    let mut ran = 0;
    for (id, receive) in blocks::BLOCKS {
        let Some(case) = accepted(id) else { continue };
        let body = Base64::decode_vec(case["body_b64"].as_str().expect("a body")).expect("base64");
        let pairs = case["headers"].as_array().expect("pairs");
        let pairs = pairs.iter().map(|pair| (pair[0].as_str().expect("a name"), pair[1].as_str()));
        let (key_id, secret) = key_of(&case).expect("a key");
        let request = Request {
            key_id,
            body: &body,
            headers: pairs.collect(),
            now: Timestamp::from_unix_seconds(case["now"].as_i64().unwrap_or(1_750_000_000)),
            url: case["received"]["url"].as_str(),
            method: case["received"]["method"].as_str(),
        };
        if let Err(error) = receive(secret, request) {
            panic!("{id}, with {}: {error}", case["id"]);
        }
        ran += 1;
    }
    assert!(ran >= 8, "only {ran} ran");
}

/// The key that a delivery names, by its id; or a secret that is text.
fn key_of(case: &Value) -> Option<(&str, &str)> {
    if let Some(secret) = case["secret"].as_str() {
        return Some(("", secret));
    }
    let body = Base64::decode_vec(case["body_b64"].as_str()?).ok()?;
    let said = case["headers"].to_string() + &String::from_utf8_lossy(&body);
    let (id, key) = case["secret"]["by_id"].as_object()?.iter().find(|(id, _)| said.contains(*id))?;
    Some((id, key.as_str()?))
}

/// A delivery that the code of a page takes: with a secret that is text, or one by its id, and with no option but the
/// page's.
fn accepted(id: &str) -> Option<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let own = folder.join(format!("platforms/{id}.json"));
    let files = if own.exists() {
        vec![own]
    } else {
        vec![folder.join("events.json"), folder.join("timestamps.json"), folder.join("published.json")]
    };
    let cases = files.iter().flat_map(|file| {
        let text = std::fs::read_to_string(file).expect("vectors");
        let topic: Value = serde_json::from_str(&text).expect("JSON");
        topic["cases"].as_array().expect("cases").clone()
    });
    let is_plain = |case: &Value| {
        let call = case["call"].as_str().unwrap_or("verify");
        case["provider"] == *id
            && case["expect"].get("code").is_none()
            && matches!(call, "verify" | "verify_all")
            && key_of(case).is_some()
            && case.get("options").is_none()
            && case["body_trailing_spaces"].is_null()
    };
    // Where there are keys by id, the page gives one so.
    cases.filter(is_plain).min_by_key(|case| case["secret"].is_string())
}
