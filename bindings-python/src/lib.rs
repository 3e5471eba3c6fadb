//! The Python binding of hookseal: it converts between Python's values and the core's.
//! The core makes every decision.
#![deny(unsafe_code)]

mod bytes;
mod challenge;
mod dict;
mod environ;
mod error;
mod event;
mod event_dict;
mod event_methods;
mod event_warning;
mod explanation;
mod header_pairs;
mod header_text;
mod headers;
mod idempotency_key;
mod json;
mod new;
mod number;
mod options;
mod out_of_memory;
mod provider;
mod provider_json;
mod received;
mod retry;
mod sample;
mod sample_time;
mod secrets;
mod signing;
mod text;
mod time;
mod type_name;
mod verified_signature;
mod wanted_names;
mod webhook;

/// The native part of the package `hookseal`, which re-exports all of it.
#[pyo3::pymodule(gil_used = false)]
mod _hookseal {
    #[pymodule_export]
    use super::challenge::ChallengeAnswer;
    #[pymodule_export]
    use super::event::Event;
    #[pymodule_export]
    use super::event_warning::EventWarning;
    #[pymodule_export]
    use super::explanation::{Explanation, Finding, Step, explain};
    #[pymodule_export]
    use super::json::build_payloads;
    #[pymodule_export]
    use super::provider::{provider, providers};
    #[pymodule_export]
    use super::retry::RetrySchedule;
    #[pymodule_export]
    use super::sample::{SampleDelivery, SampleDraft};
    #[pymodule_export]
    use super::signing::DeliveryToSend;
    #[pymodule_export]
    use super::verified_signature::VerifiedSignature;
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
