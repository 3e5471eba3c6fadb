//! Named entries: `t=1492774577,v1=5257…,v0=6ffb…`. Unknown names are passed over.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use super::claim::{Claim, Refusal, Signature, Texts, malformed, only};
use crate::rarely::WHOLE;

#[derive(Clone, Copy)]
pub(super) struct KvList<'s> {
    pub(super) separator: char,
    /// The names of the entries that are signatures.
    pub(super) signature_keys: &'s [String],
    /// Whether values stand in quotation marks, between which a separator is none.
    pub(super) quoted: bool,
}

impl KvList<'_> {
    #[inline(never)]
    pub(super) fn parse<'h>(
        self,
        value: &'h str,
        timestamp_key: Option<&str>,
        signature: Signature,
    ) -> Result<Claim<'h>, Refusal> {
        let (mut timestamp, mut texts) = (None, Texts::new());
        let mut take = |key: &str, text: &'h str| {
            if self.signature_keys.iter().any(|name| name == key) {
                texts.push(text);
            } else if Some(key) == timestamp_key && timestamp.replace(text).is_some() {
                // A second timestamp can only come from a server that joined a repeated header.
                return Err(Refusal::Ambiguous);
            }
            Ok(())
        };
        match self.is_quoted() {
            false => self.entries(value).try_for_each(|(key, text)| take(key, text))?,
            true => self.quoted_entries(value, &mut take)?,
        }
        Ok(Claim { timestamp: timestamp.map(Cow::Borrowed), ..signature.decode_all(&texts)? })
    }

    fn is_quoted(self) -> bool {
        WHOLE && self.quoted
    }

    /// The entry of that name.
    #[inline(never)]
    pub(super) fn entry<'h>(self, value: &'h str, name: &str) -> Result<Option<&'h str>, Refusal> {
        let mut found = Texts::new();
        let mut take = |key: &str, text: &'h str| {
            if key == name {
                found.push(text);
            }
            Ok(())
        };
        match self.is_quoted() {
            false => self.entries(value).try_for_each(|(key, text)| take(key, text))?,
            true => self.quoted_entries(value, &mut take)?,
        }
        only(found.into_iter())
    }

    pub(super) fn write(self, signature_key: &str, signature: &str, entries: &[(&str, &str)]) -> String {
        let mark = if self.is_quoted() { "\"" } else { "" };
        let mut written = String::new();
        for (key, text) in entries {
            written += &format!("{key}={mark}{text}{mark}{}", self.separator);
        }
        written + &format!("{signature_key}={mark}{signature}{mark}")
    }

    fn entries(self, value: &str) -> impl Iterator<Item = (&str, &str)> {
        value.split(self.separator).filter_map(|entry| entry.trim_ascii().split_once('='))
    }

    /// The whole value is entries, `key="text"` or `key=text`: where one isn't, nobody knows where the next begins.
    #[inline(never)]
    fn quoted_entries<'h>(
        self,
        value: &'h str,
        take: &mut dyn FnMut(&'h str, &'h str) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let wrong = || malformed("an entry that isn't a name, `=` and a text in quotation marks".into());
        let mut rest = value;
        loop {
            let (key, after) = rest.split_once('=').ok_or_else(wrong)?;
            let (text, after) = match after.strip_prefix('"') {
                Some(quoted) => quoted.split_once('"').ok_or_else(wrong)?,
                None => {
                    let (text, after) = after.split_at(after.find(self.separator).unwrap_or(after.len()));
                    (text.trim_ascii_end(), after)
                }
            };
            if text.contains(['"', '\\']) || key.contains(['"', self.separator]) {
                return Err(wrong());
            }
            take(key.trim_ascii(), text)?;
            match after.trim_ascii_start() {
                "" => return Ok(()),
                more => {
                    rest = more
                        .strip_prefix(self.separator)
                        .or_else(|| after.strip_prefix(self.separator))
                        .ok_or_else(wrong)?
                }
            }
        }
    }
}
