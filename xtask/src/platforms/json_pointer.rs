//! What is at a JSON pointer of a platform's file.

use std::sync::LazyLock;

use serde_json::{Map, Value};

/// The text at a JSON pointer; an empty one if there is none.
pub(crate) fn text_at<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

/// The object at a JSON pointer; an empty one if there is none.
pub(crate) fn object_at<'v>(value: &'v Value, pointer: &str) -> &'v Map<String, Value> {
    static EMPTY: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
    value.pointer(pointer).and_then(Value::as_object).unwrap_or(&EMPTY)
}
