//! What is inside a value: the items of an array, the fields of an object, and the way to one of them.

use crate::reader::{Invalid, Reader};
use crate::value::{Kind, Value};

/// The way to a value: a name that an object has twice, of which nobody can say which counts.
#[derive(Debug, PartialEq, Eq)]
pub struct Repeated;

impl<'a> Value<'a> {
    /// The items of an array, one by one; nothing for other kinds.
    pub fn each_item(self, item: &mut dyn FnMut(Value<'a>)) {
        if self.kind() == Kind::List {
            let _read = Reader::new(self.as_str()).list(|reader| {
                item(reader.text_of(Reader::known_value)?);
                Ok(())
            });
        }
    }

    /// The fields of an object, one by one: `field` reads each, the name, then the value. Nothing for other kinds.
    pub fn each_field(self, mut field: impl FnMut(&mut Reader<'a>) -> Result<(), Invalid>) {
        if self.kind() == Kind::Object {
            // A value that was read once can be read again.
            let _read = Reader::new(self.as_str()).object(|reader| field(reader));
        }
    }

    /// The value at a path: names joined by dots, and `[0]` for the first item of an array.
    ///
    /// # Errors
    /// [`Repeated`]
    pub fn at(self, path: &str) -> Result<Option<Value<'a>>, Repeated> {
        let (mut value, mut rest) = (self, path);
        while !rest.is_empty() {
            let (found, after) = match rest.strip_prefix('[').and_then(|index| index.split_once(']')) {
                Some((index, after)) => (value.item(index), after),
                None => {
                    let (name, after) = rest.split_at(rest.find(['.', '[']).unwrap_or(rest.len()));
                    (value.field(name)?, after)
                }
            };
            let Some(found) = found else { return Ok(None) };
            (value, rest) = (found, after.strip_prefix('.').unwrap_or(after));
        }
        Ok(Some(value))
    }

    fn item(self, index: &str) -> Option<Value<'a>> {
        let (mut left, mut found) = (index.parse::<usize>().ok()?, None);
        self.each_item(&mut |item| {
            if left == 0 && found.is_none() {
                found = Some(item);
            }
            left = left.saturating_sub(1);
        });
        found
    }

    /// The one field of that name.
    ///
    /// # Errors
    /// [`Repeated`]
    pub fn field(self, name: &str) -> Result<Option<Value<'a>>, Repeated> {
        let (mut found, mut repeated) = (None, false);
        self.each_field(|reader| {
            let given = reader.name()?;
            let value = reader.text_of(Reader::known_value)?;
            if given.is(name) {
                repeated |= found.replace(value).is_some();
            }
            Ok(())
        });
        if repeated { Err(Repeated) } else { Ok(found) }
    }
}
