//! JSON by Python's own parser, so that a payload is what `json.loads` gives.

use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyFloat, PyInt, PyString};

/// What `json.loads` gives for JSON that the core has checked.
///
/// Python refuses integers of more than 4,300 digits; those become floats, as
/// they do in JavaScript.
pub(crate) fn parse<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    static RAW_DECODE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let raw_decode = RAW_DECODE.get_or_try_init(py, || {
        // What `json.loads` calls in the end, without its wrappers' cost.
        let decoder = py.import("json")?.getattr("JSONDecoder")?.call0()?;
        decoder.getattr("raw_decode").map(Bound::unbind)
    })?;
    match raw_decode.bind(py).call1((json.trim_ascii(),)) {
        Ok(decoded) => decoded.get_item(0),
        Err(error) if error.is_instance_of::<PyValueError>(py) => parse_huge_integers(py, json),
        Err(error) => Err(error),
    }
}

fn parse_huge_integers<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    let options = PyDict::new(py);
    options.set_item(intern!(py, "parse_int"), wrap_pyfunction!(integer_or_float, py)?)?;
    py.import("json")?.call_method("loads", (json,), Some(&options))
}

#[pyfunction]
fn integer_or_float<'py>(digits: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
    let py = digits.py();
    match py.get_type::<PyInt>().call1((digits,)) {
        Err(error) if error.is_instance_of::<PyValueError>(py) => py.get_type::<PyFloat>().call1((digits,)),
        read => read,
    }
}

/// The value at a path of names joined by dots; none where there is nothing.
pub(crate) fn at<'py>(payload: &Bound<'py, PyAny>, path: &str) -> Option<Bound<'py, PyAny>> {
    path.split('.').try_fold(payload.clone(), |value, name| value.cast::<PyDict>().ok()?.get_item(name).ok()?)
}
