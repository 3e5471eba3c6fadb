//! Events as dicts of plain values, for queues and databases, and back.

use hookseal::binding;
use pyo3::exceptions::PyKeyError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyList, PyString};

use crate::event::{Event, Given, Origin};
use crate::event_warning::Warnings;
use crate::idempotency_key::IdempotencyKey;
use crate::type_name::type_name;
use crate::{error, number, text};

/// The event as a new dict. `data` and `payload` are the event's own, not copies.
pub(crate) fn to_dict<'py>(event: &Event, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item(intern!(py, "provider"), event.provider(py)?)?;
    dict.set_item(intern!(py, "type"), &event.r#type)?;
    dict.set_item(intern!(py, "id"), &event.id)?;
    dict.set_item(intern!(py, "timestamp"), event.timestamp.map(|timestamp| timestamp.to_string()))?;
    dict.set_item(intern!(py, "data"), &event.data)?;
    dict.set_item(intern!(py, "payload"), &event.payload)?;
    dict.set_item(intern!(py, "recognized"), event.recognized)?;
    let warnings = PyList::empty(py);
    for warning in event.warnings.found() {
        let named = PyDict::new(py);
        named.set_item(intern!(py, "code"), warning.code())?;
        named.set_item(intern!(py, "path"), warning.path())?;
        named.set_item(intern!(py, "message"), warning.message())?;
        warnings.append(named)?;
    }
    dict.set_item(intern!(py, "warnings"), warnings)?;
    dict.set_item(intern!(py, "idempotency_key"), event.idempotency_key(py)?)?;
    dict.set_item(intern!(py, "delivery_id"), &event.delivery_id)?;
    dict.set_item(intern!(py, "secret_index"), event.secret_index)?;
    dict.set_item(intern!(py, "proof"), event.proof())?;
    dict.set_item(intern!(py, "unsigned"), event.unsigned())?;
    Ok(dict)
}

/// The event of such a dict, or of the JSON that another language wrote of one.
pub(crate) fn from_dict(value: &Bound<'_, PyAny>) -> PyResult<Event> {
    let py = value.py();
    let Ok(dict) = value.cast::<PyDict>() else {
        return Err(error::invalid_option(py, "event", "a dict that to_dict made", &type_name(value)));
    };
    let fields = Fields(dict);
    let timestamp = fields.text("timestamp")?;
    let timestamp = match &timestamp {
        Some(given) => match binding::timestamp(&text::text(given)?) {
            Some(timestamp) => Some(timestamp),
            None => return Err(fields.refuse("timestamp", "an RFC 3339 time", "another str")),
        },
        None => None,
    };
    let unbound = |text: Option<Bound<'_, PyString>>| text.map(Bound::unbind);
    let data = fields.value("data")?;
    Ok(Event {
        r#type: unbound(fields.text("type")?),
        id: unbound(fields.text("id")?),
        data: (!data.is_none()).then(|| data.unbind()),
        payload: fields.value("payload")?.unbind(),
        recognized: fields.flag("recognized")?,
        warnings: Warnings::new(&fields.warnings()?),
        idempotency_key: IdempotencyKey::made(unbound(fields.text("idempotency_key")?)),
        delivery_id: unbound(fields.text("delivery_id")?),
        secret_index: fields.index("secret_index")?,
        timestamp,
        origin: Origin::Given(Given {
            provider: fields.required("provider")?.unbind(),
            proof: fields.one_of("proof", binding::proofs())?,
            unsigned: fields.texts("unsigned")?,
        }),
    })
}

/// An event's fields by their names: `secret_index`, or `secretIndex` as JavaScript writes it.
struct Fields<'d, 'py>(&'d Bound<'py, PyDict>);

impl<'py> Fields<'_, 'py> {
    fn value(&self, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let absent = || self.refuse(name, "a field of an event", "nothing");
        match self.0.get_item(name)? {
            Some(value) => Ok(value),
            None => self.0.get_item(camel(name))?.ok_or_else(absent),
        }
    }

    fn text(&self, name: &str) -> PyResult<Option<Bound<'py, PyString>>> {
        let value = self.value(name)?;
        if value.is_none() {
            return Ok(None);
        }
        let refused = self.refuse(name, "a str or None", &type_name(&value));
        value.cast_into::<PyString>().map(Some).map_err(|_| refused)
    }

    fn required(&self, name: &str) -> PyResult<Bound<'py, PyString>> {
        self.text(name)?.ok_or_else(|| self.refuse(name, "a str", "None"))
    }

    fn one_of(&self, name: &str, known: &'static [&'static str]) -> PyResult<&'static str> {
        let given = text::text(&self.required(name)?)?;
        let found = known.iter().find(|known| **known == given);
        found.copied().ok_or_else(|| self.refuse(name, &format!("one of {}", known.join(", ")), "another str"))
    }

    fn flag(&self, name: &str) -> PyResult<bool> {
        let value = self.value(name)?;
        let flag = value.cast::<PyBool>().map(|flag| flag.is_true());
        flag.map_err(|_| self.refuse(name, "True or False", &type_name(&value)))
    }

    fn index(&self, name: &str) -> PyResult<usize> {
        let value = self.value(name)?;
        let index = number::integer(&value).and_then(|index| index.extract().ok());
        index.ok_or_else(|| self.refuse(name, "an int, 0 or more", &type_name(&value)))
    }

    fn list(&self, name: &str) -> PyResult<Bound<'py, PyList>> {
        let value = self.value(name)?;
        let refused = self.refuse(name, "a list", &type_name(&value));
        value.cast_into::<PyList>().map_err(|_| refused)
    }

    fn texts(&self, name: &str) -> PyResult<Vec<String>> {
        let text = |item: Bound<'py, PyAny>| match item.cast::<PyString>() {
            Ok(item) => text::text(item),
            Err(_) => Err(self.refuse(name, "a list of str", &type_name(&item))),
        };
        self.list(name)?.iter().map(text).collect()
    }

    fn warnings(&self) -> PyResult<Vec<hookseal::Warning>> {
        let refused = || self.refuse("warnings", "dicts with code, path and message", "something else");
        let warning = |item: Bound<'py, PyAny>| {
            let dict = item.cast::<PyDict>().map_err(|_| refused())?;
            let field = |name: &str| {
                let value = dict.get_item(name)?.ok_or_else(|| PyKeyError::new_err(String::from(name)))?;
                text::text(value.cast::<PyString>()?)
            };
            let (code, path, message) = (field("code")?, field("path")?, field("message")?);
            binding::warning(&code, path, message).ok_or_else(refused)
        };
        self.list("warnings")?.iter().map(|item| warning(item).map_err(|_| refused())).collect()
    }

    fn refuse(&self, name: &str, expected: &str, found: &str) -> PyErr {
        error::invalid_option(self.0.py(), &format!("event.{name}"), expected, found)
    }
}

/// `secret_index` as `secretIndex`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}
