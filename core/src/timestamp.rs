//! Times, and how far one may be off. The caller passes `now`: the core has no clock.

use alloc::format;
use alloc::string::String;
use core::fmt;

use serde::{Serialize, Serializer};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::names::names;
use crate::rarely::WHOLE;

/// A moment, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// With the feature `std` it is made of a `SystemTime`.
///
/// ```
/// use hookseal::Timestamp;
///
/// let time = Timestamp::from_unix_seconds(1_749_893_520);
/// assert_eq!(time.to_string(), "2025-06-14T09:32:00.000Z");
/// # #[cfg(feature = "std")]
/// assert!(Timestamp::from(std::time::SystemTime::now()) > time);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

/// The first second of the year 1 and the last of 9999, in UTC: no provider sends
/// a time outside, and every language can show those inside.
const EARLIEST_SECOND: i64 = -62_135_596_800;
const LATEST_SECOND: i64 = 253_402_300_799;

#[cfg(feature = "std")]
impl From<std::time::SystemTime> for Timestamp {
    /// Rounded down to milliseconds.
    fn from(time: std::time::SystemTime) -> Self {
        let millis = |duration: core::time::Duration| i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        match time.duration_since(std::time::UNIX_EPOCH) {
            Ok(after) => Self(millis(after)),
            Err(before) => Self(-millis(before.duration())),
        }
    }
}

impl fmt::Display for Timestamp {
    /// As RFC 3339, in UTC, to the millisecond.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.unix_seconds().clamp(EARLIEST_SECOND, LATEST_SECOND);
        let time = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        write_date_time(time, f)?;
        write!(f, ".{:03}Z", self.0.rem_euclid(1000))
    }
}

fn write_date_time(time: OffsetDateTime, f: &mut dyn fmt::Write) -> fmt::Result {
    let ((year, month, day), (hour, minute, second)) = (time.to_calendar_date(), time.to_hms());
    write!(f, "{year:04}-{:02}-{day:02}T{hour:02}:{minute:02}:{second:02}", u8::from(month))
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Timestamp {
    /// From milliseconds since 1970.
    pub const fn from_unix_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// From seconds since 1970.
    pub const fn from_unix_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// Milliseconds since 1970.
    pub const fn unix_millis(self) -> i64 {
        self.0
    }

    /// Seconds since 1970, rounded down.
    pub const fn unix_seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// Milliseconds by which `self` lies before `other`; negative where it lies after.
    pub(crate) const fn age_at(self, other: Self) -> i64 {
        other.0.saturating_sub(self.0)
    }

    pub(crate) fn parse(text: &str, format: SignedTimeFormat) -> Option<Self> {
        match format {
            SignedTimeFormat::Unix => digits(text).and_then(Self::within_range),
            SignedTimeFormat::UnixMs => {
                let millis = digits(text)?;
                Self::within_range(millis / 1000).map(|_| Self(millis))
            }
            SignedTimeFormat::Rfc3339 => Self::parse_rfc3339(text),
            _ if !WHOLE => None,
            SignedTimeFormat::Rfc3339Utc => {
                Self::parse_rfc3339(text).or_else(|| Self::parse_rfc3339(&format!("{text}Z")))
            }
            SignedTimeFormat::HttpDate => Self::parse_http_date(text),
            SignedTimeFormat::Verbatim => None,
        }
    }

    /// The time that a JSON number or (already unescaped) string means.
    pub(crate) fn parse_event_time(text: &str, format: EventTimeFormat) -> Option<Self> {
        match format {
            EventTimeFormat::Rfc3339 => Self::parse_rfc3339(text),
            EventTimeFormat::Unix => Self::parse(text, SignedTimeFormat::Unix),
            EventTimeFormat::UnixMs => Self::parse(text, SignedTimeFormat::UnixMs),
        }
    }

    fn parse_rfc3339(text: &str) -> Option<Self> {
        let time = OffsetDateTime::parse(text, &Rfc3339).ok()?;
        let Self(seconds) = Self::within_range(time.unix_timestamp())?;
        Some(Self(seconds + i64::from(time.millisecond())))
    }

    /// As HTTP writes it today (RFC 9110, section 5.6.7): what would be written for that time.
    #[inline(never)]
    fn parse_http_date(text: &str) -> Option<Self> {
        let (_, date) = text.split_once(", ")?;
        let mut words = date.split(' ');
        let (day, month, year, clock) = (words.next()?, words.next()?, words.next()?, words.next()?);
        let month = MONTHS.iter().position(|name| *name == month)? + 1;
        let time = Self::parse_rfc3339(&format!("{year}-{month:02}-{day}T{clock}Z"))?;
        (time.write_http_date() == text).then_some(time)
    }

    fn within_range(seconds: i64) -> Option<Self> {
        (EARLIEST_SECOND..=LATEST_SECOND).contains(&seconds).then(|| Self::from_unix_seconds(seconds))
    }

    /// How the time is written where the provider signs it.
    pub(crate) fn write(self, format: SignedTimeFormat) -> String {
        match format {
            SignedTimeFormat::Unix => format!("{}", self.unix_seconds()),
            SignedTimeFormat::UnixMs => format!("{}", self.unix_millis()),
            SignedTimeFormat::Rfc3339 | SignedTimeFormat::Rfc3339Utc | SignedTimeFormat::Verbatim => {
                self.write_rfc3339()
            }
            SignedTimeFormat::HttpDate if WHOLE => self.write_http_date(),
            SignedTimeFormat::HttpDate => String::new(),
        }
    }

    /// How the time is written in a payload, as JSON.
    pub(crate) fn write_event_time(self, format: EventTimeFormat) -> String {
        match format {
            EventTimeFormat::Rfc3339 => format!("\"{self}\""),
            EventTimeFormat::Unix => self.write(SignedTimeFormat::Unix),
            EventTimeFormat::UnixMs => self.write(SignedTimeFormat::UnixMs),
        }
    }

    /// In UTC, not before 1970.
    fn date_time(self) -> OffsetDateTime {
        let seconds = self.unix_seconds().clamp(0, LATEST_SECOND);
        OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }

    #[inline(never)]
    fn write_http_date(self) -> String {
        let time = self.date_time();
        let named = |names: &[&'static str], number: u8| names.get(usize::from(number)).copied().unwrap_or_default();
        let weekday = named(&WEEKDAYS, time.weekday().number_days_from_monday());
        let month = named(&MONTHS, u8::from(time.month()) - 1);
        let (hour, minute, second) = time.to_hms();
        format!("{weekday}, {:02} {month} {:04} {hour:02}:{minute:02}:{second:02} GMT", time.day(), time.year())
    }

    fn write_rfc3339(self) -> String {
        let time = self.date_time();
        let mut text = String::new();
        // Writing to a String can't fail.
        let _written = write_date_time(time, &mut text);
        text + "Z"
    }
}

/// As an HTTP date names them.
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// A number in its one spelling: ASCII digits alone, without a sign, leading zeros,
/// blanks, an exponent, without `123abc`.
fn digits(text: &str) -> Option<i64> {
    let is_spelt = text == "0" || !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
    is_spelt.then(|| text.parse().ok()).flatten()
}

/// What is known of a format of signed times.
struct Row {
    /// How such a time is written, in an error's words.
    expected: &'static str,
    /// What shows where it begins and ends.
    edges: Edges,
}

/// What shows where a signed time begins and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edges {
    /// Nothing but its size: it is digits alone, so many at least in this century.
    Digits(usize),
    /// Its last character, which nothing can follow in a time.
    Last,
    /// Its length, which is always the same.
    Length,
    /// What follows it, if that isn't one of these characters.
    Before(&'static [u8]),
    /// The record's pattern, if anything.
    Pattern,
}

names! {
    /// How a signed time is written in a header.
    pub enum SignedTimeFormat: Row {
        /// Whole seconds since 1970.
        Unix = "unix" => Row {
            expected: "seconds since 1970, in digits alone, without leading zeros",
            edges: Edges::Digits(10),
        },
        /// Whole milliseconds since 1970.
        UnixMs = "unix-ms" => Row {
            expected: "milliseconds since 1970, in digits alone, without leading zeros",
            edges: Edges::Digits(13),
        },
        /// `2025-01-15T10:30:00Z`.
        Rfc3339 = "rfc3339" => Row { expected: "an RFC 3339 time", edges: Edges::Last },
        /// `2025-01-15T10:30:00`, in UTC where it names no zone.
        Rfc3339Utc = "rfc3339-utc" => Row { expected: "an RFC 3339 time, in UTC where it names no zone", edges: Edges::Before(b"0123456789.+-Zz") },
        /// `Wed, 15 Jan 2025 10:30:00 GMT`.
        HttpDate = "http-date" => Row { expected: "a date as HTTP's `Wed, 15 Jan 2025 10:30:00 GMT`", edges: Edges::Length },
        /// Any text of the record's `pattern`: how old it is isn't known.
        Verbatim = "verbatim" => Row { expected: "a text of the record's pattern", edges: Edges::Pattern },
    }
}

impl SignedTimeFormat {
    /// How such a time is written, in an error's words.
    pub(crate) fn expected(self) -> &'static str {
        self.row().expected
    }

    /// What shows where such a time begins and ends.
    pub(crate) fn edges(self) -> Edges {
        self.row().edges
    }
}

names! {
    /// How a payload writes the time of an event.
    pub enum EventTimeFormat {
        /// A string: `2025-01-15T10:30:00.000Z`.
        Rfc3339 = "rfc3339",
        /// A number: whole seconds since 1970.
        Unix = "unix",
        /// A number: whole milliseconds since 1970.
        UnixMs = "unix-ms",
    }
}

#[expect(clippy::derivable_impls, reason = "a variant in a table can't be marked")]
impl Default for EventTimeFormat {
    fn default() -> Self {
        Self::Rfc3339
    }
}

/// How far a signed timestamp may be from now, either way.
///
/// ```
/// use hookseal::{Options, Tolerance};
///
/// let options = Options::default().tolerance(Tolerance::from_seconds(60));
/// assert_eq!(options.tolerance, Some(Tolerance::Millis(60_000)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tolerance {
    /// So many milliseconds. With 0, the time has to be exact.
    Millis(u64),
    /// Any time is accepted: replays aren't stopped by their age.
    Unlimited,
}

impl Tolerance {
    /// So many seconds.
    pub const fn from_seconds(seconds: u32) -> Self {
        #[expect(clippy::as_conversions, reason = "u32 fits u64; From isn't const")]
        Self::Millis(seconds as u64 * 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unix_seconds_are_digits_alone() {
        let parse = |text| Timestamp::parse(text, SignedTimeFormat::Unix);
        assert_eq!(parse("1614265330"), Some(Timestamp(1_614_265_330_000)));
        assert_eq!(parse("253402300799"), Some(Timestamp(253_402_300_799_000)));
        for other in
            ["", "+1", "-1", "1e9", "123abc", " 1", "1.0", "0x1", "253402300800", "00", "01614265330", "\u{0661}"]
        {
            assert_eq!(parse(other), None, "{other:?}");
        }
    }

    #[test]
    fn rfc3339_keeps_milliseconds_and_offsets() {
        let parse = |text| Timestamp::parse(text, SignedTimeFormat::Rfc3339);
        assert_eq!(parse("2025-01-15T10:30:00.123Z"), Some(Timestamp(1_736_937_000_123)));
        assert_eq!(parse("2025-01-15T12:30:00+02:00"), Some(Timestamp(1_736_937_000_000)));
        assert_eq!(parse("2025-01-15"), None);
    }

    #[test]
    fn no_zone_is_utc() {
        let parse = |text| Timestamp::parse(text, SignedTimeFormat::Rfc3339Utc);
        for text in ["2025-01-15T10:30:00.123456", "2025-01-15T10:30:00.123Z", "2025-01-15T12:30:00.123+02:00"] {
            assert_eq!(parse(text), Some(Timestamp(1_736_937_000_123)), "{text}");
        }
        for other in ["2025-01-15", "2025-01-15T10:30", "2025-01-15T10:30:00ZZ", "2025-01-15T10:30:00z+01:00", ""] {
            assert_eq!(parse(other), None, "{other:?}");
        }
    }

    #[test]
    fn http_dates_have_one_spelling() {
        let parse = |text| Timestamp::parse(text, SignedTimeFormat::HttpDate);
        assert_eq!(parse("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Timestamp(784_111_777_000)));
        assert_eq!(parse("Thu, 29 Feb 2024 23:59:59 GMT"), Some(Timestamp(1_709_251_199_000)));
        for other in [
            "Mon, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 UTC",
            "Sun, 06 Nov 1994 08:49:37 +0000",
            "Sun, 06 nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37.5 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT ",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 31 Feb 1994 08:49:37 GMT",
            "Sun, 06 Nov 0994 24:00:00 GMT",
            "",
        ] {
            assert_eq!(parse(other), None, "{other:?}");
        }
    }

    #[test]
    fn years_are_four_digits_of_utc() {
        let parse = |text| Timestamp::parse(text, SignedTimeFormat::Rfc3339);
        assert_eq!(parse("0001-01-01T00:00:00Z"), Some(Timestamp(-62_135_596_800_000)));
        assert_eq!(parse("9999-12-31T23:59:59.999Z"), Some(Timestamp(253_402_300_799_999)));
        for other in [
            "0000-01-01T00:00:00Z",
            "0000-12-31T23:59:59.999Z",
            "0001-01-01T00:59:59+01:00",
            "9999-12-31T23:59:59-00:01",
        ] {
            assert_eq!(parse(other), None, "{other}");
        }
    }

    #[test]
    fn what_is_written_parses() {
        let time = Timestamp::from_unix_seconds(1_736_937_000);
        for format in [
            SignedTimeFormat::Unix,
            SignedTimeFormat::UnixMs,
            SignedTimeFormat::Rfc3339,
            SignedTimeFormat::Rfc3339Utc,
            SignedTimeFormat::HttpDate,
        ] {
            assert_eq!(Timestamp::parse(&time.write(format), format), Some(time));
        }
    }
}
