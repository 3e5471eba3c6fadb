//! A gateway before a receiver: it takes the deliveries of one platform, answers challenges, forwards what is signed, and
//! refuses the rest. A component for any host of `wasi:http`, composed with hookseal's.
//!
//! Its environment: `HOOKSEAL_PLATFORM`, `HOOKSEAL_SECRET`, and `UPSTREAM`, the receiver's host and port.

mod http;
mod interface;
mod refusal;

use http::{Answer, Request};
use interface::webhooks::{self, Body, Head, Incoming, Options, Platform, Secret, SecretValue, Webhook};
use wasip2::clocks::wall_clock;
use wasip2::http::types::{IncomingRequest, ResponseOutparam};

struct Gateway;

wasip2::http::proxy::export!(Gateway);

impl wasip2::exports::http::incoming_handler::Guest for Gateway {
    fn handle(request: IncomingRequest, out: ResponseOutparam) {
        http::answer(out, answer(&Request::new(request)));
    }
}

fn answer(request: &Request) -> Answer {
    let webhook = match webhook() {
        Ok(webhook) => webhook,
        Err(error) => return refused(500, &format!("{error:?}")),
    };
    receive(&webhook, request).unwrap_or_else(|error| {
        let refusal = refusal::of(error);
        refused(refusal.status, &refusal.message)
    })
}

fn webhook() -> Result<Webhook, webhooks::ConfigError> {
    let secret = Secret { key_id: None, value: SecretValue::Text(variable("HOOKSEAL_SECRET")) };
    let options = Options {
        tolerance: None,
        strict: false,
        node_ids: None,
        max_body_bytes: None,
        settings: Vec::new(),
        allow_handshake: false,
    };
    Webhook::new(&Platform::Id(variable("HOOKSEAL_PLATFORM")), &[secret], &options)
}

/// Reads a request, judges it, and forwards it if it is a delivery.
fn receive(webhook: &Webhook, request: &Request) -> Result<Answer, webhooks::VerificationError> {
    let head = head(request);
    let incoming = Incoming::new(webhook, &head, false);
    let mut body = Vec::new();
    // A body that is too large is refused when that is known, not when all of it came.
    loop {
        // What a token proves doesn't need all of a body: half a delivery must not be forwarded.
        let Ok(next) = request.piece() else { return Ok(refused(400, "the connection broke before the body's end")) };
        let Some(piece) = next else { break };
        body.extend_from_slice(&piece);
        incoming.update(&Body::Bytes(piece))?;
    }
    if let Some(answer) = webhook.challenge(&Body::Bytes(body.clone()), &head)? {
        return Ok(Answer { status: answer.status, headers: answer.headers, body: answer.body.into_bytes() });
    }
    let finished = Incoming::finish(incoming)?;
    let key = finished.verified.idempotency_key.unwrap_or_default();
    Ok(http::forward(request, &variable("UPSTREAM"), &body, [("hookseal-idempotency-key", key.as_str())]))
}

fn head(request: &Request) -> Head {
    let now = wall_clock::now();
    let millis = now.seconds.saturating_mul(1000).saturating_add(u64::from(now.nanoseconds / 1_000_000));
    Head {
        headers: request.headers(),
        now: i64::try_from(millis).unwrap_or(i64::MAX),
        url: Some(request.url()),
        method: Some(request.method()),
    }
}

/// Why is for the gateway's log, not for whoever sent it.
fn refused(status: u16, why: &str) -> Answer {
    eprintln!("{why}");
    Answer { status, headers: Vec::new(), body: b"refused\n".to_vec() }
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}
