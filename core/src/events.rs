//! The documented payloads, one module a provider.
//!
//! ```
//! # use hookseal::{events::tectra::TectraData, Delivery, Options, Signing, Timestamp, Webhook};
//! # let webhook = Webhook::new("tectra", "whsec_k7x9m2", Options::default())?;
//! # let now = Timestamp::from_unix_seconds(1_749_893_520);
//! # let sample = webhook.sample("batch.anchored", &Signing::new(now))?;
//! let event = webhook.verify(&Delivery::new(&sample.body, &sample.headers, now))?;
//! match TectraData::of(&event)? {
//!     Some(TectraData::BatchAnchored(batch)) => assert_eq!(batch.leaf_count, 247),
//!     other => panic!("{other:?}"),
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use alloc::collections::BTreeMap;
use alloc::string::String;

/// An object whose fields aren't documented.
pub type OpenObject = BTreeMap<String, serde_json::Value>;

// <platforms>
pub mod aws_sns;
pub mod blockfrost;
pub mod filedgr;
pub mod shopware;
pub mod slack;
pub mod tectra;
pub mod thunderstack;
pub mod tiktok;
pub mod tusky;
pub mod tuteliq;
// </platforms>
