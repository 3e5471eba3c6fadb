//! The parts of a URL as it was requested: absolute, or from its path on. None is decoded.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// Up to its query.
pub(crate) fn without_query(url: &str) -> &str {
    url.find(['?', '#']).and_then(|at| url.get(..at)).unwrap_or(url)
}

/// What follows the first `?`; nothing where there is none.
pub(crate) fn query(url: &str) -> &str {
    let url = url.split_once('#').map_or(url, |(url, _)| url);
    url.split_once('?').map_or("", |(_, query)| query)
}

/// The path: `/` where a URL has none.
pub(crate) fn path(url: &str) -> &str {
    let url = without_query(url);
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or(""),
        None => url,
    };
    if path.is_empty() { "/" } else { path }
}

/// The host, with its port if there is one; nothing where a URL begins with its path.
pub(crate) fn authority(url: &str) -> &str {
    let absolute = url.split_once("://").filter(|(scheme, _)| !scheme.contains(['/', '?', '#']));
    let (_, rest) = absolute.unwrap_or_default();
    let (authority, _) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    authority
}

/// The same URL without a port and with the default one of its scheme, as far as it is written otherwise.
pub(crate) fn port_variants(url: &str) -> Vec<String> {
    let Some((scheme, rest)) = url.split_once("://") else { return Vec::new() };
    let port = match scheme {
        _ if scheme.eq_ignore_ascii_case("https") => "443",
        _ if scheme.eq_ignore_ascii_case("http") => "80",
        _ => return Vec::new(),
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let Some((authority, after)) = rest.split_at_checked(end) else { return Vec::new() };
    let bare = match authority.rsplit_once(':') {
        Some((host, digits)) if digits.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    };
    let variants = [format!("{scheme}://{bare}{after}"), format!("{scheme}://{bare}:{port}{after}")];
    variants.into_iter().filter(|variant| variant != url).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_has_an_authority() {
        for (url, found) in [
            ("https://a.example:8443/b", "a.example:8443"),
            ("https://a.example?b=://c/", "a.example"),
            ("https://a.example", "a.example"),
            ("/b?c=https://d/e", ""),
        ] {
            assert_eq!(authority(url), found, "{url}");
        }
    }

    #[test]
    fn a_url_has_its_parts() {
        for (url, parts) in [
            ("https://a.example/b/c?d=e?f#g", ("https://a.example/b/c", "d=e?f", "/b/c")),
            ("https://a.example?d", ("https://a.example", "d", "/")),
            ("https://a.example", ("https://a.example", "", "/")),
            ("/b?c=https://d/e", ("/b", "c=https://d/e", "/b")),
            ("/b#c?d", ("/b", "", "/b")),
        ] {
            assert_eq!((without_query(url), query(url), path(url)), parts, "{url}");
        }
    }

    #[test]
    fn ports_vary() {
        for (url, variants) in [
            ("https://a/b?c:1", &["https://a:443/b?c:1"][..]),
            ("https://a:443/b", &["https://a/b"]),
            ("http://a:8080", &["http://a", "http://a:80"]),
            ("https://[::1]/", &["https://[::1]:443/"]),
            ("https://[::1]:443/", &["https://[::1]/"]),
            ("/b", &[]),
            ("ftp://a/b", &[]),
        ] {
            assert_eq!(port_variants(url), variants, "{url}");
        }
    }
}
