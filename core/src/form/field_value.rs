//! What a field of a form has.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use crate::json;

#[derive(Debug)]
pub(super) enum FieldValue<'d> {
    Text(Cow<'d, str>),
    /// A file. Its bytes need not be text: they stay in the body.
    File {
        name: Cow<'d, str>,
        content_type: Option<&'d str>,
        length: usize,
    },
}

impl FieldValue<'_> {
    /// As JSON.
    pub(super) fn write(&self, json: &mut String) {
        match self {
            Self::Text(text) => json::write_text(text, json),
            Self::File { name, content_type, length } => {
                json.push_str("{\"filename\":");
                json::write_text(name, json);
                json.push_str(",\"content_type\":");
                match content_type {
                    Some(content_type) => json::write_text(content_type, json),
                    None => json.push_str("null"),
                }
                json.push_str(",\"size\":");
                json.push_str(&length.to_string());
                json.push('}');
            }
        }
    }
}
