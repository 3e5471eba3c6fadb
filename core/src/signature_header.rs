//! Header grammar: the text where the signature stands -> candidate signatures, and the
//! named entries among them. A file below for each kind, and one that finds the values.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::encoding::{Encoding, Spelling};
use crate::error::VerificationErrorKind;
use crate::rarely::WHOLE;
use crate::scheme::ecdsa_der;
use crate::scheme::{Algorithm, Repeated, SignatureForm, SignatureGrammar, SignatureHeader, SignatureOptions};
use claim::{Refusal, Signature};
use kv_list::KvList;
use versioned_list::VersionedList;

mod base64_json;
mod claim;
mod entry_form;
mod kv_list;
mod list;
mod plain;
mod rare;
mod values;
mod versioned_list;

pub(crate) use claim::{Candidates, Claim, MOST, Origin};
pub(crate) use values::one_value;

/// In base64, the whole alphabet in its order; in hex, every digit.
const DIGITS: [u8; 48] = [
    0x00, 0x10, 0x83, 0x10, 0x51, 0x87, 0x20, 0x92, 0x8b, 0x30, 0xd3, 0x8f, 0x41, 0x14, 0x93, 0x51, //
    0x55, 0x97, 0x61, 0x96, 0x9b, 0x71, 0xd7, 0x9f, 0x82, 0x18, 0xa3, 0x92, 0x59, 0xa7, 0xa2, 0x9a, //
    0xab, 0xb2, 0xdb, 0xaf, 0xc3, 0x1c, 0xb3, 0xd3, 0x5d, 0xb7, 0xe3, 0x9e, 0xbb, 0xf3, 0xdf, 0xbf,
];

/// A token that any grammar should be able to carry.
const TOKEN: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl";

/// As long as the signature of an RSA key of 2048 bits, which base64 pads.
const PADDED: usize = 256;

/// No signature is shorter, and base64 writes it in whole digits.
const STEP: usize = 18;

/// The id of a key while a grammar is tried.
const SOME_ID: &str = "1";

impl SignatureHeader {
    /// Reads a value, already trimmed.
    pub(crate) fn parse<'h>(
        &self,
        value: &'h str,
        algorithm: Algorithm,
        timestamp_key: Option<&str>,
    ) -> Result<Claim<'h>, VerificationErrorKind> {
        let signature = self.signature(algorithm);
        let claim = match &self.grammar {
            SignatureGrammar::Plain { prefix } => {
                plain::parse(value, prefix, self.option(|options| options.prefix_optional), signature)
            }
            SignatureGrammar::KvList { separator, signature_key } => {
                self.pairs(*separator, signature_key).parse(value, timestamp_key, signature)
            }
            SignatureGrammar::VersionedList { separator, version, version_separator } => {
                self.versions(*separator, version, *version_separator).parse(value, signature)
            }
            grammar => rare::parse(grammar, value, timestamp_key, signature),
        };
        claim.map_err(|refusal| self.refused(refusal, algorithm))
    }

    /// The entry of that name beside the signatures. Absent where there is none; refused where
    /// there are two that differ, or the value can't be read.
    pub(crate) fn entry<'h>(
        &self,
        value: &'h str,
        name: &str,
        algorithm: Algorithm,
    ) -> Result<Option<Cow<'h, str>>, VerificationErrorKind> {
        let entry = match &self.grammar {
            SignatureGrammar::KvList { separator, signature_key } => {
                self.pairs(*separator, signature_key).entry(value, name).map(|entry| entry.map(Cow::Borrowed))
            }
            grammar => rare::entry(grammar, value, name),
        };
        entry.map_err(|refusal| self.refused(refusal, algorithm))
    }

    /// Writes a value, with these named entries before the signature where the grammar has a place for them.
    pub(crate) fn write(&self, signature: &[u8], entries: &[(&str, &str)]) -> String {
        let signature = self.spelling().encode(signature);
        match &self.grammar {
            SignatureGrammar::Plain { prefix } => [prefix, signature.as_str()].concat(),
            SignatureGrammar::KvList { separator, signature_key } => {
                self.pairs(*separator, signature_key).write(signature_key, &signature, entries)
            }
            SignatureGrammar::VersionedList { version, version_separator, .. } => {
                format!("{version}{version_separator}{signature}")
            }
            grammar => rare::write(grammar, signature, entries),
        }
    }

    /// Whether what `write` writes is what `parse` reads, whatever the signature: no
    /// separator is a digit of one, or occurs in a name or the time.
    pub(crate) fn reads_what_it_writes(&self, algorithm: Algorithm, timestamp: Option<(&str, &str)>) -> bool {
        self.is_bare(algorithm) && timestamp.is_none() || self.reads_samples(algorithm, timestamp)
    }

    /// A MAC alone in a header, after a prefix that nothing could split or trim.
    fn is_bare(&self, algorithm: Algorithm) -> bool {
        let is_sound = |prefix: &str| prefix.bytes().all(|byte| byte.is_ascii_graphic() && byte != b',');
        let is_digits = matches!(self.encoding, Encoding::Hex | Encoding::Base64) && self.options.is_none();
        algorithm.is_hmac()
            && is_digits
            && matches!(&self.grammar, SignatureGrammar::Plain { prefix } if is_sound(prefix))
    }

    /// The same, by writing and reading.
    #[cold]
    #[inline(never)]
    fn reads_samples(&self, algorithm: Algorithm, timestamp: Option<(&str, &str)>) -> bool {
        let (key, time) = timestamp.unzip();
        let names = self.names();
        let sample = if self.encoding == Encoding::Text { TOKEN } else { &DIGITS };
        let length = algorithm.signature_length();
        if self.encoding == Encoding::Text && length.is_some() || !rare::is_sound(&self.grammar) {
            return false;
        }
        let length = length.unwrap_or(PADDED);
        let others = names.iter().filter(|name| Some(name.as_str()) != key).map(|name| (name.as_str(), SOME_ID));
        let entries: Vec<(&str, &str)> = timestamp.into_iter().chain(others).collect();
        (0..sample.len()).step_by(STEP).all(|start| {
            let signature: Vec<u8> = sample.iter().copied().cycle().skip(start).take(length).collect();
            let written = match self.signature(algorithm).der {
                Some(_) if WHOLE => self.write(&ecdsa_der::write(&signature), &entries),
                _ => self.write(&signature, &entries),
            };
            let reads = |name: &str, text: &str| {
                self.entry(written.trim_ascii(), name, algorithm).is_ok_and(|entry| entry.as_deref() == Some(text))
            };
            self.parse(written.trim_ascii(), algorithm, key).is_ok_and(|claim| {
                claim.timestamp.as_deref() == time
                    && matches!(claim.candidates.as_slice(), [one] if **one == *signature)
                    && names.iter().all(|name| Some(name.as_str()) == key || reads(name, SOME_ID))
            }) && self.values(&written).as_slice() == [written.trim_ascii()]
        })
    }

    /// The names of the entries that the grammar itself has, but for the signature's.
    pub(crate) fn names(&self) -> Vec<String> {
        rare::names(&self.grammar)
    }

    fn pairs<'s>(&'s self, separator: char, signature_key: &'s String) -> KvList<'s> {
        let options = self.options.as_deref();
        let keys = options.map(|options| options.signature_keys.as_slice()).filter(|keys| !keys.is_empty());
        KvList {
            separator,
            signature_keys: keys.unwrap_or(core::slice::from_ref(signature_key)),
            quoted: options.is_some_and(|options| options.quoted),
        }
    }

    fn versions<'s>(&self, separator: char, version: &'s str, version_separator: char) -> VersionedList<'s> {
        let may_be_joined = self.option(|options| options.repeated == Some(Repeated::Any));
        VersionedList { separator, version, version_separator, may_be_joined }
    }

    fn option(&self, is_set: impl FnOnce(&SignatureOptions) -> bool) -> bool {
        self.options.as_deref().is_some_and(is_set)
    }

    pub(crate) fn spelling(&self) -> Spelling {
        let padding = self.options.as_deref().and_then(|options| options.padding);
        Spelling { encoding: self.encoding, padding }
    }

    fn signature(&self, algorithm: Algorithm) -> Signature {
        let is_raw = self.option(|options| options.form == Some(SignatureForm::Raw));
        let der = algorithm.number_length().filter(|_| !is_raw);
        Signature { spelling: self.spelling(), length: algorithm.signature_length(), der }
    }

    #[cold]
    #[inline(never)]
    fn refused(&self, refusal: Refusal, algorithm: Algorithm) -> VerificationErrorKind {
        match refusal {
            Refusal::Ambiguous => VerificationErrorKind::AmbiguousSignature { header: self.header().into() },
            Refusal::Malformed { found } => {
                VerificationErrorKind::malformed_signature(self.header(), &self.expectation(algorithm), &found)
            }
        }
    }

    /// The grammar in words, for an error.
    #[cold]
    #[inline(never)]
    fn expectation(&self, algorithm: Algorithm) -> String {
        let signature = match self.signature(algorithm).der {
            Some(_) => format!("{} of two numbers in DER", self.spelling().in_words()),
            None => self.spelling().of_length(algorithm.signature_length()),
        };
        match &self.grammar {
            SignatureGrammar::Plain { prefix } if prefix.is_empty() => signature,
            SignatureGrammar::Plain { prefix } => format!("`{prefix}` and {signature}"),
            SignatureGrammar::KvList { separator, signature_key } => {
                format!("entries separated by `{separator}`, one of them `{signature_key}=` and {signature}")
            }
            SignatureGrammar::VersionedList { separator, version, version_separator } => format!(
                "entries separated by `{separator}`, one of them `{version}{version_separator}` and {signature}"
            ),
            grammar => rare::expectation(grammar, signature),
        }
    }
}

#[cfg(test)]
mod tests;
