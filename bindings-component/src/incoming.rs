//! `incoming`: a delivery whose body comes in pieces.

use std::cell::RefCell;
use std::rc::Rc;

use hookseal::Timestamp;
use hookseal::binding::{Finished, HashedDelivery};

use crate::interface::wit::{self, Head};
use crate::webhook::Webhook;
use crate::{error, event, received};

pub(crate) struct Incoming {
    webhook: Rc<hookseal::Webhook>,
    head: Head,
    read_events: bool,
    body: RefCell<hookseal::binding::Incoming>,
}

impl wit::GuestIncoming for Incoming {
    fn new(webhook: wit::WebhookBorrow<'_>, head: Head, read_events: bool) -> Self {
        let webhook = Rc::clone(&webhook.get::<Webhook>().core);
        let body = webhook.incoming(&received::delivery(&[], &head), read_events).into();
        Self { webhook, head, read_events, body }
    }

    fn refusal(&self) -> Option<wit::VerificationError> {
        self.body.borrow().refusal().map(error::verification)
    }

    fn update(&self, piece: wit::Body) -> Result<(), wit::VerificationError> {
        self.body
            .borrow_mut()
            .update(&self.webhook, received::bytes(&piece))
            .map_err(|error| error::verification(&error))
    }

    fn finish(incoming: wit::Incoming) -> Result<wit::Finished, wit::VerificationError> {
        incoming.into_inner::<Self>().finished().map_err(|error| error::verification(&error))
    }
}

impl Incoming {
    fn finished(self) -> Result<wit::Finished, hookseal::VerificationError> {
        let body = self.body.into_inner();
        match self.webhook.finish(&received::delivery(&[], &self.head), &body)? {
            Finished::Kept(verified) => {
                let signature = event::verified(&verified);
                let events = if self.read_events { self.webhook.parse_all(*verified)? } else { Vec::new() };
                Ok(wit::Finished { verified: signature, events: events.iter().map(event::event).collect() })
            }
            Finished::Hashed(HashedDelivery { secret_index, timestamp, idempotency_key }) => {
                let timestamp = timestamp.map(Timestamp::unix_millis);
                let secret_index = event::index(secret_index);
                let verified = wit::Verified { secret_index, timestamp, idempotency_key };
                Ok(wit::Finished { verified, events: Vec::new() })
            }
        }
    }
}
