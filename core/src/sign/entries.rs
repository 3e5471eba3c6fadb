//! What stands beside a signature, where its grammar has entries: the time, the key's id, what the record demands.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::refuse;
use crate::error::ConfigError;
use crate::place::{Place, PlaceKind};
use crate::request::Request;
use crate::template::PartName;
use crate::timestamp::Timestamp;
use crate::verify::claim::Applied;

/// The value of an entry of which nothing says more than that it is there.
const ANY: &str = "1";

/// Names and values.
type Entries<'e> = Vec<(Cow<'e, str>, Cow<'e, str>)>;

impl<'d> Applied<'d> {
    /// The signature of what is about to be sent, as the scheme has it written.
    pub(super) fn signature(self, request: &Request<'_, 'd>, now: Timestamp) -> Result<String, ConfigError> {
        let (entries, key) = (self.entries(request, now)?, self.rules.keys.first()?);
        let pairs: Vec<(&str, &str)> = entries.iter().map(|(name, value)| (&**name, &**value)).collect();
        if self.rules.rare.as_deref().is_some_and(|rare| rare.reads_entries) {
            // What is signed has entries that stand beside the signature.
            request.set_signature(Cow::Owned(self.scheme.signature.write(&key.sign(&[])?, &pairs)));
        }
        let claimed = self.to_be_signed(request, now).map_err(refuse)?;
        let content = self.content(request, &claimed, None).map_err(refuse)?;
        Ok(self.scheme.signature.write(&content.with(|pieces| key.sign(pieces))?, &pairs))
    }

    fn entries(self, request: &Request<'_, 'd>, now: Timestamp) -> Result<Entries<'d>, ConfigError> {
        let (_, id, _) = self.rules.keys.signer()?;
        let details = self.scheme.details.as_deref();
        let time = self.scheme.timestamp.as_ref();
        let time = time.and_then(|time| Some((Cow::Borrowed(time.entry_name()?), Cow::Owned(time.written(now)))));
        let demanded = details.iter().flat_map(|details| &details.require).filter_map(|(place, values)| match place {
            Place::Signature(name) => Some((Cow::Borrowed(name.as_str()), Cow::Borrowed(values.first()?.as_str()))),
            _ => None,
        });
        let names = self.scheme.signature.names().into_iter();
        let named = names.map(|name| (Cow::Owned(name), Cow::Borrowed(id.unwrap_or(ANY))));
        let signed = self.rules.template.places().filter(|(kind, _)| *kind == PlaceKind::Signature);
        let signed = signed.map(|(_, name)| (Cow::Borrowed(name), Cow::Borrowed(ANY)));
        let listed = self.scheme.signed_headers().and_then(|listed| {
            let entry = listed.signature_key.as_deref()?;
            let parts = [PartName::HeaderValues, PartName::HeaderLines];
            let parts = parts.into_iter().filter(|part| self.rules.template.has(*part));
            let can_be_signed = |name: &str, value: &str| {
                parts.clone().all(|part| listed.check(name, value, part, self.scheme).is_ok())
            };
            let headers = request.headers().iter().filter_map(|(name, value)| Some((name, value?)));
            let names = headers.filter(|(name, value)| can_be_signed(name, value));
            let names: Vec<String> = names.map(|(name, _)| name.to_ascii_lowercase()).collect();
            Some((Cow::Borrowed(entry), Cow::Owned(names.join(&listed.separator))))
        });
        let mut entries = Entries::new();
        for (name, value) in time.into_iter().chain(listed).chain(demanded).chain(named).chain(signed) {
            if !entries.iter().any(|(known, _)| *known == name) {
                entries.push((name, value));
            }
        }
        Ok(entries)
    }
}
