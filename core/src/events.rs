//! The documented payloads, one module per provider.
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

/// A sample payload, not signed yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SamplePayload {
    /// The event type.
    pub event_type: &'static str,
    /// The payload, as one line of JSON.
    pub body: &'static str,
    /// Whether it is the documentation's own. False: the documentation shows
    /// none, and this is a plausible one.
    pub documented: bool,
}

/// Declares a provider's documented events: the table that its record points
/// to, and an enum of their data for Rust.
macro_rules! events {
    (
        $(#[doc = $doc:literal])+
        pub enum $type:ident in $folder:literal {
            $( $name:literal => $variant:ident($data:ty), sample $documented:ident; )+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $type {
            $(
                #[doc = concat!("The data of `", $name, "`.")]
                $variant($data),
            )+
        }

        impl $type {
            /// The data of an event, by its type; none for a type that isn't documented.
            ///
            /// # Errors
            /// Where the data has drifted too far from the documentation.
            pub fn of(event: &$crate::Event<'_>) -> Result<Option<Self>, $crate::DataError> {
                match event.event_type() {
                    $( Some($name) => event.data_as::<$data>().map(|data| Some(Self::$variant(data))), )+
                    _ => Ok(None),
                }
            }
        }

        /// The documented event types.
        pub(crate) const EVENTS: &[$crate::shape::EventType] = &[$(
            $crate::shape::EventType { name: $name, data: <$data as $crate::shape::Shaped>::SHAPE },
        )+];

        /// A payload of each.
        pub(crate) const SAMPLES: &[$crate::events::SamplePayload] = &[$(
            $crate::events::SamplePayload {
                event_type: $name,
                body: include_str!(concat!("../samples/", $folder, "/", $name, ".json")).trim_ascii_end(),
                documented: $documented,
            },
        )+];
    };
}

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
