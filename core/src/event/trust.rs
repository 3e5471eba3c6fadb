//! How much a right signature proves, and of which fields it proves nothing.

use crate::proof::Proof;

/// What is said of every event of a scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trust {
    pub(crate) proof: Proof,
    pub(crate) unsigned: Unsigned,
}

impl Trust {
    /// How much a right signature proves.
    pub fn proof(self) -> Proof {
        self.proof
    }

    /// The fields that come from unsigned places.
    pub fn unsigned(self) -> impl Iterator<Item = &'static str> {
        self.unsigned.names()
    }

    /// What is true of two events of which this and that is said.
    pub(crate) fn both(self, other: Self) -> Self {
        Self { proof: self.proof.weaker(other.proof), unsigned: Unsigned(self.unsigned.0 | other.unsigned.0) }
    }
}

/// The fields of an event that come from unsigned places: of a token's delivery, from other places than the body.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Unsigned(u8);

/// What may be unsigned, in the order of an event's fields. One bit each.
const FIELDS: [&str; 4] = ["type", "id", "timestamp", "data"];

impl Unsigned {
    /// Whether each of them is.
    pub(super) fn of(fields: [bool; FIELDS.len()]) -> Self {
        let bits = fields.into_iter().enumerate();
        Self(bits.fold(0, |all, (bit, is_set)| all | (u8::from(is_set) << bit)))
    }

    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        FIELDS.into_iter().enumerate().filter(move |(bit, _)| self.0 & (1 << bit) != 0).map(|(_, name)| name)
    }
}
