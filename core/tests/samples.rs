//! Every documented event has a sample that its own provider accepts.

use hookseal::{Delivery, Options, Provider, Signing, Timestamp, Webhook};

mod secrets;

use secrets::{options, secret};

const NOW: Timestamp = Timestamp::from_unix_millis(1_771_245_296_789);

/// A payload but for its times, which are digits; those of seconds may be written to the millisecond.
fn without_digits(body: &str) -> String {
    let text: String = body.chars().filter(|character| !character.is_ascii_digit()).collect();
    text.replace(".Z", "Z")
}

#[test]
fn every_documented_event_has_a_sample_that_verifies() {
    let mut seen = 0;
    for provider in Provider::ids().map(|id| Provider::find(id).expect(id)) {
        let webhook =
            Webhook::new(&provider.id, [secret(&provider.id)], options(&provider.id).strict(true)).expect("constructs");
        // Of some types nothing but the name is documented.
        for event_type in provider.events.iter().filter(|event_type| event_type.sample.is_some()) {
            // An id that is signed is the sample's own, too.
            let id = if provider.scheme.id.is_some() { "msg_1" } else { "" };
            let signing = Signing::new(NOW).id(id).delivery_id("dlv_1");
            let sample = webhook.sample(&event_type.name, &signing).expect(&provider.id);
            let delivery = Delivery::new(&sample.body, &sample.headers, NOW);
            let event = webhook.verify(&delivery).expect(&event_type.name);
            assert_eq!(event.event_type(), Some(&*event_type.name));
            assert!(event.recognized(), "{}: {:?}", event_type.name, event.warnings());
            // A receiver refuses old events, and a sample is there to be received.
            // Some platforms write whole seconds.
            let seconds = |time: Timestamp| time.unix_millis() / 1000;
            let expected = provider.envelope.timestamp.is_some().then_some(seconds(NOW));
            assert_eq!(event.timestamp().map(seconds), expected, "{}", sample.body);
            let in_record = event_type.sample.as_deref().expect("has a sample");
            if id.is_empty() {
                assert_eq!(without_digits(&sample.body), without_digits(in_record));
            }
            seen += 1;
        }
    }
    assert!(seen >= 23, "{seen}");
}

/// Of each platform, whether it documents a sample or not.
#[test]
fn any_type_has_a_sample_that_verifies() {
    let (mut seen, mut wrong) = (0, Vec::new());
    for id in Provider::ids() {
        let webhook = Webhook::new(id, [secret(id)], options(id)).expect(id);
        let provider = webhook.provider();
        let documented = provider.events.iter().map(|event| event.name.as_str());
        let others = match id {
            "aws-sns" => &["Notification", "SubscriptionConfirmation"][..],
            "stytch" => &["direct.member.create"],
            _ if provider.events_closed => &[],
            _ => &["test.type"],
        };
        for event_type in documented.take(3).chain(others.iter().copied()) {
            let mut keys = Vec::new();
            for (fresh, seconds) in [("0123456789abcdef0123456789abcdef", 0), ("fedcba98765432100123456789abcdef", 1)] {
                let now = Timestamp::from_unix_millis(NOW.unix_millis() + 1000 * seconds);
                let signing = Signing::new(now).id(if provider.scheme.id.is_some() { fresh } else { "" }).fresh(fresh);
                let signing = signing.delivery_id("dlv_1").url("https://localhost/in").method("POST");
                let sample = match webhook.sample(event_type, &signing) {
                    Ok(sample) => sample,
                    Err(error) => {
                        wrong.push(format!("{id} {event_type}: {error}"));
                        continue;
                    }
                };
                let delivery =
                    Delivery::new(&sample.body, &sample.headers, now).url(sample.url.as_deref()).method("POST");
                match webhook.verify_all(&delivery).as_deref() {
                    Ok([event]) if event.event_type().is_none_or(|found| found == event_type) => {
                        let missing = event.warnings().iter().filter(|warning| warning.code() != "unknown_type");
                        wrong.extend(
                            missing.map(|warning| format!("{id} {event_type}: {warning:?} in {}", sample.body)),
                        );
                        keys.push(event.idempotency_key());
                    }
                    Ok(events) => wrong.push(format!("{id} {event_type}: {events:?} in {}", sample.body)),
                    Err(error) => wrong.push(format!("{id} {event_type}: {error} in {}", sample.body)),
                }
                seen += 1;
            }
            if keys.len() == 2 && keys[0] == keys[1] && keys[0].is_some() {
                wrong.push(format!("{id} {event_type}: two samples are one event"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(seen >= 700, "{seen}");
}

/// Two samples are two events, or a receiver would take the second for the first, sent again.
#[test]
fn no_two_samples_have_one_key() {
    let mut alike = Vec::new();
    for provider in Provider::ids().map(|id| Provider::find(id).expect(id)) {
        let webhook = Webhook::new(&provider.id, [secret(&provider.id)], options(&provider.id)).expect("constructs");
        let Some(event_type) = provider.events.iter().find(|event_type| event_type.sample.is_some()) else { continue };
        let key = |fresh: &str, id: &str, seconds: i64| {
            let now = Timestamp::from_unix_millis(NOW.unix_millis() + 1000 * seconds);
            // A signed id is made by bindings.
            let id = if provider.scheme.id.is_some() { id } else { "" };
            let sample = webhook.sample(&event_type.name, &Signing::new(now).id(id).fresh(fresh)).expect("a sample");
            let delivery = Delivery::new(&sample.body, &sample.headers, now);
            webhook.verify(&delivery).expect("verifies").idempotency_key()
        };
        let keys =
            [key("0123456789abcdef0123456789abcdef", "msg_1", 0), key("fedcba98765432100123456789abcdef", "msg_2", 1)];
        if keys[0] == keys[1] && keys[0].is_some() {
            alike.push(provider.id.clone());
        }
    }
    assert!(alike.is_empty(), "{alike:?}");
}

/// Where the type comes before the data, the data is checked while it is read;
/// otherwise, and where something is amiss, afterwards. serde_json sorts the fields
/// by their names, which puts the data first, and keeps the last of a repeated one.
#[test]
fn the_order_of_fields_changes_no_warning() {
    let mut compared = 0;
    // Not thunderstack: RSA is slow where nothing is optimised.
    for id in ["filedgr", "tectra", "tusky", "tuteliq"] {
        let provider = Provider::find(id).expect(id);
        let webhook = Webhook::new(id, [secret(&provider.id)], Options::default()).expect("constructs");
        let read = |body: &str| {
            let signing = Signing::new(NOW).id("msg_1").delivery_id("dlv_1");
            let signed = webhook.sign(body.as_bytes(), &signing).expect("signs");
            let delivery = Delivery::new(body, &signed, NOW);
            let event = webhook.verify(&delivery).map_err(|error| error.code());
            event.map(|event| (event.recognized(), event.timestamp(), event.warnings().to_vec()))
        };
        for event_type in &provider.events {
            let signing = Signing::new(NOW).id("msg_1").delivery_id("dlv_1");
            let sample = webhook.sample(&event_type.name, &signing).expect("signs").body;
            let (start, end) = sample.split_once("\"data\":{").expect("has data");
            let repeated = ["status", "vaultId", "record_id", "sizeBytes"].map(|name| {
                format!("{start}\"data\":{{\"{name}\":null{}{end}", if end.starts_with('}') { "" } else { "," })
            });
            let altered = (0..sample.len()).flat_map(|at| ["", "\"", "0", "x", ".", ",", "[]"].map(|by| (at, by)));
            let altered = altered
                .filter_map(|(at, by)| Some(format!("{}{by}{}", sample.get(..at)?, sample.get(at..)?.get(1..)?)));
            for body in altered.chain(repeated) {
                let Ok(value) = serde_json::from_str::<serde_json::Value>(&body) else { continue };
                assert_eq!(read(&body), read(&value.to_string()), "{body}");
                compared += 1;
            }
        }
    }
    assert!(compared > 5_000, "only {compared} bodies were JSON");
}

#[test]
fn an_unknown_sample_names_the_known_ones() {
    let webhook = Webhook::new("tectra", ["whsec_x"], Options::default()).expect("constructs");
    let signing = Signing::new(NOW).id("").delivery_id("dlv_1");
    let error = webhook.sample("content.singed", &signing).expect_err("refused");
    assert_eq!(error.code(), "invalid_option");
    assert!(error.to_string().contains("content.signed"), "{error}");
}
