//! The claims of a JSON Web Token (RFC 7519), whose signature was verified: a [`Jws`](crate::jws)
//! with a JSON object as its payload.

use crate::error::VerificationErrorKind;
use crate::json::{self, Kind, Value};
use crate::timestamp::{SignedTimeFormat, Timestamp, Tolerance};

/// The claim at that path; dots go down, but for those in the claim's own name.
pub(crate) fn claim<'p>(payload: &'p [u8], path: &str) -> Option<Value<'p>> {
    let fields = json::read(payload).ok()?.fields();
    fields.last(path).or_else(|| fields.at(path)).filter(|value| value.kind() != Kind::Null)
}

/// Whether `now` is within the token's life, as far as it names one.
///
/// # Errors
/// `timestamp_too_old`, `timestamp_too_new`; `malformed_signature` for a claim that is no time
#[inline(never)]
pub(crate) fn check_life(payload: &[u8], now: Timestamp, leeway: Tolerance) -> Result<(), VerificationErrorKind> {
    let Tolerance::Millis(leeway) = leeway else { return Ok(()) };
    let tolerance = i64::try_from(leeway).unwrap_or(i64::MAX);
    if let Some(expires) = time(payload, "exp")? {
        let age = expires.age_at(now);
        if age >= tolerance {
            return Err(VerificationErrorKind::TimestampTooOld { age, tolerance });
        }
    }
    if let Some(begins) = time(payload, "nbf")? {
        let ahead = now.age_at(begins);
        if ahead > tolerance {
            return Err(VerificationErrorKind::TimestampTooNew { ahead, tolerance });
        }
    }
    Ok(())
}

/// A time in a claim: seconds since 1970, which may have a fraction.
fn time(payload: &[u8], name: &str) -> Result<Option<Timestamp>, VerificationErrorKind> {
    let Some(value) = claim(payload, name) else { return Ok(None) };
    let text = value.as_str();
    let time = matches!(value.kind(), Kind::Integer | Kind::Number).then(|| seconds(text)).flatten();
    match time {
        Some(time) => Ok(Some(time)),
        None => Err(VerificationErrorKind::malformed_signature(
            &alloc::format!("claim:{name}"),
            "seconds since 1970",
            "another value",
        )),
    }
}

/// To the millisecond. No platform writes an exponent. Upstash writes Go's zero time, of the year 1, as `nbf`.
fn seconds(text: &str) -> Option<Timestamp> {
    match text.strip_prefix('-') {
        Some(before) => Some(Timestamp::from_unix_millis(-since_1970(before)?.unix_millis())),
        None => since_1970(text),
    }
}

fn since_1970(text: &str) -> Option<Timestamp> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_plain = fraction.bytes().all(|byte| byte.is_ascii_digit());
    let millis = [whole, fraction, "00"].concat();
    let millis = millis.get(..whole.len() + 3).filter(|_| is_plain)?;
    match millis.trim_start_matches('0') {
        "" => Some(Timestamp::from_unix_millis(0)),
        millis => Timestamp::parse(millis, SignedTimeFormat::UnixMs),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn life(payload: &str, now: i64, leeway: u32) -> &'static str {
        let leeway = Tolerance::from_seconds(leeway);
        match check_life(payload.as_bytes(), Timestamp::from_unix_seconds(now), leeway) {
            Ok(()) => "alive",
            Err(error) => error.code(),
        }
    }

    #[test]
    fn a_token_lives_from_nbf_to_exp() {
        let token = r#"{"nbf":100,"exp":200}"#;
        for (now, leeway, verdict) in [
            (99, 0, "timestamp_too_new"),
            (100, 0, "alive"),
            (199, 0, "alive"),
            (200, 0, "timestamp_too_old"),
            (95, 5, "alive"),
            (94, 5, "timestamp_too_new"),
            (204, 5, "alive"),
            (205, 5, "timestamp_too_old"),
        ] {
            assert_eq!(life(token, now, leeway), verdict, "{now} {leeway}");
        }
        assert_eq!(life(r#"{"exp":200.5}"#, 200, 0), "alive");
        assert_eq!(life(r#"{"exp":200.5}"#, 201, 0), "timestamp_too_old");
        assert_eq!(life("{}", 201, 0), "alive");
        assert_eq!(life(r#"{"nbf":-62135596800}"#, 201, 0), "alive");
        assert_eq!(life(r#"{"exp":-1}"#, 201, 0), "timestamp_too_old");
        assert_eq!(life(r#"{"exp":0}"#, 201, 0), "timestamp_too_old");
        assert_eq!(life(r#"{"nbf":0,"exp":0.5}"#, 0, 0), "alive");
        assert_eq!(life(r#"{"exp":null}"#, 201, 0), "alive");
        for no_time in ["\"200\"", "true", "[200]", "1e3", "99999999999999999999", "2e2"] {
            assert_eq!(life(&alloc::format!("{{\"exp\":{no_time}}}"), 100, 0), "malformed_signature", "{no_time}");
        }
        assert!(check_life(br#"{"exp":1}"#, Timestamp::from_unix_seconds(100), Tolerance::Unlimited).is_ok());
    }

    #[test]
    fn dots_go_down_but_for_those_of_the_name() {
        let payload = br#"{"a":{"b":1},"https://example.com/a":2,"n":null}"#;
        let found = |path| claim(payload, path).map(Value::as_str);
        assert_eq!(
            (found("a.b"), found("https://example.com/a"), found("n"), found("c")),
            (Some("1"), Some("2"), None, None)
        );
    }
}
