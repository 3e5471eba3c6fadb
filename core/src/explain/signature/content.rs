//! Signatures over another content than the record says.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::super::body::to_base64;
use super::super::finding::FindingCode;
use super::super::given::{Change, Given, Undone};
use super::super::prover::Prover;
use super::written::written;
use crate::provider::Provider;
use crate::scheme::KeyDecoding;
use crate::scheme::hash::Hash;

/// Other contents than the record says.
pub(in crate::explain) fn contents(prover: &Prover<'_>) -> Vec<Undone> {
    let given = &prover.given;
    let scheme = &given.provider.scheme;
    let is_simple =
        scheme.algorithm.key_kind().is_some() && !scheme.algorithm.is_token() && !scheme.algorithm.is_digest();
    if !is_simple
        || scheme.details.as_deref().is_some_and(|details| details.items.is_some() || !details.alternatives.is_empty())
    {
        return Vec::new();
    }
    let mut record: Provider = Provider::new(prover.record.id.clone(), prover.record.scheme.clone());
    record.settings = prover.record.settings.clone();
    record.scheme.template = "{body}".into();
    record.scheme.timestamp = None;
    record.scheme.id = None;
    record.scheme.details = None;
    if matches!(record.scheme.key.decode, KeyDecoding::Jwks) {
        return Vec::new();
    }
    let body = given.body();
    let times = times(given);
    let ids = ids(given);
    let mut found: Vec<Undone> = Vec::new();
    let most = given.attempts(MOST_BYTES, 8, 160);
    let mut add = |seen: &str, pieces: &[&[u8]]| {
        if found.len() < most {
            let change =
                Change { provider: Some(Box::new(record.clone())), body: Some(pieces.concat()), ..Change::default() };
            found.push(Undone::new(FindingCode::SignatureContent, format!("what was signed is {seen}"), change));
        }
    };
    if scheme.template != "{body}" {
        add("the body alone", &[body]);
    }
    for time in &times {
        let time = time.as_bytes();
        for separator in [".", ":", "", "\n", "|", ",", "-", " ", ";", "_", "&"] {
            add("the time and the body", &[time, separator.as_bytes(), body]);
            if separator.len() < 2 && [".", "", ":"].contains(&separator) {
                add("the body and the time", &[body, separator.as_bytes(), time]);
            }
        }
        for version in ["v0:", "v1:", "v0.", "v1.", "v1,"] {
            let separator = version.get(2..).unwrap_or_default().as_bytes();
            add("a version, the time and the body", &[version.as_bytes(), time, separator, body]);
        }
        for id in &ids {
            let id = id.as_bytes();
            for separator in [".", ":", "", "|", "\n"] {
                let separator = separator.as_bytes();
                add("the id, the time and the body", &[id, separator, time, separator, body]);
                add("the time, the id and the body", &[time, separator, id, separator, body]);
            }
        }
    }
    for id in &ids {
        for separator in [".", ":", "", "|", "\n"] {
            add("the id and the body", &[id.as_bytes(), separator.as_bytes(), body]);
        }
    }
    if let Some(url) = given.delivery.url {
        let method = given.delivery.method.unwrap_or("POST").as_bytes();
        let path = crate::url::path(url).as_bytes();
        let url = url.as_bytes();
        for place in [url, path] {
            for separator in ["", ".", "\n", ":"] {
                let separator = separator.as_bytes();
                add("the URL and the body", &[place, separator, body]);
                add("the method, the URL and the body", &[method, separator, place, separator, body]);
                for time in &times {
                    add(
                        "the time, the URL and the body",
                        &[time.as_bytes(), separator, method, separator, place, separator, body],
                    );
                }
            }
        }
    }
    found.extend(of_digest(given, &record));
    found
}

/// The body's SHA-256 in place of the body.
fn of_digest(given: &Given<'_>, record: &Provider) -> Vec<Undone> {
    let digest = Hash::Sha256.digest(&[given.body()]);
    let spellings = [const_hex::encode(&digest).into_bytes(), to_base64(&digest).into_bytes(), digest.to_vec()];
    let mut contents: Vec<Vec<u8>> = spellings.to_vec();
    for time in times(given) {
        for separator in [".", ":", ""] {
            contents.extend(spellings.iter().map(|digest| [time.as_bytes(), separator.as_bytes(), digest].concat()));
        }
    }
    let undone = |content| {
        let change = Change { provider: Some(Box::new(record.clone())), body: Some(content), ..Change::default() };
        Undone::new(
            FindingCode::SignatureContent,
            "what was signed has the body's SHA-256 in place of the body",
            change,
        )
    };
    contents.into_iter().map(undone).collect()
}

/// So many bytes are hashed for other contents at most.
const MOST_BYTES: usize = 2 << 20;
/// So many times and ids are tried.
const MOST_VALUES: usize = 3;

/// What may be a signed time: entries of the signature, and headers that are called so.
fn times(given: &Given<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut add = |text: &str| {
        let is_time =
            text.len() >= 10 && text.len() <= 35 && text.starts_with(|first: char| first.is_ascii_alphanumeric());
        if is_time
            && text.bytes().filter(u8::is_ascii_digit).count() >= 6
            && found.len() < MOST_VALUES
            && !found.iter().any(|known| known == text)
        {
            found.push(text.into());
        }
    };
    if let Some(written) = written(given) {
        for entry in written.value.split([',', ';', ' ', '&']) {
            if let Some((_, text)) = entry.split_once('=') {
                add(text.trim_matches('"'));
            }
        }
    }
    for (name, value) in given.delivery.headers.iter() {
        let name = name.to_ascii_lowercase();
        let is_called_so =
            ["time", "timestamp", "date"].iter().any(|word| name.contains(word)) || name.ends_with("-ts");
        if is_called_so && let Some(value) = value {
            add(value.trim_ascii());
        }
    }
    found
}

/// What may be a signed id.
fn ids(given: &Given<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (name, value) in given.delivery.headers.iter() {
        let name = name.to_ascii_lowercase();
        let is_called_so =
            name.ends_with("-id") || name.ends_with("_id") || name.ends_with("-delivery") || name.ends_with("-nonce");
        if let (true, Some(value)) = (is_called_so, value)
            && !value.is_empty()
            && value.len() <= 100
            && found.len() < MOST_VALUES
        {
            found.push(value.trim_ascii().into());
        }
    }
    found
}
