//! What holds for every delivery, tried on random ones.

use hookseal::{Delivery, Headers, Options, Provider, Signing, Timestamp, Webhook};
use proptest::prelude::*;

mod secrets;

use secrets::secret;

const NOW: Timestamp = Timestamp::from_unix_seconds(1_750_000_000);

/// One for each kind of scheme: all of them would take minutes.
const PLATFORMS: [&str; 8] =
    ["tusky", "filedgr", "thunderstack", "tectra", "stripe", "github", "standard-webhooks", "slack"];

fn webhooks() -> Vec<Webhook> {
    let new = |id| Webhook::new(id, [secret(id)], Options::default());
    PLATFORMS.map(new).into_iter().collect::<Result<_, _>>().expect("constructs")
}

fn signing() -> Signing<'static> {
    Signing::new(NOW).id("msg_1").delivery_id("dlv_1")
}

fn delivery<'d>(body: &'d [u8], headers: &'d [(String, String)]) -> Delivery<'d> {
    Delivery::new(body, headers, NOW)
}

/// JSON-like text, so that the parser gets further than its first byte.
fn json_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(String::from("{")),
        Just("}".into()),
        Just("[".into()),
        Just("]".into()),
        Just(":".into()),
        Just(",".into()),
        Just("\"event\"".into()),
        Just("\"data\"".into()),
        Just("\"timestamp\"".into()),
        Just("null".into()),
        Just("true".into()),
        Just("1e999".into()),
        "-?[0-9]{0,2}(\\.[0-9]{0,2})?([eE][-+]?[0-9]?)?",
        "\"[a\\\\\"u0-9n]{0,6}\"",
        Just(" ".into()),
        Just("\"\\ud800\"".into()),
        Just("\"2025-06-14T09:32:00Z\"".into()),
        Just("\"content.signed\"".into()),
        ".{0,4}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_signed_verifies(body in prop::collection::vec(any::<u8>(), 0..300)) {
        for webhook in webhooks() {
            let headers = webhook.sign(&body, &signing()).expect("signs");
            prop_assert!(webhook.verify_signature(&delivery(&body, &headers)).is_ok());
        }
    }

    #[test]
    fn one_flipped_bit_is_refused(body in prop::collection::vec(any::<u8>(), 1..300), at in any::<prop::sample::Index>(), bit in 0_u32..8) {
        for webhook in webhooks() {
            let headers = webhook.sign(&body, &signing()).expect("signs");
            let mut flipped = body.clone();
            flipped[at.index(body.len())] ^= 1_u8 << bit;
            let error = webhook.verify_signature(&delivery(&flipped, &headers)).expect_err("refused");
            prop_assert_eq!(error.code(), "signature_mismatch");
        }
    }

    #[test]
    fn no_signature_header_is_accepted_or_panics(value in ".{0,200}", other in "[ -~]{0,80}") {
        for webhook in webhooks() {
            let name = webhook.provider().scheme.signature.header().to_owned();
            let headers: Headers<'_> = [(name.as_str(), value.as_str()), ("webhook-id", other.as_str()), ("webhook-timestamp", "1750000000")]
                .into_iter()
                .collect();
            let delivery = Delivery::new(b"{}", headers, NOW);
            let error = webhook.verify(&delivery).expect_err("refused");
            prop_assert!(!error.to_string().contains("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        }
    }

    #[test]
    fn signed_text_is_an_event_or_an_error(body in json_like()) {
        // serde_json skips over a value without judging what hosts read: numbers beyond a double, lone surrogates.
        let is_json = serde_json::from_str::<serde::de::IgnoredAny>(&body).is_ok();
        for webhook in webhooks() {
            let headers = webhook.sign(body.as_bytes(), &signing()).expect("signs");
            match webhook.verify(&delivery(body.as_bytes(), &headers)) {
                Ok(event) => {
                    // Some platforms deliver nothing but headers.
                    let payload = if body.is_empty() { "null" } else { body.trim_matches([' ', '\t', '\r', '\n']) };
                    prop_assert!(is_json || body.is_empty());
                    prop_assert_eq!(event.payload(), payload);
                }
                Err(error) => prop_assert_eq!(error.code(), if is_json { "invalid_payload" } else { "invalid_json" }),
            }
        }
    }

    #[test]
    fn events_survive_json(kind in ".{0,20}", data in "[a-z]{0,9}") {
        let webhook = Webhook::new("tectra", ["s"], Options::default()).expect("constructs");
        let payload = serde_json::json!({ "event": kind, "timestamp": "2025-06-14T09:32:00Z", "data": { "x": data } });
        let body = payload.to_string();
        let headers = webhook.sign(body.as_bytes(), &signing()).expect("signs");
        let delivery = delivery(body.as_bytes(), &headers);
        let event = webhook.verify(&delivery).expect("verifies");
        prop_assert_eq!(event.event_type(), Some(kind.as_str()));
        prop_assert_eq!(event.data_as::<serde_json::Value>().expect("data"), payload["data"].clone());
    }

    #[test]
    fn what_is_no_record_is_refused(json in json_like()) {
        prop_assert_eq!(Provider::from_json(&json).expect_err("refused").code(), "invalid_option");
    }

    #[test]
    fn a_damaged_record_is_refused_or_means_what_it_says(
        id in prop::sample::select(Provider::ids().collect::<Vec<_>>()),
        at in any::<prop::sample::Index>(),
        by in prop_oneof![Just(String::new()), ".", "[0-9a-z\"{}:,]"],
    ) {
        let record = serde_json::to_string(&Provider::find(id).expect("is built in")).expect("writes");
        let mut damaged: Vec<char> = record.chars().collect();
        let at = at.index(damaged.len());
        damaged.splice(at..=at, by.chars());
        let damaged: String = damaged.into_iter().collect();
        match Provider::from_json(&damaged) {
            Ok(read) => {
                let written = serde_json::to_string(&read).expect("writes");
                prop_assert_eq!(Provider::from_json(&written).expect("reads"), read);
            }
            Err(error) => prop_assert_eq!(error.code(), "invalid_option"),
        }
    }

    /// Bytes that are no text can't be blank, a placeholder, base64 or a PEM.
    #[test]
    fn a_secret_of_random_bytes_is_a_key_where_bytes_are(mut secret in prop::collection::vec(any::<u8>(), 0..80)) {
        secret.push(0xff);
        for id in PLATFORMS {
            let refusal = Webhook::new(id, [&secret], Options::default()).err().map(|error| error.code());
            let expected = (id == "thunderstack").then_some("invalid_key");
            prop_assert_eq!(refusal, expected, "{}", id);
        }
    }
}
