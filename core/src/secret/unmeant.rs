//! Secrets that nobody means: a variable that isn't set, a placeholder, a key of
//! another kind. Anybody could sign with them.

use base64ct::{Base64Unpadded, Encoding as _};

use super::fault::SecretFault;

/// Whether a decoded key is none: empty, zero bytes or white space.
pub(super) fn is_no_key(key: &[u8]) -> bool {
    key.iter().all(|byte| *byte == 0) || key.trim_ascii().is_empty()
}

/// White space, control characters, and those that Unicode shows as nothing.
#[inline(never)]
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{2800}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
        )
        || matches!(character, '\u{115f}' | '\u{1160}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

/// Prefixes of secrets, at the platforms that have one.
const PREFIXES: &[&str] =
    &["v1,whsec_", "whsec_", "whsk_", "whpk_", "sk_live_", "sk_test_", "sk_", "pk_", "re_", "key_", ""];

/// What every key in PEM begins with.
const PEM: &[u8] = b"-----BEGIN ";

/// What public keys begin with in base64, without the lines of PEM: RSA of the usual sizes, P-256, P-384, Ed25519; RSA of
/// these sizes as PKCS#1 has it; JSON Web Keys.
const PUBLIC: [&str; 13] = [
    "MIIBIjANBgkqhkiG",
    "MIIBojANBgkqhkiG",
    "MIICIjANBgkqhkiG",
    "MFkwEwYHKoZIzj0C",
    "MHYwEAYHKoZIzj0C",
    "MCowBQYDK2VwAyEA",
    "MIIBCgKCAQEA",
    "MIIBigKCAYEA",
    "MIICCgKCAgEA",
    "eyJrdHki",
    "eyJrZXlz",
    "eyJuIjoi",
    "eyJjcnYi",
];

/// What a whole file in PEM begins with in base64.
const PEM_IN_BASE64: &str = "LS0tLS1CRUdJTi";

/// Whether it is a JSON Web Key, a set of them, a key of SSH's, or one in DER: in base64, in hex or as bytes.
fn is_public_key(text: &str, secret: &[u8]) -> bool {
    let begins_as_one = |base64: &str| {
        // Of a certificate the lengths differ; behind them its version is the same in all.
        let is_certificate =
            base64.starts_with("MII") && base64.get(11..).is_some_and(|rest| rest.starts_with("gAwIBAg"));
        is_certificate || PUBLIC.iter().any(|start| base64.starts_with(start))
    };
    let is_der = |der: &[u8]| {
        let mut digits = [0; 20];
        begins_as_one(Base64Unpadded::encode(der, &mut digits).unwrap_or_default())
    };
    let mut der = [0; 15];
    let in_hex = text.get(..2 * der.len()).and_then(|digits| base16ct::mixed::decode(digits, &mut der).ok());
    (text.starts_with('{') && (text.contains("\"kty\"") || text.contains("\"keys\"")))
        || begins_as_one(text)
        || ["ssh-rsa ", "ssh-ed25519 ", "ecdsa-sha2-"].iter().any(|name| text.starts_with(name))
        || in_hex.is_some_and(is_der)
        || secret.get(..15).is_some_and(is_der)
}

/// Refuses an HMAC secret that nobody means. What somebody could (`changeme`) is taken.
/// Keys given as bytes may well be control characters alone: 0 to 31, in many a test.
pub(super) fn check(secret: &[u8], is_text: bool) -> Result<(), SecretFault> {
    if secret.is_empty() {
        return Err(SecretFault::Empty);
    }
    if secret.iter().all(|byte| *byte == 0) {
        return Err(SecretFault::Zeros);
    }
    let Ok(text) = core::str::from_utf8(secret) else {
        return if is_public_key("", secret) { Err(SecretFault::PublicKey) } else { Ok(()) };
    };
    let text = text.trim_matches(is_around);
    if text.is_empty() && (is_text || secret.trim_ascii().is_empty() || !secret.is_ascii()) {
        return Err(SecretFault::Blank);
    }
    if secret.windows(PEM.len()).any(|window| window == PEM) || text.starts_with(PEM_IN_BASE64) {
        return Err(SecretFault::Pem);
    }
    if is_public_key(text, secret) {
        return Err(SecretFault::PublicKey);
    }
    let own = PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(text);
    match own {
        // What JavaScript and Python make of a variable that isn't set.
        "undefined" | "null" | "None" => return Err(SecretFault::Unset),
        "[object Object]" | "{}" | "[]" | "NaN" | "true" | "false" => return Err(SecretFault::Unset),
        "" | "..." | "\u{2026}" if own.len() < text.len() => return Err(SecretFault::Placeholder),
        _ => {}
    }
    let is_within = |start, end| text.strip_prefix(start).is_some_and(|rest| rest.ends_with(end));
    match is_within("${", "}") || is_within("{{", "}}") || is_within("<", ">") {
        true => Err(SecretFault::Placeholder),
        false => Ok(()),
    }
}

fn is_around(character: char) -> bool {
    is_invisible(character) || is_quote(character)
}

pub(crate) fn is_quote(character: char) -> bool {
    matches!(character, '"' | '\'' | '`')
}

/// What is wrong with a text that isn't hex.
#[cold]
#[inline(never)]
pub(super) fn why_no_hex(text: &[u8]) -> SecretFault {
    match why_no_base64(text, false) {
        SecretFault::Cut if text.iter().all(u8::is_ascii_hexdigit) => SecretFault::Cut,
        SecretFault::Cut | SecretFault::NoBase64 | SecretFault::Base64 | SecretFault::Base64Url => SecretFault::NoHex,
        fault => fault,
    }
}

/// What is wrong with a text that isn't base64, or base64url.
#[cold]
#[inline(never)]
pub(super) fn why_no_base64(text: &[u8], for_urls: bool) -> SecretFault {
    let has = |wanted: &dyn Fn(char) -> bool| core::str::from_utf8(text).is_ok_and(|text| text.chars().any(wanted));
    match text {
        [] => SecretFault::NoKey,
        [b'v', b'1', b',', ..] => SecretFault::Versioned,
        [b'w', b'h', b'p' | b's', b'k', b'_', ..] => SecretFault::Asymmetric,
        _ if has(&is_invisible) => SecretFault::WhiteSpace,
        _ if has(&is_quote) => SecretFault::Quotes,
        _ if text.iter().any(|byte| !byte.is_ascii_alphanumeric() && !b"+/=-_".contains(byte)) => SecretFault::NoBase64,
        _ if for_urls && text.iter().any(|byte| b"+/".contains(byte)) => SecretFault::Base64,
        _ if !for_urls && text.iter().any(|byte| b"-_".contains(byte)) => SecretFault::Base64Url,
        _ => SecretFault::Cut,
    }
}
