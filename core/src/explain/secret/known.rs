//! What secrets of platforms begin with, and what is none.

use alloc::vec::Vec;

use crate::provider::Provider;

/// What the secrets of platforms begin with, an id and a prefix a line. `cargo xtask types` writes it from `providers/`.
const PREFIXES: &str = include_str!("prefixes.txt");

/// What secrets begin with at many platforms.
const USUAL: [&str; 8] = ["whsec_", "v1,whsec_", "whsk_", "sk_", "secret_", "base64:", "wsk_", "whs_"];

/// What the secret of a platform may begin with: its own first.
pub(super) fn prefixes(record: &Provider) -> Vec<&str> {
    let mut prefixes: Vec<&str> = own_prefix(&record.id).into_iter().collect();
    prefixes.extend(record.scheme.key.strip_prefix.iter().map(alloc::string::String::as_str));
    prefixes.extend(USUAL);
    let mut seen: Vec<&str> = Vec::new();
    prefixes.retain(|prefix| {
        let is_new = !seen.contains(prefix) && !prefix.is_empty();
        seen.push(prefix);
        is_new
    });
    prefixes
}

fn own_prefix(id: &str) -> Option<&'static str> {
    PREFIXES.lines().filter_map(|line| line.split_once(' ')).find(|(known, _)| *known == id).map(|(_, prefix)| prefix)
}

/// What a program writes for a variable that isn't set.
pub(super) fn is_unset(text: &str) -> bool {
    ["undefined", "null", "none", "nil", "nan", "(null)", "[object object]"]
        .iter()
        .any(|unset| text.eq_ignore_ascii_case(unset))
}

/// Secrets that documentations show.
const PUBLISHED: [&str; 12] = [
    "It's a Secret to Everybody",
    "8f742231b10e8888abcd99yyyzzz85a5",
    "e6b19da0b07b9a2dc5a6a3f0b1c8f0a4",
    "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    "plJ3nmyCDGBKInavdOK15jsl",
    "C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
    "k7x9m2",
    "9f8a7b6c5d4e3f2a1b",
    "test_secret",
    "hush",
    "shpss_test",
    "44CF9590006BF252F707",
];

/// Words that only examples have.
const EXAMPLES: [&str; 30] = [
    "your-",
    "your_",
    "yoursecret",
    "your secret",
    "my-secret",
    "my_secret",
    "mysecret",
    "my-webhook",
    "my_webhook",
    "changeme",
    "change-me",
    "change_me",
    "change-this",
    "change_this",
    "replace-me",
    "replace_me",
    "replaceme",
    "replace-with",
    "replace_with",
    "placeholder",
    "insert-",
    "insert_",
    "xxxxxx",
    "todo",
    "fixme",
    "supersecret",
    "super-secret",
    "super_secret",
    "process.env",
    "os.environ",
];

/// All that some examples are.
const WHOLE: [&str; 20] = [
    "secret",
    "webhook-secret",
    "webhook_secret",
    "webhooksecret",
    "test",
    "testing",
    "test-secret",
    "example",
    "dummy",
    "sample",
    "password",
    "string",
    "token",
    "key",
    "abc123",
    "123456",
    "12345678",
    "1234567890",
    "foobar",
    "the-secret",
];

/// Whether it is an example, or stands for a secret.
pub(super) fn is_placeholder(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let own = ["v1,whsec_", "whsec_", "whsk_", "sk_live_", "sk_test_", "sk_", "secret_"];
    let own = own.iter().find_map(|prefix| lower.strip_prefix(prefix)).unwrap_or(&lower);
    let is_within = |start: &str, end: &str| text.starts_with(start) && text.ends_with(end);
    let is_variable = || {
        let name = text.strip_prefix('$').or_else(|| text.strip_prefix('%').and_then(|text| text.strip_suffix('%')));
        let is_marked = name.is_some();
        let name = name.unwrap_or(text);
        // A name in capitals, and nothing else.
        name.len() > 3
            && (is_marked || name.contains('_'))
            && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
            && name.bytes().filter(u8::is_ascii_uppercase).count() > name.len() / 2
    };
    let is_one_character = |text: &str| {
        let mut bytes = text.bytes();
        let first = bytes.next();
        text.len() > 2 && bytes.all(|byte| Some(byte) == first)
    };
    let ends_in_dots = text.ends_with("...") || text.ends_with('\u{2026}') || own == "..." || own == "…";
    ends_in_dots
        || is_within("${", "}")
        || is_within("{{", "}}")
        || is_within("<", ">")
        || is_within("#{", "}")
        || is_within("[", "]") && text.len() < 40
        || is_within("%(", ")s")
        || is_variable()
        || is_one_character(own)
        || EXAMPLES.iter().any(|word| lower.contains(word))
        || WHOLE.contains(&own)
        || PUBLISHED.iter().any(|known| text.ends_with(known))
}

/// Whether anybody could have signed with it: then a right signature proves nothing.
pub(super) fn is_guessable(secret: &[u8]) -> bool {
    let secret = secret.trim_ascii();
    secret.len() < 8 || core::str::from_utf8(secret).is_ok_and(|text| is_placeholder(text) || is_unset(text))
}

/// What keys of other kinds begin with, and what they are.
const OTHERS: [(&str, &str); 40] = [
    ("-----BEGIN CERTIFICATE", "a certificate"),
    ("-----BEGIN", "a key in PEM"),
    ("whpk_", "a public key"),
    ("sk_live_", "an API key"),
    ("sk_test_", "an API key"),
    ("rk_live_", "an API key"),
    ("rk_test_", "an API key"),
    ("pk_live_", "a publishable key"),
    ("pk_test_", "a publishable key"),
    ("pk_", "a publishable key"),
    ("ghp_", "an access token"),
    ("gho_", "an access token"),
    ("ghs_", "an access token"),
    ("github_pat_", "an access token"),
    ("glpat-", "an access token"),
    ("xoxb-", "a bot's token"),
    ("xoxp-", "a user's token"),
    ("xapp-", "an app's token"),
    ("shpat_", "an access token"),
    ("shpca_", "an access token"),
    ("AKIA", "an access key's id"),
    ("ASIA", "an access key's id"),
    ("AIza", "an API key"),
    ("ya29.", "an access token"),
    ("SG.", "an API key"),
    ("EAAA", "an access token"),
    ("sq0", "an application's key"),
    ("re_", "an API key"),
    ("key-", "an API key"),
    ("api_", "an API key"),
    ("apikey", "an API key"),
    ("pat_", "an access token"),
    ("npm_", "an access token"),
    ("dop_v1_", "an access token"),
    ("Bearer ", "an access token"),
    ("eyJ", "a JSON Web Token"),
    ("ssh-", "an SSH key"),
    ("https://", "an address"),
    ("http://", "an address"),
    ("we_", "the id of an endpoint"),
];

/// What it is, if it looks like another kind of key than the platform's secrets.
pub(super) fn other_kind(text: &str, record: &Provider) -> Option<&'static str> {
    let own = own_prefix(&record.id);
    if own.is_some_and(|own| text.starts_with(own)) {
        return None;
    }
    if let Some((_, kind)) = OTHERS.iter().find(|(start, _)| text.starts_with(start)) {
        return Some(kind);
    }
    if text.starts_with('{') && text.contains("\"kty\"") {
        return Some("a JSON Web Key");
    }
    if ["MIIBIjAN", "MIICIjAN", "MFkwEwYH", "MCowBQYD", "MIIE", "MIIC"].iter().any(|start| text.starts_with(start)) {
        return Some("a key");
    }
    // `iai_live_…`: whose it is and what for, as API keys have it.
    let mut words = text.splitn(3, '_');
    let (first, second) = (words.next()?, words.next());
    let is_mode = second.is_some_and(|mode| ["live", "test", "prod", "sandbox", "key", "api", "pat"].contains(&mode));
    let is_word =
        |word: &str| !word.is_empty() && word.len() <= 10 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    if words.next().is_some() && is_mode && is_word(first) && !first.starts_with("wh") {
        return Some("an API key");
    }
    // Another platform's secrets have that prefix, and this one's have another.
    let is_foreign =
        own.is_some() && (text.starts_with("whsec_") || text.starts_with("whsk_") || text.starts_with("secret_"));
    is_foreign.then_some("another platform's secret")
}
