//! How long `verify` of 512 bytes takes in the component and in the crate, in turn.

use std::time::{Duration, Instant as Clock};

use hookseal::{Delivery, Signing, Timestamp};
use wasmtime::{Result, format_err};

use crate::instance::Instance;
use crate::interface::webhooks::{Body, Head, Options, Platform, Secret, SecretValue};

const SECRET: &str = "It's a Secret to Everybody";
const ROUNDS: usize = 201;
const CALLS: u32 = 500;

/// Prints the medians' ratio and difference.
pub(crate) fn compare(instance: &mut Instance) -> Result<()> {
    let body = format!(r#"{{"action":"opened","filler":"{}"}}"#, "x".repeat(479));
    let now = Timestamp::from_unix_seconds(1_750_000_000);
    let native = hookseal::Webhook::new("github", SECRET, hookseal::Options::default())?;
    let headers = native.sign(body.as_bytes(), &Signing::new(now).event_type("issues"))?;
    let delivery = Delivery::new(&body, &headers, now);
    let head = Head {
        headers: headers.iter().map(|(name, value)| (name.clone(), value.clone().into_bytes())).collect(),
        now: now.unix_millis(),
        url: None,
        method: None,
    };
    let options = Options {
        tolerance: None,
        strict: false,
        node_ids: None,
        max_body_bytes: None,
        settings: Vec::new(),
        allow_handshake: false,
    };
    let secret = Secret { key_id: None, value: SecretValue::Text(SECRET.into()) };
    let platform = Platform::Id("github".into());
    let (mut store, webhooks) = instance.webhooks();
    let webhook = webhooks.call_constructor(&mut store, &platform, &[secret], &options)?;
    let webhook = webhook.map_err(|error| format_err!("{error:?}"))?;
    let passed = Body::Bytes(body.clone().into_bytes());
    let (mut of_component, mut of_crate) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let started = Clock::now();
        for _ in 0..CALLS {
            let event = webhooks.call_verify(&mut store, webhook, &passed, &head)?;
            std::hint::black_box(event.map_err(|error| format_err!("{error:?}"))?);
        }
        of_component.push(started.elapsed() / CALLS);
        let started = Clock::now();
        for _ in 0..CALLS {
            let event = native.verify(&delivery)?;
            std::hint::black_box((event.payload().to_owned(), event.idempotency_key(), event.recognized()));
        }
        of_crate.push(started.elapsed() / CALLS);
    }
    let (component, own) = (median(of_component), median(of_crate));
    let ratio = component.as_secs_f64() / own.as_secs_f64();
    println!("verify of {} bytes: {component:?} in the component, {own:?} in the crate: {ratio:.2} times", body.len());
    Ok(())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
