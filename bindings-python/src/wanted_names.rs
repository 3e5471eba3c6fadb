//! The names of the headers that a verdict looks at.

use hookseal::binding;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::header_text::NameOrValue;

/// Each name in lower case, and as CGI spells it (`http_x_signature`).
pub(crate) struct WantedNames {
    /// Whether all names are wanted.
    pub(crate) are_all: bool,
    names: Vec<WantedName>,
    /// One bit for each length that a wanted name has; long ones share the last.
    lengths: u64,
}

struct WantedName {
    /// The header's, for the core.
    name: String,
    /// One of its spellings, in lower case.
    spelled: String,
    /// The last character of that.
    end: Option<char>,
    /// The same in its usual cases, which compare faster than names in any case.
    cases: Vec<Py<PyString>>,
}

impl WantedNames {
    pub(crate) fn new(py: Python<'_>, names: &[String]) -> Self {
        let are_all = names.iter().any(|name| name == "*");
        let wanted = |name: &String, spelled: String, cases: &[String]| {
            let cases = cases.iter().map(|case| PyString::intern(py, case).unbind()).collect();
            WantedName { name: name.clone(), end: spelled.chars().next_back(), spelled, cases }
        };
        let every = |name: &String| {
            let lower = name.to_ascii_lowercase();
            let usual = wanted(name, lower.clone(), &[title_case(&lower), lower]);
            let by_cgi = binding::cgi_spellings(name).into_iter().map(|cgi| {
                let upper = cgi.to_ascii_uppercase();
                wanted(name, cgi, &[upper])
            });
            std::iter::once(usual).chain(by_cgi).collect::<Vec<_>>()
        };
        let names: Vec<_> = names.iter().flat_map(every).collect();
        let lengths = names.iter().fold(0, |lengths, wanted| lengths | length_bit(wanted.spelled.len()));
        Self { are_all, names, lengths }
    }

    /// Whether a name of this length may be wanted. Most names are ruled out by their
    /// length, without being read.
    pub(crate) fn may_have_length(&self, length: usize) -> bool {
        self.lengths & length_bit(length) != 0
    }

    /// Whether a name of this length may be wanted if it ends in this character.
    pub(crate) fn may_end_in(&self, length: usize, end: char) -> bool {
        let end = Some(end.to_ascii_lowercase());
        self.names.iter().any(|wanted| wanted.spelled.len() == length && wanted.end == end)
    }

    /// The wanted header that this name spells, in any case.
    pub(crate) fn find(&self, name: &NameOrValue<'_, '_>) -> PyResult<Option<&str>> {
        let length = name.length()?;
        if !self.may_have_length(length) {
            return Ok(None);
        }
        // A subclass may override `__eq__`.
        if let NameOrValue::Str(str) = name
            && str.is_exact_instance_of::<PyString>()
        {
            for wanted in self.names.iter().filter(|wanted| wanted.spelled.len() == length) {
                for case in &wanted.cases {
                    if str.as_any().eq(case)? {
                        return Ok(Some(&wanted.name));
                    }
                }
            }
        }
        let text = name.text()?;
        let found = self.names.iter().find(|wanted| wanted.spelled.eq_ignore_ascii_case(text.as_str()));
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
