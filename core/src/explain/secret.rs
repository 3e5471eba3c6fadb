//! What happens to secrets, undone: each attempt is a secret that may have been meant.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::body::from_base64;
use super::finding::{FindingCode, Found};
use super::given::{Change, Given, Undone};
use crate::error::ConfigError;
use crate::provider::Provider;
use crate::scheme::KeyDecoding;
use crate::secret::{SecretInput, is_invisible, is_quote};

mod known;

/// A secret without a mistake or two: what they were, and what it then is.
struct Attempt {
    mistakes: Vec<(FindingCode, String)>,
    secret: SecretInput<'static>,
    /// How the record would have to decode it, if otherwise.
    decode: Option<KeyDecoding>,
}

/// So many attempts are made for one secret, and fewer for a long body.
const MOST: usize = 220;
const FEWEST: usize = 16;
const MOST_BYTES: usize = 3 << 20;

/// Every attempt for every secret.
pub(super) fn undone(given: &Given<'_>, record: &Provider) -> Vec<Undone> {
    let mut all = Vec::new();
    for (index, secret) in given.secrets.iter().enumerate() {
        let most = given.attempts(MOST_BYTES, FEWEST, MOST);
        for attempt in attempts(secret, record, most) {
            let proves = !known::is_guessable(attempt.secret.bytes());
            let mut secrets: Vec<SecretInput<'static>> = given.secrets.to_vec();
            if let Some(place) = secrets.get_mut(index) {
                *place = attempt.secret;
            }
            let provider = attempt.decode.map(|decode| {
                let mut provider = record.clone();
                provider.scheme.key.decode = decode;
                provider.scheme.key.strip_prefix.clear();
                Box::new(provider)
            });
            let change = Change { provider, secrets: Some(secrets), ..Change::default() };
            all.push(Undone { mistakes: attempt.mistakes, change, proves });
        }
    }
    all
}

fn attempts(secret: &SecretInput<'static>, record: &Provider, most: usize) -> Vec<Attempt> {
    let text = core::str::from_utf8(secret.bytes()).ok().filter(|text| !text.is_empty());
    let prefixes = known::prefixes(record);
    let first = text.map(|text| of_text(text, &prefixes)).unwrap_or_default();
    let mut found: Vec<Attempt> = Vec::new();
    found.extend(first.iter().map(|(code, seen, secret)| one(*code, seen, secret.clone().into(), None)));
    found.extend(text.into_iter().flat_map(|text| of_spelling(text, record)));
    found.extend(of_bytes(secret.bytes(), prefixes.get(..2).unwrap_or(&prefixes), record));
    // Two mistakes in one secret: quotes, and a newline behind them.
    for (code, seen, once) in &first {
        for (second, seen_too, twice) in of_text(once, &prefixes) {
            if second != *code && Some(twice.as_str()) != text && found.len() < most {
                let mistakes = Vec::from([(*code, (*seen).into()), (second, seen_too.into())]);
                found.push(Attempt { mistakes, secret: twice.into(), decode: None });
            }
        }
        let spelled = of_spelling(once, record).into_iter().take(most.saturating_sub(found.len()));
        found.extend(spelled.map(|mut attempt| {
            attempt.mistakes.insert(0, (*code, (*seen).into()));
            attempt
        }));
    }
    found.truncate(most);
    found
}

fn one(code: FindingCode, seen: &str, secret: SecretInput<'static>, decode: Option<KeyDecoding>) -> Attempt {
    Attempt { mistakes: Vec::from([(code, seen.into())]), secret, decode }
}

type Text = (FindingCode, &'static str, String);

/// What is around or within a text that isn't the secret's own.
fn of_text(text: &str, prefixes: &[&str]) -> Vec<Text> {
    let mut found: Vec<Text> = Vec::new();
    let mut add = |code: FindingCode, seen: &'static str, other: &str| {
        if other != text && !other.is_empty() && found.iter().all(|(_, _, known)| known != other) {
            found.push((code, seen, other.into()));
        }
    };
    // As a store of secrets gives it.
    let fields = hookseal_json::read(text).map(|json| json.fields()).unwrap_or_default();
    let values = fields.entries().filter_map(|(_, value)| value.text()).filter(|value| value.len() >= SHORTEST_VALUE);
    let values: Vec<_> = values.take(MOST_PARTS).collect();
    let code = if values.len() > 1 { FindingCode::SecretJoined } else { FindingCode::SecretPrefixKept };
    values.iter().for_each(|value| add(code, "it is JSON, of which one field is the secret", value));
    let is_blank = |character: char| character.is_ascii_whitespace();
    let whitespace = FindingCode::SecretWhitespace;
    add(whitespace, "it has white space around it", text.trim_matches(is_blank));
    let without: String = text.chars().filter(|character| !is_blank(*character)).collect();
    add(whitespace, "it has white space in it", &without);

    let is_hidden = |character: char| is_invisible(character) && !character.is_ascii_whitespace();
    let without: String = text.chars().filter(|character| !is_hidden(*character)).collect();
    add(FindingCode::SecretInvisible, "it has a character that nobody sees", &without);
    let without: String = text.chars().filter(|character| !is_invisible(*character)).collect();
    add(FindingCode::SecretInvisible, "it has a character that nobody sees", &without);
    // A secrets file that was decoded by another charset.
    let without = text.trim_start_matches("\u{ef}\u{bb}\u{bf}").trim_start_matches("\u{c2}\u{a0}");
    add(FindingCode::SecretInvisible, "it begins with a byte order mark", without);
    let spaced = text.replace(['\u{a0}', '\u{202f}'], " ");
    add(FindingCode::SecretInvisible, "it has a space that doesn't break", &spaced);

    let is_mark = |character: char| is_quote(character) || "“”„‘’‚«»‹›´".contains(character);
    let quoted = "it is in quotation marks";
    add(FindingCode::SecretQuoted, quoted, text.trim_matches(is_mark));
    add(FindingCode::SecretQuoted, quoted, text.trim_end_matches([';', ',']).trim_matches(is_mark));
    let mut chars = text.chars();
    if text.starts_with(is_mark) {
        chars.next();
        add(FindingCode::SecretQuoted, quoted, chars.as_str());
    }
    if let Some(inner) = text.strip_prefix("b'").and_then(|inner| inner.strip_suffix('\'')) {
        add(FindingCode::SecretQuoted, "it is what Python shows of bytes", inner);
    }
    for (open, close) in [("[", "]"), ("<", ">"), ("(", ")"), ("\\\"", "\\\"")] {
        if let Some(inner) = text.strip_prefix(open).and_then(|inner| inner.strip_suffix(close)) {
            add(FindingCode::SecretQuoted, quoted, inner.trim_matches(is_mark));
        }
    }
    escapes(text, &mut add);
    kept(text, prefixes, &mut add);
    joined(text, &mut add);
    let cut = "its prefix is missing";
    if !prefixes.iter().any(|prefix| !prefix.is_empty() && text.starts_with(prefix)) {
        for prefix in prefixes {
            add(FindingCode::SecretPrefixCut, cut, &format!("{prefix}{text}"));
        }
        // A part of it, where the other was taken for a name, or not marked when it was copied.
        for prefix in prefixes {
            let ends = (1..prefix.len()).filter_map(|at| prefix.split_at_checked(at));
            if let Some((lost, _)) = ends.into_iter().find(|(_, end)| text.starts_with(end)) {
                add(FindingCode::SecretPrefixCut, cut, &format!("{lost}{text}"));
            }
        }
    }
    for end in ["\n", " ", "\r\n"] {
        add(whitespace, "the sender's ends with white space", &format!("{text}{end}"));
    }
    add(whitespace, "the sender's begins with a space", &format!(" {text}"));
    found
}

/// Escapes that a shell, a file or a form has put there.
fn escapes(text: &str, add: &mut dyn FnMut(FindingCode, &'static str, &str)) {
    let code = FindingCode::SecretEscaped;
    let seen = "it has an escape in it";
    let mut inner = text;
    for escape in ["\\r\\n", "\\n", "\\r", "\\t", "\\0", "\\\\n", "%0A", "%0a", "%0D%0A", "%20", "&#10;", "\\u000a"] {
        inner = inner.strip_suffix(escape).unwrap_or(inner);
        inner = inner.strip_prefix(escape).unwrap_or(inner);
    }
    add(code, "it ends or begins with an escape, in characters", inner);
    if text.contains('\\') {
        add(code, seen, &text.replace("\\r\\n", "\n").replace("\\n", "\n").replace("\\t", "\t"));
        add(code, seen, &text.replace("\\n", "").replace("\\r", ""));
        add(code, seen, &unescaped(text));
        add(code, seen, &text.replace('\\', ""));
    }
    if text.contains('%')
        && let Ok(decoded) = String::from_utf8(super::body::percent_decoded(text.as_bytes(), false))
    {
        add(code, "it is escaped as in a URL", &decoded);
    }
    if text.contains('&') {
        let mut plain: String = text.into();
        for (entity, character) in [
            ("&quot;", "\""),
            ("&#39;", "'"),
            ("&#x27;", "'"),
            ("&#x2F;", "/"),
            ("&#47;", "/"),
            ("&#43;", "+"),
            ("&#x2B;", "+"),
            ("&#61;", "="),
            ("&#x3D;", "="),
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&amp;", "&"),
        ] {
            plain = plain.replace(entity, character);
        }
        add(code, "it is escaped as in HTML", &plain);
    }
    add(code, "its `$` is written twice", &text.replace("$$", "$"));
    add(code, "its `+` have become spaces", &text.replace(' ', "+"));
    // The sender's own is escaped.
    if text.contains(['+', '/', '=']) {
        let encoded = text.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
        add(code, "the sender's is escaped as in a URL", &encoded);
    }
    if text.contains('\n') {
        add(code, "the sender's has `\\n`, in two characters", &text.replace('\n', "\\n"));
    }
}

/// JSON's escapes resolved.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        rest = rest.get(first.len_utf8()..).unwrap_or_default();
        let Some(escape) = rest.chars().next().filter(|_| first == '\\') else {
            out.push(first);
            continue;
        };
        rest = rest.get(escape.len_utf8()..).unwrap_or_default();
        let digits = |count: usize| u32::from_str_radix(rest.get(..count)?, 16).ok().and_then(char::from_u32);
        match escape {
            'n' => out.push('\n'),
            'r' => out.push('\r'),
            't' => out.push('\t'),
            'u' if digits(4).is_some() => {
                out.extend(digits(4));
                rest = rest.get(4..).unwrap_or_default();
            }
            'x' if digits(2).is_some() => {
                out.extend(digits(2));
                rest = rest.get(2..).unwrap_or_default();
            }
            other => out.push(other),
        }
    }
    out
}

/// What separates secrets in one text.
const SEPARATORS: [&str; 11] = [",", ";", " ", "\n", "|", "\\n", ":", "\t", "&", "+", "/"];
/// A part is at least so long: nobody's secret is shorter, and what is could be anybody's.
const SHORTEST_PART: usize = 12;
const MOST_PARTS: usize = 6;

fn joined(text: &str, add: &mut dyn FnMut(FindingCode, &'static str, &str)) {
    let is_around = |character: char| is_invisible(character) || is_quote(character) || "[](){}".contains(character);
    for separator in SEPARATORS {
        let parts: Vec<&str> = text.split(separator).map(|part| part.trim_matches(is_around)).collect();
        // Base64 has some of these itself.
        let is_strict = separator == "+" || separator == "/";
        let are_long = parts.iter().filter(|part| part.len() >= SHORTEST_PART).count() > 1;
        if parts.len() > 1 && are_long && !(is_strict && parts.len() > 2) {
            for part in parts.into_iter().filter(|part| part.len() >= SHORTEST_PART).take(MOST_PARTS) {
                let part = part.split_once("\": \"").map_or(part, |(_, value)| value);
                add(FindingCode::SecretJoined, "it is several secrets in one text", part);
            }
        }
    }
    // Two of a kind without anything between.
    if let Some((first, second)) = text.split_at_checked(text.len() / 2)
        && second.len() >= SHORTEST_PART
        && first.get(..5) == second.get(..5)
        && first.contains('_')
    {
        add(FindingCode::SecretJoined, "it is several secrets in one text", first);
        add(FindingCode::SecretJoined, "it is several secrets in one text", second);
    }
}

/// What people copy together with a secret.
const LABELS: [&str; 15] = [
    "Bearer ",
    "Basic ",
    "Token ",
    "Secret: ",
    "secret: ",
    "secret=",
    "key=",
    "base64:",
    "hex:",
    "0x",
    "sha256=",
    "hmac:",
    "hmac-sha256:",
    "v1,",
    "v1=",
];
/// A value with a name before it is at least so long.
const SHORTEST_VALUE: usize = 8;
/// A name before `=` or `:` is at most so long.
const LONGEST_NAME: usize = 64;

fn kept(text: &str, prefixes: &[&str], add: &mut dyn FnMut(FindingCode, &'static str, &str)) {
    let code = FindingCode::SecretPrefixKept;
    let is_around = |character: char| is_invisible(character) || is_quote(character);
    let seen = "something stands before it";
    for separator in ["=", ":"] {
        if let Some((name, value)) = text.split_once(separator) {
            let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_.- \"'$:".contains(&byte);
            let value = value.trim_matches(is_around).trim_end_matches([';', ',']).trim_matches(is_around);
            // What ends in `=` is base64.
            let is_random = name.bytes().filter(u8::is_ascii_digit).count() > 2;
            if name.len() <= LONGEST_NAME && name.bytes().all(is_name) && !is_random && value.len() >= SHORTEST_VALUE {
                add(code, "a name stands before it", value);
                let value = value.split_once(" #").map_or(value, |(value, _)| value.trim_end());
                add(code, "a name stands before it", value);
            }
        }
    }
    for label in LABELS {
        if let Some(rest) = text.strip_prefix(label) {
            add(code, seen, rest.trim_matches(is_around));
        }
    }
    for prefix in prefixes {
        if let Some(rest) = text.strip_prefix(prefix) {
            add(code, seen, rest);
        }
    }
    if let Some((secret, _)) = text.split_once(" #").or_else(|| text.split_once(" //")) {
        add(code, "a remark stands behind it", secret.trim_end());
    }
    // Another prefix than is known here.
    if let Some((name, rest)) = text.split_once('_') {
        let is_name = !name.is_empty() && name.len() <= 8 && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if is_name && rest.len() >= 16 {
            add(code, seen, rest);
        }
    }
    // What belongs to the secret may stand within it.
    for prefix in prefixes.iter().filter(|prefix| prefix.len() > 3) {
        if let Some((before, _)) = text.split_once(prefix).filter(|(before, _)| before.len() <= LONGEST_NAME) {
            let own = text.get(before.len()..).unwrap_or_default().trim_matches(is_around);
            let name = before.trim_matches(is_around);
            // A secret, and no name.
            let is_random = name.len() >= SHORTEST_PART && name.bytes().any(|byte| byte.is_ascii_digit());
            match (name.is_empty(), is_random && !name.ends_with(['=', ':'])) {
                (true, _) => {}
                (_, true) => add(FindingCode::SecretJoined, "it is several secrets in one text", own),
                (_, false) => add(code, seen, own),
            }
        }
    }
}

/// A text that stands for the key, or one that was taken for such.
fn of_spelling(text: &str, record: &Provider) -> Vec<Attempt> {
    let key = &record.scheme.key;
    let mut found = Vec::new();
    let bare = key.strip_prefix.iter().find_map(|prefix| text.strip_prefix(prefix.as_str())).unwrap_or(text);
    let unlabelled =
        ["whsec_", "whsk_", "base64:", "hex:"].iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(bare);
    let is_text = key.decode == KeyDecoding::Utf8;
    let not_decoded = FindingCode::SecretNotDecoded;
    let add_key = |bytes: Vec<u8>, seen: &'static str, found: &mut Vec<Attempt>| {
        if let Ok(inner) = core::str::from_utf8(&bytes) {
            // A secret that was encoded once more on its way: as text again.
            found.push(one(not_decoded, seen, inner.to_owned().into(), None));
            let trimmed = inner.trim();
            if trimmed.len() < inner.len() {
                found.push(one(not_decoded, seen, trimmed.to_owned().into(), None));
            }
            if let Some(twice) = from_base64(trimmed.as_bytes()) {
                found.push(one(not_decoded, "it was encoded twice", twice.into(), Some(KeyDecoding::Utf8)));
            }
        }
        found.push(one(not_decoded, seen, bytes.into(), Some(KeyDecoding::Utf8)));
    };
    let candidates = [bare, unlabelled];
    let count = if bare == unlabelled { 1 } else { 2 };
    for candidate in candidates.into_iter().take(count) {
        if let Some(bytes) = from_base64(candidate.as_bytes()).filter(|_| key.decode != KeyDecoding::Base64) {
            add_key(bytes, "its base64 stands for the key", &mut found);
        }
        if let Some(bytes) = from_hex(candidate).filter(|_| key.decode != KeyDecoding::Hex) {
            add_key(bytes, "its hex stands for the key", &mut found);
        }
    }
    if !is_text {
        // Encoded twice.
        if let Some(inner) = from_base64(text.as_bytes()).and_then(|bytes| String::from_utf8(bytes).ok()) {
            let trimmed = inner.trim().to_owned();
            found.push(one(not_decoded, "it was encoded once more", inner.into(), None));
            found.push(one(not_decoded, "it was encoded once more", trimmed.into(), None));
        }
        let seen = "the record decodes it, and its own characters are the key";
        let decoded = FindingCode::SecretDecoded;
        found.push(one(decoded, seen, text.to_owned().into(), Some(KeyDecoding::Utf8)));
        if bare != text {
            found.push(one(decoded, seen, bare.to_owned().into(), Some(KeyDecoding::Utf8)));
        }
    }
    found
}

/// Bytes that a secret was decoded to, though its text is the key.
fn of_bytes(bytes: &[u8], prefixes: &[&str], record: &Provider) -> Vec<Attempt> {
    let mut found = Vec::new();
    let base64 = super::body::to_base64(bytes);
    let bare = base64.trim_end_matches('=').to_owned();
    let url = base64.replace('+', "-").replace('/', "_");
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let spellings = [
        base64.clone(),
        bare.clone(),
        url.clone(),
        url.trim_end_matches('=').to_owned(),
        hex.clone(),
        hex.to_ascii_uppercase(),
    ];
    let is_text = record.scheme.key.decode == KeyDecoding::Utf8;
    let decode = if is_text { None } else { Some(KeyDecoding::Utf8) };
    let seen = "it was decoded, and its text is the key";
    for spelling in &spellings {
        found.push(one(FindingCode::SecretDecoded, seen, spelling.clone().into(), decode));
    }
    for prefix in prefixes {
        for spelling in &spellings {
            found.push(one(FindingCode::SecretDecoded, seen, format!("{prefix}{spelling}").into(), decode));
        }
    }
    // Decoded by Latin-1 instead, byte by byte.
    if let Ok(text) = core::str::from_utf8(bytes)
        && !text.is_ascii()
        && let Some(latin) =
            text.chars().map(|character| u8::try_from(u32::from(character)).ok()).collect::<Option<Vec<u8>>>()
    {
        let seen = "its bytes were decoded one by one";
        found.push(one(FindingCode::SecretDecoded, seen, latin.into(), Some(KeyDecoding::Utf8)));
    }
    found
}

pub(super) fn from_hex(text: &str) -> Option<Vec<u8>> {
    let text = text.strip_prefix("0x").unwrap_or(text);
    let digits: String = text.chars().filter(|character| !matches!(character, ':' | ' ' | '-')).collect();
    let (pairs, rest) = digits.as_bytes().as_chunks::<2>();
    if !rest.is_empty() || pairs.is_empty() {
        return None;
    }
    pairs.iter().map(|pair| u8::from_str_radix(core::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

/// What a secret looks like that nothing was proven of.
pub(super) fn looks(given: &Given<'_>) -> Option<Found> {
    given.secrets.iter().find_map(|secret| {
        let text = core::str::from_utf8(secret.bytes()).ok()?;
        let inner = text.trim_matches(|character| is_invisible(character) || is_quote(character));
        if inner.is_empty() || known::is_unset(inner) {
            return Some(Found::likely(FindingCode::SecretMissing, "there is none"));
        }
        if known::is_placeholder(inner) {
            return Some(Found::likely(FindingCode::SecretPlaceholder, "it is an example, or stands for one"));
        }
        known::other_kind(inner, given.provider)
            .map(|kind| Found::likely(FindingCode::SecretOfOtherKind, format!("it looks like {kind}")))
    })
}

/// What is odd about a secret: it may be intended.
pub(super) fn oddity(given: &Given<'_>) -> Option<Found> {
    given.secrets.iter().find_map(|secret| {
        let text = core::str::from_utf8(secret.bytes()).ok()?;
        let odd = |code, seen| Some(Found::likely(code, seen));
        let is_hidden = |character: char| is_invisible(character) && !character.is_whitespace();
        if text.chars().any(is_hidden) {
            return odd(FindingCode::SecretInvisible, "it has a character that nobody sees");
        }
        if text.trim().len() < text.len() {
            return odd(FindingCode::SecretWhitespace, "it has white space around it");
        }
        if text.starts_with(is_quote) || text.ends_with(is_quote) {
            return odd(FindingCode::SecretQuoted, "it has a quotation mark at one end");
        }
        if ["\\n", "\\r", "\\t"].iter().any(|escape| text.ends_with(escape)) {
            return odd(FindingCode::SecretEscaped, "it ends with an escape, in characters");
        }
        if text.contains(',') && text.split(',').all(|part| part.trim().len() >= SHORTEST_PART) {
            return odd(FindingCode::SecretJoined, "it is several secrets in one text");
        }
        if given.provider.scheme.key.decode == KeyDecoding::Utf8 && text.starts_with("v1,whsec_") {
            return odd(FindingCode::SecretPrefixKept, "`v1,` stands before it");
        }
        None
    })
}

/// What a secret is that can't be one.
pub(super) fn of_refusal(given: &Given<'_>, error: &ConfigError) -> Found {
    if given.secrets.is_empty() {
        return Found::likely(FindingCode::SecretMissing, "there is none");
    }
    let found = looks(given).or_else(|| oddity(given));
    let message = format!("{error}");
    let other = || {
        if message.contains("nothing") || message.contains("white space or invisible") || message.contains("zero bytes")
        {
            return Found::likely(FindingCode::SecretMissing, "it is blank");
        }
        if message.contains("placeholder") {
            return Found::likely(FindingCode::SecretPlaceholder, "it stands for one");
        }
        Found::likely(FindingCode::SecretOfOtherKind, "it isn't as the platform shows them")
    };
    found.unwrap_or_else(other)
}
