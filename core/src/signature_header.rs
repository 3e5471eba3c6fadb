//! Header grammar: the signature header's text -> candidate signatures, and the
//! timestamp if it is among them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use smallvec::SmallVec;

use crate::encoding::{Decoded, Spelling};
use crate::error::VerificationErrorKind;
use crate::scheme::{Algorithm, SignatureGrammar, SignatureHeader};

/// The decoded signatures of a header: mostly one.
pub(crate) type Candidates = SmallVec<[Decoded; 1]>;

/// The entries of a list that are signatures, as they are written.
type Texts<'h> = SmallVec<[&'h str; 4]>;

/// What a signature header claims.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Claim<'h> {
    /// The decoded signatures, at least one.
    pub(crate) candidates: Candidates,
    /// The entry that the scheme's timestamp names, verbatim.
    pub(crate) timestamp: Option<&'h str>,
}

/// In base64, the whole alphabet in its order; in hex, every digit.
const DIGITS: [u8; 48] = [
    0x00, 0x10, 0x83, 0x10, 0x51, 0x87, 0x20, 0x92, 0x8b, 0x30, 0xd3, 0x8f, 0x41, 0x14, 0x93, 0x51, //
    0x55, 0x97, 0x61, 0x96, 0x9b, 0x71, 0xd7, 0x9f, 0x82, 0x18, 0xa3, 0x92, 0x59, 0xa7, 0xa2, 0x9a, //
    0xab, 0xb2, 0xdb, 0xaf, 0xc3, 0x1c, 0xb3, 0xd3, 0x5d, 0xb7, 0xe3, 0x9e, 0xbb, 0xf3, 0xdf, 0xbf,
];

/// As long as the signature of an RSA key of 2048 bits, which base64 pads.
const PADDED: usize = 256;

/// No signature is shorter, and base64 writes it in whole digits.
const STEP: usize = 18;

/// Why a header can't be read.
#[derive(Debug, PartialEq, Eq)]
enum Refusal {
    Ambiguous,
    Malformed { found: String },
}

impl SignatureHeader {
    /// Reads the header's value, already trimmed.
    pub(crate) fn parse<'h>(
        &self,
        value: &'h str,
        algorithm: Algorithm,
        timestamp_key: Option<&str>,
    ) -> Result<Claim<'h>, VerificationErrorKind> {
        let encoding = self.spelling();
        let claim = match &self.grammar {
            SignatureGrammar::Plain { prefix } => plain(value, prefix, encoding, algorithm),
            SignatureGrammar::KvList { separator, signature_key } => {
                kv_list(value, *separator, signature_key, timestamp_key, encoding, algorithm)
            }
            SignatureGrammar::VersionedList { separator, version, version_separator } => {
                versioned_list(value, *separator, version, *version_separator, encoding, algorithm)
            }
            _ => Err(malformed("a grammar that isn't supported".into())),
        };
        claim.map_err(|refusal| match refusal {
            Refusal::Ambiguous => VerificationErrorKind::AmbiguousSignature { header: self.header().into() },
            Refusal::Malformed { found } => {
                VerificationErrorKind::malformed_signature(self.header(), &self.expectation(algorithm), &found)
            }
        })
    }

    /// Writes the header's value.
    pub(crate) fn write(&self, signature: &[u8], timestamp: Option<(&str, &str)>) -> String {
        let signature = self.spelling().encode(signature);
        match &self.grammar {
            SignatureGrammar::Plain { prefix } => format!("{prefix}{signature}"),
            SignatureGrammar::KvList { separator, signature_key } => match timestamp {
                Some((key, time)) => format!("{key}={time}{separator}{signature_key}={signature}"),
                None => format!("{signature_key}={signature}"),
            },
            SignatureGrammar::VersionedList { version, version_separator, .. } => {
                format!("{version}{version_separator}{signature}")
            }
            _ => signature,
        }
    }

    fn spelling(&self) -> Spelling {
        Spelling { encoding: self.encoding, padding: self.options.as_deref().and_then(|options| options.padding) }
    }

    /// Whether what `write` writes is what `parse` reads, whatever the signature: no
    /// separator is a digit of one, or occurs in a name or the time.
    pub(crate) fn reads_what_it_writes(&self, algorithm: Algorithm, timestamp: Option<(&str, &str)>) -> bool {
        let (key, time) = timestamp.unzip();
        let length = algorithm.signature_length().unwrap_or(PADDED);
        (0..DIGITS.len()).step_by(STEP).all(|start| {
            let signature: Vec<u8> = DIGITS.iter().copied().cycle().skip(start).take(length).collect();
            let written = self.write(&signature, timestamp);
            self.parse(written.trim_ascii(), algorithm, key).is_ok_and(|claim| {
                claim.timestamp == time && matches!(claim.candidates.as_slice(), [one] if **one == *signature)
            })
        })
    }

    /// The grammar in words, for an error.
    #[cold]
    #[inline(never)]
    fn expectation(&self, algorithm: Algorithm) -> String {
        let signature = self.spelling().of_length(algorithm.signature_length());
        match &self.grammar {
            SignatureGrammar::Plain { prefix } if prefix.is_empty() => signature,
            SignatureGrammar::Plain { prefix } => format!("`{prefix}` and {signature}"),
            SignatureGrammar::KvList { separator, signature_key } => {
                format!("entries separated by `{separator}`, one of them `{signature_key}=` and {signature}")
            }
            SignatureGrammar::VersionedList { separator, version, version_separator } => format!(
                "entries separated by `{separator}`, one of them `{version}{version_separator}` and {signature}"
            ),
            _ => signature,
        }
    }
}

fn decode(text: &str, encoding: Spelling, algorithm: Algorithm) -> Option<Decoded> {
    let bytes = encoding.decode(text)?;
    let fits = match algorithm.signature_length() {
        Some(length) => bytes.len() == length,
        None => !bytes.is_empty(),
    };
    fits.then_some(bytes)
}

fn plain<'h>(value: &'h str, prefix: &str, encoding: Spelling, algorithm: Algorithm) -> Result<Claim<'h>, Refusal> {
    // glibc compares with nothing slowly: it reads under a mask where no memory is.
    let stripped = if prefix.is_empty() { Some(value) } else { value.strip_prefix(prefix) };
    let Some(text) = stripped else {
        return Err(malformed(format!("a value of {} bytes without the prefix `{prefix}`", value.len())));
    };
    match decode(text, encoding, algorithm) {
        Some(candidate) => Ok(Claim { candidates: Candidates::from_buf([candidate]), timestamp: None }),
        // No encoding has a comma, so one can only come from a server that joined a repeated header.
        None if text.contains(',') => Err(Refusal::Ambiguous),
        None => Err(malformed(describe(text, encoding))),
    }
}

#[inline(never)]
fn kv_list<'h>(
    value: &'h str,
    separator: char,
    signature_key: &str,
    timestamp_key: Option<&str>,
    encoding: Spelling,
    algorithm: Algorithm,
) -> Result<Claim<'h>, Refusal> {
    let (mut timestamp, mut texts) = (None, Texts::new());
    for (key, text) in value.split(separator).filter_map(|entry| entry.trim_ascii().split_once('=')) {
        if key == signature_key {
            texts.push(text);
        } else if Some(key) == timestamp_key && timestamp.replace(text).is_some() {
            // A second timestamp can only come from a server that joined a repeated header.
            return Err(Refusal::Ambiguous);
        }
    }
    let candidates = decode_all(&texts, encoding, algorithm)?;
    Ok(Claim { candidates, timestamp })
}

#[inline(never)]
fn versioned_list<'h>(
    value: &'h str,
    separator: char,
    version: &str,
    version_separator: char,
    encoding: Spelling,
    algorithm: Algorithm,
) -> Result<Claim<'h>, Refusal> {
    let entries = || value.split(separator).map(str::trim_ascii).filter(|entry| !entry.is_empty());
    // An entry that ends in a comma can only come from a server that joined a repeated header.
    if entries().any(|entry| entry.ends_with(',')) {
        return Err(Refusal::Ambiguous);
    }
    let texts: Texts<'_> = entries()
        .filter_map(|entry| entry.split_once(version_separator))
        .filter_map(|(given, text)| (given == version).then_some(text))
        .collect();
    let candidates = decode_all(&texts, encoding, algorithm)?;
    Ok(Claim { candidates, timestamp: None })
}

/// Decodes the entries of a list. One that doesn't decode is passed over beside
/// a good one: some providers send a dummy entry (Paddle).
fn decode_all(texts: &[&str], encoding: Spelling, algorithm: Algorithm) -> Result<Candidates, Refusal> {
    let candidates: Candidates = texts.iter().filter_map(|text| decode(text, encoding, algorithm)).collect();
    if !candidates.is_empty() {
        return Ok(candidates);
    }
    Err(malformed(match texts.first() {
        Some(text) => describe(text, encoding),
        None => String::from("no such entry"),
    }))
}

#[cold]
#[inline(never)]
fn malformed(found: String) -> Refusal {
    Refusal::Malformed { found }
}

/// What is wrong with a signature that doesn't decode, without repeating it.
#[cold]
#[inline(never)]
fn describe(text: &str, encoding: Spelling) -> String {
    match text.bytes().position(|byte| !encoding.has(byte)) {
        _ if text.is_empty() => String::from("nothing"),
        Some(at) => format!("a character that isn't {} at position {at} of {}", encoding.in_words(), text.len()),
        None => format!("{} characters that don't decode to a signature", text.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEX: &str = "0101010101010101010101010101010101010101010101010101010101010101";

    fn stripe() -> SignatureHeader {
        crate::Provider::find("stripe").expect("built in").scheme.signature.clone()
    }

    fn parse(value: &str) -> Result<Claim<'_>, VerificationErrorKind> {
        stripe().parse(value, Algorithm::HmacSha256, Some("t"))
    }

    #[test]
    fn a_list_keeps_every_candidate_and_skips_the_rest() {
        let value = format!("t=12, v1={HEX},v0=zz,v1=dummy,junk,v1={HEX}");
        let claim = parse(&value).expect("parses");
        assert_eq!(claim.timestamp, Some("12"));
        let one = Decoded::from_elem(1, 32);
        assert_eq!(claim.candidates, Candidates::from_vec(alloc::vec![one.clone(), one]));
    }

    #[test]
    fn a_second_timestamp_is_a_second_header() {
        let value = format!("t=12,v1={HEX}, t=13,v1={HEX}");
        assert_eq!(parse(&value).expect_err("refused").code(), "ambiguous_signature");
    }

    #[test]
    fn what_is_written_parses() {
        let claim = stripe().write(&[1; 32], Some(("t", "12")));
        assert_eq!(claim, format!("t=12,v1={HEX}"));
    }
}
