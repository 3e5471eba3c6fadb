//! What the command line shows of the platforms, and knows them by.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::words;
use crate::platforms::json_pointer::text_at;
use crate::platforms::{Platform, standing};

/// A line of JSON for each platform.
pub(crate) fn lines(platforms: &[Platform]) -> String {
    platforms.iter().map(|platform| format!("{}\n", line(platform))).collect()
}

fn line(platform: &Platform) -> Value {
    let scheme = &platform.record["scheme"];
    let secret = &platform.about.secret;
    json!({
        "id": platform.id,
        "name": platform.about.name,
        "algorithm": words::algorithm_name(text_at(scheme, "/algorithm")),
        "proof": standing::proof(&platform.record),
        "signs": super::ways(scheme),
        "signature_headers": platform.signature_headers(),
        "headers": other_headers(platform),
        "secret": { "kind": standing::secret_kind(&secret.kind), "where": secret.place, "variable": secret.variable },
        "notes": platform.about.notes,
    })
}

/// The headers that a delivery has beside those of the signature, as far as the record names them.
fn other_headers(platform: &Platform) -> Vec<String> {
    let record = &platform.record;
    let mut names = BTreeSet::new();
    named(record, &mut names);
    names.extend(["/scheme/timestamp/header", "/scheme/id", "/delivery_id"].map(|at| text_at(record, at).to_owned()));
    names.extend(record["headers"].as_array().into_iter().flatten().map(|header| text_at(header, "/name").to_owned()));
    let known = platform.signature_headers();
    let is_name = |name: &String| !name.is_empty() && !name.contains(['{', '*', ':']) && !known.contains(&&**name);
    names.into_iter().filter(is_name).collect()
}

/// Those that the places of a record name.
fn named(value: &Value, names: &mut BTreeSet<String>) {
    let mut take =
        |place: &str| names.extend(place.strip_prefix("header:").map(|name| name.trim_end_matches('?').to_owned()));
    match value {
        Value::String(place) => take(place),
        Value::Array(items) => items.iter().for_each(|item| named(item, names)),
        Value::Object(fields) => {
            fields.keys().for_each(|place| take(place));
            // A challenge's headers aren't a delivery's.
            fields.iter().filter(|(name, _)| *name != "challenges").for_each(|(_, field)| named(field, names));
        }
        _ => {}
    }
}
