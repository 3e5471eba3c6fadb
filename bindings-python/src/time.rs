//! Times: `now` in, timestamps out.

use std::time::{SystemTime, UNIX_EPOCH};

use hookseal::Timestamp;
use pyo3::exceptions::PyOverflowError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDateTime, PyDelta, PyDeltaAccess, PyFloat, PyInt, PyTzInfo};

use crate::describe::describe;
use crate::error;

/// The time that the caller passed, or else the clock's.
pub(crate) fn now(value: Option<&Bound<'_, PyAny>>) -> PyResult<Timestamp> {
    match value {
        None => Ok(clock()),
        Some(value) => given(value)?.ok_or_else(|| {
            let expected = "an aware datetime, or seconds since 1970";
            error::invalid_option("now", expected, &found(value))
        }),
    }
}

fn clock() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_unix_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

fn given(value: &Bound<'_, PyAny>) -> PyResult<Option<Timestamp>> {
    if value.is_instance_of::<PyDateTime>() {
        return aware(value);
    }
    if value.is_instance_of::<PyBool>() {
        return Ok(None);
    }
    if value.is_instance_of::<PyInt>() {
        return Ok(value.extract().ok().map(Timestamp::from_unix_seconds));
    }
    let Ok(seconds) = value.cast::<PyFloat>() else { return Ok(None) };
    let seconds = seconds.value();
    #[expect(clippy::as_conversions, reason = "saturates")]
    Ok(seconds.is_finite().then(|| Timestamp::from_unix_millis((seconds * 1000.0).round() as i64)))
}

/// None for a naive one: whether it is UTC or local time, nobody can tell.
fn aware(time: &Bound<'_, PyAny>) -> PyResult<Option<Timestamp>> {
    let py = time.py();
    if time.call_method0(intern!(py, "utcoffset"))?.is_none() {
        return Ok(None);
    }
    let since = time.sub(epoch(py)?)?.cast_into::<PyDelta>()?;
    let seconds = i64::from(since.get_days()) * 86_400 + i64::from(since.get_seconds());
    Ok(Some(Timestamp::from_unix_millis(seconds * 1000 + i64::from(since.get_microseconds()) / 1000)))
}

fn found(value: &Bound<'_, PyAny>) -> String {
    if value.is_instance_of::<PyDateTime>() {
        "a naive datetime, which could be of any time zone".into()
    } else if value.is_instance_of::<PyFloat>() || value.is_exact_instance_of::<PyInt>() {
        "a number that is no time".into()
    } else {
        describe(value)
    }
}

/// As an aware datetime in UTC, exact to the millisecond; none where Python has
/// none (before the year 1, after 9999).
pub(crate) fn datetime(py: Python<'_>, timestamp: Timestamp) -> PyResult<Option<Bound<'_, PyAny>>> {
    let seconds = timestamp.unix_seconds();
    let millis = timestamp.unix_millis().rem_euclid(1000);
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let (Ok(days), Ok(rest), Ok(micros)) = (i32::try_from(days), i32::try_from(rest), i32::try_from(millis * 1000))
    else {
        return Ok(None);
    };
    let time = PyDelta::new(py, days, rest, micros, false).and_then(|since| epoch(py)?.add(since));
    match time {
        Err(error) if error.is_instance_of::<PyOverflowError>(py) => Ok(None),
        time => time.map(Some),
    }
}

/// 1970-01-01 in UTC.
fn epoch(py: Python<'_>) -> PyResult<&Bound<'_, PyDateTime>> {
    static EPOCH: PyOnceLock<Py<PyDateTime>> = PyOnceLock::new();
    let epoch = EPOCH.get_or_try_init(py, || {
        let utc = PyTzInfo::utc(py)?;
        PyDateTime::new(py, 1970, 1, 1, 0, 0, 0, 0, Some(&utc)).map(Bound::unbind)
    })?;
    Ok(epoch.bind(py))
}
