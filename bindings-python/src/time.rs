//! Times: `now` in, timestamps out.

use hookseal::Timestamp;
use pyo3::exceptions::PyOverflowError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyFloat, PyInt, PyModule, PyType};

use crate::out_of_memory::is_from_argument;
use crate::type_name::type_name;
use crate::{error, number};

/// The time that the caller passed, or the clock's.
pub(crate) fn now(py: Python<'_>, value: Option<&Bound<'_, PyAny>>) -> PyResult<Timestamp> {
    let Some(value) = value else { return clock(py) };
    let refuse = |found: &str| error::invalid_option(py, "now", "an aware datetime, or seconds since 1970", found);
    // By its class: `isinstance` would ask the value for one.
    if !value.get_type().is_subclass(datetime_class(py)?)? {
        return seconds(value).ok_or_else(|| refuse(&found(value)));
    }
    match aware(value) {
        Ok(Some(time)) => Ok(time),
        Ok(None) => Err(refuse("a naive datetime, which could be of any time zone")),
        Err(error) if is_from_argument(py, &error) => {
            Err(refuse(&format!("a datetime whose time zone raised {}", type_name(error.value(py)))))
        }
        Err(error) => Err(error),
    }
}

/// Python's clock, looked up by name each time, because tests replace it.
fn clock(py: Python<'_>) -> PyResult<Timestamp> {
    static MODULE: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let module = MODULE.get_or_try_init(py, || py.import("time").map(Bound::unbind))?;
    let time = module.bind(py).getattr(intern!(py, "time"))?.call0()?;
    seconds(&time).ok_or_else(|| error::invalid_option(py, "time.time()", "seconds since 1970", &found(&time)))
}

/// Seconds since 1970.
fn seconds(value: &Bound<'_, PyAny>) -> Option<Timestamp> {
    if let Ok(seconds) = value.cast::<PyFloat>() {
        let seconds = seconds.value();
        #[expect(clippy::as_conversions, reason = "saturates")]
        return seconds.is_finite().then(|| Timestamp::from_unix_millis((seconds * 1000.0).round() as i64));
    }
    number::integer(value).and_then(|seconds| seconds.extract().ok()).map(Timestamp::from_unix_seconds)
}

fn found(value: &Bound<'_, PyAny>) -> String {
    let is_number = value.is_instance_of::<PyFloat>() || value.is_instance_of::<PyInt>();
    if is_number && !value.is_instance_of::<PyBool>() { "a number that is no time".into() } else { type_name(value) }
}

/// `None` for a naive one: it could be UTC or local time.
fn aware(time: &Bound<'_, PyAny>) -> PyResult<Option<Timestamp>> {
    let py = time.py();
    let class = datetime_class(py)?;
    if class.call_method1(intern!(py, "utcoffset"), (time,))?.is_none() {
        return Ok(None);
    }
    let since = class.call_method1(intern!(py, "__sub__"), (time, epoch(py)?))?;
    let millis = since.floor_div(duration(py, 0, 1)?)?;
    Ok(Some(Timestamp::from_unix_millis(millis.extract()?)))
}

/// As an aware datetime in UTC, exact to the millisecond; `None` if Python has
/// none (before the year 1, after 9999).
pub(crate) fn datetime(py: Python<'_>, timestamp: Timestamp) -> PyResult<Option<Bound<'_, PyAny>>> {
    let millis = timestamp.unix_millis();
    let since = duration(py, millis.div_euclid(86_400_000), millis.rem_euclid(86_400_000));
    match since.and_then(|since| epoch(py)?.add(since)) {
        Err(error) if error.is_instance_of::<PyOverflowError>(py) => Ok(None),
        time => time.map(Some),
    }
}

fn duration(py: Python<'_>, days: i64, millis: i64) -> PyResult<Bound<'_, PyAny>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "datetime", "timedelta")?.call1((days, 0, 0, millis))
}

/// 1970-01-01 in UTC.
fn epoch(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static EPOCH: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let epoch = EPOCH.get_or_try_init(py, || {
        let utc = py.import("datetime")?.getattr("timezone")?.getattr("utc")?;
        datetime_class(py)?.call1((1970, 1, 1, 0, 0, 0, 0, utc)).map(Bound::unbind)
    })?;
    Ok(epoch.bind(py))
}

fn datetime_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "datetime", "datetime")
}
