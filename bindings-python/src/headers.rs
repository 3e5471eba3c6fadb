//! The request's headers out of whatever a framework keeps them in.

use hookseal::Headers;
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};

use crate::bytes;

/// The lengths of the names that a verdict looks at. A name of another length is
/// passed over unread, which is most of them.
#[derive(Debug)]
pub(crate) struct WantedLengths(Vec<usize>);

impl WantedLengths {
    /// The names as they are, and as CGI and WSGI spell them.
    pub(crate) fn of(names: &[String]) -> Self {
        let lengths = names.iter().map(|name| name.chars().count());
        Self(lengths.flat_map(|length| [length, "HTTP_".len() + length]).collect())
    }

    fn have(&self, length: usize) -> bool {
        self.0.contains(&length)
    }
}

/// One delivery's headers.
#[derive(Debug, Default)]
pub(crate) struct RequestHeaders {
    /// Those that may count. The value is none where it isn't text.
    read: Vec<(String, Option<String>)>,
    /// How many others there are, for the error that says how many were given.
    unread: usize,
}

impl RequestHeaders {
    /// Reads a mapping (whatever has `items()`) or pairs. Anything else, None
    /// above all, has no headers. What the object's own code raises goes on to
    /// the caller: an error of the program isn't a verdict on a delivery.
    pub(crate) fn read(headers: &Bound<'_, PyAny>, wanted: &WantedLengths) -> PyResult<Self> {
        let mut read = Self::default();
        if let Ok(dict) = headers.cast_exact::<PyDict>() {
            for (name, value) in dict {
                read.add(&name, &value, wanted)?;
            }
            return Ok(read);
        }
        let pairs = match headers.getattr_opt(intern!(headers.py(), "items"))? {
            Some(items) if items.is_callable() => items.call0()?,
            _ => headers.clone(),
        };
        let pairs = match pairs.try_iter() {
            Err(error) if error.is_instance_of::<PyTypeError>(headers.py()) => return Ok(read),
            pairs => pairs?,
        };
        for pair in pairs {
            if let Some((name, value)) = split(&pair?) {
                read.add(&name, &value, wanted)?;
            }
        }
        Ok(read)
    }

    /// As the core reads them. A nameless header is none that it looks for.
    pub(crate) fn view(&self) -> Headers<'_> {
        let read = self.read.iter().map(|(name, value)| (name.as_str(), value.as_deref()));
        read.chain(std::iter::repeat_n(("", None), self.unread)).collect()
    }

    fn add(&mut self, name: &Bound<'_, PyAny>, value: &Bound<'_, PyAny>, wanted: &WantedLengths) -> PyResult<()> {
        let Some(length) = length(name)? else { return Ok(()) };
        if !wanted.have(length) {
            self.unread += 1;
            return Ok(());
        }
        let Some(name) = text(name)? else { return Ok(()) };
        if let Ok(list) = value.cast::<PyList>() {
            return list.iter().try_for_each(|value| self.add_value(&name, &value));
        }
        if let Ok(tuple) = value.cast::<PyTuple>() {
            return tuple.iter().try_for_each(|value| self.add_value(&name, &value));
        }
        self.add_value(&name, value)
    }

    fn add_value(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        if !value.is_none() {
            self.read.push((name.into(), text(value)?));
        }
        Ok(())
    }
}

fn split<'py>(pair: &Bound<'py, PyAny>) -> Option<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    if let Ok(pair) = pair.cast::<PyTuple>() {
        return if pair.len() == 2 { pair.get_item(0).ok().zip(pair.get_item(1).ok()) } else { None };
    }
    let pair = pair.cast::<PyList>().ok()?;
    if pair.len() == 2 { pair.get_item(0).ok().zip(pair.get_item(1).ok()) } else { None }
}

/// How many characters a name has; none where it is no name.
fn length(name: &Bound<'_, PyAny>) -> PyResult<Option<usize>> {
    if let Ok(text) = name.cast::<PyString>() {
        return text.code_point_len().map(Some);
    }
    Ok(name.cast::<PyBytes>().ok().map(|name| name.as_bytes().len()))
}

/// The text of a name or a value: bytes are Latin-1, as HTTP has it.
fn text(value: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    if let Ok(text) = value.cast::<PyString>() {
        return bytes::text(text).map(Some);
    }
    Ok(value.cast::<PyBytes>().ok().map(|bytes| bytes.as_bytes().iter().copied().map(char::from).collect()))
}
