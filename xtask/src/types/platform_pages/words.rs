//! What is signed, in words.

use serde_json::Value;

use crate::platforms::json_pointer::text_at;

/// One paragraph: the algorithm, what it is taken of, where the signature stands, and the time.
pub(super) fn scheme(scheme: &Value) -> String {
    let at = |pointer: &str| text_at(scheme, pointer);
    let template = Some(at("/template")).filter(|template| !template.is_empty()).unwrap_or("{body}");
    let signed = match at("/algorithm") {
        "token" => "Nothing is signed: the receiver's own token comes with each delivery".to_owned(),
        "jwt" => format!("A JSON Web Token ({}){}", pinned(scheme), claims(scheme)),
        "jws" => format!("A JSON Web Signature ({}){}", pinned(scheme), detached(scheme)),
        "http-message-signature" => {
            format!("An HTTP message signature, RFC 9421 ({}), which must cover {}", pinned(scheme), components(scheme))
        }
        algorithm => format!("{} of {}", algorithm_name(algorithm), parts(template)),
    };
    let mut text = format!("{signed}; {}.", place(&scheme["signature"]));
    text += &id(at("/id"));
    text += &time(&scheme["timestamp"]);
    text += &comparisons(scheme);
    text
}

/// How people write an algorithm's name.
pub(super) fn algorithm_name(algorithm: &str) -> String {
    match algorithm {
        "token" => "token".into(),
        "jwt" | "jws" => algorithm.to_uppercase(),
        "http-message-signature" => "HTTP message signature".into(),
        "ed25519" => "Ed25519".into(),
        "ecdsa-p256-sha256" => "ECDSA (P-256, SHA-256)".into(),
        "ecdsa-p384-sha384" => "ECDSA (P-384, SHA-384)".into(),
        "ecdsa-p256-sha1" => "ECDSA (P-256, SHA-1)".into(),
        _ => match algorithm.split_once('-') {
            Some(("digest", hash)) => format!("{} (no HMAC)", hash_name(hash)),
            Some(("rsa", rest)) => match rest.split_once('-') {
                Some(("pss", hash)) => format!("RSA-PSS ({})", hash_name(hash)),
                Some((_, hash)) => format!("RSA ({})", hash_name(hash)),
                None => algorithm.to_uppercase(),
            },
            Some(("hmac", hash)) => format!("HMAC-{}", hash.to_uppercase()),
            _ => algorithm.to_uppercase(),
        },
    }
}

pub(super) fn hash_name(hash: &str) -> String {
    hash.to_uppercase().replace("SHA", "SHA-")
}

fn pinned(scheme: &Value) -> String {
    list(texts(&scheme["algorithms"]).into_iter().map(str::to_owned), "or")
}

fn claims(scheme: &Value) -> String {
    let Some(claims) = scheme["claims"].as_object().filter(|claims| !claims.is_empty()) else { return String::new() };
    let claims = claims.iter().map(|(name, wanted)| {
        let wanted = list(texts(wanted).into_iter().map(parts), "or");
        let (name, optional) = name.strip_suffix('?').map_or((&**name, ""), |name| (name, " (where there is one)"));
        format!("`{name}`{optional} is {wanted}")
    });
    format!(" of which {}", list(claims, "and"))
}

fn detached(scheme: &Value) -> String {
    match scheme.pointer("/jws/detached") {
        Some(Value::Bool(true)) => {
            let payload = text_at(scheme, "/jws/payload");
            format!(" whose payload isn't in it: {}", parts(if payload.is_empty() { "{body}" } else { payload }))
        }
        _ => String::new(),
    }
}

fn components(scheme: &Value) -> String {
    list(texts(&scheme["components"]).into_iter().map(|component| format!("`{component}`")), "and")
}

/// Where a signature stands, and how it is written.
pub(super) fn place(signature: &Value) -> String {
    let at = |name: &str| text_at(signature, &format!("/{name}"));
    let place = if signature["body"] == true {
        "the whole body is it".to_owned()
    } else if !at("json").is_empty() {
        format!("it stands at `{}` of the JSON", at("json"))
    } else if !matches!(at("form"), "" | "der" | "raw") {
        format!("it stands in the form's field `{}`", at("form"))
    } else if !at("query").is_empty() {
        format!("it stands in the URL's parameter `{}`", at("query"))
    } else {
        let names = texts(&signature["header"]).into_iter().map(header);
        format!("it stands in {}", list(names, "or"))
    };
    let encoding = match at("encoding") {
        "" | "text" => String::new(),
        encoding => format!(" in {encoding}"),
    };
    format!("{place}{}{encoding}{}", grammar(signature), between(signature))
}

fn header(name: &str) -> String {
    if let Some(setting) = name.strip_prefix("{setting:").and_then(|name| name.strip_suffix('}')) {
        return format!("the header that the setting `{setting}` names");
    }
    match name.strip_suffix("-*") {
        Some(start) => format!("the headers `{start}-1`, `{start}-2` and so on"),
        None => format!("the header `{name}`"),
    }
}

fn grammar(signature: &Value) -> String {
    let at = |name: &str| text_at(signature, &format!("/{name}"));
    match at("kind") {
        "kv-list" => {
            let value = if signature["quoted"] == true { "\"…\"" } else { "…" };
            let keys = texts(&signature["signature_key"]).into_iter().map(|key| format!("`{key}={value}`"));
            format!(", in entries {}", list(keys, "or"))
        }
        "versioned-list" => {
            let separator = Some(at("version_separator")).filter(|one| !one.is_empty()).unwrap_or(",");
            format!(", in entries `{}{separator}…`", at("version"))
        }
        "list" => ", one after the other".into(),
        "pattern" => format!(", in entries `{}`", at("entry")),
        "base64-json" => {
            format!(", which is a JSON object in base64; the object's field `{}` has it", at("signature_key"))
        }
        _ => match (at("prefix"), signature["prefix_optional"] == true) {
            ("", _) => String::new(),
            (prefix, false) => format!(", behind `{prefix}`"),
            (prefix, true) => format!(", behind `{prefix}` or without it"),
        },
    }
}

/// What separates the entries of a list, and its groups.
fn between(signature: &Value) -> String {
    let separator = |name: &str| match text_at(signature, name) {
        "" => None,
        " " => Some("a blank".into()),
        separator => Some(format!("`{separator}`")),
    };
    let entries = separator("/separator").map(|separator| format!(", with {separator} between them"));
    let groups = separator("/group_separator").map(|separator| format!(", and {separator} between groups of them"));
    entries.unwrap_or_default() + &groups.unwrap_or_default()
}

/// Where the signed id stands: in a header, unless a place is named.
fn id(place: &str) -> String {
    match place {
        "" => String::new(),
        place if place.contains(':') => format!(" The id is {}.", place_name(place)),
        header => format!(" The id is in the header `{header}`."),
    }
}

fn time(timestamp: &Value) -> String {
    let Some(time) = timestamp.as_object() else { return String::new() };
    let (place, name) = ["header", "signature_key", "json", "form", "query", "claim", "jws"]
        .iter()
        .find_map(|place| Some((*place, time.get(*place)?.as_str()?)))
        .unwrap_or_default();
    let place = match place {
        "header" => format!("in the header `{name}`"),
        "signature_key" => format!("the entry `{name}` of the signature"),
        _ => place_name(&format!("{place}:{name}")),
    };
    let format = text_at(timestamp, "/format");
    let limit = match timestamp["tolerance_s"].as_u64() {
        Some(seconds) => format!("at most {} off", duration(seconds)),
        None if format == "verbatim" => "which is text here: its age isn't judged".into(),
        None => "of any age, unless you set a `tolerance`".into(),
    };
    format!(" The time is {place}, as `{format}`, {limit}.")
}

/// As people say it, where it is a whole number of something.
pub(super) fn duration(seconds: u64) -> String {
    const UNITS: [(u64, &str); 4] = [(365 * 86_400, "year"), (86_400, "day"), (3_600, "hour"), (60, "minute")];
    let (length, unit) = UNITS.into_iter().find(|(length, _)| seconds.is_multiple_of(*length)).unwrap_or((1, "second"));
    let count = seconds / length;
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

fn comparisons(scheme: &Value) -> String {
    let mut text = String::new();
    for (field, verb) in [("require", "must be"), ("match", "must be"), ("audience", "is compared with your own:")] {
        for (place, wanted) in scheme[field].as_object().into_iter().flatten() {
            let wanted = list(texts(wanted).into_iter().map(parts), "or");
            let _ = std::fmt::Write::write_fmt(
                &mut text,
                format_args!(" {} {verb} {wanted}.", capital(&place_name(place))),
            );
        }
    }
    text
}

pub(super) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// A condition: when an alternative applies.
pub(super) fn condition(when: &Value) -> String {
    let conditions = when.as_object().into_iter().flatten().map(|(place, wanted)| match wanted {
        Value::Bool(true) => format!("there is {}", place_name(place)),
        Value::Bool(false) => format!("there isn't {}", place_name(place)),
        wanted => {
            let wanted = list(texts(wanted).into_iter().map(|text| format!("`{text}`")), "or");
            if place == "method" {
                format!("the method is {wanted}")
            } else {
                format!("{} is {wanted}", place_name(place))
            }
        }
    });
    list(conditions, "and")
}

/// The parts of a template, one after the other.
pub(super) fn parts(template: &str) -> String {
    list_of_parts(&pieces(template))
}

fn list_of_parts(pieces: &[Piece<'_>]) -> String {
    let words = pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => code(text),
        Piece::Part(part) => part_name(part),
        Piece::Optional(inside) => format!("({}, where there is that)", list_of_parts(&self::pieces(inside))),
    });
    words.collect::<Vec<_>>().join(" + ")
}

enum Piece<'t> {
    Literal(String),
    Part(&'t str),
    Optional(&'t str),
}

fn pieces(template: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some(first) = rest.chars().next() {
        let doubled = rest.chars().nth(1) == Some(first);
        let inside = |close: char| rest.find(close).map(|end| (&rest[1..end], &rest[end + 1..]));
        let (piece, after) = match (first, doubled) {
            ('{' | '}' | '[' | ']', true) => (Piece::Literal(first.into()), &rest[2..]),
            ('{', _) => {
                inside('}').map_or((Piece::Literal("{".into()), &rest[1..]), |(part, after)| (Piece::Part(part), after))
            }
            ('[', _) => optional(rest),
            _ => (Piece::Literal(first.into()), &rest[first.len_utf8()..]),
        };
        match (pieces.last_mut(), piece) {
            (Some(Piece::Literal(text)), Piece::Literal(more)) => text.push_str(&more),
            (_, piece) => pieces.push(piece),
        }
        rest = after;
    }
    pieces
}

/// An optional part, whose own parts may have indices in brackets.
fn optional(rest: &str) -> (Piece<'_>, &str) {
    let mut depth = 0_usize;
    for (at, character) in rest.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            ']' if depth == 0 => return (Piece::Optional(&rest[1..at]), &rest[at + 1..]),
            _ => {}
        }
    }
    (Piece::Literal("[".into()), &rest[1..])
}

fn part_name(part: &str) -> String {
    let mut words = part.split('|');
    let source = words.next().unwrap_or_default();
    let (source, optional) = source.strip_suffix('?').map_or((source, ""), |source| (source, " (or nothing)"));
    let mut name = match source {
        "body" => "the raw body".to_owned(),
        "timestamp" => "the time as it is written".into(),
        "id" => "the id".into(),
        "url" => "the URL".into(),
        "url-without-query" => "the URL without its query".into(),
        "method" => "the method".into(),
        "path" => "the URL's path".into(),
        "query" => "the query".into(),
        "query-sorted" => "the query's parameters in the order of their names".into(),
        "form-sorted" => "the form's fields, name and value, in the order of their names".into(),
        "secret" => "the secret".into(),
        "header-names" => "the names of the headers that the delivery lists".into(),
        "header-values" => "the values of these headers".into(),
        "header-lines" => "the headers that the delivery lists, in lines".into(),
        place => place_name(place),
    };
    for filter in words {
        name = match filter {
            "hex" | "base64" | "base64url" => format!("{name} in {filter}"),
            "lower" => format!("{name} in lower case"),
            "upper" => format!("{name} in upper case"),
            "trim" => format!("{name} without blanks round it"),
            "json-string" => format!("{name} as a JSON string"),
            "crc32" => format!("the CRC-32 of {name}"),
            hash => format!("the {} of {name}", hash_name(hash)),
        };
    }
    name + optional
}

/// A place in words.
pub(super) fn place_name(place: &str) -> String {
    match place.trim_end_matches('?').split_once(':') {
        Some(("header", name)) => format!("the header `{name}`"),
        Some(("json", path)) => format!("`{path}` of the JSON"),
        Some(("form", name)) => format!("the form's field `{name}`"),
        Some(("query", name)) => format!("the URL's parameter `{name}`"),
        Some(("claim", name)) => format!("the claim `{name}`"),
        Some(("signature", name)) => format!("the signature's entry `{name}`"),
        Some(("jws", name)) => format!("the token's parameter `{name}`"),
        Some(("setting", name)) => format!("your setting `{name}`"),
        _ if place == "path" => "the URL's path".into(),
        _ => format!("`{place}`"),
    }
}

/// Literal text: its lines as code, with newlines in words.
fn code(text: &str) -> String {
    let lines = text.split_inclusive('\n').flat_map(|line| {
        let words = line.trim_end_matches('\n');
        let newline = (words.len() < line.len()).then(|| "a newline".to_owned());
        [(!words.is_empty()).then(|| format!("`{words}`")), newline]
    });
    lines.flatten().collect::<Vec<_>>().join(" + ")
}

/// A text, or a list of them.
pub(super) fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// `a`, `b` and `c`.
pub(super) fn list(words: impl Iterator<Item = String>, last: &str) -> String {
    let words: Vec<String> = words.collect();
    match &*words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{parts, place, scheme};

    #[test]
    fn templates_in_words() {
        assert_eq!(parts("v0:{timestamp}:{body}"), "`v0:` + the time as it is written + `:` + the raw body");
        assert_eq!(parts("{body|sha256|hex}"), "the SHA-256 of the raw body in hex");
        assert_eq!(
            parts("[id:{query:data.id};][[{json:a[0].b?}"),
            "(`id:` + the URL's parameter `data.id` + `;`, where there is that) + `[` + `a[0].b` of the JSON (or nothing)"
        );
        assert_eq!(
            parts("{path}\nhost: {header:Host}\n\n"),
            "the URL's path + a newline + `host: ` + the header `Host` + a newline + a newline"
        );
    }

    #[test]
    fn an_id_has_a_place() {
        let text = |id: &str| {
            scheme(
                &json!({ "signature": { "header": "X-Acme" }, "algorithm": "hmac-sha256", "template": "{id}.{body}", "id": id }),
            )
        };
        assert_eq!(
            text("X-Acme-Id"),
            "HMAC-SHA256 of the id + `.` + the raw body; it stands in the header `X-Acme`. The id is in the header `X-Acme-Id`."
        );
        assert!(text("query:id").ends_with(" The id is the URL's parameter `id`."));
    }

    #[test]
    fn what_stands_between_entries() {
        for (signature, words) in [
            (
                json!({ "kind": "kv-list", "header": "A", "separator": ",", "signature_key": "v1", "encoding": "hex" }),
                "it stands in the header `A`, in entries `v1=…` in hex, with `,` between them",
            ),
            (
                json!({ "kind": "kv-list", "header": "A", "separator": ",", "group_separator": " ", "signature_key": "s", "quoted": true }),
                "it stands in the header `A`, in entries `s=\"…\"`, with `,` between them, and a blank between groups of them",
            ),
            (
                json!({ "kind": "base64-json", "header": "A", "signature_key": "signature", "encoding": "base64" }),
                "it stands in the header `A`, which is a JSON object in base64; the object's field `signature` has it in base64",
            ),
        ] {
            assert_eq!(place(&signature), words);
        }
    }
}
