//! Where a platform publishes its keys: what a record may say of it, and which addresses that allows.

use crate::error::ConfigError;
use crate::pattern::Pattern;
use crate::place::Place;
use crate::placeholders::{is_template, names};
use crate::scheme::key_format::KeyKind;
use crate::scheme::{KeySource, KeySourceKind, Scheme};

/// No address of a key is longer.
const LONGEST: usize = 1024;

/// A scheme's.
pub(crate) fn source_of(scheme: &Scheme) -> Option<&KeySource> {
    scheme.details.as_deref()?.key_source.as_ref()
}

/// Refuses a source that anybody could point elsewhere.
pub(crate) fn check(scheme: &Scheme) -> Result<(), ConfigError> {
    let Some(source) = source_of(scheme) else { return Ok(()) };
    let refuse = |expected, found| Err(ConfigError::invalid_option("scheme.key_source", expected, found));
    if !is_template(&source.url) || !names(&source.url).all(|name| Place::parse(name).is_some()) {
        return refuse("a URL, with places in braces at most", "another text");
    }
    // What a public address serves must never become a secret.
    let algorithms = scheme.details.iter().flat_map(|details| &details.algorithms);
    let is_shared = scheme.algorithm.key_kind() == Some(KeyKind::SharedSecret);
    if is_shared || algorithms.into_iter().any(|name| name.starts_with("HS")) {
        return refuse("a scheme that signs with a private key", "one that signs with a shared secret");
    }
    let fields = [&source.list, &source.id, &source.key].map(Option::is_some);
    if fields != [source.kind == KeySourceKind::KeyList; 3] {
        return refuse("`list`, `id` and `key` where the kind is `key-list`, and there alone", "others");
    }
    let is_open = depends_on_delivery(source) || source.kind == KeySourceKind::OpenId;
    match is_open && (source.hosts.is_empty() || source.paths.is_empty()) {
        true => refuse("`hosts` and `paths`, because a delivery or a document names the address", "none"),
        false => Ok(()),
    }
}

/// Whether a delivery says where its key is.
pub(crate) fn depends_on_delivery(source: &KeySource) -> bool {
    names(&source.url).any(|name| !matches!(Place::parse(name), Some(Place::Setting(_))))
}

/// Whether keys come from there: a host and a path of the record's.
pub(crate) fn is_allowed(source: &KeySource, url: &str) -> bool {
    let is_one_of = |patterns: &[Pattern], text| patterns.iter().any(|pattern| pattern.matches(text));
    parts(url).is_some_and(|(host, path)| is_one_of(&source.hosts, host) && is_one_of(&source.paths, path))
}

/// The host and the path of an address that has nothing else: https, no user, no port, no query, no fragment.
pub(crate) fn parts(url: &str) -> Option<(&str, &str)> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/:!$&'()*+,;=".contains(&byte);
    let is_of_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    let rest = url.strip_prefix("https://").filter(|_| url.len() <= LONGEST && url.bytes().all(is_plain))?;
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let is_right = !host.is_empty() && host.bytes().all(is_of_host) && !path.split('/').any(|step| step == "..");
    is_right.then_some((host, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(url: &str) -> KeySource {
        let pattern = |text| Pattern::parse(text).expect(text);
        KeySource {
            kind: KeySourceKind::Certificate,
            url: url.into(),
            hosts: alloc::vec![pattern("sns\\.[a-z0-9-]+\\.amazonaws\\.com")],
            paths: alloc::vec![pattern("/SimpleNotificationService-[0-9a-f]+\\.pem")],
            list: None,
            id: None,
            key: None,
        }
    }

    #[test]
    fn a_key_comes_from_the_hosts_and_paths_of_the_record_alone() {
        let source = source("{json:SigningCertURL}");
        assert!(is_allowed(&source, "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem"));
        for url in [
            "http://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem",
            "HTTPS://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem",
            "https://user@sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem",
            "https://sns.eu-west-1.amazonaws.com:8443/SimpleNotificationService-0a.pem",
            "https://sns.eu-west-1.amazonaws.com.evil.example/SimpleNotificationService-0a.pem",
            "https://evil.example/sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem",
            "https://sns.eu-west-1.amazonaws.com\\@evil.example/SimpleNotificationService-0a.pem",
            "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem?x=.pem",
            "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem#x",
            "https://sns.eu-west-1.amazonaws.com/x/../SimpleNotificationService-0a.pem",
            "https://sns.eu-west-1.amazonaws.com//SimpleNotificationService-0a.pem",
            "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a.pem\r\n",
            "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0a%2epem",
            "https://s3.amazonaws.com/SimpleNotificationService-0a.pem",
            "https://sns.eu-west-1.amazonaws.com",
            "https:///SimpleNotificationService-0a.pem",
            "",
        ] {
            assert!(!is_allowed(&source, url), "{url}");
        }
    }
}
