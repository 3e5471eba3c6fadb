//! A user's own record as JSON. Methods that a subclass of dict or list overrides are
//! not called.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use serde_json::{Map, Number, Value};

use crate::text;
use crate::type_name::type_name;

/// No record nests this deep. One that holds itself would have no end.
const MAX_DEPTH: usize = 32;

/// The record as JSON. The error is what was found that JSON can't hold.
pub(crate) fn from_dict(record: &Bound<'_, PyDict>) -> Result<Value, String> {
    value(record.as_any(), MAX_DEPTH)
}

fn value(object: &Bound<'_, PyAny>, depth: usize) -> Result<Value, String> {
    let inner = depth.checked_sub(1).ok_or("one that holds itself, or nests too deep")?;
    if object.is_none() {
        Ok(Value::Null)
    } else if let Ok(flag) = object.cast::<PyBool>() {
        Ok(Value::Bool(flag.is_true()))
    } else if let Ok(number) = object.cast::<PyInt>() {
        number.extract().map(|number: i64| Value::Number(number.into())).map_err(|_| "an int of over 64 bits".into())
    } else if let Ok(number) = object.cast::<PyFloat>() {
        Number::from_f64(number.value()).map(Value::Number).ok_or_else(|| "a float that is no number".into())
    } else if let Ok(text) = object.cast::<PyString>() {
        self::text(text).map(Value::String)
    } else if let Ok(list) = object.cast::<PyList>() {
        list.iter().map(|item| value(&item, inner)).collect()
    } else if let Ok(tuple) = object.cast::<PyTuple>() {
        tuple.iter().map(|item| value(&item, inner)).collect()
    } else if let Ok(dict) = object.cast::<PyDict>() {
        dict.iter()
            .map(|(name, item)| Ok((self::name(&name)?, value(&item, inner)?)))
            .collect::<Result<Map<_, _>, _>>()
            .map(Value::Object)
    } else {
        Err(type_name(object))
    }
}

fn name(object: &Bound<'_, PyAny>) -> Result<String, String> {
    object.cast::<PyString>().map_err(|_| format!("{} as a name", type_name(object))).and_then(text)
}

fn text(object: &Bound<'_, PyString>) -> Result<String, String> {
    let text = text::unicode(object).ok().flatten().ok_or("text with a surrogate")?;
    Ok(text.to_string())
}
