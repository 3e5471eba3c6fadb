//! An event's warnings.

use std::sync::OnceLock;

use hookseal::Warning;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::PyList;

/// The warnings of an event. Their list is made when it is first read: most events
/// have none.
pub(crate) struct Warnings {
    found: Box<[Warning]>,
    list: OnceLock<Py<PyList>>,
}

impl Warnings {
    pub(crate) fn new(found: &[Warning]) -> Self {
        Self { found: found.into(), list: OnceLock::new() }
    }

    pub(crate) fn found(&self) -> &[Warning] {
        &self.found
    }

    pub(crate) fn list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        if let Some(list) = self.list.get() {
            return Ok(list.bind(py).clone());
        }
        let warnings: Vec<_> = self.found.iter().cloned().map(EventWarning).collect();
        let list = PyList::new(py, warnings)?.unbind();
        // If another thread was first, all get its list.
        Ok(self.list.get_or_init(|| list).bind(py).clone())
    }

    pub(crate) fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(self.list.get())
    }
}

/// A place where a payload differs from the documentation.
#[pyclass(frozen, module = "hookseal")]
pub(crate) struct EventWarning(Warning);

#[pymethods]
impl EventWarning {
    /// The stable code, such as "unknown_type".
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code()
    }

    /// Where, as a JSON path: "$.data.status".
    #[getter]
    fn path(&self) -> &str {
        self.0.path()
    }

    /// What was expected and what was found.
    #[getter]
    fn message(&self) -> &str {
        self.0.message()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("EventWarning(code={:?}, path={:?}, message={:?})", self.code(), self.path(), self.message())
    }
}
