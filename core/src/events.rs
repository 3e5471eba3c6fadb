//! The documented payloads, one module per provider.
//!
//! ```
//! # use hookseal::{events::tectra::TectraData, Delivery, Options, Signing, Timestamp, Webhook};
//! # let webhook = Webhook::new("tectra", ["whsec_k7x9m2"], Options::default())?;
//! # let now = Timestamp::from_unix_seconds(1_749_893_520);
//! # let sample = webhook.sample("batch.anchored", &Signing { now, id: "", delivery_id: "dlv_1", url: None, method: None })?;
//! # let headers = sample.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
//! # let delivery = Delivery { body: sample.body.as_bytes(), headers, now, url: None, method: None };
//! let event = webhook.verify(&delivery)?;
//! match TectraData::of(&event)? {
//!     Some(TectraData::BatchAnchored(batch)) => assert_eq!(batch.leaf_count, 247),
//!     other => panic!("{other:?}"),
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::sample::SamplePayload;

pub mod filedgr;
pub mod tectra;
pub mod thunderstack;
pub mod tusky;
pub mod tuteliq;

/// The sample payloads, by provider. No record points to them: a binding that
/// brings its own copies doesn't link these.
pub(crate) const SAMPLES: &[(&str, &[SamplePayload])] = &[
    ("tusky", tusky::SAMPLES),
    ("filedgr", filedgr::SAMPLES),
    ("thunderstack", thunderstack::SAMPLES),
    ("tuteliq", tuteliq::SAMPLES),
    ("tectra", tectra::SAMPLES),
];
