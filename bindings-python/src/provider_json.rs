//! A user's own record, or set of keys, as JSON. Methods that a subclass of dict or list overrides are
//! not called. The order of a dict's entries is kept: it is the order of a sample's fields.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use serde::Serialize;

use crate::text;
use crate::type_name::type_name;

/// No record nests this deep. One that holds itself would have no end.
const MAX_DEPTH: usize = 128;

/// The record as JSON. The error is what was found that JSON can't hold.
pub(crate) fn from_dict(record: &Bound<'_, PyDict>) -> Result<String, String> {
    let mut json = String::new();
    write(record.as_any(), MAX_DEPTH, &mut json)?;
    Ok(json)
}

fn write(object: &Bound<'_, PyAny>, depth: usize, json: &mut String) -> Result<(), String> {
    let inner = depth.checked_sub(1).ok_or("one that holds itself, or nests too deep")?;
    if object.is_none() {
        json.push_str("null");
    } else if let Ok(flag) = object.cast::<PyBool>() {
        json.push_str(if flag.is_true() { "true" } else { "false" });
    } else if let Ok(number) = object.cast::<PyInt>() {
        push(&number.extract::<i64>().map_err(|_| "an int of over 64 bits")?, json)?;
    } else if let Ok(number) = object.cast::<PyFloat>() {
        let number = Some(number.value()).filter(|number| number.is_finite()).ok_or("a float that is no number")?;
        push(&number, json)?;
    } else if let Ok(text) = object.cast::<PyString>() {
        push(&self::text(text)?, json)?;
    } else if let Ok(list) = object.cast::<PyList>() {
        write_list(list.iter(), inner, json)?;
    } else if let Ok(tuple) = object.cast::<PyTuple>() {
        write_list(tuple.iter(), inner, json)?;
    } else if let Ok(dict) = object.cast::<PyDict>() {
        json.push('{');
        for (index, (name, item)) in dict.iter().enumerate() {
            json.push_str(if index == 0 { "" } else { "," });
            push(&self::name(&name)?, json)?;
            json.push(':');
            write(&item, inner, json)?;
        }
        json.push('}');
    } else {
        return Err(type_name(object));
    }
    Ok(())
}

fn write_list<'py>(
    items: impl Iterator<Item = Bound<'py, PyAny>>,
    depth: usize,
    json: &mut String,
) -> Result<(), String> {
    json.push('[');
    for (index, item) in items.enumerate() {
        json.push_str(if index == 0 { "" } else { "," });
        write(&item, depth, json)?;
    }
    json.push(']');
    Ok(())
}

fn push(value: &impl Serialize, json: &mut String) -> Result<(), String> {
    json.push_str(&serde_json::to_string(value).map_err(|error| error.to_string())?);
    Ok(())
}

fn name(object: &Bound<'_, PyAny>) -> Result<String, String> {
    object.cast::<PyString>().map_err(|_| format!("{} as a name", type_name(object))).and_then(text)
}

fn text(object: &Bound<'_, PyString>) -> Result<String, String> {
    let text = text::unicode(object).ok().flatten().ok_or("text with a surrogate")?;
    Ok(text.to_string())
}
