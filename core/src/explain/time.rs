//! Clocks, units, and times that were rewritten.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::finding::{FindingCode, Found};
use super::given::{Given, Undone};
use super::prover::Prover;
use crate::pattern::Pattern;
use crate::place::Place;
use crate::scheme::SignedTimeFormat;
use crate::timestamp::Timestamp;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
/// Between seconds and milliseconds are so many times.
const UNIT: i64 = 1000;

/// Of a right signature, whose time is so far off.
pub(super) fn of_age(given: &Given<'_>, age: i64) -> Found {
    let now = given.delivery.now.unix_millis();
    let signed = now.saturating_sub(age);
    let found = |code, seen| Found { code, certain: true, seen };
    let is_near = |one: i64, other: i64| (one - other).abs() < DAY;
    let is_unit = [
        (now, signed.saturating_mul(UNIT)),
        (now, signed / UNIT),
        (now.saturating_mul(UNIT), signed),
        (now / UNIT, signed),
    ];
    // A clock that is off by decades shows another unit.
    if age.abs() > 3650 * DAY && is_unit.iter().any(|(one, other)| is_near(*one, *other)) {
        let seen = String::from("the signed time and the receiver's are in different units");
        return found(FindingCode::TimestampUnit, seen);
    }
    if age < 0 {
        return found(FindingCode::ClockSkew, format!("it was signed {} from now", spoken(-age)));
    }
    let seen = format!("it was signed {} ago", spoken(age));
    // A wrong time zone is off by whole half hours, and a delivery hardly ever.
    let off = age % (30 * MINUTE);
    let is_zone = (30 * MINUTE..16 * 60 * MINUTE).contains(&age) && !(2 * MINUTE..=28 * MINUTE).contains(&off);
    found(if is_zone { FindingCode::ClockSkew } else { FindingCode::LateDelivery }, seen)
}

fn spoken(millis: i64) -> String {
    match millis / 1000 {
        seconds @ ..120 => format!("{seconds} seconds"),
        seconds @ 120..7200 => format!("{} minutes", seconds / 60),
        seconds @ 7200..172_800 => format!("{} hours", seconds / 3600),
        seconds => format!("{} days", seconds / 86_400),
    }
}

/// The signed time, as it came.
fn written<'g>(given: &Given<'g>) -> Option<&'g str> {
    let scheme = &given.provider.scheme;
    match &scheme.timestamp.as_ref()?.place {
        Place::Header(name) => given.header(name),
        Place::Signature(entry) => {
            let value = given.header(scheme.signature.header())?;
            let start = format!("{entry}=");
            value.split([',', ';', ' ', '&']).find_map(|part| part.trim_ascii().strip_prefix(start.as_str()))
        }
        _ => None,
    }
}

/// The headers with another time.
fn with_time(given: &Given<'_>, old: &str, new: &str) -> Option<super::given::Pairs> {
    let scheme = &given.provider.scheme;
    match &scheme.timestamp.as_ref()?.place {
        Place::Header(name) => Some(given.with_header(name, new)),
        Place::Signature(entry) => {
            let name = scheme.signature.header();
            let value = given.header(name)?.replacen(&format!("{entry}={old}"), &format!("{entry}={new}"), 1);
            Some(given.with_header(name, &value))
        }
        _ => None,
    }
}

/// The time as it may have been signed.
pub(super) fn undone(prover: &Prover<'_>) -> Vec<Undone> {
    let given = &prover.given;
    let mut found = Vec::new();
    let Some(time) = given.provider.scheme.timestamp.as_ref() else { return found };
    // The record may name another unit than the sender has.
    for format in
        [SignedTimeFormat::Unix, SignedTimeFormat::UnixMs, SignedTimeFormat::Rfc3339, SignedTimeFormat::HttpDate]
    {
        if format != time.format && time.pattern.is_none() {
            let mut record = prover.record.clone();
            if let Some(time) = record.scheme.timestamp.as_mut() {
                time.format = format;
            }
            let seen = format!("it is {}, and the record says {}", format.expected(), time.format.expected());
            let is_unit = |format| matches!(format, SignedTimeFormat::Unix | SignedTimeFormat::UnixMs);
            let code = if is_unit(format) && is_unit(time.format) {
                FindingCode::TimestampUnit
            } else {
                FindingCode::TimestampChanged
            };
            found.push(Undone::provider(code, seen, record));
        }
    }
    let Some(written) = written(given) else { return found };
    // It may have been signed as it is written, whatever that is.
    if time.pattern.is_none()
        && let Ok(pattern) = Pattern::parse("[0-9A-Za-z:.,+-]{1,40}")
    {
        let mut record = prover.record.clone();
        if let Some(time) = record.scheme.timestamp.as_mut() {
            (time.format, time.pattern) = (SignedTimeFormat::Verbatim, Some(pattern));
        }
        let code = if is_of_other_unit(written) { FindingCode::TimestampUnit } else { FindingCode::TimestampChanged };
        found.push(Undone::provider(code, "it was signed as it is written, which isn't as the record says", record));
    }
    let mut add = |code, seen: &str, new: String| {
        if new != written
            && let Some(headers) = with_time(given, written, &new)
        {
            found.push(Undone::headers(code, seen, headers));
        }
    };
    let unit = FindingCode::TimestampUnit;
    let changed = FindingCode::TimestampChanged;
    let bare = written.trim_matches(|character: char| "\"' ".contains(character));
    add(changed, "there are marks around it", bare.into());
    add(
        changed,
        "it was rewritten as another number",
        bare.trim_end_matches(".000").trim_end_matches(".00").trim_end_matches(".0").into(),
    );
    add(changed, "it was rewritten as another number", bare.split_once('.').map_or(bare, |(whole, _)| whole).into());
    add(changed, "it has a sign or zeros before it", bare.trim_start_matches(['+', '0']).into());
    let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
    if bare.contains([',', '_', ' ', '.']) && bare.bytes().all(|byte| byte.is_ascii_digit() || b",_ .'".contains(&byte))
    {
        add(changed, "its digits are in groups", digits.clone());
    }
    if let Ok(number) = bare.parse::<f64>()
        && number.is_finite()
        && (bare.contains(['e', 'E', '.']))
    {
        add(changed, "it was rewritten as another number", format!("{}", number.abs() - number.abs() % 1.0));
        add(
            unit,
            "it was taken to another unit",
            format!("{}", (number.abs() * 1000.0) - (number.abs() * 1000.0) % 1.0),
        );
    }
    let whole = bare.split_once('.').map_or(bare, |(whole, _)| whole);
    if whole.len() >= 9 && whole.bytes().all(|byte| byte.is_ascii_digit()) {
        let seen = "it was taken to another unit";
        for zeros in [3, 6, 9] {
            if let Some(shorter) =
                whole.len().checked_sub(zeros).filter(|length| *length >= 9).and_then(|length| whole.get(..length))
            {
                add(unit, seen, shorter.into());
            }
        }
        for zeros in ["000", "000000"] {
            add(unit, seen, format!("{whole}{zeros}"));
        }
    }
    // A time in words, and the seconds that it stands for; and the other way.
    for format in
        [SignedTimeFormat::Rfc3339Utc, SignedTimeFormat::HttpDate, SignedTimeFormat::Unix, SignedTimeFormat::UnixMs]
    {
        if let Some(time_read) =
            Timestamp::parse(&bare.replacen(' ', "T", usize::from(format == SignedTimeFormat::Rfc3339Utc)), format)
            && format != time.format
        {
            let is_words = !matches!(format, SignedTimeFormat::Unix | SignedTimeFormat::UnixMs);
            if is_words || !matches!(time.format, SignedTimeFormat::Unix | SignedTimeFormat::UnixMs) {
                add(changed, "it was rewritten in another form", time_read.write(time.format));
            }
        }
    }
    // Someone else's time stands in its place, and its own elsewhere.
    for (name, value) in given.delivery.headers.iter() {
        let lower = name.to_ascii_lowercase();
        let value = value.unwrap_or_default().trim_ascii();
        let is_called_so = lower.contains("time") || lower.ends_with("date");
        if is_called_so && value != written && value.len() >= 9 && value.len() <= 35 {
            add(changed, "another header has the time that was signed", value.into());
        }
    }
    found
}

/// Whether it is a number of milliseconds or less.
fn is_of_other_unit(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) && matches!(text.len(), 13 | 16 | 19)
}

/// What a time looks like that can't be read.
pub(super) fn looks(given: &Given<'_>) -> Found {
    let text = written(given).unwrap_or_default();
    let seen = format!("it has {} characters", text.chars().count());
    match is_of_other_unit(text) {
        true => Found::likely(FindingCode::TimestampUnit, seen),
        false => Found::likely(FindingCode::TimestampChanged, seen),
    }
}
