//! The times of samples: where nothing else tells two apart, none has that of the one before.

use std::sync::atomic::{AtomicI64, Ordering};

use hookseal::{EventTimeFormat, Provider, Timestamp};

/// When the last sample was made, in milliseconds since 1970.
#[derive(Default)]
pub(crate) struct LastSample(AtomicI64);

impl LastSample {
    /// The time of a sample that is made now.
    pub(crate) fn next(&self, now: Timestamp, provider: &Provider) -> Timestamp {
        let envelope = &provider.envelope;
        if envelope.id.is_some() || provider.scheme.id.is_some() || envelope.timestamp.is_none() {
            return now;
        }
        let unit = if envelope.timestamp_format == EventTimeFormat::Unix { 1000 } else { 1 };
        let after = |last: i64| now.unix_millis().max(last + unit);
        let last = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(after(last)));
        Timestamp::from_unix_millis(after(last.unwrap_or_default()))
    }
}
