//! Words for a value of the wrong type. Never the value itself: it may be a secret.

use pyo3::prelude::*;
use pyo3::types::PyTypeMethods;

/// `None`, `a dict`, `an int`.
pub(crate) fn describe(value: &Bound<'_, PyAny>) -> String {
    if value.is_none() {
        return "None".into();
    }
    let name = value.get_type().name().map_or_else(|_| "object".into(), |name| name.to_string_lossy().into_owned());
    let article = if name.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']) { "an" } else { "a" };
    format!("{article} {name}")
}
