//! Python values straight from JSON, by serde_json: in half the time of Python's
//! own parser, most of it saved on names, which are the same in every delivery.
//!
//! Where the two parsers would differ, the result is `None`, and Python's parser is
//! used: lone surrogates, numbers of more than 64 bits, `-0`, long documents, and
//! whatever goes wrong.

use std::collections::HashMap;
use std::fmt;
use std::sync::{LazyLock, Mutex};

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyString};
use rustc_hash::FxBuildHasher;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::new;

/// The names of fields seen so far, as Python strings: made and hashed once.
type Names = HashMap<Box<str>, Py<PyString>, FxBuildHasher>;

/// Payloads are signed, so nobody unknown can send names; there is a bound nevertheless.
const MAX_NAMES: usize = 1024;
const MAX_NAME_BYTES: usize = 64;

/// serde_json's own memory grows with the longest text or number, and the process
/// aborts if there is none left. Python's parser raises an error instead.
const MAX_BYTES: usize = 1 << 20;

/// A float from here on may be an integer that didn't fit, which Python keeps exact.
const LARGE: f64 = 9_223_372_036_854_775_808.0;

/// The value of a JSON text; `None` unless both parsers read it alike.
pub(crate) fn build<'py>(py: Python<'py>, json: &str) -> Option<Bound<'py, PyAny>> {
    static NAMES: LazyLock<Mutex<Names>> = LazyLock::new(Mutex::default);
    if json.len() > MAX_BYTES {
        return None;
    }
    // Building may run Python code (garbage collection does), and that may verify
    // another delivery: that one does without the names, and never waits.
    let mut names = NAMES.try_lock().ok();
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = Value { py, names: names.as_deref_mut() }.deserialize(&mut deserializer).ok()?;
    deserializer.end().ok().map(|()| value)
}

struct Value<'n, 'py> {
    py: Python<'py>,
    names: Option<&'n mut Names>,
}

impl<'py> Value<'_, 'py> {
    /// A seed for a value within this one.
    fn inner(&mut self) -> Value<'_, 'py> {
        Value { py: self.py, names: self.names.as_deref_mut() }
    }
}

impl<'de, 'py> DeserializeSeed<'de> for Value<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, 'py> Visitor<'de> for Value<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(self.py.None().into_bound(self.py))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(PyBool::new(self.py, value).to_owned().into_any())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        new::integer(self.py, value).map_err(E::custom)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        new::unsigned(self.py, value).map_err(E::custom)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        // serde_json reads `-0` as a float; Python reads an integer.
        if value.abs() >= LARGE || (value == 0.0 && value.is_sign_negative()) {
            return Err(E::custom("a number that parsers read differently"));
        }
        new::float(self.py, value).map_err(E::custom)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        new::text(self.py, text).map(Bound::into_any).map_err(E::custom)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<Self::Value, A::Error> {
        let list = new::list(self.py).map_err(A::Error::custom)?;
        while let Some(item) = items.next_element_seed(self.inner())? {
            list.append(item).map_err(A::Error::custom)?;
        }
        Ok(list.into_any())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut fields: A) -> Result<Self::Value, A::Error> {
        let dict = new::dict(self.py).map_err(A::Error::custom)?;
        while let Some(name) = fields.next_key_seed(Name(self.inner()))? {
            let value = fields.next_value_seed(self.inner())?;
            // As in `json.loads`, the last of a repeated name counts.
            dict.set_item(name, value).map_err(A::Error::custom)?;
        }
        Ok(dict.into_any())
    }
}

/// The name of a field.
struct Name<'n, 'py>(Value<'n, 'py>);

impl<'de, 'py> DeserializeSeed<'de> for Name<'_, 'py> {
    type Value = Bound<'py, PyString>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'py> Visitor<'_> for Name<'_, 'py> {
    type Value = Bound<'py, PyString>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let py = self.0.py;
        let Some(names) = self.0.names else { return new::text(py, name).map_err(E::custom) };
        if let Some(known) = names.get(name) {
            return Ok(known.bind(py).clone());
        }
        let made = new::text(py, name).map_err(E::custom)?;
        if names.len() < MAX_NAMES && name.len() <= MAX_NAME_BYTES {
            names.insert(name.into(), made.clone().unbind());
        }
        Ok(made)
    }
}
