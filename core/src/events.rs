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

pub mod filedgr;
pub mod tectra;
pub mod thunderstack;
pub mod tusky;
pub mod tuteliq;
