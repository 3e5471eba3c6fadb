//! TikTok: the data of its events. Written by `cargo xtask types` from providers/tiktok.json: change it there.

use alloc::string::String;

use crate::event::{DataError, Event};

/// The data of an event of TikTok, by its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TiktokData {
    /// The data of `authorization.removed`.
    AuthorizationRemoved(String),
    /// The data of `video.upload.failed`.
    VideoUploadFailed(String),
    /// The data of `video.publish.completed`.
    VideoPublishCompleted(String),
    /// The data of `portability.download.ready`.
    PortabilityDownloadReady(String),
    /// The data of `post.publish.failed`.
    PostPublishFailed(String),
    /// The data of `post.publish.complete`.
    PostPublishComplete(String),
    /// The data of `post.publish.inbox_delivered`.
    PostPublishInboxDelivered(String),
    /// The data of `post.publish.publicly_available`.
    PostPublishPubliclyAvailable(String),
    /// The data of `post.publish.no_longer_publicaly_available`.
    PostPublishNoLongerPublicalyAvailable(String),
}

impl TiktokData {
    /// The data of an event, by its type; `None` if the type isn't documented.
    ///
    /// # Errors
    /// If the data has drifted too far from the documentation.
    pub fn of(event: &Event<'_>) -> Result<Option<Self>, DataError> {
        Ok(Some(match event.event_type() {
            Some("authorization.removed") => Self::AuthorizationRemoved(event.data_as()?),
            Some("video.upload.failed") => Self::VideoUploadFailed(event.data_as()?),
            Some("video.publish.completed") => Self::VideoPublishCompleted(event.data_as()?),
            Some("portability.download.ready") => Self::PortabilityDownloadReady(event.data_as()?),
            Some("post.publish.failed") => Self::PostPublishFailed(event.data_as()?),
            Some("post.publish.complete") => Self::PostPublishComplete(event.data_as()?),
            Some("post.publish.inbox_delivered") => Self::PostPublishInboxDelivered(event.data_as()?),
            Some("post.publish.publicly_available") => Self::PostPublishPubliclyAvailable(event.data_as()?),
            Some("post.publish.no_longer_publicaly_available") => {
                Self::PostPublishNoLongerPublicalyAvailable(event.data_as()?)
            }
            _ => return Ok(None),
        }))
    }
}
