//! The request's headers out of whatever a framework keeps them in.

use hookseal::Headers;
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};

use crate::{bytes, dict};

/// The names that a verdict looks at, each as it is and as CGI spells it, in
/// lower case. The core compares again, and decides.
#[derive(Debug)]
pub(crate) struct WantedNames {
    names: Vec<String>,
    /// One bit for each length that a wanted name has; longer ones share the last.
    lengths: u64,
}

impl WantedNames {
    pub(crate) fn new(names: &[String]) -> Self {
        let cgi = |name: &String| format!("http_{}", name.replace('-', "_"));
        let names: Vec<_> = names.iter().flat_map(|name| [name.clone(), cgi(name)]).collect();
        let lengths = names.iter().fold(0, |lengths, name| lengths | length_bit(name.len()));
        Self { names, lengths }
    }

    /// Whether a name of so many characters may be wanted. Most are passed over
    /// for their length alone, unread.
    fn may_have_length(&self, length: usize) -> bool {
        self.lengths & length_bit(length) != 0
    }

    /// Whether one that ends in this character may be.
    fn have_end(&self, length: usize, end: char) -> bool {
        let same = |wanted: char| wanted.eq_ignore_ascii_case(&end);
        self.names.iter().any(|wanted| wanted.len() == length && wanted.chars().next_back().is_some_and(same))
    }

    /// The wanted name that this one spells, in whatever case.
    fn find(&self, name: &str) -> Option<&str> {
        self.names.iter().find(|wanted| wanted.eq_ignore_ascii_case(name)).map(String::as_str)
    }
}

fn length_bit(length: usize) -> u64 {
    1 << length.min(63)
}

/// One delivery's headers.
#[derive(Default)]
pub(crate) struct RequestHeaders<'w, 'py> {
    /// Those that count, by their wanted names. The value is none where it isn't text.
    read: Vec<(&'w str, Option<Text<'py>>)>,
    /// How many others there are, for the error that says how many were given.
    others: usize,
}

impl<'w, 'py> RequestHeaders<'w, 'py> {
    /// Reads a mapping (whatever has `items()`) or pairs. Anything else, None
    /// above all, has no headers. What the object's own code raises goes on to
    /// the caller: an error of the program isn't a verdict on a delivery.
    pub(crate) fn read(headers: &Bound<'py, PyAny>, wanted: &'w WantedNames) -> PyResult<Self> {
        let mut read = Self::default();
        if let Ok(dict) = headers.cast_exact::<PyDict>() {
            let (entries, others) =
                dict::select(dict, |length| wanted.may_have_length(length), |length, end| wanted.have_end(length, end));
            read.others = others;
            entries.iter().try_for_each(|(name, value)| read.add(name, value, wanted))?;
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
        let read = self.read.iter().map(|(name, value)| (*name, value.as_ref().map(Text::as_str)));
        read.chain(std::iter::repeat_n(("", None), self.others)).collect()
    }

    fn add(&mut self, name: &Bound<'py, PyAny>, value: &Bound<'py, PyAny>, wanted: &'w WantedNames) -> PyResult<()> {
        let Some(name) = NameOrValue::of(name) else { return Ok(()) };
        let text = if wanted.may_have_length(name.length()?) { Some(name.text()?) } else { None };
        let Some(name) = text.and_then(|text| wanted.find(text.as_str())) else {
            self.others += 1;
            return Ok(());
        };
        if let Ok(list) = value.cast::<PyList>() {
            return list.iter().try_for_each(|value| self.add_value(name, &value));
        }
        if let Ok(tuple) = value.cast::<PyTuple>() {
            return tuple.iter().try_for_each(|value| self.add_value(name, &value));
        }
        self.add_value(name, value)
    }

    fn add_value(&mut self, name: &'w str, value: &Bound<'py, PyAny>) -> PyResult<()> {
        if !value.is_none() {
            self.read.push((name, NameOrValue::of(value).map(|value| value.text()).transpose()?));
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

/// What a header's name or value may be.
enum NameOrValue<'a, 'py> {
    Str(&'a Bound<'py, PyString>),
    /// Latin-1, as HTTP has it.
    Bytes(&'a Bound<'py, PyBytes>),
}

impl<'a, 'py> NameOrValue<'a, 'py> {
    fn of(object: &'a Bound<'py, PyAny>) -> Option<Self> {
        let str = object.cast::<PyString>().ok().map(Self::Str);
        str.or_else(|| object.cast::<PyBytes>().ok().map(Self::Bytes))
    }

    /// In characters.
    fn length(&self) -> PyResult<usize> {
        match self {
            Self::Str(str) => str.code_point_len(),
            Self::Bytes(bytes) => Ok(bytes.as_bytes().len()),
        }
    }

    fn text(&self) -> PyResult<Text<'py>> {
        Ok(match self {
            Self::Str(str) => Text::Utf8(bytes::utf8(str)?),
            Self::Bytes(bytes) if bytes.as_bytes().is_ascii() => Text::Utf8((*bytes).clone()),
            Self::Bytes(bytes) => Text::Read(bytes.as_bytes().iter().copied().map(char::from).collect()),
        })
    }
}

/// Text in memory of Python's, where no copy is needed.
enum Text<'py> {
    Utf8(Bound<'py, PyBytes>),
    Read(String),
}

impl Text<'_> {
    fn as_str(&self) -> &str {
        match self {
            // It is UTF-8: this only proves it once more.
            Self::Utf8(bytes) => str::from_utf8(bytes.as_bytes()).unwrap_or_default(),
            Self::Read(text) => text,
        }
    }
}
