//! A signature fits one delivery: what is signed can be split in one way only.

use hmac::{Hmac, KeyInit, Mac};
use hookseal::{ConfigError, Delivery, Headers, Options, Provider, Timestamp, Tolerance, Webhook};
use proptest::prelude::*;
use serde_json::json;
use sha2::Sha256;

const NOW: i64 = 1_750_000_000;
const SECRET: &str = "a secret";

/// A receiver of deliveries signed by that template. `{id}` is the header `I`, `{timestamp}` is `T`.
fn webhook(template: &str, format: &str, tolerance: Option<u32>, options: Options) -> Result<Webhook, ConfigError> {
    let mut scheme = json!({
        "signature": { "kind": "plain", "header": "S", "encoding": "hex" },
        "algorithm": "hmac-sha256",
        "template": template,
    });
    if template.contains("{timestamp}") {
        scheme["timestamp"] = json!({ "header": "T", "format": format, "tolerance_s": tolerance });
    }
    if template.contains("{id}") {
        scheme["id"] = json!("I");
    }
    let provider = Provider::from_json(&json!({ "id": "acme", "scheme": scheme }).to_string())?;
    Webhook::with_provider(provider, [SECRET], options)
}

fn code(template: &str, tolerance: Option<u32>, options: Options) -> Option<&'static str> {
    webhook(template, "unix", tolerance, options).err().map(|error| error.code())
}

/// The values of a template's parts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Values {
    id: Option<String>,
    time: Option<String>,
    a: Option<String>,
    b: Option<String>,
    body: Option<String>,
}

impl Values {
    fn at(&mut self, part: &str) -> Option<&mut Option<String>> {
        match part {
            "{id}" => Some(&mut self.id),
            "{timestamp}" => Some(&mut self.time),
            "{header:A}" => Some(&mut self.a),
            "{header:B}" => Some(&mut self.b),
            "{body}" => Some(&mut self.body),
            _ => None,
        }
    }

    /// As it goes over the wire: blanks around a header's value aren't part of it.
    fn trimmed(mut self) -> Self {
        for value in [&mut self.id, &mut self.time, &mut self.a, &mut self.b] {
            *value = value.take().map(|value| value.trim_ascii().to_owned());
        }
        self
    }
}

const URL: &str = "u:1";
const METHOD: &str = "P";

fn literal(part: &str) -> &str {
    match part {
        "{url}" => URL,
        "{method}" => METHOD,
        literal => literal,
    }
}

fn content(parts: &[&str], values: &Values) -> String {
    let mut values = values.clone();
    parts
        .iter()
        .map(|part| values.at(part).map_or(literal(part).to_owned(), |value| value.clone().expect("set")))
        .collect()
}

/// Every way to cut a content by a template.
fn cuts(parts: &[&str], content: &str, known: &Values, found: &mut Vec<Values>) {
    let Some((part, rest)) = parts.split_first() else {
        if content.is_empty() {
            found.push(known.clone());
        }
        return;
    };
    let mut values = known.clone();
    match values.at(part).map(|value| value.clone()) {
        None => {
            if let Some(after) = content.strip_prefix(literal(part)) {
                cuts(rest, after, known, found);
            }
        }
        Some(Some(value)) => {
            if let Some(after) = content.strip_prefix(value.as_str()) {
                cuts(rest, after, known, found);
            }
        }
        Some(None) => {
            for end in (0..=content.len()).filter(|end| content.is_char_boundary(*end)) {
                *values.at(part).expect("a value") = Some(content[..end].to_owned());
                cuts(rest, &content[end..], &values, found);
            }
        }
    }
}

/// Whether each call accepts the values under that signature.
fn accepts(webhook: &Webhook, values: &Values, signature: &str) -> [bool; 2] {
    accepts_at(NOW, webhook, values, signature)
}

fn accepts_at(now: i64, webhook: &Webhook, values: &Values, signature: &str) -> [bool; 2] {
    let named = [("I", &values.id), ("T", &values.time), ("A", &values.a), ("B", &values.b)];
    let headers = named.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?)));
    let headers: Headers<'_> = headers.chain([("S", signature)]).collect();
    let body = values.body.as_deref().expect("a body").as_bytes();
    let now = Timestamp::from_unix_seconds(now);
    let delivery = Delivery::new(body, headers, now).url(URL).method(METHOD);
    [webhook.verify(&delivery).is_ok(), webhook.verify_signature(&delivery).is_ok()]
}

fn sign(content: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("any length");
    mac.update(content.as_bytes());
    const_hex::encode(mac.finalize().into_bytes())
}

/// The parts of templates, those that matter more often.
fn part() -> impl Strategy<Value = &'static str> {
    let parts =
        ["{id}", "{timestamp}", "{header:A}", "{header:B}", "{url}", "{method}", ".", ":", "..", "1", "aba", "}", " "];
    prop::sample::select(parts.to_vec())
}

/// Values made of the pieces that borders are made of.
fn text() -> impl Strategy<Value = String> {
    let pieces = [
        "1",
        "0",
        "1750000000",
        "175",
        "0000000",
        ".",
        ":",
        "a",
        "b",
        "ab",
        "{",
        "}",
        "{}",
        "[",
        "]",
        "\"",
        " ",
        "u:1",
        "P",
        "-",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..5).prop_map(|pieces| pieces.concat())
}

fn body() -> impl Strategy<Value = String> {
    let bodies = [
        "{}",
        "[1]",
        " {} ",
        "{\"a\":\"{}\"}",
        "{\"a\":{\"b\":[1]}}",
        "1",
        "\"x\"",
        "1750000000",
        "{\"a\":\"{\",\"b\":1}",
    ];
    prop_oneof![prop::sample::select(bodies.to_vec()).prop_map(String::from), text()]
}

fn time() -> impl Strategy<Value = String> {
    let times = [
        "1750000000",
        "1750000001",
        "175000000",
        "11750000000",
        "01750000000",
        "2025-06-15T15:06:40Z",
        "2025-06-15T15:06:40.10Z",
        "1750000000000",
    ];
    prop::sample::select(times.to_vec()).prop_map(String::from)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_signature_stands_for_two_deliveries(
        before in prop::collection::vec(part(), 0..4),
        after in prop::collection::vec(part(), 0..3),
        format in prop::sample::select(&["unix", "unix-ms", "rfc3339"][..]),
        tolerance in prop::option::of(prop::sample::select(&[0_u32, 300, 99_999_999, 1_000_000_000][..])),
        id in text(), a in text(), b in text(), time in time(), body in body(),
    ) {
        let parts: Vec<&str> = before.into_iter().chain(["{body}"]).chain(after).collect();
        let template = parts.concat();
        let options = Options::default();
        let Ok(webhook) = webhook(&template, format, tolerance, options) else { return Ok(()) };
        let has = |part: &str, value: &str| parts.contains(&part).then(|| value.to_owned());
        let signed = Values {
            id: has("{id}", id.trim_ascii()),
            time: has("{timestamp}", &time),
            a: has("{header:A}", a.trim_ascii()),
            b: has("{header:B}", b.trim_ascii()),
            body: Some(body),
        };
        let content = content(&parts, &signed);
        let signature = sign(&content);
        let mut found = Vec::new();
        cuts(&parts, &content, &Values::default(), &mut found);
        prop_assert!(found.contains(&signed));
        for call in [0, 1] {
            let mut accepted: Vec<Values> =
                found.iter().filter(|values| accepts(&webhook, values, &signature)[call]).map(|values| values.clone().trimmed()).collect();
            accepted.dedup();
            prop_assert!(accepted.len() <= 1, "{template}: {accepted:#?}");
        }
    }
}

#[test]
fn a_template_with_borders_constructs() {
    let templates = [
        "{body}",
        "{timestamp}.{body}",
        "{id}.{timestamp}.{body}",
        "v0:{timestamp}:{body}",
        "{url}{body}",
        "{timestamp}{body}",
        "{body}{timestamp}",
        "{method}{url}{body}",
        "{timestamp}:{id}:{body}",
        "{id}{timestamp}.{body}",
        "{id}{body}",
        "{body}{id}",
        "{header:A}{timestamp}{body}",
        "{header:A}.{header:B}.{body}",
        "{header:A}{url}{header:B}.{body}",
        "{body}.{timestamp}",
    ];
    for template in templates {
        assert_eq!(code(template, Some(300), Options::default()), None, "{template}");
    }
    for template in ["{timestamp}{body}", "{body}{timestamp}", "{timestamp}.{body}", "{id}.{timestamp}.{body}"] {
        assert_eq!(code(template, None, Options::default()), None, "{template}");
    }
}

#[test]
fn a_template_without_borders_is_refused() {
    let templates = [
        "{header:A}{header:B}{body}",
        "{header:A}{header:B}.{body}",
        "{body}.{id}{header:A}",
        "{id}{header:A}{timestamp}{body}",
        "{id}{body}{header:A}",
        "{header:A}{header:A}.{body}",
    ];
    for template in templates {
        assert_eq!(code(template, Some(300), Options::default()), Some("invalid_option"), "{template}");
    }
}

/// Where only its age fixes a time's border, any time is no border.
#[test]
fn a_time_beside_another_value_needs_a_tolerance() {
    for template in ["{id}{timestamp}.{body}", "{timestamp}{id}.{body}", "{id}{timestamp}{body}"] {
        let unlimited = Options::default().tolerance(Tolerance::Unlimited);
        let wide = Options::default().tolerance(Tolerance::from_seconds(1_000_000_000));
        for (tolerance, options) in [(None, Options::default()), (Some(300), unlimited), (Some(300), wide)] {
            let error = webhook(template, "unix", tolerance, options).expect_err(template);
            assert_eq!(error.code(), "invalid_option");
            assert!(error.to_string().starts_with("tolerance:"), "{error}");
        }
    }
}

/// Where the body alone fixes a border, it must be JSON though nobody reads it.
#[test]
fn a_body_that_fixes_a_border_is_json() {
    let webhook = webhook("{id}{body}", "unix", None, Options::default()).expect("constructs");
    let values = |id: &str, body: &str| Values { id: Some(id.into()), body: Some(body.into()), ..Values::default() };
    for (body, accepted) in [
        ("{}", true),
        ("[1]", true),
        (" {}\n", true),
        ("1", false),
        ("x", false),
        ("{}{}", false),
        ("\"x\"", false),
        ("", false),
    ] {
        let signature = sign(&format!("evt_1{body}"));
        assert_eq!(accepts(&webhook, &values("evt_1", body), &signature)[1], accepted, "{body}");
    }
    assert_eq!(webhook.host_hash(), None);
}

/// A machine that has lost its clock takes no digits of the time for a time of 1970.
#[test]
fn a_time_beside_another_value_is_of_this_century() {
    let webhook = webhook("{id}{timestamp}.{body}", "unix", Some(300), Options::default()).expect("constructs");
    let signature = sign("evt_11750000012.{}");
    let values = |id: &str, time: &str| Values {
        id: Some(id.into()),
        time: Some(time.into()),
        body: Some("{}".into()),
        ..Values::default()
    };
    assert_eq!(accepts_at(1_750_000_012, &webhook, &values("evt_1", "1750000012"), &signature), [true, true]);
    assert_eq!(accepts_at(12, &webhook, &values("evt_117500000", "12"), &signature), [false, false]);
}
