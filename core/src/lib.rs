//! Signs, verifies, parses and explains webhook deliveries.
//!
//! ```
//! use hookseal::{Delivery, Options, Signing, Timestamp, Webhook};
//!
//! let webhook = Webhook::new("tectra", "whsec_k7x9m2", Options::default())?;
//! let now = Timestamp::from_unix_seconds(1_749_893_520);
//!
//! // A test delivery, as Tectra would send it.
//! let sample = webhook.sample("content.signed", &Signing::new(now))?;
//!
//! // What arrives: the raw body and the headers.
//! let event = webhook.verify(&Delivery::new(&sample.body, &sample.headers, now))?;
//! assert_eq!(event.event_type(), Some("content.signed"));
//! assert!(event.recognized());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Overview
//! - [`Webhook`] has the three verbs: [`verify`](Webhook::verify),
//!   [`parse`](Webhook::parse) (what was verified) and
//!   [`sign`](Webhook::sign); and [`sample`](Webhook::sample) for test deliveries.
//! - A [`Provider`] is data. [`Provider::find`] has the built-in ones; one
//!   of your own is [read from JSON](Provider::from_json).
//! - An [`Event`] borrows from the body. [`events`] has the documented payloads.
//! - A [`VerificationError`] has a [code](VerificationError::code) and an HTTP
//!   [status](VerificationError::status), the same in every language.
//!
//! # Features
//! - `whole` (default): what few records need. Without it, records that aren't plain HMAC are refused.
//! - `explain` (default): [`explain`](Webhook::explain) says why a delivery doesn't verify.
//! - `providers` (default): the records of the built-in platforms, for [`Webhook::new`] and [`Provider::find`]. Without
//!   it there is [`Webhook::with_provider`], which takes a record.
//! - `normalization` (default): Unicode's tables, for the few platforms whose secrets are normalized.
//! - `std`: a [`Timestamp`] of a `SystemTime`.
//! - `http`: [`Headers`] of an `http::HeaderMap`.
//! - `binding`, `docs`: what another language's binding calls, and what documentation is written from. Outside semantic
//!   versioning.
//!
//! # What it does not do
//! It has no clock, makes no random ids, opens no connection and keeps no state:
//! the caller passes `now`, fetches keys, and remembers
//! [idempotency keys](Event::idempotency_key).
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(not(feature = "binding"), allow(dead_code, unreachable_pub, reason = "parts that only bindings call"))]
#![cfg_attr(not(feature = "explain"), allow(dead_code, reason = "parts that only explanations ask for"))]
#![cfg_attr(not(test), warn(clippy::indexing_slicing, clippy::panic, clippy::expect_used, clippy::as_conversions))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "binding")]
pub mod binding;
mod body_format;
mod borders;
mod by_name;
mod challenge;
mod challenge_rules;
mod delivery;
mod documented;
mod encoding;
mod error;
mod event;
pub mod events;
#[cfg(feature = "explain")]
mod explain;
#[allow(dead_code, reason = "for places of forms")]
mod form;
mod headers;
mod hints;
mod host;
mod http_message_signature;
mod idempotency;
#[cfg(feature = "binding")]
mod incoming;
mod inflate;
mod items;
mod json;
mod json_record;
#[cfg(feature = "whole")]
mod jwk;
mod jws;
mod jwt;
#[cfg(feature = "whole")]
mod key_file;
mod key_source;
mod key_url;
mod keys;
mod known_headers;
mod names;
mod near_name;
mod pattern;
mod place;
mod placeholders;
mod proof;
mod provider;
mod provider_json;
#[cfg(feature = "providers")]
mod providers;
mod rare_records;
#[cfg_attr(not(feature = "whole"), path = "rarely/absent.rs")]
mod rarely;
mod request;
mod retry;
mod rules;
mod sample;
pub mod scheme;
mod secret;
pub mod shape;
mod shape_json;
mod sign;
mod signature_header;
mod structured_field;
#[cfg(feature = "docs")]
pub mod tables;
mod template;
mod timestamp;
mod unread_events;
mod url;
mod verified;
mod verify;
mod verify_all;
mod warning;
mod webhook;
mod written;

pub use body_format::BodyFormat;
pub use challenge::Answer;
pub use delivery::Delivery;
pub use error::{ConfigError, VerificationError, VerificationErrorKind};
pub use event::{DataError, Event};
#[cfg(feature = "explain")]
pub use explain::{Explanation, Finding, Step, explain};
pub use headers::Headers;
pub use pattern::Pattern;
pub use place::Place;
pub use proof::Proof;
pub use provider::{
    Acknowledgement, AttemptNumber, Challenge, ChallengeAnswer, ChallengeConditions, ChallengeDigest, ChallengeToken,
    ChallengeValue, DigestAlgorithm, Envelope, EventKey, Node, Provider, SentHeader, SentValue, Setting, VerifyToken,
};
pub use rarely::Rarely;
pub use retry::RetrySchedule;
pub use sample::{Sample, SampleDraft};
pub use secret::{IntoSecrets, SecretInput};
pub use shape::EventType;
pub use sign::Signing;
pub use sign::delivery::SignedDelivery;
pub use timestamp::{EventTimeFormat, Timestamp, Tolerance};
pub use verified::Verified;
pub use warning::Warning;
pub use webhook::{DEFAULT_MAX_BODY_BYTES, Options, Webhook};
