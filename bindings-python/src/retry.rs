//! Documented retry schedules.

use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// When a provider delivers again, as it documents it.
#[pyclass(frozen, module = "hookseal")]
pub(crate) struct RetrySchedule(hookseal::RetrySchedule);

impl RetrySchedule {
    pub(crate) fn new(schedule: &hookseal::RetrySchedule) -> Self {
        Self(schedule.clone())
    }
}

#[pymethods]
impl RetrySchedule {
    /// How often a delivery is attempted at most, the first attempt included.
    #[getter]
    fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Seconds before the second attempt, the third, and so on: a tuple of int.
    #[getter]
    fn delays<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.delays.iter())
    }

    /// Seconds that the receiver has to answer; None if that isn't documented.
    #[getter]
    fn timeout(&self) -> Option<u32> {
        self.0.timeout
    }

    /// What of the documentation says so: "policy", "configuration" or "example".
    #[getter]
    fn source(&self) -> &str {
        &self.0.source
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let delays = self.delays(py)?.repr()?;
        let timeout = self.0.timeout.map_or("None".into(), |timeout| timeout.to_string());
        let (attempts, source) = (self.0.attempts, self.source());
        Ok(format!("RetrySchedule(attempts={attempts}, delays={delays}, timeout={timeout}, source={source:?})"))
    }
}
