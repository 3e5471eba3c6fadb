//! The name of a value's type, for error messages. Never the value: it may be a secret.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyTypeMethods;

use crate::text;

/// A user's class may have a name of any length.
const MAX_NAME: usize = 60;

/// `None`, `a dict`, `an int`; for a coroutine, with the advice to await it.
pub(crate) fn type_name(value: &Bound<'_, PyAny>) -> String {
    if value.is_none() {
        return "None".into();
    }
    let name = value.get_type().name().and_then(|name| text::text(&name)).unwrap_or_else(|_| "object".into());
    let name: String = name.chars().take(MAX_NAME).collect();
    let article = if name.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']) { "an" } else { "a" };
    let advice = if is_awaitable(value) { ", which is to be awaited first" } else { "" };
    format!("{article} {name}{advice}")
}

/// Whether it is a coroutine, a future or a task.
pub(crate) fn is_awaitable(value: &Bound<'_, PyAny>) -> bool {
    value.get_type().hasattr(intern!(value.py(), "__await__")).unwrap_or(false)
}
