//! Flask's `request.headers`, which is Werkzeug's `EnvironHeaders`. Each iteration over it reads the WSGI environ again, in
//! Python, and takes several times as long as a verdict.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::dict::{self, Entries};
use crate::wanted_names::WantedNames;

/// The dict below such headers; `None` for any others.
pub(crate) fn below<'py>(headers: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyDict>>> {
    let py = headers.py();
    let class = headers.get_type();
    let is = |name: Bound<'py, PyString>, known: &Bound<'py, PyString>| name.as_any().eq(known);
    if !is(class.name()?, intern!(py, "EnvironHeaders"))?
        || !is(class.module()?, intern!(py, "werkzeug.datastructures.headers"))?
    {
        return Ok(None);
    }
    Ok(headers.getattr_opt(intern!(py, "environ"))?.and_then(|environ| environ.cast_into_exact().ok()))
}

/// The headers that a verdict looks at. `None` if one of them is about the body: the class has rules of its own for its
/// type and length.
pub(crate) fn select<'py>(environ: &Bound<'py, PyDict>, names: &WantedNames) -> Option<Entries<'py>> {
    let mut entries = dict::select(environ, names);
    let mut is_as_given = true;
    entries.retain(|(name, _)| {
        let name = name.cast::<PyString>().ok().and_then(|name| name.to_cow().ok());
        is_as_given &= name.as_ref().is_some_and(|name| !name.contains("CONTENT_"));
        name.is_some_and(|name| name.starts_with("HTTP_"))
    });
    is_as_given.then_some(entries)
}
