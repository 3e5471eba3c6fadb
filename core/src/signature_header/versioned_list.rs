//! Entries with a version each: `v1,K5oZ… v1a,hnO3…`. Other versions are passed over.

use super::claim::{Claim, Refusal, Signature, Texts};

#[derive(Clone, Copy)]
pub(super) struct VersionedList<'s> {
    pub(super) separator: char,
    /// The version that the scheme verifies.
    pub(super) version: &'s str,
    pub(super) version_separator: char,
    /// Whether a comma may stand after an entry.
    pub(super) may_be_joined: bool,
}

impl VersionedList<'_> {
    #[inline(never)]
    pub(super) fn parse<'h>(self, value: &'h str, signature: Signature) -> Result<Claim<'h>, Refusal> {
        let entries = || value.split(self.separator).map(str::trim_ascii).filter(|entry| !entry.is_empty());
        // An entry that ends in a comma can only come from a server that joined a repeated header.
        if !self.may_be_joined && entries().any(|entry| entry.ends_with(',')) {
            return Err(Refusal::Ambiguous);
        }
        let texts: Texts<'_> = entries()
            .map(|entry| entry.strip_suffix(',').unwrap_or(entry))
            .filter_map(|entry| entry.split_once(self.version_separator))
            .filter_map(|(given, text)| (given == self.version).then_some(text))
            .collect();
        signature.decode_all(&texts)
    }
}
