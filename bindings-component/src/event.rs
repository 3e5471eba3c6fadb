//! What is known of a verified delivery.

use hookseal::{Event, Proof, Timestamp, Verified, Warning};

use crate::interface::wit;

pub(crate) fn event(event: &Event<'_>) -> wit::Event {
    wit::Event {
        provider: event.provider().into(),
        event_type: event.event_type().map(Into::into),
        id: event.id().map(Into::into),
        timestamp: event.timestamp().map(Timestamp::unix_millis),
        payload: event.payload().into(),
        data: event.data().map(Into::into),
        recognized: event.recognized(),
        warnings: event.warnings().iter().map(warning).collect(),
        idempotency_key: event.idempotency_key(),
        delivery_id: event.delivery_id().map(Into::into),
        secret_index: index(event.secret_index()),
        proof: proof(event.proof()),
        unsigned: event.unsigned().into_iter().map(Into::into).collect(),
    }
}

pub(crate) fn verified(verified: &Verified<'_>) -> wit::Verified {
    wit::Verified {
        secret_index: index(verified.secret_index()),
        timestamp: verified.timestamp().map(Timestamp::unix_millis),
        idempotency_key: verified.idempotency_key(),
    }
}

/// Nobody has so many secrets that it doesn't fit.
pub(crate) fn index(secret: usize) -> u32 {
    u32::try_from(secret).unwrap_or(u32::MAX)
}

fn warning(warning: &Warning) -> wit::Warning {
    wit::Warning { code: warning.code().into(), path: warning.path().into(), message: warning.message().into() }
}

fn proof(proof: Proof) -> wit::Proof {
    match proof.name() {
        // <proofs>
        "signed-body" => wit::Proof::SignedBody,
        "signed-fields" => wit::Proof::SignedFields,
        "token" => wit::Proof::Token,
        // </proofs>
        // There are no others: `cargo xtask test` sees to it. This one promises least.
        _ => wit::Proof::Token,
    }
}
