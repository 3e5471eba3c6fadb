//! Blockfrost: the data of its events. Written by `cargo xtask types` from providers/blockfrost.json: change it there.

use alloc::vec::Vec;

use crate::event::{DataError, Event};
use crate::events::OpenObject;

/// The data of an event of Blockfrost, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BlockfrostData {
    /// The data of `block`.
    Block(OpenObject),
    /// The data of `transaction`.
    Transaction(Vec<OpenObject>),
    /// The data of `epoch`.
    Epoch(OpenObject),
    /// The data of `delegation`.
    Delegation(Vec<OpenObject>),
}

impl BlockfrostData {
    /// The data of an event, by its type; `None` if the type isn't documented.
    ///
    /// # Errors
    /// If the data has drifted too far from the documentation.
    pub fn of(event: &Event<'_>) -> Result<Option<Self>, DataError> {
        Ok(Some(match event.event_type() {
            Some("block") => Self::Block(event.data_as()?),
            Some("transaction") => Self::Transaction(event.data_as()?),
            Some("epoch") => Self::Epoch(event.data_as()?),
            Some("delegation") => Self::Delegation(event.data_as()?),
            _ => return Ok(None),
        }))
    }
}
