//! hookseal's core as a WebAssembly component: it converts values, and the core makes every decision.
//!
//! `wit/hookseal.wit` says what it exports.

#![allow(unreachable_pub, reason = "what `export!` makes")]

mod error;
mod event;
mod explanation;
mod incoming;
mod interface;
mod received;
mod secrets;
mod signing;
mod webhook;

use interface::wit;

interface::export!(Component with_types_in interface);

struct Component;

impl wit::Guest for Component {
    type Webhook = webhook::Webhook;
    type Incoming = incoming::Incoming;

    fn providers() -> Vec<String> {
        hookseal::Provider::ids().map(Into::into).collect()
    }

    fn provider(id: String) -> Result<String, wit::ConfigError> {
        hookseal::Provider::find(&id).map(|record| webhook::json(&record)).map_err(|error| error::config(&error))
    }

    fn explain(
        platform: wit::Platform,
        secrets: Vec<wit::Secret>,
        body: wit::Body,
        head: wit::Head,
    ) -> Result<wit::Explanation, wit::ConfigError> {
        explanation::explain(platform, secrets, &body, &head)
    }
}
