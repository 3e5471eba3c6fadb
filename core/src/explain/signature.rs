//! What happens to signatures on their way, and what a record says wrongly of them, undone.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use subtle::ConstantTimeEq;

use super::body::{from_base64, is_plain_hash, percent_decoded};
use super::finding::{FindingCode, Found};
use super::given::{Change, Given, Pairs, Undone};
use super::prover::Prover;
use super::secret::from_hex;
use crate::encoding::Encoding;
use crate::headers::Lookup;
use crate::provider::Provider;
use crate::scheme::hash::Hash;
use crate::scheme::{Algorithm, KeyDecoding, Scheme, SignatureForm, SignatureGrammar, SignaturePlace};
use crate::webhook::Webhook;

/// The header of the signature, its value, and where in it the signature's own characters are.
struct Written {
    header: String,
    value: String,
    part: Range<usize>,
}

impl Written {
    fn part(&self) -> &str {
        self.value.get(self.part.clone()).unwrap_or_default()
    }

    /// The value with another text in place of the signature.
    fn with(&self, part: &str) -> String {
        let before = self.value.get(..self.part.start).unwrap_or_default();
        let after = self.value.get(self.part.end..).unwrap_or_default();
        [before, part, after].concat()
    }
}

/// The value of the signature's header, as the record reads it.
fn written(given: &Given<'_>) -> Option<Written> {
    let signature = &given.provider.scheme.signature;
    if !matches!(signature.place, SignaturePlace::Header(_) | SignaturePlace::Headers(_)) {
        return None;
    }
    // Of numbered ones the first.
    let mut names = signature.headers().iter().map(|name| name.replace('*', "1"));
    let header = names.find(|name| matches!(given.delivery.headers.find(name), Lookup::Text(_)))?;
    let Lookup::Text(value) = given.delivery.headers.find(&header) else { return None };
    let part = part_of(&signature.grammar, value);
    Some(Written { header, value: value.to_owned(), part })
}

/// Where the signature's own characters are: behind a prefix, or in the entry that has them.
fn part_of(grammar: &SignatureGrammar, value: &str) -> Range<usize> {
    let all = 0..value.len();
    let behind = |prefix: &str| value.find(prefix).map(|at| at + prefix.len());
    let until = |start: usize, separator: char| {
        let rest = value.get(start..).unwrap_or_default();
        start..start + rest.find(separator).unwrap_or(rest.len())
    };
    match grammar {
        SignatureGrammar::Plain { prefix } if value.starts_with(prefix.as_str()) => prefix.len()..value.len(),
        SignatureGrammar::Plain { .. } => all,
        SignatureGrammar::KvList { separator, signature_key } => {
            behind(&format!("{signature_key}=")).map_or(all, |start| until(start, *separator))
        }
        SignatureGrammar::VersionedList { separator, version, version_separator } => {
            behind(&format!("{version}{version_separator}")).map_or(all, |start| until(start, *separator))
        }
        _ => all,
    }
}

pub(super) fn undone(prover: &Prover<'_>) -> Vec<Undone> {
    let given = &prover.given;
    let Some(written) = written(given) else { return Vec::new() };
    let mut found = Vec::new();
    quoted(given, &written, &mut found);
    prefixed(given, &written, &mut found);
    if written.value.contains('%')
        && let Ok(decoded) = String::from_utf8(percent_decoded(written.value.as_bytes(), false))
    {
        let headers = with_value(given, &written, &decoded);
        found.push(Undone::headers(FindingCode::SignatureEncoding, "it is escaped as in a URL", headers));
    }
    for spelled in spellings(&written) {
        encoded(prover, &written, &spelled, &mut found);
    }
    let number_form = given.provider.scheme.algorithm.number_length().is_some();
    if number_form {
        let mut record = prover.record.clone();
        let options = record.scheme.signature.options_mut();
        options.form = if options.form == Some(SignatureForm::Raw) { None } else { Some(SignatureForm::Raw) };
        let seen = "its two numbers are written in another form than the record says";
        found.push(Undone::provider(FindingCode::SignatureEncoding, seen, record));
    }
    found
}

/// The header with another value.
fn with_value(given: &Given<'_>, written: &Written, value: &str) -> Pairs {
    given.with_header(&written.header, value)
}

fn quoted(given: &Given<'_>, written: &Written, found: &mut Vec<Undone>) {
    let code = FindingCode::SignatureQuoted;
    let is_mark = |character: char| "\"'`[]<>(){}“”‘’;,".contains(character) || character.is_whitespace();
    let mut add = |value: &str| {
        if value != written.value && !value.is_empty() {
            found.push(Undone::headers(code, "there are marks around it", with_value(given, written, value)));
        }
    };
    let value = written.value.replace("\\\"", "\"");
    let value = value.strip_prefix("b'").unwrap_or(&value);
    add(value.trim_matches(is_mark));
    add(&written.with(written.part().trim_matches(is_mark)));
    let without: String = written.value.chars().filter(|character| !"\"'`".contains(*character)).collect();
    add(&without);
    // A folded header, or one that was copied with its line ends.
    let unfolded: String = written.value.chars().filter(|character| !character.is_whitespace()).collect();
    add(&unfolded);
}

/// The names that signatures have before them.
const NAMES: [&str; 12] = [
    "sha256=",
    "sha1=",
    "sha512=",
    "v0=",
    "v1=",
    "v1,",
    "hmac ",
    "HMAC ",
    "HMAC-SHA256 ",
    "Signature ",
    "Bearer ",
    "Basic ",
];

/// What is behind a name and its separator.
fn without_name(value: &str) -> Option<&str> {
    if let Some(rest) = NAMES.iter().find_map(|name| value.strip_prefix(name)) {
        return Some(rest);
    }
    let at = value.find(['=', ',', ':', ' '])?;
    let (name, rest) = value.split_at_checked(at)?;
    let rest = rest.get(1..)?.trim_ascii_start();
    let is_name = name.len() <= 24 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    (is_name && rest.len() >= 16).then_some(rest)
}

fn prefixed(given: &Given<'_>, written: &Written, found: &mut Vec<Undone>) {
    let code = FindingCode::SignaturePrefix;
    let mut add = |seen: &str, value: String| {
        if value != written.value {
            found.push(Undone::headers(code, seen, with_value(given, written, &value)));
        }
    };
    let value = written.value.as_str();
    let bare = without_name(value);
    let (missing, other) = ("what should stand before it isn't there", "something else stands before it");
    match &given.provider.scheme.signature.grammar {
        SignatureGrammar::Plain { prefix } => {
            if !value.starts_with(prefix.as_str()) {
                add(missing, format!("{prefix}{value}"));
                if let Some(name) = prefix.strip_suffix(['=', ',', ':', ' ']) {
                    // Its separator was lost, or its case.
                    let rest = value
                        .get(name.len()..)
                        .filter(|_| value.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)));
                    if let Some(rest) = rest {
                        add(other, format!("{prefix}{}", rest.trim_start_matches(['=', ',', ':', ' '])));
                    }
                }
            }
            if let Some(bare) = bare {
                add(other, format!("{prefix}{bare}"));
            }
            let twice = value
                .strip_prefix(prefix.as_str())
                .filter(|rest| !prefix.is_empty() && rest.starts_with(prefix.as_str()));
            if let Some(once) = twice {
                add("it stands there twice", once.into());
            }
            if let Some(inner) = value.strip_prefix(prefix.as_str()).and_then(without_name) {
                add(other, format!("{prefix}{inner}"));
            }
        }
        SignatureGrammar::VersionedList { version, version_separator, .. } => {
            let prefix = format!("{version}{version_separator}");
            add(missing, format!("{prefix}{value}"));
            if let Some(bare) = bare {
                add(other, format!("{prefix}{bare}"));
            }
        }
        SignatureGrammar::KvList { separator, signature_key } => {
            let time = given.provider.scheme.timestamp.as_ref().and_then(|time| time.entry_name());
            add(missing, format!("{signature_key}={value}"));
            if let Some(bare) = bare {
                add(other, format!("{signature_key}={bare}"));
            }
            // An entry of another name, or entries with another separator.
            for other_separator in [',', ';', ' ', '&', '|'] {
                let entries: Vec<&str> = value.split(other_separator).map(str::trim_ascii).collect();
                if other_separator != *separator && entries.len() > 1 {
                    add(other, entries.join(separator.encode_utf8(&mut [0; 4])));
                }
            }
            let renamed: Vec<String> = value
                .split(*separator)
                .map(|entry| match entry.trim_ascii().split_once('=') {
                    Some((name, text)) if Some(name) != time && text.len() >= 32 => format!("{signature_key}={text}"),
                    Some((_, text)) if text.len() < 32 && time.is_some() => {
                        format!("{}={text}", time.unwrap_or_default())
                    }
                    None if entry.trim_ascii().len() >= 32 => format!("{signature_key}={}", entry.trim_ascii()),
                    None if time.is_some() => format!("{}={}", time.unwrap_or_default(), entry.trim_ascii()),
                    _ => entry.into(),
                })
                .collect();
            add(other, renamed.join(separator.encode_utf8(&mut [0; 4])));
        }
        _ => {}
    }
}

/// What a signature may stand for.
struct Spelled {
    bytes: Vec<u8>,
    seen: &'static str,
    /// Whether a name stands before it.
    is_behind_name: bool,
}

/// What a signature may stand for, whatever its encoding.
fn spellings(written: &Written) -> Vec<Spelled> {
    let mut found: Vec<Spelled> = Vec::new();
    let part = written.part();
    let texts = [(Some(part), false), (without_name(part), true), (without_name(&written.value), true)];
    for (text, is_behind_name) in texts.into_iter().filter_map(|(text, is_behind_name)| Some((text?, is_behind_name))) {
        let text = text.trim_matches(|character: char| "\"'`<>[]".contains(character) || character.is_whitespace());
        let decoded = String::from_utf8(percent_decoded(text.as_bytes(), false)).unwrap_or_default();
        let spaced = decoded.replace(' ', "+");
        let mut add = |bytes: Option<Vec<u8>>, seen| {
            if let Some(bytes) = bytes
                && !found.iter().any(|known| known.bytes == bytes)
            {
                found.push(Spelled { bytes, seen, is_behind_name });
            }
        };
        let hex = from_hex(&decoded);
        let base64 = from_base64(spaced.as_bytes());
        add(hex.clone(), "it is hex");
        add(base64.clone(), "it is base64");
        // One encoding of another.
        let inner = |bytes: Option<Vec<u8>>| bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        let of_base64 = inner(base64);
        add(of_base64.as_deref().and_then(from_hex), "it is base64 of hex");
        add(of_base64.and_then(|text| from_base64(text.as_bytes())), "it is base64 of base64");
        add(
            inner(hex).and_then(|text| from_base64(text.as_bytes()).or_else(|| from_hex(&text))),
            "it is hex of another encoding",
        );
    }
    found
}

/// How many bytes a signature has, where that is fixed: two numbers in DER have some more or less.
fn length(scheme: &Scheme) -> Option<usize> {
    let options = scheme.signature.options.as_deref();
    let is_raw = options.is_some_and(|options| options.form == Some(SignatureForm::Raw));
    let is_der = scheme.algorithm.number_length().is_some() && !is_raw;
    scheme.algorithm.signature_length().filter(|_| !is_der)
}

/// How many bytes the signatures of the keys have, where each key has a length of its own.
fn lengths_of_keys(prover: &Prover<'_>) -> Vec<usize> {
    let keys = prover.own.iter().flat_map(|webhook| webhook.rules.keys.iter());
    keys.filter_map(|key| key.prepared.signature_length()).collect()
}

/// The algorithms of shared secrets.
const MACS: [Algorithm; 4] = [Algorithm::HmacSha1, Algorithm::HmacSha256, Algorithm::HmacSha384, Algorithm::HmacSha512];
const DIGESTS: [Algorithm; 4] =
    [Algorithm::DigestSha1, Algorithm::DigestSha256, Algorithm::DigestSha384, Algorithm::DigestSha512];
const KEYS: [Algorithm; 8] = [
    Algorithm::RsaPkcs1v15Sha256,
    Algorithm::RsaPkcs1v15Sha1,
    Algorithm::RsaPkcs1v15Sha384,
    Algorithm::RsaPkcs1v15Sha512,
    Algorithm::RsaPssSha256,
    Algorithm::RsaPssSha512,
    Algorithm::EcdsaP256Sha256,
    Algorithm::EcdsaP384Sha384,
];

/// The signature as the record writes it; and where it has another length, by the algorithms that have it.
fn encoded(prover: &Prover<'_>, written: &Written, spelled: &Spelled, found: &mut Vec<Undone>) {
    let Spelled { bytes, seen, is_behind_name } = spelled;
    let given = &prover.given;
    let scheme = &given.provider.scheme;
    let is_secret = scheme.algorithm.is_of_secret();
    let spelling = scheme.signature.spelling();
    if spelling.encoding == Encoding::Text {
        return;
    }
    let rewritten = spelling.encode(bytes);
    let value = match &scheme.signature.grammar {
        SignatureGrammar::Plain { prefix } => format!("{prefix}{rewritten}"),
        _ => written.with(&rewritten),
    };
    if length(scheme).is_none_or(|length| length == bytes.len()) && value != written.value {
        let code = if *is_behind_name { FindingCode::SignaturePrefix } else { FindingCode::SignatureEncoding };
        found.push(Undone::headers(code, *seen, with_value(given, written, &value)));
    }
    let headers = with_value(given, written, &value);
    let mut with = |algorithm: Algorithm, template: Option<&str>, name: &str| {
        let mut record = prover.record.clone();
        record.scheme.algorithm = algorithm;
        if let Some(template) = template {
            record.scheme.template = template.into();
        }
        let change = Change { provider: Some(Box::new(record)), headers: Some(headers.clone()), ..Change::default() };
        found.push(Undone::new(FindingCode::SignatureAlgorithm, format!("it is made by {name}"), change));
    };
    if is_secret && !scheme.algorithm.is_token() {
        let fits = |algorithm: &Algorithm| algorithm.signature_length() == Some(bytes.len());
        for algorithm in MACS.into_iter().filter(fits).filter(|algorithm| *algorithm != scheme.algorithm) {
            with(algorithm, None, algorithm.name());
        }
        for algorithm in DIGESTS.into_iter().filter(fits) {
            let name = "a plain hash with the secret in it";
            let template = &scheme.template;
            for template in [
                format!("{{secret}}{template}"),
                format!("{template}{{secret}}"),
                format!("{{secret}}.{template}"),
                format!("{template}.{{secret}}"),
            ] {
                with(algorithm, Some(&template), name);
            }
        }
    } else if !is_secret && scheme.algorithm.key_kind().is_some() {
        for algorithm in KEYS.into_iter().filter(|algorithm| *algorithm != scheme.algorithm) {
            with(algorithm, None, algorithm.name());
        }
    }
}

impl Algorithm {
    /// Whether sender and receiver share its key.
    pub(super) fn is_of_secret(self) -> bool {
        self.key_kind() == Some(crate::scheme::key_format::KeyKind::SharedSecret)
    }
}

/// Whether a signature that is too short is the beginning of the right one.
pub(super) fn truncated(prover: &Prover<'_>) -> Option<Found> {
    let given = &prover.given;
    let scheme = &given.provider.scheme;
    let length = scheme.algorithm.signature_length().filter(|_| scheme.algorithm.is_of_secret())?;
    let written = written(given)?;
    let part = written.part();
    let bytes = match scheme.signature.encoding {
        Encoding::Hex => from_hex(part.get(..part.len() / 2 * 2)?)?,
        Encoding::Base64 | Encoding::Base64url => {
            // So many digits as make whole bytes, and know of nothing behind them.
            from_base64(part.trim_end_matches('=').get(..part.trim_end_matches('=').len() / 4 * 4)?.as_bytes())?
        }
        Encoding::Text => return None,
    };
    let is_whole = scheme.signature.spelling().decode(part).is_some_and(|whole| whole.len() >= length);
    if is_whole || bytes.len() >= length || bytes.len() < SHORTEST {
        return None;
    }
    let mut padded = bytes.clone();
    padded.resize(length, 0);
    let headers = with_value(given, &written, &written.with(&scheme.signature.spelling().encode(&padded)));
    let change = Change { headers: Some(headers), ..Change::default() };
    let delivery = change.delivery(given);
    let is_start = prover.own.as_deref().is_some_and(|webhook| signs(webhook, &delivery, &bytes));
    let known = [20, 32, 48, 64].contains(&bytes.len());
    let seen = format!("it has {} characters", part.chars().count());
    match is_start {
        true => Some(Found { code: FindingCode::SignatureTruncated, certain: true, seen }),
        false => (!known).then(|| Found::likely(FindingCode::SignatureTruncated, seen)),
    }
}

/// Nobody guesses so many bytes.
const SHORTEST: usize = 8;

/// Whether these bytes are the first of what a key makes of a delivery.
fn signs(webhook: &Webhook, delivery: &crate::delivery::Delivery<'_>, start: &[u8]) -> bool {
    let right = || {
        let applied = webhook.own_scheme()?;
        let request = applied.request(delivery, None);
        let texts = applied.signature_texts(&request).ok()?;
        let claimed = applied.claim(&request, texts.first()?).ok()?;
        let content = applied.content(&request, &claimed, None).ok()?;
        let is_start = |key: &crate::keys::Key| {
            let signed = content.with(|pieces| key.prepared.sign(pieces)).ok();
            signed.is_some_and(|signed| signed.get(..start.len()).is_some_and(|first| bool::from(first.ct_eq(start))))
        };
        Some(webhook.rules.keys.iter().any(is_start))
    };
    right().unwrap_or_default()
}

/// What a signature looks like that nothing was proven of.
pub(super) fn looks(prover: &Prover<'_>) -> Vec<Found> {
    let given = &prover.given;
    let Some(written) = written(given) else { return Vec::new() };
    let scheme = &given.provider.scheme;
    let length = length(scheme);
    let of_keys = lengths_of_keys(prover);
    let mut found = Vec::new();
    for Spelled { bytes, .. } in spellings(&written) {
        if is_plain_hash(given.body(), &bytes) {
            found.push(Found::likely(
                FindingCode::SignatureAlgorithm,
                "it is a plain hash of the body, which anybody can make",
            ));
        }
    }
    let prefix = match &scheme.signature.grammar {
        SignatureGrammar::Plain { prefix } => prefix.as_str(),
        _ => "",
    };
    let lengths: Vec<usize> = spellings(&written).iter().map(|one| one.bytes.len()).collect();
    let names_other =
        ["sha1=", "sha512=", "sha384="].iter().any(|name| written.value.starts_with(name) && !prefix.starts_with(name));
    if names_other {
        found.push(Found::likely(FindingCode::SignatureAlgorithm, "another algorithm is named before it"));
    } else if !prefix.is_empty() && !written.value.starts_with(prefix) {
        found.push(Found::likely(FindingCode::SignaturePrefix, "what should stand before it isn't there"));
    } else if written.value.starts_with(['"', '\'']) || written.value.ends_with(['"', '\'']) {
        found.push(Found::likely(FindingCode::SignatureQuoted, "there are marks around it"));
    } else if !of_keys.is_empty() && lengths.iter().all(|length| of_keys.iter().all(|whole| length < whole)) {
        let seen = format!("it has {} characters", written.part().chars().count());
        found.push(Found::likely(FindingCode::SignatureTruncated, seen));
    } else if length.is_some_and(|length| lengths.contains(&length)) {
        found.push(Found::likely(FindingCode::SignatureEncoding, "it is as long as it should be in another encoding"));
    } else if lengths.iter().any(|length| [20, 32, 48, 64].contains(length)) {
        found.push(Found::likely(FindingCode::SignatureAlgorithm, "it is as long as another algorithm makes it"));
    } else if without_name(&written.value).is_some() && prefix.is_empty() {
        found.push(Found::likely(FindingCode::SignaturePrefix, "something stands before it"));
    } else if length.is_some() {
        let seen = format!("it has {} characters", written.part().chars().count());
        found.push(Found::likely(FindingCode::SignatureTruncated, seen));
    } else {
        found.push(Found::likely(FindingCode::SignatureEncoding, "it isn't written as the record says"));
    }
    found
}

/// Other contents than the record says.
pub(super) fn contents(prover: &Prover<'_>) -> Vec<Undone> {
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
    let spellings =
        [const_hex::encode(&digest).into_bytes(), super::body::to_base64(&digest).into_bytes(), digest.to_vec()];
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

/// A signature that anybody can make.
pub(super) fn looks_plain(prover: &Prover<'_>) -> Option<Found> {
    let written = written(&prover.given)?;
    let is_plain = spellings(&written).iter().any(|one| is_plain_hash(prover.given.body(), &one.bytes));
    is_plain.then(|| {
        Found::likely(FindingCode::SignatureAlgorithm, "it is a plain hash of the body, which anybody can make")
    })
}
