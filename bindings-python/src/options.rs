//! The keyword options. Each is taken as any object, so that one of the wrong
//! type is `invalid_option` and not a TypeError.

use hookseal::{Options, Tolerance};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyFloat, PyFrozenSet, PyInt, PyList, PySet, PyString, PyTuple};

use crate::bytes;
use crate::describe::describe;
use crate::error;

pub(crate) fn options(
    tolerance: Option<&Bound<'_, PyAny>>,
    strict: Option<&Bound<'_, PyAny>>,
    node_id: Option<&Bound<'_, PyAny>>,
    max_body_bytes: Option<&Bound<'_, PyAny>>,
) -> PyResult<Options> {
    Ok(Options {
        tolerance: tolerance.map(self::tolerance).transpose()?,
        strict: strict.map_or(Ok(false), |strict| flag("strict", strict))?,
        node_ids: node_id.map(node_ids).transpose()?,
        max_body_bytes: max_body_bytes.map_or_else(|| Ok(Options::default().max_body_bytes), body_limit)?,
    })
}

/// The text of an optional argument.
pub(crate) fn text(option: &str, value: Option<&Bound<'_, PyAny>>) -> PyResult<Option<String>> {
    value.map(|value| required_text(option, value)).transpose()
}

/// The text of an argument.
pub(crate) fn required_text(option: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    match value.cast::<PyString>() {
        Ok(text) => bytes::text(text),
        Err(_) => Err(error::invalid_option(option, "a str", &describe(value))),
    }
}

fn tolerance(value: &Bound<'_, PyAny>) -> PyResult<Tolerance> {
    let expected = "seconds, 0 or more, or False for no limit";
    if let Ok(flag) = value.cast::<PyBool>() {
        return match flag.is_true() {
            false => Ok(Tolerance::Unlimited),
            true => Err(error::invalid_option("tolerance", expected, "True")),
        };
    }
    let seconds = match value.cast::<PyFloat>() {
        Ok(seconds) => seconds.value(),
        Err(_) => {
            let seconds = integer("tolerance", expected, value)?;
            // What no float can hold is as good as the largest.
            seconds.extract().or_else(|_| seconds.lt(0).map(|negative| if negative { f64::MIN } else { f64::MAX }))?
        }
    };
    Tolerance::try_from_seconds(seconds).map_err(|error| error::config(&error))
}

fn flag(option: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    match value.cast::<PyBool>() {
        Ok(flag) => Ok(flag.is_true()),
        Err(_) => Err(error::invalid_option(option, "True or False", &describe(value))),
    }
}

fn node_ids(value: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    if value.is_instance_of::<PyString>() {
        return Ok(vec![required_text("node_id", value)?]);
    }
    let is_collection = value.is_instance_of::<PyList>()
        || value.is_instance_of::<PyTuple>()
        || value.is_instance_of::<PySet>()
        || value.is_instance_of::<PyFrozenSet>();
    if !is_collection {
        return Err(error::invalid_option("node_id", "a str, or a list of them", &describe(value)));
    }
    value.try_iter()?.map(|id| required_text("node_id", &id?)).collect()
}

fn body_limit(value: &Bound<'_, PyAny>) -> PyResult<Option<usize>> {
    let expected = "a whole number of bytes, 0 or more, or False for no limit";
    if let Ok(flag) = value.cast::<PyBool>()
        && !flag.is_true()
    {
        return Ok(None);
    }
    let bytes = integer("max_body_bytes", expected, value)?.extract().unwrap_or(f64::INFINITY);
    Options::body_limit(bytes).map(Some).map_err(|error| error::config(&error))
}

/// An int; a bool is none.
fn integer<'v, 'py>(option: &str, expected: &str, value: &'v Bound<'py, PyAny>) -> PyResult<&'v Bound<'py, PyInt>> {
    match value.cast::<PyInt>() {
        Ok(number) if !value.is_instance_of::<PyBool>() => Ok(number),
        _ => Err(error::invalid_option(option, expected, &describe(value))),
    }
}
