//! The request's headers out of whatever a framework keeps them in.

use hookseal::Headers;
use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};
use smallvec::SmallVec;

use crate::{bytes, dict};

/// The names that a verdict looks at, each as it is and as CGI spells it, in
/// lower case. The core compares again, and decides.
pub(crate) struct WantedNames {
    names: Vec<WantedName>,
    /// One bit for each length that a wanted name has; longer ones share the last.
    lengths: u64,
}

struct WantedName {
    name: String,
    /// Its last character, in lower case.
    end: Option<char>,
    /// As most programs spell it: compared without being read.
    spellings: Vec<Py<PyString>>,
}

impl WantedNames {
    pub(crate) fn new(py: Python<'_>, names: &[String]) -> Self {
        let spelled = |name: String, spellings: &[String]| {
            let spellings = spellings.iter().map(|spelling| PyString::intern(py, spelling).unbind()).collect();
            WantedName { end: name.chars().next_back(), name, spellings }
        };
        let both = |name: &String| {
            let cgi = format!("http_{}", name.replace('-', "_"));
            let upper = cgi.to_ascii_uppercase();
            [spelled(name.clone(), &[title_case(name), name.clone()]), spelled(cgi, &[upper])]
        };
        let names: Vec<_> = names.iter().flat_map(both).collect();
        let lengths = names.iter().fold(0, |lengths, wanted| lengths | length_bit(wanted.name.len()));
        Self { names, lengths }
    }

    /// Whether a name of so many characters may be wanted. Most are passed over
    /// for their length alone, unread.
    fn may_have_length(&self, length: usize) -> bool {
        self.lengths & length_bit(length) != 0
    }

    /// Whether one that ends in this character may be.
    fn have_end(&self, length: usize, end: char) -> bool {
        let end = Some(end.to_ascii_lowercase());
        self.names.iter().any(|wanted| wanted.name.len() == length && wanted.end == end)
    }

    /// The wanted name that this one spells, in whatever case.
    fn find(&self, name: &NameOrValue<'_, '_>) -> PyResult<Option<&str>> {
        let length = name.length()?;
        if !self.may_have_length(length) {
            return Ok(None);
        }
        // A subclass may have its own idea of what it is equal to.
        if let NameOrValue::Str(str) = name
            && str.is_exact_instance_of::<PyString>()
        {
            for wanted in self.names.iter().filter(|wanted| wanted.name.len() == length) {
                for spelling in &wanted.spellings {
                    if str.as_any().eq(spelling)? {
                        return Ok(Some(&wanted.name));
                    }
                }
            }
        }
        let text = name.text()?;
        let found = self.names.iter().find(|wanted| wanted.name.eq_ignore_ascii_case(text.as_str()));
        Ok(found.map(|wanted| wanted.name.as_str()))
    }
}

/// `X-Tectra-Signature`, for `x-tectra-signature`.
fn title_case(name: &str) -> String {
    let capital = |word: &str| match word.split_at_checked(1) {
        Some((first, rest)) => first.to_ascii_uppercase() + rest,
        None => String::new(),
    };
    name.split('-').map(capital).collect::<Vec<_>>().join("-")
}

fn length_bit(length: usize) -> u64 {
    1 << length.min(63)
}

/// One delivery's headers.
#[derive(Default)]
pub(crate) struct RequestHeaders<'w, 'py> {
    /// Those that count, by their wanted names. The value is none where it isn't text.
    read: SmallVec<[(&'w str, Option<Text<'py>>); 4]>,
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

    /// As the core reads them.
    pub(crate) fn view(&self) -> Headers<'_> {
        let read = self.read.iter().map(|(name, value)| (*name, value.as_ref().map(Text::as_str)));
        read.collect::<Headers<'_>>().and_others(self.others)
    }

    fn add(&mut self, name: &Bound<'py, PyAny>, value: &Bound<'py, PyAny>, wanted: &'w WantedNames) -> PyResult<()> {
        let Some(name) = NameOrValue::of(name) else { return Ok(()) };
        let Some(name) = wanted.find(&name)? else {
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
