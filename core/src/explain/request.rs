//! URLs and methods as they may have been signed; and requests that are no deliveries.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::finding::{FindingCode, Found};
use super::given::{Change, Given, Undone};
use crate::json::{self, Kind};
use crate::webhook::Webhook;

/// So many URLs are tried.
const MOST: usize = 400;
const MOST_BYTES: usize = 2 << 20;

pub(super) fn undone(given: &Given<'_>, signs_request: bool) -> Vec<Undone> {
    let mut found = Vec::new();
    if !signs_request {
        return found;
    }
    let url = given.delivery.url.unwrap_or_default();
    let mut seen: Vec<String> = Vec::new();
    let most = given.attempts(MOST_BYTES, 16, MOST);
    for other in urls(given, url) {
        if other != url && seen.len() < most && !seen.contains(&other) {
            seen.push(other.clone());
            let change = Change { url: Some(other), ..Change::default() };
            found.push(Undone::new(FindingCode::UrlDiffers, difference(url, &change), change));
        }
    }
    let method = given.delivery.method.unwrap_or_default();
    let upper = method.to_ascii_uppercase();
    let lower = method.to_ascii_lowercase();
    for other in ["POST", "PUT", "GET", "PATCH", "DELETE", "post", &upper, &lower] {
        if other != method && !other.is_empty() {
            let change = Change { method: Some(other.into()), ..Change::default() };
            found.push(Undone::new(FindingCode::MethodDiffers, format!("`{other}` was signed"), change));
        }
    }
    found
}

/// The parts of a URL.
struct Parts<'u> {
    scheme: &'u str,
    host: &'u str,
    port: &'u str,
    path: &'u str,
    query: Option<&'u str>,
}

fn parts(url: &str) -> Parts<'_> {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let rest = rest.split_once('#').map_or(rest, |(rest, _)| rest);
    let (rest, query) = rest.split_once('?').map_or((rest, None), |(rest, query)| (rest, Some(query)));
    let (authority, path) = match (scheme.is_empty(), rest.find('/')) {
        (true, _) => ("", rest),
        (false, Some(at)) => rest.split_at_checked(at).unwrap_or((rest, "")),
        (false, None) => (rest, ""),
    };
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => (host, port),
        _ => (authority, ""),
    };
    Parts { scheme, host, port, path, query }
}

/// URLs that may have been signed, those that differ in one thing first.
fn urls(given: &Given<'_>, url: &str) -> Vec<String> {
    let Parts { scheme, host, port, path, query } = parts(url);
    let first = |name: &str| given.header(name).map(|value| value.split(',').next().unwrap_or_default().trim_ascii());
    let mut found: Vec<String> = Vec::new();
    let write = |scheme: &str, authority: &str, path: &str, query: Option<&str>| {
        let query = query.map_or(String::new(), |query| format!("?{query}"));
        format!("{scheme}://{authority}{path}{query}")
    };
    let forwarded = |name: &str| {
        let list = given.header("Forwarded")?;
        let mut pairs = list.split([';', ',']).filter_map(|pair| pair.trim_ascii().split_once('='));
        pairs.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim_matches('"'))
    };
    let mut schemes: Vec<&str> = Vec::from([scheme]);
    schemes.extend(first("X-Forwarded-Proto").or_else(|| first("X-Forwarded-Scheme")).or_else(|| forwarded("proto")));
    schemes.extend(["https", "http"]);
    dedup(&mut schemes);
    let mut hosts: Vec<&str> = Vec::from([host]);
    for name in ["X-Forwarded-Host", "X-Original-Host", "Host", "X-Forwarded-Server", ":authority"] {
        hosts.extend(first(name));
    }
    hosts.extend(forwarded("host"));
    let mut ports: Vec<&str> = Vec::from([port, ""]);
    ports.extend(first("X-Forwarded-Port"));
    ports.extend(["443", "80", "8443", "8080", "3000", "8000", "5000", "4000"]);
    dedup(&mut ports);
    let slashed = format!("{path}/");
    let lower = path.to_ascii_lowercase();
    let decoded = String::from_utf8(super::body::percent_decoded(path.as_bytes(), false)).unwrap_or_default();
    let mut paths: Vec<String> = Vec::from([path.into()]);
    match path.strip_suffix('/') {
        Some(bare) => paths.push(bare.into()),
        None => paths.push(slashed),
    }
    if let Some(prefix) =
        first("X-Forwarded-Prefix").or_else(|| first("X-Script-Name")).or_else(|| first("X-Forwarded-Path"))
    {
        paths.push(format!("{}{path}", prefix.trim_end_matches('/')));
        paths.extend(path.strip_prefix(prefix).map(String::from));
        paths.push(prefix.into());
    }
    for stage in ["/prod", "/dev", "/staging", "/default", "/api", "/v1"] {
        paths.push(format!("{stage}{path}"));
        paths.extend(path.strip_prefix(stage).map(String::from));
    }
    paths.extend([path.replace("//", "/"), lower, decoded, escaped(path)]);
    dedup(&mut paths);
    let queries = queries(query);
    // What a proxy says that was asked for.
    for name in [
        "X-Original-URL",
        "X-Rewrite-URL",
        "X-Original-URI",
        "X-Forwarded-URI",
        "X-Envoy-Original-Path",
        "X-Request-URI",
        "X-Forwarded-Url",
        "REQUEST_URI",
    ] {
        if let Some(original) = first(name).filter(|original| original.len() < 2048) {
            if original.contains("://") {
                found.push(original.into());
            } else {
                for scheme in &schemes {
                    for host in &hosts {
                        found.push(format!("{scheme}://{host}{original}"));
                    }
                }
            }
        }
    }
    let authority =
        |host: &str, port: &str| if port.is_empty() { String::from(host) } else { format!("{host}:{port}") };
    let here = authority(host, port);
    let q = query;
    if !scheme.is_empty() {
        found.extend(schemes.iter().map(|scheme| write(scheme, &here, path, q)));
        found.extend(hosts.iter().map(|host| write(scheme, host, path, q)));
        found.extend(ports.iter().map(|port| write(scheme, &authority(host, port), path, q)));
        found.extend(paths.iter().map(|path| write(scheme, &here, path, q)));
        found.extend(queries.iter().map(|query| write(scheme, &here, path, query.as_deref())));
        let www = host.strip_prefix("www.").map_or_else(|| format!("www.{host}"), String::from);
        found.push(write(scheme, &authority(&www, port), path, q));
        found.push(write(scheme, &authority(&host.to_ascii_lowercase(), port), path, q));
        found.push(format!("{}{}", path, q.map_or(String::new(), |q| format!("?{q}"))));
    }
    // What differs in two things.
    for scheme in schemes.iter().filter(|scheme| !scheme.is_empty()) {
        for host in hosts.iter().filter(|host| !host.is_empty()) {
            for port in ports.iter().take(4) {
                for path in paths.iter().take(3) {
                    let authority = if host.contains(':') { String::from(*host) } else { authority(host, port) };
                    found.push(write(scheme, &authority, path, q));
                }
            }
            for query in &queries {
                found.push(write(scheme, host, path, query.as_deref()));
            }
        }
    }
    found
}

/// A URL's text with what can't stand in one escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' => out.push_str(&format!("%{byte:02X}")),
            byte if byte.is_ascii_graphic() => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

fn queries(query: Option<&str>) -> Vec<Option<String>> {
    let mut found: Vec<Option<String>> = Vec::new();
    let Some(query) = query else { return Vec::from([Some(String::new())]) };
    found.push(None);
    let mut pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    found.push(Some(pairs.join("&")));
    let joined: Vec<String> = (0..pairs.len().min(8))
        .filter_map(|skipped| {
            let kept: Vec<&str> =
                pairs.iter().enumerate().filter(|(index, _)| *index != skipped).map(|(_, pair)| *pair).collect();
            (!kept.is_empty()).then(|| kept.join("&"))
        })
        .collect();
    if pairs.len() <= 4 {
        for rotated in 1..pairs.len() {
            let mut other = pairs.clone();
            other.rotate_left(rotated);
            found.push(Some(other.join("&")));
            other.reverse();
            found.push(Some(other.join("&")));
        }
        for index in 1..pairs.len() {
            let mut other = pairs.clone();
            other.swap(index - 1, index);
            found.push(Some(other.join("&")));
        }
    }
    pairs.sort_unstable();
    found.push(Some(pairs.join("&")));
    pairs.reverse();
    found.push(Some(pairs.join("&")));
    found.extend(joined.into_iter().map(Some));
    found.push(Some(query.replace('+', "%20")));
    found.push(Some(query.replace("%20", "+")));
    found.push(Some(String::from_utf8(super::body::percent_decoded(query.as_bytes(), true)).unwrap_or_default()));
    found.push(Some(query.replace("&amp;", "&")));
    found.push(Some(escaped(query)));
    found.push(Some(escaped(query).replace("%20", "+")));
    let slashes = query.replace('/', "%2F").replace(':', "%3A").replace('@', "%40");
    found.push(Some(slashes));
    found
}

fn dedup<T: PartialEq + Clone>(list: &mut Vec<T>) {
    let mut seen: Vec<T> = Vec::new();
    list.retain(|one| {
        let is_new = !seen.contains(one);
        if is_new {
            seen.push(one.clone());
        }
        is_new
    });
}

/// What differs, without the query, which may hold a token.
fn difference(url: &str, change: &Change) -> String {
    let other = change.url.as_deref().unwrap_or_default();
    let (one, two) = (parts(url), parts(other));
    let mut differing: Vec<&str> = Vec::new();
    for (name, is_same) in [
        ("scheme", one.scheme == two.scheme),
        ("host", one.host == two.host),
        ("port", one.port == two.port),
        ("path", one.path == two.path),
        ("query", one.query == two.query),
    ] {
        if !is_same {
            differing.push(name);
        }
    }
    let shown: String = crate::url::without_query(other).chars().take(200).collect();
    format!("what was signed has another {} (`{shown}`)", differing.join(" and "))
}

/// Whether it is a challenge of the platform's that can be answered.
pub(super) fn is_challenge(webhook: &Webhook, given: &Given<'_>) -> bool {
    matches!(webhook.challenge(given.delivery), Ok(Some(_)))
}

/// Whether a request is a challenge, and no delivery.
pub(super) fn handshake(given: &Given<'_>, webhook: Option<&Webhook>) -> Option<Found> {
    let code = FindingCode::Handshake;
    let delivery = given.delivery;
    if let Some(webhook) = webhook
        && (is_challenge(webhook, given) || webhook.challenge_refusal(delivery).is_some())
    {
        return Some(Found::likely(code, "it is a challenge that the platform documents"));
    }
    if let Some(method @ ("GET" | "HEAD" | "OPTIONS")) = delivery.method {
        return Some(Found::likely(code, format!("its method is {method}")));
    }
    let query = delivery.url.map(crate::url::query).unwrap_or_default();
    let names = [
        "challenge",
        "hub.challenge",
        "hub.mode",
        "validationToken",
        "crc_token",
        "echostr",
        "verification_token",
        "bt_challenge",
    ];
    let asks = form_urlencoded::parse(query.as_bytes()).take(64).any(|(name, _)| names.contains(&&*name));
    if asks {
        return Some(Found::likely(code, "its query asks for an answer"));
    }
    let headers = ["X-Hook-Secret", "WebHook-Request-Origin", "x-amz-sns-message-type"];
    let is_handshake = |name: &&str| match (*name, given.header(name)) {
        ("x-amz-sns-message-type", Some(kind)) => kind.ends_with("Confirmation"),
        (_, found) => found.is_some(),
    };
    if headers.iter().any(is_handshake) {
        return Some(Found::likely(code, "a header of it asks for an answer"));
    }
    if given.body().len() > 16 << 10 {
        return None;
    }
    let value = json::read(given.body()).ok().filter(|value| value.kind() == Kind::Object)?;
    let text = |path: &str| value.at(path).ok().flatten().and_then(|found| found.text());
    let asks =
        ["challenge", "verification_token", "validationToken", "verificationToken", "SubscribeURL", "validationCode"];
    if asks.iter().any(|name| matches!(value.at(name), Ok(Some(_))))
        || matches!(value.at("payload.plainToken"), Ok(Some(_)))
    {
        return Some(Found::likely(code, "its body asks for an answer"));
    }
    let kinds = ["type", "event", "event_type", "eventType", "action"];
    let words = [
        "url_verification",
        "url_validation",
        "verification",
        "webhook.verify",
        "webhook_verification",
        "handshake",
        "challenge",
        "SubscriptionConfirmation",
        "Microsoft.EventGrid.SubscriptionValidationEvent",
    ];
    let is_asking =
        kinds.iter().filter_map(|name| text(name)).any(|kind| words.iter().any(|word| kind.ends_with(word)));
    is_asking.then(|| Found::likely(code, "its body asks for an answer"))
}
