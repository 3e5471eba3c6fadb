//! ThunderStack: the data of its events. Written by `cargo xtask types` from providers/thunderstack.json: change it there.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use crate::event::{DataError, Event};

/// The status of a node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum NodeStatus {
    /// `RUNNING`
    #[serde(rename = "RUNNING")]
    Running,
    /// `STARTING`
    #[serde(rename = "STARTING")]
    Starting,
    /// `PAUSED`
    #[serde(rename = "PAUSED")]
    Paused,
    /// `FAILED`
    #[serde(rename = "FAILED")]
    Failed,
    /// `IN_PROGRESS`
    #[serde(rename = "IN_PROGRESS")]
    InProgress,
    /// One that isn't documented.
    #[serde(untagged)]
    Other(String),
}

/// A node's status changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodeStatusUpdated {
    /// The node's id.
    #[serde(rename = "nodeId")]
    pub node_id: String,
    /// The node's new status.
    pub status: NodeStatus,
}

/// The data of an event of ThunderStack, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThunderstackData {
    /// The data of `NODE_STATUS_UPDATED`.
    NodeStatusUpdated(NodeStatusUpdated),
}

impl ThunderstackData {
    /// The data of an event, by its type; `None` if the type isn't documented.
    ///
    /// # Errors
    /// If the data has drifted too far from the documentation.
    pub fn of(event: &Event<'_>) -> Result<Option<Self>, DataError> {
        Ok(Some(match event.event_type() {
            Some("NODE_STATUS_UPDATED") => Self::NodeStatusUpdated(event.data_as()?),
            _ => return Ok(None),
        }))
    }
}
