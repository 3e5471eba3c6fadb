//! Headers as pairs, and the mistakes that are made in passing them. A forged delivery
//! and a forgotten `.headers` must not look the same.

use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyList, PyMemoryView, PyString, PyTuple, PyType};

use crate::type_name::{is_awaitable, type_name};

/// What was found if the argument has headers itself.
pub(crate) const WHOLE_REQUEST: &str = "a whole request, whose `headers` were expected";

type Pair<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>);

/// The pairs of a mapping, or of an iterable of pairs. The inner error says what was
/// found instead.
pub(crate) fn read<'py>(headers: &Bound<'py, PyAny>) -> PyResult<Result<Vec<Pair<'py>>, String>> {
    let is_sequence = headers.is_instance_of::<PyList>() || headers.is_instance_of::<PyTuple>();
    let items = if is_sequence || headers.is_instance_of::<PyType>() {
        None
    } else {
        headers.getattr_opt(intern!(headers.py(), "items"))?.filter(|items| items.is_callable())
    };
    let source = match items {
        Some(items) => items.call0()?,
        None if !is_sequence && (is_text(headers) || is_awaitable(headers)) => return Ok(Err(type_name(headers))),
        // Iterating over a request of Django's would read its body.
        None if !is_sequence && has_headers(headers)? => return Ok(Err(WHOLE_REQUEST.into())),
        None => headers.clone(),
    };
    let iterator = match source.try_iter() {
        Err(error) if error.is_instance_of::<PyTypeError>(headers.py()) => return Ok(Err(type_name(headers))),
        iterator => iterator?,
    };
    let (mut pairs, mut others) = (Vec::new(), 0_usize);
    for item in iterator {
        match split(&item?) {
            Some(pair) => pairs.push(pair),
            None => others += 1,
        }
    }
    if pairs.is_empty() && others > 0 {
        return Ok(Err(format!("{} without a pair of name and value", type_name(headers))));
    }
    Ok(Ok(pairs))
}

/// Whether it has an attribute `headers`, as requests do: those of Starlette and
/// aiohttp, which are mappings too, of Django, of Flask.
pub(crate) fn has_headers(object: &Bound<'_, PyAny>) -> PyResult<bool> {
    // Some subclasses of dict have an attribute for every key.
    let is_dict = object.is_instance_of::<PyDict>();
    Ok(!is_dict && object.getattr_opt(intern!(object.py(), "headers"))?.is_some())
}

/// Whether pairs are those of a whole request: an event of Lambda, a scope of ASGI.
pub(crate) fn are_a_request(pairs: &[Pair<'_>]) -> bool {
    let is_named = |name: &Bound<'_, PyAny>| {
        name.cast::<PyString>().is_ok_and(|name| name == "headers" || name == "multiValueHeaders")
    };
    let are_headers = |value: &Bound<'_, PyAny>| value.hasattr("items").unwrap_or(false) || begins_with_a_pair(value);
    pairs.iter().any(|(name, value)| is_named(name) && are_headers(value))
}

fn begins_with_a_pair(value: &Bound<'_, PyAny>) -> bool {
    let first = match value.cast::<PyList>() {
        Ok(list) => list.get_item(0),
        Err(_) => value.cast::<PyTuple>().map_err(PyErr::from).and_then(|tuple| tuple.get_item(0)),
    };
    first.is_ok_and(|first| split(&first).is_some())
}

fn is_text(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyString>()
        || value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>()
        || value.is_instance_of::<PyMemoryView>()
}

/// The two items of a pair; `None` for anything else.
fn split<'py>(pair: &Bound<'py, PyAny>) -> Option<Pair<'py>> {
    if let Ok(pair) = pair.cast::<PyTuple>() {
        return if pair.len() == 2 { pair.get_item(0).ok().zip(pair.get_item(1).ok()) } else { None };
    }
    let pair = pair.cast::<PyList>().ok()?;
    if pair.len() == 2 { pair.get_item(0).ok().zip(pair.get_item(1).ok()) } else { None }
}
