//! Secrets: one, or several. Every copy that is made here is wiped, here or by the
//! core's `SecretInput`.
#![expect(unsafe_code, reason = "wipes a copy in Python's memory: see the SAFETY note")]

use hookseal::{SecretInput, binding};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyList, PyString, PyTuple};
use zeroize::Zeroize;

use crate::type_name::type_name;
use crate::{bytes, error, provider_json, text};

/// A secret, a set of keys, or a list or tuple of them.
pub(crate) fn secrets(value: &Bound<'_, PyAny>) -> PyResult<Vec<SecretInput<'static>>> {
    let mut secrets = Vec::new();
    if let Ok(list) = value.cast::<PyList>() {
        list.iter().enumerate().try_for_each(|(index, value)| add(index, &value, &mut secrets))?;
    } else if let Ok(tuple) = value.cast::<PyTuple>() {
        tuple.iter().enumerate().try_for_each(|(index, value)| add(index, &value, &mut secrets))?;
    } else {
        add(0, value, &mut secrets)?;
    }
    Ok(secrets)
}

fn add(index: usize, value: &Bound<'_, PyAny>, secrets: &mut Vec<SecretInput<'static>>) -> PyResult<()> {
    let Ok(keys) = value.cast::<PyDict>() else {
        secrets.push(secret(index, value)?);
        return Ok(());
    };
    // A copy: to read a key may run code of its own, which could change the dict.
    let entries: Vec<_> = keys.iter().collect();
    let has = |wanted: &str| entries.iter().any(|(name, _)| name.cast::<PyString>().is_ok_and(|name| name == wanted));
    // A set, or a key alone, whatever is in it: the core says what is wrong with it. No key's id is `keys` or `kty`.
    if has("keys") || has("kty") {
        let json = provider_json::from_dict(keys).map_err(|_| {
            error::config(value.py(), &binding::secret_of_wrong_type(index, "keys that JSON can't hold"))
        })?;
        secrets.push(json.into());
        return Ok(());
    }
    if entries.is_empty() {
        return Err(wrong_type(index, value));
    }
    for (id, key) in entries {
        let id = id.extract::<String>().map_err(|_| wrong_type(index, &id))?;
        secrets.push(SecretInput::named(id, secret(index, &key)?));
    }
    Ok(())
}

fn wrong_type(index: usize, value: &Bound<'_, PyAny>) -> PyErr {
    error::config(value.py(), &binding::secret_of_wrong_type(index, &type_name(value)))
}

fn secret(index: usize, value: &Bound<'_, PyAny>) -> PyResult<SecretInput<'static>> {
    let py = value.py();
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().to_vec().into());
    }
    if let Ok(text) = value.cast::<PyString>() {
        let mut text = text::unicode(text)?.ok_or_else(|| error::config(py, &binding::secret_not_unicode(index)))?;
        return Ok(std::mem::take(&mut *text).into());
    }
    match bytes::view(value)? {
        Some(view) => copied(&PyByteArray::from(&view)?),
        None => Err(wrong_type(index, value)),
    }
}

/// The bytes of an array that nothing else refers to; the array is wiped.
fn copied(array: &Bound<'_, PyByteArray>) -> PyResult<SecretInput<'static>> {
    let secret = array.to_vec();
    // SAFETY: the array was made for this call and nothing else refers to it, so
    // nothing reads, writes or resizes it meanwhile.
    unsafe { array.as_bytes_mut() }.zeroize();
    Ok(secret.into())
}
