//! Documented retry schedules.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

/// When a provider delivers again, as it documents it.
///
/// ```
/// let tuteliq = hookseal::Provider::find("tuteliq")?;
/// assert_eq!(tuteliq.retry_schedules.first().map(|schedule| schedule.delays.as_slice()), Some([30, 300, 1800].as_slice()));
/// # Ok::<(), hookseal::ConfigError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RetrySchedule {
    /// Where the documentation says so: `policy`, `configuration`, `example`.
    pub source: String,
    /// How often a delivery is attempted at most, the first attempt included.
    pub attempts: u32,
    /// Seconds waited before the second attempt, the third, and so on.
    pub delays: Vec<u32>,
    /// Seconds the receiver has to answer. `None` if it isn't documented.
    pub timeout: Option<u32>,
}

impl RetrySchedule {
    /// A schedule that waits so many seconds before each attempt after the first.
    pub fn new(source: impl Into<String>, delays: Vec<u32>) -> Self {
        let attempts = u32::try_from(delays.len()).unwrap_or(u32::MAX).saturating_add(1);
        Self { source: source.into(), attempts, delays, timeout: None }
    }
}
