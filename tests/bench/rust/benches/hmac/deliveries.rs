//! A genuine delivery of any size, with twelve headers, signed by ring.

use hookseal::{Delivery, Options, Timestamp, Webhook};
use ring::hmac;

pub(crate) const SECRET: &str = "whsec_YSBzZWNyZXQgb2YgdGhpcnR5LXR3byBieXRlcywgb2s=";

pub(crate) struct Sent {
    pub(crate) body: Vec<u8>,
    pub(crate) tag: Vec<u8>,
    /// The same in hex, as the header has it.
    pub(crate) signature: String,
}

pub(crate) fn webhook() -> Webhook {
    Webhook::new("tectra", [SECRET], Options::default()).expect("a provider and its secret")
}

impl Sent {
    pub(crate) fn of(size: usize) -> Self {
        let body = body_of(size);
        let key = hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes());
        let tag = hmac::sign(&key, &body).as_ref().to_vec();
        let signature = base16ct::lower::encode_string(&tag);
        Self { body, tag, signature }
    }

    /// The signature of another body.
    pub(crate) fn forged(&self) -> Self {
        let mut body = self.body.clone();
        if let Some(last) = body.last_mut() {
            *last ^= 1;
        }
        Self { body, tag: self.tag.clone(), signature: self.signature.clone() }
    }

    pub(crate) fn delivery(&self) -> Delivery<'_> {
        let headers = [
            ("host", "hooks.example.com"),
            ("user-agent", "webhooks/2.1 (+https://docs.example.com)"),
            ("accept", "*/*"),
            ("accept-encoding", "gzip, deflate, br"),
            ("content-type", "application/json"),
            ("x-tectra-event", "content.signed"),
            ("x-tectra-delivery", "0b1f2f5e-8f0e-4f1a-9d57-5f0f6a3c9b11"),
            ("x-tectra-timestamp", "2025-06-14T09:32:00Z"),
            ("x-tectra-signature", self.signature.as_str()),
            ("x-forwarded-for", "203.0.113.7, 198.51.100.23"),
            ("x-forwarded-proto", "https"),
            ("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
        ];
        let now = Timestamp::from_unix_seconds(1_749_893_520);
        Delivery::new(&self.body, headers, now)
    }
}

/// JSON of exactly that many bytes.
fn body_of(size: usize) -> Vec<u8> {
    const ENTRY: &str = r#"{"id":48213,"name":"Zoë","share":0.25,"ok":true},"#;
    let mut body = br#"{"event":"content.signed","data":["#.to_vec();
    while body.len() + ENTRY.len() + 4 <= size {
        body.extend_from_slice(ENTRY.as_bytes());
    }
    body.push(b'"');
    body.resize(size - 3, b'x');
    body.extend_from_slice(b"\"]}");
    body
}
