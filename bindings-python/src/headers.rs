//! A delivery's headers, from the types that frameworks keep them in.

use hookseal::Headers;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use smallvec::SmallVec;

use crate::header_text::{HeaderText, NameOrValue};
use crate::out_of_memory::is_from_argument;
use crate::type_name::type_name;
use crate::wanted_names::WantedNames;
use crate::{dict, environ, header_pairs};

/// The headers of one delivery.
#[derive(Default)]
pub(crate) struct RequestHeaders<'w, 'py> {
    wanted: Wanted<'w, 'py>,
    source: Source<'py>,
    /// All of them, where a verdict looks at all.
    all: Option<AllHeaders<'py>>,
}

/// The headers that a verdict looks at, by their wanted names; `None` is a value
/// that isn't text.
type Wanted<'w, 'py> = SmallVec<[(&'w str, Option<HeaderText<'py>>); 2]>;

/// The same for the core: mostly one or two, so nothing is allocated.
pub(crate) type WantedPairs<'h> = SmallVec<[(&'h str, Option<&'h str>); 2]>;

/// All headers, for the error message that looks at all.
enum Source<'py> {
    Dict(Bound<'py, PyDict>),
    /// Flask's, which can be read again.
    Environ(Bound<'py, PyAny>),
    /// They may come from an iterator, which can be read only once.
    Pairs(Vec<Pair<'py>>),
}

impl Default for Source<'_> {
    fn default() -> Self {
        Self::Pairs(Vec::new())
    }
}

type Pair<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>);

/// All headers of a delivery, as text.
pub(crate) struct AllHeaders<'py>(Vec<(HeaderText<'py>, Option<HeaderText<'py>>)>);

/// What was passed in place of headers, and what it raised, if it did.
pub(crate) struct NotHeaders {
    pub(crate) found: String,
    pub(crate) cause: Option<PyErr>,
}

impl<'w, 'py> RequestHeaders<'w, 'py> {
    /// Reads a mapping (anything with `items()`) or pairs.
    pub(crate) fn read(
        &mut self,
        headers: Option<&Bound<'py, PyAny>>,
        names: &'w WantedNames,
    ) -> PyResult<Result<(), NotHeaders>> {
        match (self.read_wanted(headers, names), headers) {
            (Ok(read), _) => Ok(read.map_err(|found| NotHeaders { found, cause: None })),
            (Err(error), Some(headers)) if is_from_argument(headers.py(), &error) => {
                let raised = type_name(error.value(headers.py()));
                let found = format!("{} that raised {raised} when it was read", type_name(headers));
                Ok(Err(NotHeaders { found, cause: Some(error) }))
            }
            (Err(error), _) => Err(error),
        }
    }

    fn read_wanted(
        &mut self,
        headers: Option<&Bound<'py, PyAny>>,
        names: &'w WantedNames,
    ) -> PyResult<Result<(), String>> {
        let Some(headers) = headers else { return Ok(Err("None".into())) };
        if let Ok(dict) = headers.cast_exact::<PyDict>() {
            self.add_all(&dict::select(dict, names), names)?;
            self.source = Source::Dict(dict.clone());
            return self.read_all(names).map(Ok);
        }
        if !names.are_all
            && let Some(environ) = environ::below(headers)?
            && let Some(entries) = environ::select(&environ, names)
        {
            self.add_all(&entries, names)?;
            self.source = Source::Environ(headers.clone());
            return Ok(Ok(()));
        }
        let pairs = match header_pairs::read(headers)? {
            Ok(pairs) => pairs,
            Err(found) => return Ok(Err(found)),
        };
        self.add_all(&pairs, names)?;
        if self.wanted.is_empty() && header_pairs::has_headers(headers)? {
            return Ok(Err(header_pairs::WHOLE_REQUEST.into()));
        }
        self.source = Source::Pairs(pairs);
        self.read_all(names).map(Ok)
    }

    fn add_all(&mut self, pairs: &[Pair<'py>], names: &'w WantedNames) -> PyResult<()> {
        pairs.iter().try_for_each(|(name, value)| add(&mut self.wanted, name, value, names))
    }

    fn read_all(&mut self, names: &WantedNames) -> PyResult<()> {
        if names.are_all {
            self.all = Some(self.all()?);
        }
        Ok(())
    }

    /// The headers that a verdict looks at, for the core.
    pub(crate) fn view(&self) -> WantedPairs<'_> {
        match &self.all {
            None => self.wanted.iter().map(|(name, value)| (*name, value.as_ref().map(HeaderText::as_str))).collect(),
            Some(all) => all.pairs().collect(),
        }
    }

    /// Whether a whole request was passed in place of its headers.
    pub(crate) fn are_a_request(&self) -> bool {
        self.pairs().is_ok_and(|pairs| header_pairs::are_a_request(&pairs))
    }

    pub(crate) fn all(&self) -> PyResult<AllHeaders<'py>> {
        let mut all = Vec::new();
        for (name, value) in &self.pairs()? {
            if let Some(name) = NameOrValue::of(name) {
                for_each_value(value, |value| {
                    all.push((name.text()?, value));
                    Ok(())
                })?;
            }
        }
        Ok(AllHeaders(all))
    }

    fn pairs(&self) -> PyResult<Vec<Pair<'py>>> {
        match &self.source {
            Source::Dict(dict) => Ok(dict.iter().collect()),
            Source::Environ(headers) => header_pairs::read(headers).map(Result::unwrap_or_default),
            Source::Pairs(pairs) => Ok(pairs.clone()),
        }
    }
}

impl AllHeaders<'_> {
    /// For the core.
    pub(crate) fn view(&self) -> Headers<'_> {
        self.pairs().collect()
    }

    fn pairs(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_ref().map(HeaderText::as_str)))
    }
}

/// Adds a header if its name is a wanted one.
fn add<'w, 'py>(
    wanted: &mut Wanted<'w, 'py>,
    name: &Bound<'py, PyAny>,
    value: &Bound<'py, PyAny>,
    names: &'w WantedNames,
) -> PyResult<()> {
    let Some(name) = NameOrValue::of(name) else { return Ok(()) };
    let Some(name) = names.find(&name)? else { return Ok(()) };
    for_each_value(value, |value| {
        wanted.push((name, value));
        Ok(())
    })
}

/// Calls `add` with a header's value, or with each one of a list; with `None` for a
/// value that isn't text, and not at all for Python's `None`.
fn for_each_value<'py>(
    value: &Bound<'py, PyAny>,
    mut add: impl FnMut(Option<HeaderText<'py>>) -> PyResult<()>,
) -> PyResult<()> {
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
