//! The Python face of hookseal: Python values in, Python values out. Whatever is
//! decided is decided in the core.
#![deny(unsafe_code)]

mod bytes;
mod call;
mod describe;
mod dict;
mod error;
mod event;
mod headers;
mod identity;
mod json;
mod new;
mod number;
mod options;
mod provider;
mod record;
mod request;
mod retry;
mod sample;
mod secrets;
mod text;
mod time;
mod verified;
mod webhook;

/// The native part of the package `hookseal`, which re-exports all of it.
#[pyo3::pymodule]
mod _hookseal {
    #[pymodule_export]
    use super::event::{Event, EventWarning};
    #[pymodule_export]
    use super::json::build_payloads;
    #[pymodule_export]
    use super::provider::{provider, providers};
    #[pymodule_export]
    use super::retry::RetrySchedule;
    #[pymodule_export]
    use super::sample::SampleDelivery;
    #[pymodule_export]
    use super::verified::Verified;
    #[pymodule_export]
    use super::webhook::Webhook;

    #[pymodule_init]
    fn init(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
        super::error::import(module.py())
    }

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "Python's name for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
