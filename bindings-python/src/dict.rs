//! Selected entries of a dict: a request has a dozen headers or more, and a verdict
//! looks at one or two.
//!
//! pyo3's own iterator counts a reference to every name and value, which under
//! the stable ABI is four calls an entry and took longer than the HMAC of a
//! short body.
#![expect(unsafe_code, reason = "borrowed references: see the SAFETY notes")]

use std::ptr;

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::critical_section::with_critical_section;
use pyo3::types::PyDict;
use smallvec::SmallVec;

use crate::wanted_names::WantedNames;

/// Names and values, usually few.
pub(crate) type Entries<'py> = SmallVec<[(Bound<'py, PyAny>, Bound<'py, PyAny>); 4]>;

/// The entries whose name has a wanted length and a wanted last character.
///
/// This is asked only of names that are exactly a `str`. Entries with any other name
/// are all returned.
pub(crate) fn select<'py>(dict: &Bound<'py, PyDict>, wanted: &WantedNames) -> Entries<'py> {
    // Without a GIL, this is what keeps other threads from changing the dict; with one, it is nothing.
    with_critical_section(dict, || {
        let py = dict.py();
        let mut selected = Entries::new();
        let (mut position, mut name, mut value) = (0, ptr::null_mut(), ptr::null_mut());
        // SAFETY: `dict` is a dict, and no other thread changes it: see above. PyDict_Next
        // lends `name` and `value`: the dict holds them while it isn't changed, and nothing
        // here can change it, because none of the calls below runs Python code, lets go of
        // the GIL or ends the critical section. What is returned has a reference of its own.
        while unsafe { ffi::PyDict_Next(dict.as_ptr(), &raw mut position, &raw mut name, &raw mut value) } != 0 {
            // SAFETY: as above; `name` is not null, for PyDict_Next said that there is one.
            if let Some(length) = unsafe { text_length(name) } {
                // SAFETY: `name` is a `str` of `length` characters.
                if !wanted.may_have_length(length)
                    || !unsafe { last_character(name, length) }.is_some_and(|end| wanted.may_end_in(length, end))
                {
                    continue;
                }
            }
            // SAFETY: both are valid, as above; each gets a reference of its own.
            selected.push(unsafe { (Bound::from_borrowed_ptr(py, name), Bound::from_borrowed_ptr(py, value)) });
        }
        selected
    })
}

/// How many characters a `str` has; `None` for anything else, subclasses included.
///
/// # Safety
/// `object` is valid, and the GIL is held.
unsafe fn text_length(object: *mut ffi::PyObject) -> Option<usize> {
    // SAFETY: the caller's duty; the length of a `str` can't fail.
    unsafe {
        if ffi::PyUnicode_CheckExact(object) == 0 {
            return None;
        }
        usize::try_from(ffi::PyUnicode_GetLength(object)).ok()
    }
}

/// The last of a text's `length` characters; `None` if it has none, or one
/// that no `char` holds (a surrogate).
///
/// # Safety
/// `text` is a `str` of that length, and the GIL is held.
unsafe fn last_character(text: *mut ffi::PyObject, length: usize) -> Option<char> {
    let last = ffi::Py_ssize_t::try_from(length.checked_sub(1)?).ok()?;
    // SAFETY: the caller's duty; the index is within the text, so reading it can't fail.
    char::from_u32(unsafe { ffi::PyUnicode_ReadChar(text, last) })
}
