//! Documented retry schedules.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

/// When a provider delivers again, as it documents it.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
