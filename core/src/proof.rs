//! How much a right signature proves.

use crate::names::names;

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
