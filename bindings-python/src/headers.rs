//! The request's headers out of whatever a framework keeps them in.

use hookseal::Headers;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};
use smallvec::SmallVec;

use crate::{dict, request, text};

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
pub(crate) struct RequestHeaders<'w, 'py> {
    /// Those that count, by their wanted names, with `None` for a value that isn't text.
    read: SmallVec<[(&'w str, Option<Text<'py>>); 4]>,
    source: Source<'py>,
}

/// Where all of them are, for the error that looks at all.
enum Source<'py> {
    Dict(Bound<'py, PyDict>),
    /// What gave them may be gone through once only.
    Pairs(Vec<Pair<'py>>),
}

type Pair<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>);

/// All headers of a delivery, as text.
pub(crate) struct AllHeaders<'py>(Vec<(Text<'py>, Option<Text<'py>>)>);

impl<'w, 'py> RequestHeaders<'w, 'py> {
    /// Reads a mapping (whatever has `items()`) or pairs; of anything else, says
    /// what it is.
    pub(crate) fn read(headers: Option<&Bound<'py, PyAny>>, wanted: &'w WantedNames) -> PyResult<Result<Self, String>> {
        let Some(headers) = headers else { return Ok(Err("None".into())) };
        let mut read = SmallVec::new();
        if let Ok(dict) = headers.cast_exact::<PyDict>() {
            let entries =
                dict::select(dict, |length| wanted.may_have_length(length), |length, end| wanted.have_end(length, end));
            entries.iter().try_for_each(|(name, value)| add(&mut read, name, value, wanted))?;
            return Ok(Ok(Self { read, source: Source::Dict(dict.clone()) }));
        }
        let pairs = match request::pairs(headers)? {
            Ok(pairs) => pairs,
            Err(found) => return Ok(Err(found)),
        };
        pairs.iter().try_for_each(|(name, value)| add(&mut read, name, value, wanted))?;
        if read.is_empty() && request::has_headers(headers)? {
            return Ok(Err(request::WHOLE_REQUEST.into()));
        }
        Ok(Ok(Self { read, source: Source::Pairs(pairs) }))
    }

    /// Those that count, as the core reads them.
    pub(crate) fn view(&self) -> Headers<'_> {
        self.read.iter().map(|(name, value)| (*name, value.as_ref().map(Text::as_str))).collect()
    }

    /// Whether they are a whole request, passed in place of its headers.
    pub(crate) fn are_a_request(&self) -> bool {
        request::is_whole(&self.pairs())
    }

    /// All of them.
    pub(crate) fn all(&self) -> PyResult<AllHeaders<'py>> {
        let mut all = Vec::new();
        for (name, value) in &self.pairs() {
            if let Some(name) = NameOrValue::of(name) {
                each_value(value, |value| {
                    all.push((name.text()?, value));
                    Ok(())
                })?;
            }
        }
        Ok(AllHeaders(all))
    }

    fn pairs(&self) -> Vec<Pair<'py>> {
        match &self.source {
            Source::Dict(dict) => dict.iter().collect(),
            Source::Pairs(pairs) => pairs.clone(),
        }
    }
}

impl AllHeaders<'_> {
    /// As the core reads them.
    pub(crate) fn view(&self) -> Headers<'_> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_ref().map(Text::as_str))).collect()
    }
}

fn add<'w, 'py>(
    read: &mut SmallVec<[(&'w str, Option<Text<'py>>); 4]>,
    name: &Bound<'py, PyAny>,
    value: &Bound<'py, PyAny>,
    wanted: &'w WantedNames,
) -> PyResult<()> {
    let Some(name) = NameOrValue::of(name) else { return Ok(()) };
    let Some(name) = wanted.find(&name)? else { return Ok(()) };
    each_value(value, |value| {
        read.push((name, value));
        Ok(())
    })
}

/// A header's value, or each one of a list, or `None` if it isn't text.
fn each_value<'py>(value: &Bound<'py, PyAny>, mut add: impl FnMut(Option<Text<'py>>) -> PyResult<()>) -> PyResult<()> {
    let mut add_one = |value: &Bound<'py, PyAny>| {
        if value.is_none() { Ok(()) } else { add(NameOrValue::of(value).map(|value| value.text()).transpose()?) }
    };
    if let Ok(list) = value.cast::<PyList>() {
        return list.iter().try_for_each(|value| add_one(&value));
    }
    if let Ok(tuple) = value.cast::<PyTuple>() {
        return tuple.iter().try_for_each(|value| add_one(&value));
    }
    add_one(value)
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
        Ok(Text(match self {
            Self::Str(str) => text::utf8(str)?,
            Self::Bytes(bytes) if bytes.as_bytes().is_ascii() => (*bytes).clone(),
            Self::Bytes(bytes) => text::latin1(bytes)?,
        }))
    }
}

/// Text as UTF-8, in memory of Python's.
struct Text<'py>(Bound<'py, PyBytes>);

impl Text<'_> {
    fn as_str(&self) -> &str {
        // It is UTF-8: this only proves it once more.
        str::from_utf8(self.0.as_bytes()).unwrap_or_default()
    }
}
