//! What happens to key files, undone.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::body::{from_base64, to_base64};
use super::finding::{FindingCode, Found};
use super::given::{Given, Undone};
use super::prover::Prover;
use crate::scheme::KeyDecoding;
use crate::secret::SecretInput;

/// So many bytes are the shortest of all public keys.
const SHORTEST: usize = 32;
/// The lines of PEM.
const LINE: usize = 64;

pub(super) fn undone(prover: &Prover<'_>) -> Vec<Undone> {
    let given = &prover.given;
    let mut found = Vec::new();
    for (index, secret) in given.secrets.iter().enumerate() {
        let with = |other: String| {
            let mut secrets: Vec<SecretInput<'static>> = given.secrets.to_vec();
            if let Some(place) = secrets.get_mut(index) {
                *place = other.into();
            }
            secrets
        };
        let Ok(text) = core::str::from_utf8(secret.bytes()) else { continue };
        let mut add = |code, seen: &str, other: String| {
            if other != text {
                found.push(Undone::secrets(code, seen, with(other)));
            }
        };
        repaired(text, &mut add);
        if let Some(inner) = from_base64(text.as_bytes()).and_then(|bytes| String::from_utf8(bytes).ok())
            && inner.contains("-----BEGIN")
        {
            add(FindingCode::KeyEscaped, "it is base64 of a key file", inner.clone());
            repaired(&inner, &mut add);
        }
    }
    // A certificate, of which the key would do.
    let details = given.provider.scheme.key.details.as_deref();
    if !details.is_some_and(|details| details.certificate)
        && given.secrets.iter().any(|secret| is_certificate(secret.bytes()))
    {
        let mut record = prover.record.clone();
        record.scheme.key.details_mut().certificate = true;
        let seen = "it is a certificate, and the key in it is the right one";
        found.push(Undone::provider(FindingCode::KeyKind, seen, record));
    }
    found
}

fn is_certificate(bytes: &[u8]) -> bool {
    bytes.windows(17).any(|window| window == b"BEGIN CERTIFICATE")
}

/// The labels of key files.
const LABELS: [&str; 3] = ["PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE"];

/// A key file whose lines, or whose first and last line, are made again.
fn repaired(text: &str, add: &mut dyn FnMut(FindingCode, &str, String)) {
    let plain = text
        .replace("\\r\\n", "\n")
        .replace("\\\\n", "\n")
        .replace("\\n", "\n")
        .replace("\\r", "\n")
        .replace("%0A", "\n")
        .replace("%0a", "\n")
        .replace("%20", " ")
        .replace("%2B", "+")
        .replace("%2F", "/")
        .replace("%3D", "=")
        .replace("\\/", "/")
        .replace("&#10;", "\n")
        .replace(['\u{2013}', '\u{2014}'], "--")
        .replace('\\', "");
    let label = label_of(&plain);
    let inner = between(&plain);
    let is_digit = |character: &char| character.is_ascii_alphanumeric() || "+/=".contains(*character);
    let digits: String = inner.chars().filter(is_digit).collect();
    let url: String = inner
        .chars()
        .map(|character| match character {
            '-' => '+',
            '_' => '/',
            other => other,
        })
        .filter(is_digit)
        .collect();
    if digits.len() < 40 {
        return;
    }
    let has_ends = plain.contains("-----BEGIN ") && plain.contains("-----END ");
    let labels: Vec<&str> = match label {
        Some(label) => Vec::from([label]),
        None => LABELS.to_vec(),
    };
    for label in labels {
        for digits in [&digits, &url] {
            let whole = pem(label, digits);
            match has_ends {
                true => add(FindingCode::KeyEscaped, "its line ends are gone, or escaped", whole),
                false => add(FindingCode::KeyDamaged, "its first or last line is missing", whole),
            }
        }
    }
    // `ssh-rsa AAAA…`: the same numbers, written otherwise.
    if let Some(key) = text.strip_prefix("ssh-rsa ").and_then(of_ssh) {
        add(FindingCode::KeyKind, "it is an SSH key, whose numbers are the right ones", key);
    }
}

fn label_of(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("BEGIN ")?;
    let (label, _) = rest.split_once('-')?;
    let label = label.trim_ascii();
    (!label.is_empty() && label.len() < 40).then_some(label)
}

/// What stands between the first and the last line.
fn between(text: &str) -> &str {
    let text = match text.split_once("BEGIN ") {
        Some((_, rest)) => rest.split_once("--").map_or(rest, |(_, rest)| rest),
        None => text,
    };
    text.split_once("END ").map_or(text, |(inner, _)| inner.trim_end_matches('-'))
}

fn pem(label: &str, digits: &str) -> String {
    let lines: Vec<&str> = digits.as_bytes().chunks(LINE).filter_map(|line| core::str::from_utf8(line).ok()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

/// The numbers of an SSH key as PKCS#1 has them.
fn of_ssh(text: &str) -> Option<String> {
    let bytes = from_base64(text.split_ascii_whitespace().next()?.as_bytes())?;
    let mut rest = bytes.as_slice();
    let mut next = || {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (value, behind) = after.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
        rest = behind;
        Some(value)
    };
    let (kind, exponent, modulus) = (next()?, next()?, next()?);
    if kind != b"ssh-rsa" {
        return None;
    }
    let numbers = [der(2, modulus)?, der(2, exponent)?].concat();
    Some(pem("RSA PUBLIC KEY", &to_base64(&der(0x30, &numbers)?)))
}

fn der(tag: u8, value: &[u8]) -> Option<Vec<u8>> {
    let length = u16::try_from(value.len()).ok()?;
    let [high, low] = length.to_be_bytes();
    let head = match length {
        0..0x80 => Vec::from([tag, low]),
        0x80..0x100 => Vec::from([tag, 0x81, low]),
        _ => Vec::from([tag, 0x82, high, low]),
    };
    Some([head.as_slice(), value].concat())
}

/// What a key is that can't be read.
pub(super) fn of_refusal(given: &Given<'_>, message: &str) -> Found {
    let text = given.secrets.first().and_then(|secret| core::str::from_utf8(secret.bytes()).ok()).unwrap_or_default();
    let likely = |code, seen: &str| Found::likely(code, seen);
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return likely(FindingCode::SecretMissing, "there is none");
    }
    if trimmed.starts_with("http://") || trimmed.starts_with("https://") {
        return likely(FindingCode::KeyKind, "it is the address of a key, and not the key");
    }
    if message.contains(" bits") {
        return likely(FindingCode::KeySize, "its size isn't one that is taken");
    }
    if trimmed.starts_with("ssh-") || text.contains("OPENSSH") || text.contains("PGP ") {
        return likely(FindingCode::KeyKind, "it is a key for another program");
    }
    let others =
        ["CERTIFICATE REQUEST", "CERTIFICATE", "EC PUBLIC KEY", "ENCRYPTED PRIVATE KEY", "EC PARAMETERS", "DSA "];
    if let Some(other) = others.iter().find(|other| text.contains(**other)) {
        return Found::likely(FindingCode::KeyKind, format!("it is labelled `{}`", other.trim()));
    }
    if message.contains("that holds no such key") {
        return match is_whole(text) {
            true => likely(FindingCode::KeyKind, "it is a key for another algorithm"),
            false => likely(FindingCode::KeyDamaged, "a part of it is missing"),
        };
    }
    if text.contains("BEGIN")
        || text.contains("END ")
        || text.len() > 100
        || text.starts_with("MII")
        || text.starts_with("MFkw")
        || text.starts_with("MCow")
    {
        return match text.contains("\\n") || text.contains("%0") || !trimmed.contains('\n') && text.contains("BEGIN") {
            true => likely(FindingCode::KeyEscaped, "its line ends are gone, or escaped"),
            false => likely(FindingCode::KeyDamaged, "a part of it is missing"),
        };
    }
    let is_short = match given.provider.scheme.key.decode {
        KeyDecoding::Hex => trimmed.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(trimmed.len() / 2),
        KeyDecoding::Base64 => from_base64(trimmed.as_bytes()).map(|bytes| bytes.len()),
        _ => None,
    };
    if is_short.is_some_and(|length| length < SHORTEST) {
        return likely(FindingCode::KeyDamaged, "a part of it is missing");
    }
    super::secret::looks(given).unwrap_or_else(|| likely(FindingCode::KeyKind, "it is no key file"))
}

/// Whether a key's bytes are as many as they say.
fn is_whole(text: &str) -> bool {
    let digits: String = between(text)
        .chars()
        .filter(|character| character.is_ascii_alphanumeric() || "+/=".contains(*character))
        .collect();
    let bytes = from_base64(digits.as_bytes()).unwrap_or_default();
    let length = match bytes.as_slice() {
        [0x30, length @ 0..=0x7f, ..] => 2 + usize::from(*length),
        [0x30, 0x81, length, ..] => 3 + usize::from(*length),
        [0x30, 0x82, high, low, ..] => 4 + usize::from(u16::from_be_bytes([*high, *low])),
        _ => 0,
    };
    length == bytes.len()
}

/// Whether a signature is of another length than the keys are.
pub(super) fn has_other_size(prover: &Prover<'_>) -> Option<Found> {
    let scheme = &prover.given.provider.scheme;
    if scheme.algorithm.signature_length().is_some()
        || scheme.algorithm.is_of_secret()
        || scheme.algorithm.key_kind().is_none()
    {
        return None;
    }
    let value = prover.given.header(scheme.signature.header())?;
    let bytes = scheme.signature.spelling().decode(value)?;
    let webhook = prover.own.as_deref()?;
    let sizes: Vec<usize> = webhook.rules.keys.iter().filter_map(|key| key.prepared.signature_length()).collect();
    let is_other = !sizes.is_empty() && !sizes.contains(&bytes.len());
    is_other.then(|| {
        let seen = format!(
            "the signature has {} bits, and the key {}",
            bytes.len() * 8,
            sizes.first().copied().unwrap_or_default() * 8
        );
        Found::likely(FindingCode::KeySize, seen)
    })
}
