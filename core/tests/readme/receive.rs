use std::time::SystemTime;

use hookseal::{Delivery, Webhook};

/// Returns the status to respond with. `body` is the bytes as they came, not parsed.
pub fn receive(stripe: &Webhook, headers: &http::HeaderMap, body: &[u8]) -> u16 {
    match stripe.verify(&Delivery::new(body, headers, SystemTime::now().into())) {
        Ok(event) => {
            println!("{:?} {:?}", event.event_type(), event.id());
            200
        }
        Err(error) => {
            eprintln!("{error}"); // what was expected and what was found; never a secret
            error.status()
        }
    }
}
