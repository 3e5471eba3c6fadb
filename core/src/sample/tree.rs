//! JSON that is written place by place. What was put somewhere first stays there.

use alloc::string::String;
use alloc::vec::Vec;

use crate::event::data_path::{DataPath, DataStep};
use crate::json::{self, Kind, Value};
use crate::shape::Shape;

/// What a text is that nothing more is known of.
pub(super) const TEXT: &str = "test";

/// A value, of which nothing is known at first.
#[derive(Debug, Default)]
pub(super) enum Tree {
    #[default]
    Unknown,
    Json(String),
    Object(Vec<(String, Self)>),
    List(Vec<Self>),
}

impl Tree {
    /// Puts JSON at a path: names joined by dots, with `[0]` for an item.
    pub(super) fn put(&mut self, path: &str, json: String) {
        self.put_at(&DataPath::of(path), json);
    }

    /// Puts JSON into a field, whose name may have dots.
    pub(super) fn put_field(&mut self, name: &str, json: String) {
        self.put_at(&DataPath([DataStep::Name(name.into())].into()), json);
    }

    pub(super) fn put_at(&mut self, path: &DataPath, json: String) {
        if let Some(place @ Self::Unknown) = self.at(path) {
            *place = Self::Json(json);
        }
    }

    /// What a path leads to, made if it wasn't there; `None` if something else is in the way.
    pub(super) fn at(&mut self, path: &DataPath) -> Option<&mut Self> {
        path.0.iter().try_fold(self, Self::inner)
    }

    fn inner(&mut self, step: &DataStep) -> Option<&mut Self> {
        if matches!(self, Self::Unknown) {
            *self = match step {
                DataStep::Name(_) => Self::Object(Vec::new()),
                DataStep::Index(_) => Self::List(Vec::new()),
            };
        }
        match (self, step) {
            (Self::Object(fields), DataStep::Name(name)) => {
                let found = fields.iter().position(|(known, _)| known == name);
                let place = found.unwrap_or(fields.len());
                if found.is_none() {
                    fields.push((name.clone(), Self::Unknown));
                }
                fields.get_mut(place).map(|(_, inner)| inner)
            }
            // Nobody's envelope has its data in a later item than that.
            (Self::List(items), DataStep::Index(index @ 0..=99)) => {
                let index = usize::try_from(*index).ok()?;
                items.resize_with(items.len().max(index + 1), Self::default);
                items.get_mut(index)
            }
            _ => None,
        }
    }

    /// Puts each field of a JSON object there, and of those in it; any other JSON as a whole.
    pub(super) fn put_fields(&mut self, value: Value<'_>) {
        if value.kind() != Kind::Object {
            return self.put_at(&DataPath::default(), value.as_str().into());
        }
        if matches!(self, Self::Unknown) {
            *self = Self::Object(Vec::new());
        }
        for (name, value) in value.fields().entries() {
            if let Some(inner) = self.inner(&DataStep::Name(name.into_owned())) {
                inner.put_fields(value);
            }
        }
    }

    /// Puts what a documented shape has at least: of an object the fields that are always there.
    pub(super) fn put_shape(&mut self, shape: &Shape) {
        let json = match shape {
            Shape::Text => json::text(TEXT),
            Shape::OneOf(documented) => json::text(documented.values.first().map_or(TEXT, String::as_str)),
            Shape::Integer | Shape::Number => "1".into(),
            Shape::Boolean => "true".into(),
            Shape::OpenObject => return,
            Shape::Object(documented) => {
                for field in documented.fields.iter().filter(|field| field.required) {
                    if let Some(inner) = self.inner(&DataStep::Name(field.name.clone())) {
                        inner.put_shape(&field.shape);
                    }
                }
                return;
            }
            Shape::List(documented) => {
                if let Some(item) = self.inner(&DataStep::Index(0)) {
                    item.put_shape(&documented.item);
                }
                return;
            }
        };
        self.put_at(&DataPath::default(), json);
    }

    /// As JSON. What isn't known is an object without fields.
    pub(super) fn write(&self, json: &mut String) {
        match self {
            Self::Unknown => json.push_str("{}"),
            Self::Json(text) => json.push_str(text),
            Self::Object(fields) => {
                json.push('{');
                for (index, (name, inner)) in fields.iter().enumerate() {
                    json.push_str(if index == 0 { "" } else { "," });
                    json::write_text(name, json);
                    json.push(':');
                    inner.write(json);
                }
                json.push('}');
            }
            Self::List(items) => {
                json.push('[');
                for (index, inner) in items.iter().enumerate() {
                    json.push_str(if index == 0 { "" } else { "," });
                    inner.write(json);
                }
                json.push(']');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_first_stays() {
        let mut tree = Tree::default();
        for (path, json) in
            [("a.b[1].c", "1"), ("a", "2"), ("a.b[1].c", "3"), ("a.b[1].c.d", "4"), ("e", "5"), ("a.b.f", "6")]
        {
            tree.put(path, json.into());
        }
        tree.put_field("g.h", "7".into());
        tree.put_fields(Value::known(r#"{"a":{"i":8,"b":9},"e":[10],"j":{}}"#));
        let mut json = String::new();
        tree.write(&mut json);
        assert_eq!(json, r#"{"a":{"b":[{},{"c":1}],"i":8},"e":5,"g.h":7,"j":{}}"#);
    }
}
