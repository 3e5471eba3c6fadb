//! How much a right signature proves, and of which fields it proves nothing.

use crate::names::names;
use crate::provider::Provider;

names! {
    /// How much a right signature proves.
    pub enum Proof {
        /// The body is what the platform sent.
        SignedBody = "signed-body",
        /// Some of its fields are; the others may have been altered.
        SignedFields = "signed-fields",
        /// The sender knows a token, and none of what it sends is signed.
        Token = "token",
    }
}

/// What is said of every event of a record.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trust {
    pub(crate) proof: Proof,
    pub(crate) unsigned: Unsigned,
}

/// The fields of an event that come from unsigned places.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Unsigned(u8);

/// What may be unsigned, in the order of an event's fields. One bit each.
const FIELDS: [&str; 5] = ["type", "id", "timestamp", "data", "payload"];

impl Unsigned {
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        FIELDS.into_iter().enumerate().filter(move |(bit, _)| self.0 & (1 << bit) != 0).map(|(_, name)| name)
    }
}

impl Trust {
    pub(crate) fn of(_provider: &Provider, proof: Proof) -> Self {
        Self { proof, unsigned: Unsigned::default() }
    }
}

impl Proof {
    /// The one that proves less.
    pub(crate) fn weaker(self, other: Self) -> Self {
        let strength = |proof| match proof {
            Self::Token => 0,
            Self::SignedFields => 1,
            Self::SignedBody => 2,
        };
        if strength(other) < strength(self) { other } else { self }
    }
}
