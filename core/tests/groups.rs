//! A signature fits one delivery, too, where what is signed has places, groups that may be
//! missing, hashes and values with patterns.

use std::collections::BTreeMap;

use hmac::{Hmac, KeyInit, Mac};
use hookseal::{ConfigError, Delivery, Options, Provider, Timestamp, Webhook};
use proptest::prelude::*;
use serde_json::json;
use sha2::{Digest, Sha256};

const NOW: i64 = 1_750_000_000;
const SECRET: &str = "a secret";

/// A part of a template. The values are parameters of the query, so that they can be any text.
#[derive(Debug, Clone)]
enum Part {
    Literal(&'static str),
    Value(&'static str),
    /// Empty where it is absent.
    Optional(&'static str),
    /// There only where its value is.
    Group(&'static str, &'static str, &'static str),
    Time,
    Body,
    Hash,
}

fn written(parts: &[Part]) -> String {
    let part = |part: &Part| match part {
        Part::Literal(text) => (*text).to_owned(),
        Part::Value(name) => format!("{{query:{name}}}"),
        Part::Optional(name) => format!("{{query:{name}?}}"),
        Part::Group(before, name, after) => format!("[{before}{{query:{name}}}{after}]"),
        Part::Time => "{timestamp}".into(),
        Part::Body => "{body}".into(),
        Part::Hash => "{body|sha256|hex}".into(),
    };
    parts.iter().map(part).collect()
}

fn webhook(parts: &[Part], tolerance: Option<u32>) -> Result<Webhook, ConfigError> {
    let mut scheme = json!({
        "signature": { "header": "S", "encoding": "hex" },
        "algorithm": "hmac-sha256",
        "template": written(parts),
        "patterns": { "query:p": "[0-9]+", "query:q": "[a-z]*", "query:r": "[ab]{2}" },
    });
    if parts.iter().any(|part| matches!(part, Part::Time)) {
        scheme["timestamp"] = json!({ "header": "T", "format": "unix", "tolerance_s": tolerance });
    }
    if !parts.iter().any(|part| matches!(part, Part::Body | Part::Hash)) {
        scheme["covers_body"] = json!(false);
    }
    let provider = Provider::from_json(&json!({ "id": "acme", "scheme": scheme }).to_string())?;
    Webhook::with_provider(provider, [SECRET], Options::default())
}

/// What a delivery has: parameters that aren't there have no value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Values {
    query: BTreeMap<&'static str, Option<String>>,
    time: Option<String>,
    body: Option<String>,
}

/// Bodies that a sender can choose.
const BODIES: [&str; 3] = ["{}", "[1]", ""];

fn hash(body: &str) -> String {
    const_hex::encode(Sha256::digest(body))
}

fn content(parts: &[Part], values: &Values) -> String {
    let query = |name: &&str| values.query.get(name).cloned().flatten();
    let part = |part: &Part| match part {
        Part::Literal(text) => (*text).to_owned(),
        Part::Value(name) => query(name).expect("a value"),
        Part::Optional(name) => query(name).unwrap_or_default(),
        Part::Group(before, name, after) => {
            query(name).map_or(String::new(), |value| format!("{before}{value}{after}"))
        }
        Part::Time => values.time.clone().expect("a time"),
        Part::Body => values.body.clone().expect("a body"),
        Part::Hash => hash(values.body.as_deref().expect("a body")),
    };
    parts.iter().map(part).collect()
}

/// The ways to cut a content, and how many steps may still be taken to find more.
struct Found {
    all: Vec<Values>,
    steps: u32,
}

/// Every way to cut a content by a template, as far as the steps go.
fn cuts(parts: &[Part], content: &str, known: &Values, found: &mut Found) {
    let Some(left) = found.steps.checked_sub(1) else { return };
    found.steps = left;
    let Some((part, rest)) = parts.split_first() else {
        if content.is_empty() && !found.all.contains(known) {
            found.all.push(known.clone());
        }
        return;
    };
    let ends = || (0..=content.len()).filter(|end| content.is_char_boundary(*end));
    let value = |name: &'static str, value: Option<String>, after: &str, found: &mut Found| {
        if known.query.get(name).is_none_or(|other| *other == value) {
            let mut values = known.clone();
            values.query.insert(name, value);
            cuts(rest, after, &values, found);
        }
    };
    match part {
        Part::Literal(text) => {
            if let Some(after) = content.strip_prefix(text) {
                cuts(rest, after, known, found);
            }
        }
        Part::Value(name) => ends().for_each(|end| value(name, Some(content[..end].into()), &content[end..], found)),
        Part::Optional(name) => {
            // What is empty may be absent, and means the same.
            ends().for_each(|end| {
                value(
                    name,
                    Some(content[..end].into()).filter(|text: &String| !text.is_empty()),
                    &content[end..],
                    found,
                )
            });
        }
        Part::Group(before, name, after) => {
            value(name, None, content, found);
            if let Some(inner) = content.strip_prefix(before) {
                for end in (0..=inner.len()).filter(|end| inner.is_char_boundary(*end)) {
                    if let Some(rest) = inner[end..].strip_prefix(after) {
                        value(name, Some(inner[..end].into()), rest, found);
                    }
                }
            }
        }
        Part::Time => {
            for end in ends() {
                let mut values = known.clone();
                values.time = Some(content[..end].into());
                cuts(rest, &content[end..], &values, found);
            }
        }
        Part::Body => {
            for end in ends() {
                let mut values = known.clone();
                values.body = Some(content[..end].into());
                cuts(rest, &content[end..], &values, found);
            }
        }
        Part::Hash => {
            for body in BODIES {
                if let Some(after) = content.strip_prefix(&hash(body)) {
                    let mut values = known.clone();
                    values.body = Some(body.into());
                    cuts(rest, after, &values, found);
                }
            }
        }
    }
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02x}")).collect()
}

/// Whether each call accepts the values under that signature.
fn accepts(webhook: &Webhook, values: &Values, signature: &str) -> [bool; 2] {
    let query = values.query.iter().filter_map(|(name, value)| Some(format!("{name}={}", encoded(value.as_ref()?))));
    let url = format!("https://a.example/?{}", query.collect::<Vec<String>>().join("&"));
    let body = values.body.as_deref().unwrap_or("{}").as_bytes();
    let headers = [("S", signature), ("T", values.time.as_deref().unwrap_or_default())];
    let delivery = Delivery::new(body, headers, Timestamp::from_unix_seconds(NOW)).url(&*url);
    [webhook.verify(&delivery).is_ok(), webhook.verify_signature(&delivery).is_ok()]
}

fn sign(content: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("any length");
    mac.update(content.as_bytes());
    const_hex::encode(mac.finalize().into_bytes())
}

fn part() -> impl Strategy<Value = Part> {
    let literal =
        prop::sample::select(vec![".", ":", ";", "x:", "y:", ";x:", "1", "a", "aba", ";;"]).prop_map(Part::Literal);
    let value = prop::sample::select(vec!["a", "b", "p", "q", "r"]);
    let group = (
        prop::sample::select(vec!["", "x:", "y:", ";", "xx:", ";x:"]),
        prop::sample::select(vec!["c", "d", "p", "r"]),
        prop::sample::select(vec!["", ";", ".", ";x:"]),
    );
    prop_oneof![
        4 => literal,
        3 => value.clone().prop_map(Part::Value),
        1 => value.prop_map(Part::Optional),
        4 => group.prop_map(|(before, name, after)| Part::Group(before, name, after)),
        1 => Just(Part::Time),
        1 => Just(Part::Hash),
    ]
}

/// Values made of the pieces that borders are made of.
fn text() -> impl Strategy<Value = String> {
    let pieces =
        ["1", "0", "a", "b", "ab", ".", ":", ";", "x:", "y:", ";x:", ";y:", "xx:", "aba", "{}", "1750000000", "z"];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..4).prop_map(|pieces| pieces.concat())
}

fn body() -> impl Strategy<Value = String> {
    prop_oneof![prop::sample::select(vec!["{}", "[1]", "", "{\"a\":\"{}\"}"]).prop_map(String::from), text()]
}

type Texts = [Option<String>; 7];

fn values(parts: &[Part], texts: &Texts, time: &str, body: &str) -> Values {
    let [a, b, c, d, p, q, r] = texts;
    let given = BTreeMap::from([("a", a), ("b", b), ("c", c), ("d", d), ("p", p), ("q", q), ("r", r)]);
    let mut values = Values::default();
    for part in parts {
        match part {
            Part::Literal(_) => {}
            Part::Value(name) => {
                values.query.insert(name, Some(given[name].clone().unwrap_or_default()));
            }
            Part::Optional(name) => {
                values.query.entry(name).or_insert_with(|| given[name].clone().filter(|text| !text.is_empty()));
            }
            Part::Group(_, name, _) => {
                values.query.entry(name).or_insert_with(|| given[name].clone());
            }
            Part::Time => values.time = Some(time.into()),
            Part::Body => values.body = Some(body.into()),
            Part::Hash => values.body = Some(BODIES[body.len() % 3].into()),
        }
    }
    values
}

fn pinned(pattern: &'static str) -> impl Strategy<Value = Option<String>> {
    prop::option::of(prop_oneof![4 => pattern, 1 => text()])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_signature_stands_for_two_deliveries(
        parts in prop::collection::vec(part(), 1..6),
        has_body in prop::bool::weighted(0.3),
        at in any::<prop::sample::Index>(),
        tolerance in prop::option::of(prop::sample::select(&[300_u32, 1_000_000_000][..])),
        a in prop::option::of(text()), b in prop::option::of(text()),
        c in prop::option::of(text()), d in prop::option::of(text()),
        p in pinned("[0-9]{1,3}"), q in pinned("[a-z]{0,2}"), r in pinned("[ab]{2}"),
        time in prop::sample::select(&["1750000000", "1750000001", "175000000", "11750000000"][..]),
        body in body(),
    ) {
        let mut parts = parts;
        let mut names = Vec::new();
        // Each once: a value that is there twice is fixed by the other.
        parts.retain(|part| match part {
            Part::Value(name) | Part::Optional(name) | Part::Group(_, name, _) => {
                !names.contains(name) && { names.push(*name); true }
            }
            _ => true,
        });
        if has_body {
            parts.retain(|part| !matches!(part, Part::Hash));
            parts.insert(at.index(parts.len() + 1), Part::Body);
        }
        let Ok(webhook) = webhook(&parts, tolerance) else { return Ok(()) };
        let signed = values(&parts, &[a, b, c, d, p, q, r], time, &body);
        let content = content(&parts, &signed);
        let signature = sign(&content);
        let mut found = Found { all: Vec::new(), steps: 10_000 };
        cuts(&parts, &content, &Values::default(), &mut found);
        // A few contents can be cut in millions of ways.
        if found.steps == 0 {
            return Ok(());
        }
        let found = found.all;
        prop_assert!(found.contains(&signed), "{signed:?} isn't among {found:?}");
        for call in [0, 1] {
            let accepted: Vec<&Values> =
                found.iter().filter(|values| accepts(&webhook, values, &signature)[call]).collect();
            prop_assert!(accepted.len() <= 1, "{}: {accepted:#?}", written(&parts));
        }
    }
}

/// The same property, where templates are as platforms write them: some deliveries must be accepted.
#[test]
fn values_that_keep_to_their_borders_are_accepted() {
    use Part::{Group, Hash, Literal, Time, Value};
    let query = |pairs: &[(&'static str, &str)]| -> BTreeMap<&'static str, Option<String>> {
        pairs.iter().map(|(name, value)| (*name, Some((*value).into()))).collect()
    };
    let pago = vec![Group("id:", "a", ";"), Group("request-id:", "b", ";"), Literal("ts:"), Time, Literal(";")];
    let cases = [
        (pago.clone(), query(&[("a", "123"), ("b", "req-1")]), true),
        (pago.clone(), query(&[("b", "req-1")]), true),
        (pago.clone(), query(&[]), true),
        (pago.clone(), query(&[("a", "1;request-id:2")]), false),
        (pago.clone(), query(&[("a", "1;ts:2")]), false),
        (pago, query(&[("b", "1;ts:2")]), false),
        (vec![Value("p"), Value("q")], query(&[("p", "12"), ("q", "ab")]), true),
        (vec![Value("p"), Value("q")], query(&[("p", "12a"), ("q", "b")]), false),
        (vec![Value("a"), Value("r")], query(&[("a", "ab"), ("r", "ab")]), true),
        (vec![Value("a"), Hash], query(&[("a", "ab")]), true),
    ];
    for (parts, query, accepted) in cases {
        let template = written(&parts);
        let webhook = webhook(&parts, Some(300)).unwrap_or_else(|error| panic!("{template}: {error}"));
        let values = Values { query, time: Some(NOW.to_string()), body: Some("{}".into()) };
        let signature = sign(&content(&parts, &values));
        assert_eq!(accepts(&webhook, &values, &signature), [accepted; 2], "{template} {values:?}");
    }
}

#[test]
fn a_template_without_borders_is_refused() {
    use Part::{Body, Group, Hash, Literal, Optional, Time, Value};
    for parts in [
        vec![Value("a"), Value("b")],
        vec![Value("a"), Value("p")],
        vec![Value("q"), Value("p"), Value("q")],
        vec![Value("a"), Optional("r")],
        vec![Value("p"), Optional("a")],
        vec![Group("", "a", ";"), Value("b")],
        vec![Group("x:", "a", ";"), Literal("x:y:"), Value("b")],
        vec![Group("x:", "a", ";"), Group("x:", "b", ";"), Literal("y:")],
        vec![Value("a"), Group(";", "b", ""), Value("c")],
        vec![Value("a"), Literal(";"), Group("x:", "b", ";"), Value("c")],
        vec![Body, Group(";", "b", "")],
        vec![Body, Hash, Body],
        vec![Value("a"), Time],
    ] {
        let template = written(&parts);
        let tolerance = None;
        let error = webhook(&parts, tolerance).err().unwrap_or_else(|| panic!("{template} is taken"));
        assert_eq!(error.code(), "invalid_option", "{template}");
    }
}
