//! A payload's JSON as Python values: what `json.loads` gives for the same text.

use std::sync::atomic::{AtomicBool, Ordering};

use hookseal::binding::{DataPath, DataStep};
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyFloat, PyInt, PyList, PyString};

use crate::out_of_memory::is_from_argument;
use crate::type_name::type_name;
use crate::{error, new};

mod build;

/// Whether payloads are built here if they can be. Tests turn it off: Python's own
/// parser decides what is right, and must give the same.
static BUILD: AtomicBool = AtomicBool::new(true);

/// For tests: has payloads built here (the default), or all by Python's own parser.
#[pyfunction(name = "_build_payloads")]
pub(crate) fn build_payloads(here: bool) {
    BUILD.store(here, Ordering::Relaxed);
}

/// What `json.loads` gives for JSON that the core has checked.
pub(crate) fn parse<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    let built = if BUILD.load(Ordering::Relaxed) { build::build(py, json) } else { None };
    built.map_or_else(|| parse_by_python(py, json), Ok)
}

/// Python refuses integers of more than 4,300 digits; those become floats, as
/// they do in JavaScript.
fn parse_by_python<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    static RAW_DECODE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let raw_decode = RAW_DECODE.get_or_try_init(py, || {
        // What `json.loads` calls in the end, without its wrappers' cost.
        let decoder = py.import("json")?.getattr("JSONDecoder")?.call0()?;
        decoder.getattr("raw_decode").map(Bound::unbind)
    })?;
    match raw_decode.bind(py).call1((new::text(py, json.trim_ascii())?,)) {
        Ok(decoded) => decoded.get_item(0),
        Err(error) if error.is_instance_of::<PyValueError>(py) => parse_huge_integers(py, json),
        Err(error) => Err(error),
    }
}

fn parse_huge_integers<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    let options = PyDict::new(py);
    options.set_item(intern!(py, "parse_int"), wrap_pyfunction!(integer_or_float, py)?)?;
    py.import("json")?.call_method("loads", (new::text(py, json)?,), Some(&options))
}

#[pyfunction]
fn integer_or_float<'py>(digits: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
    let py = digits.py();
    match py.get_type::<PyInt>().call1((digits,)) {
        Err(error) if error.is_instance_of::<PyValueError>(py) => py.get_type::<PyFloat>().call1((digits,)),
        read => read,
    }
}

/// A value as JSON, by Python's own writer.
pub(crate) fn text(option: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = value.py();
    match py.import("json")?.call_method1("dumps", (value,)) {
        Ok(text) => text.extract(),
        Err(error) if is_from_argument(py, &error) => {
            Err(error::invalid_option(py, option, "what JSON can hold", &type_name(value)))
        }
        Err(error) => Err(error),
    }
}

/// A step into a payload.
pub(crate) enum Step {
    Name(Py<PyString>),
    Index(u32),
}

/// The steps of a path.
pub(crate) fn steps(py: Python<'_>, path: &DataPath) -> Vec<Step> {
    let step = |step: &DataStep| match step {
        DataStep::Name(name) => Step::Name(PyString::intern(py, name).unbind()),
        DataStep::Index(index) => Step::Index(*index),
    };
    path.0.iter().map(step).collect()
}

/// The value at a path; `None` if there is nothing.
pub(crate) fn at<'py>(payload: &Bound<'py, PyAny>, path: &[Step]) -> Option<Bound<'py, PyAny>> {
    let py = payload.py();
    path.iter().try_fold(payload.clone(), |value, step| match step {
        Step::Name(name) => value.cast::<PyDict>().ok()?.get_item(name.bind(py)).ok()?,
        Step::Index(index) => value.cast::<PyList>().ok()?.get_item(usize::try_from(*index).ok()?).ok(),
    })
}
