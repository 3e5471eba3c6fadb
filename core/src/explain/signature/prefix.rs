//! What stands before a signature.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::super::finding::FindingCode;
use super::super::given::{Given, Undone};
use super::written::{Written, with_value};
use crate::scheme::SignatureGrammar;

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
pub(super) fn without_name(value: &str) -> Option<&str> {
    if let Some(rest) = NAMES.iter().find_map(|name| value.strip_prefix(name)) {
        return Some(rest);
    }
    let at = value.find(['=', ',', ':', ' '])?;
    let (name, rest) = value.split_at_checked(at)?;
    let rest = rest.get(1..)?.trim_ascii_start();
    let is_name = name.len() <= 24 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    (is_name && rest.len() >= 16).then_some(rest)
}

pub(super) fn undone(given: &Given<'_>, written: &Written, found: &mut Vec<Undone>) {
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
