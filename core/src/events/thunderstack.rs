//! ThunderStack: the status of a node.

use alloc::string::String;

use crate::shape::{payload, values};

values! {
    /// The status of a node.
    pub enum NodeStatus {
        /// The node is running.
        Running = "RUNNING",
        /// The node is starting.
        Starting = "STARTING",
        /// The node is paused.
        Paused = "PAUSED",
        /// The node has failed.
        Failed = "FAILED",
        /// An operation is in progress.
        InProgress = "IN_PROGRESS",
    }
}

payload! {
    /// A node's status changed.
    pub struct NodeStatusUpdated {
        /// The node's id.
        node_id "nodeId": String,
        /// The node's new status.
        status "status": NodeStatus,
    }
}

events! {
    /// The data of a ThunderStack event, by its type.
    pub enum ThunderstackData in "thunderstack" {
        "NODE_STATUS_UPDATED" => NodeStatusUpdated(NodeStatusUpdated), sample true;
    }
}
