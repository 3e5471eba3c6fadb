//! The keyword options. Each is taken as any object, so that one of the wrong
//! type is `invalid_option` and not a TypeError.

use hookseal::{Options, Tolerance, binding};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyFrozenSet, PyList, PySet, PyString, PyTuple};

use crate::type_name::type_name;
use crate::{error, number, text};

pub(crate) fn options(
    tolerance: Option<&Bound<'_, PyAny>>,
    strict: Option<&Bound<'_, PyAny>>,
    node_id: Option<&Bound<'_, PyAny>>,
    max_body_bytes: Option<&Bound<'_, PyAny>>,
    settings: Option<&Bound<'_, PyAny>>,
    allow_handshake: Option<&Bound<'_, PyAny>>,
) -> PyResult<Options> {
    let mut options = Options::default();
    options.tolerance = tolerance.map(self::tolerance).transpose()?;
    options.strict = strict.map_or(Ok(false), |strict| flag("strict", strict))?;
    options.node_ids = node_id.map(node_ids).transpose()?;
    options.allow_handshake = allow_handshake.map_or(Ok(false), |flag| self::flag("allow_handshake", flag))?;
    if let Some(limit) = max_body_bytes {
        options.max_body_bytes = body_limit(limit)?;
    }
    if let Some(settings) = settings {
        options.settings = texts("settings", settings)?;
    }
    Ok(options)
}

/// Names and texts.
pub(crate) fn texts(option: &str, value: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    let Ok(texts) = value.cast::<PyDict>() else {
        return Err(invalid(option, "a dict from names to str", value));
    };
    let pair = |(name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
        Ok((required_text(option, &name)?, required_text(option, &value)?))
    };
    texts.iter().map(pair).collect()
}

/// The text of an optional argument.
pub(crate) fn text(option: &str, value: Option<&Bound<'_, PyAny>>) -> PyResult<Option<String>> {
    value.map(|value| required_text(option, value)).transpose()
}

/// The text of an argument.
pub(crate) fn required_text(option: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    match value.cast::<PyString>() {
        Ok(text) => text::text(text),
        Err(_) => Err(invalid(option, "a str", value)),
    }
}

fn tolerance(value: &Bound<'_, PyAny>) -> PyResult<Tolerance> {
    let expected = "seconds, 0 or more, or False for no limit";
    if let Ok(flag) = value.cast::<PyBool>() {
        return match flag.is_true() {
            false => Ok(Tolerance::Unlimited),
            true => Err(error::invalid_option(value.py(), "tolerance", expected, "True")),
        };
    }
    let seconds = match value.cast::<PyFloat>() {
        // `False` says it. What was computed may be infinite by mistake.
        Ok(seconds) if seconds.value() == f64::INFINITY => {
            return Err(error::invalid_option(value.py(), "tolerance", expected, "inf"));
        }
        Ok(seconds) => seconds.value(),
        Err(_) => number("tolerance", expected, value)?,
    };
    binding::tolerance(seconds).map_err(|error| error::config(value.py(), &error))
}

fn flag(option: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    match value.cast::<PyBool>() {
        Ok(flag) => Ok(flag.is_true()),
        Err(_) => Err(invalid(option, "True or False", value)),
    }
}

fn node_ids(value: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    if value.is_instance_of::<PyString>() {
        return Ok(vec![required_text("node_id", value)?]);
    }
    let Some(ids) = items(value)? else {
        return Err(invalid("node_id", "a str, or a list of them", value));
    };
    ids.iter().map(|id| required_text("node_id", id)).collect()
}

/// What a list, a tuple or a set holds; `None` for anything else. Methods that a subclass overrides are not called.
fn items<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Vec<Bound<'py, PyAny>>>> {
    if let Ok(list) = value.cast::<PyList>() {
        return Ok(Some(list.iter().collect()));
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        return Ok(Some(tuple.iter().collect()));
    }
    if !value.is_instance_of::<PySet>() && !value.is_instance_of::<PyFrozenSet>() {
        return Ok(None);
    }
    // Python copies a set by what it holds, whatever its class says.
    let copy = value.py().get_type::<PyFrozenSet>().call1((value,))?;
    copy.try_iter()?.collect::<PyResult<_>>().map(Some)
}

fn body_limit(value: &Bound<'_, PyAny>) -> PyResult<Option<usize>> {
    if value.cast::<PyBool>().is_ok_and(|flag| !flag.is_true()) {
        return Ok(None);
    }
    let bytes = number("max_body_bytes", "a whole number of bytes, 0 or more, or False for no limit", value)?;
    binding::body_limit(bytes).map(Some).map_err(|error| error::config(value.py(), &error))
}

/// An int as a number. A bool is refused.
#[expect(clippy::as_conversions, reason = "rounds only numbers that every option refuses")]
fn number(option: &str, expected: &str, value: &Bound<'_, PyAny>) -> PyResult<f64> {
    let integer = number::integer(value).ok_or_else(|| invalid(option, expected, value))?;
    Ok(number::saturated(integer)? as f64)
}

fn invalid(option: &str, expected: &str, value: &Bound<'_, PyAny>) -> PyErr {
    error::invalid_option(value.py(), option, expected, &type_name(value))
}
