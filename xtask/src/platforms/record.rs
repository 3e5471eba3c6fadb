//! A platform's record as machines need it: in one line, without what only people need.

use hookseal::tables::RECORD_FIELDS;
use serde_json::{Map, Value};

pub(crate) fn line(file: &Value) -> String {
    // The id is first, because a line is found by it.
    let kept = RECORD_FIELDS.iter().filter_map(|name| Some((String::from(*name), file.get(name)?.clone())));
    let mut record: Map<String, Value> = kept.collect();
    for schedule in record.get_mut("retry_schedules").and_then(Value::as_array_mut).into_iter().flatten() {
        remove(schedule, "note");
    }
    for event in inner(&mut record, "events") {
        remove(event, "description");
        event.get_mut("data").into_iter().for_each(without_descriptions);
    }
    inner(&mut record, "$defs").for_each(without_descriptions);
    Value::Object(record).to_string()
}

fn inner<'r>(record: &'r mut Map<String, Value>, name: &str) -> impl Iterator<Item = &'r mut Value> {
    record.get_mut(name).and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut)
}

/// A shape's own description, and those of the shapes in it. A property may have that name.
fn without_descriptions(shape: &mut Value) {
    remove(shape, "description");
    let Some(shape) = shape.as_object_mut() else { return };
    inner(shape, "properties").for_each(without_descriptions);
    shape.get_mut("items").into_iter().for_each(without_descriptions);
}

fn remove(value: &mut Value, name: &str) {
    if let Some(object) = value.as_object_mut() {
        object.shift_remove(name);
    }
}
