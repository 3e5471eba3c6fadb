//! A record of the user's own, as JSON: what its dicts and lists hold, whatever a
//! subclass says of itself.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use serde_json::{Map, Number, Value};

use crate::describe::describe;
use crate::text;

/// No record nests this deep, and one that holds itself would for ever.
const MAX_DEPTH: usize = 32;

/// The record; or what was found that JSON can't hold.
pub(crate) fn json(record: &Bound<'_, PyDict>) -> Result<Value, String> {
    value(record.as_any(), MAX_DEPTH)
}

fn value(given: &Bound<'_, PyAny>, depth: usize) -> Result<Value, String> {
    let inner = depth.checked_sub(1).ok_or("one that holds itself, or nests too deep")?;
    if given.is_none() {
        Ok(Value::Null)
    } else if let Ok(flag) = given.cast::<PyBool>() {
        Ok(Value::Bool(flag.is_true()))
    } else if let Ok(number) = given.cast::<PyInt>() {
        number.extract().map(|number: i64| Value::Number(number.into())).map_err(|_| "an int of over 64 bits".into())
    } else if let Ok(number) = given.cast::<PyFloat>() {
        Number::from_f64(number.value()).map(Value::Number).ok_or_else(|| "a float that is no number".into())
    } else if let Ok(text) = given.cast::<PyString>() {
        self::text(text).map(Value::String)
    } else if let Ok(list) = given.cast::<PyList>() {
        list.iter().map(|item| value(&item, inner)).collect()
    } else if let Ok(tuple) = given.cast::<PyTuple>() {
        tuple.iter().map(|item| value(&item, inner)).collect()
    } else if let Ok(dict) = given.cast::<PyDict>() {
        dict.iter()
            .map(|(name, item)| Ok((self::name(&name)?, value(&item, inner)?)))
            .collect::<Result<Map<_, _>, _>>()
            .map(Value::Object)
    } else {
        Err(describe(given))
    }
}

fn name(given: &Bound<'_, PyAny>) -> Result<String, String> {
    given.cast::<PyString>().map_err(|_| format!("{} as a name", describe(given))).and_then(text)
}

fn text(given: &Bound<'_, PyString>) -> Result<String, String> {
    let text = text::unicode(given).ok().flatten().ok_or("text with a surrogate")?;
    Ok(text.to_string())
}
