//! Entries of a form: `{key_id}/SHA256/{signature}`, the first one perhaps of another.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::claim::{Claim, Refusal, Signature, Texts, malformed, only};

#[derive(Clone, Copy)]
pub(super) struct EntryForm<'s> {
    /// The form of an entry.
    pub(super) entry: &'s str,
    /// What separates two entries. `None`: there is one.
    pub(super) separator: Option<char>,
    /// The form of the first entry, where it is another.
    pub(super) first: Option<&'s str>,
}

/// The names in a form that mean something.
const SIGNATURE: &str = "signature";
const KEY_ID: &str = "key_id";

impl EntryForm<'_> {
    #[inline(never)]
    pub(super) fn parse<'h>(
        self,
        value: &'h str,
        timestamp_key: Option<&str>,
        signature: Signature,
    ) -> Result<Claim<'h>, Refusal> {
        let (mut texts, mut ids) = (Texts::new(), Vec::new());
        for entry in self.entries(value)? {
            let named = |name: &str| entry.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
            let Some(text) = named(SIGNATURE) else { continue };
            texts.push(text);
            ids.push(named(KEY_ID).map(String::from));
        }
        let mut claim = signature.decode_all(&texts)?;
        claim.name_keys(ids);
        if let Some(key) = timestamp_key {
            claim.timestamp = self.entry(value, key)?.map(Cow::Borrowed);
        }
        Ok(claim)
    }

    /// The value of that name.
    #[inline(never)]
    pub(super) fn entry<'h>(self, value: &'h str, name: &str) -> Result<Option<&'h str>, Refusal> {
        let entries = self.entries(value)?;
        only(entries.iter().flatten().filter(|(known, _)| *known == name).map(|(_, text)| *text))
    }

    #[inline(never)]
    pub(super) fn write(self, signature: &str, entries: &[(&str, &str)]) -> String {
        let filled = |form: &str| {
            parts(form).fold(String::new(), |written, (literal, name)| {
                let text = match name {
                    None => "",
                    Some(SIGNATURE) => signature,
                    Some(name) => entries.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| *text),
                };
                format!("{written}{literal}{text}")
            })
        };
        match (self.first, self.separator) {
            (Some(first), Some(separator)) => format!("{}{separator}{}", filled(first), filled(self.entry)),
            _ => filled(self.entry),
        }
    }

    /// Whether each name is there once, and the signature in each entry but the first.
    pub(super) fn is_sound(self) -> bool {
        let names: Vec<&str> = parts(self.entry).filter_map(|(_, name)| name).collect();
        let is_once = |name: &&str| names.iter().filter(|other| *other == name).count() == 1;
        let first = self.first.into_iter().flat_map(parts);
        names.iter().all(is_once)
            && names.contains(&SIGNATURE)
            && first.filter_map(|(_, name)| name).all(|name| !names.contains(&name))
    }

    /// The names in the forms, but for the signature's.
    pub(super) fn names(self) -> Vec<String> {
        let all = self.first.into_iter().flat_map(parts).chain(parts(self.entry));
        all.filter_map(|(_, name)| name).filter(|name| *name != SIGNATURE).map(Into::into).collect()
    }

    /// What each entry names. One that has another form is passed over, but the first where it has a form of its own.
    fn entries<'f, 'h>(&'f self, value: &'h str) -> Result<Vec<Vec<(&'f str, &'h str)>>, Refusal> {
        let mut entries = Vec::new();
        match self.separator {
            Some(separator) => entries.extend(value.split(separator).map(str::trim_ascii)),
            None => entries.push(value),
        }
        let mut found = Vec::new();
        let mut rest = entries.into_iter();
        if let Some(form) = self.first {
            let first = rest.next().and_then(|entry| read(form, entry));
            found.push(first.ok_or_else(|| malformed(format!("a first entry that isn't like `{form}`")))?);
        }
        found.extend(rest.filter_map(|entry| read(self.entry, entry)));
        Ok(found)
    }
}

/// What an entry of that form names: each text ends where the next literal first occurs.
fn read<'f, 'h>(form: &'f str, entry: &'h str) -> Option<Vec<(&'f str, &'h str)>> {
    let (mut named, mut rest, mut open) = (Vec::new(), entry, None);
    for (literal, name) in parts(form) {
        rest = match open {
            None => rest.strip_prefix(literal)?,
            // A name that ends the form takes all.
            Some(before) if literal.is_empty() => {
                named.push((before, rest));
                ""
            }
            Some(before) => {
                let (text, after) = rest.split_once(literal)?;
                named.push((before, text));
                after
            }
        };
        open = name;
    }
    (rest.is_empty() && named.iter().all(|(_, text)| !text.is_empty())).then_some(named)
}

/// A form's literals, each with the name behind it; the last has none.
fn parts(form: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    form.split('}').map(|piece| piece.split_once('{').map_or((piece, None), |(literal, name)| (literal, Some(name))))
}
