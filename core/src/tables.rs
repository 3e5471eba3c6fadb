//! Everything that has a name, for those who write the names down in another language.

use alloc::vec;
use alloc::vec::Vec;

use crate::body_format::BodyFormat;
use crate::encoding::Encoding;
use crate::error::codes::{ConfigErrorCode, Status, VerificationErrorCode};
#[cfg(feature = "explain")]
use crate::explain::finding::FindingCode;
use crate::names::Named;
use crate::place::PlaceKind;
use crate::proof::Proof;
use crate::provider::SentValue;
use crate::provider_json;
use crate::scheme::{Algorithm, Grammar, KeyDecoding};
use crate::template::{Filter, PartName};
use crate::timestamp::{EventTimeFormat, SignedTimeFormat};
use crate::warning::WarningCode;

/// The fields of a record, the id first.
pub const RECORD_FIELDS: &[&str] = provider_json::FIELDS;

/// A list of names.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Table {
    /// What it lists, as a type's name: `Encoding`.
    pub name: &'static str,
    /// What it lists, in words.
    pub description: &'static str,
    /// The names, in the order in which they are listed to people.
    pub rows: Vec<Row>,
}

/// A name in a table.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Row {
    /// The name.
    pub name: &'static str,
    /// What has it.
    pub description: &'static str,
    /// The HTTP status of an error's code.
    pub status: Option<ErrorStatus>,
}

/// The HTTP status of an error.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ErrorStatus {
    /// The status. Where providers differ, the one of most.
    pub usual: u16,
    /// Whether a provider's record can have another.
    pub differs: bool,
}

/// All tables.
pub fn tables() -> Vec<Table> {
    let mut codes = Table::of::<VerificationErrorCode>();
    for (row, code) in codes.rows.iter_mut().zip(VerificationErrorCode::ALL) {
        row.status = Some(match code.status() {
            Status::Rejected => ErrorStatus { usual: crate::provider::unauthorized(), differs: true },
            Status::Fixed(status) => ErrorStatus { usual: status, differs: false },
        });
    }
    vec![
        Table::of::<Algorithm>(),
        Table::of::<Encoding>(),
        Table::of::<KeyDecoding>(),
        Table::of::<Grammar>(),
        Table::of::<SignedTimeFormat>(),
        Table::of::<EventTimeFormat>(),
        Table::of::<PartName>(),
        Table::of::<Filter>(),
        Table::of::<PlaceKind>(),
        Table::of::<SentValue>(),
        Table::of::<BodyFormat>(),
        Table::of::<Proof>(),
        codes,
        Table::of::<ConfigErrorCode>(),
        Table::of::<WarningCode>(),
        #[cfg(feature = "explain")]
        Table::of::<FindingCode>(),
    ]
}

impl Table {
    fn of<T: Named>() -> Self {
        let (name, description) = T::TITLE;
        let rows = T::NAMES.iter().zip(T::DESCRIPTIONS);
        let rows = rows.map(|(name, description)| Row { name, description, status: None }).collect();
        Self { name, description, rows }
    }
}
