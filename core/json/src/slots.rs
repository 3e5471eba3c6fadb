//! The fields of an object that somebody looks for: they are found while it is read.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::characters::plain;
use crate::fields::{Fields, NoMemory};
use crate::name::Name;
use crate::reader::{Invalid, Reader};
use crate::value::{Kind, Value};

/// Reads such a text and, where it is an object, keeps its fields: those of `names`
/// in their slots. `field` reads the value of such a one, knowing those before it.
///
/// # Errors
/// [`Invalid`], likewise.
pub fn read_slots<'a>(
    text: &'a str,
    names: &Names,
    slots: &mut Slots<'a>,
    field: &mut SlotReader<'_, 'a>,
) -> Result<Value<'a>, Invalid> {
    Reader::new(text).alone(|reader| match reader.peek() {
        Some(b'{') => object(reader, names, slots, field),
        _ => reader.value(),
    })
}

fn object<'a>(
    reader: &mut Reader<'a>,
    names: &Names,
    slots: &mut Slots<'a>,
    field: &mut SlotReader<'_, 'a>,
) -> Result<Kind, Invalid> {
    let mut next = 0;
    reader.object(|reader| {
        match names.read(reader, next)? {
            Ok(slot) => {
                next = slot + 1;
                let value = reader.text_of(|reader| field(slots, slot, reader))?;
                slots.fill(slot, value);
            }
            Err(name) => {
                let value = reader.text_of(Reader::value)?;
                slots.others.push(name, value);
            }
        }
        Ok(())
    })
}

/// Reads the next value, that of a slot, knowing the slots filled before.
pub type SlotReader<'f, 'a> = dyn FnMut(&Slots<'a>, usize, &mut Reader<'a>) -> Result<(), Invalid> + 'f;

/// How many names an object's fields are looked for by, at most.
pub const MAX_NAMES: usize = 6;

/// Names of an object's fields, each of which has a slot.
#[derive(Debug, Default)]
pub struct Names {
    names: Vec<(String, bool)>,
}

impl Names {
    /// The slot of a name, which it gets now if it has none; `None` for one too many.
    pub fn slot(&mut self, name: &str) -> Option<usize> {
        if let Some(slot) = self.names.iter().position(|(known, _)| known == name) {
            return Some(slot);
        }
        let slot = self.names.len();
        (slot < MAX_NAMES).then(|| {
            self.names.push((name.into(), is_plain(name)));
            slot
        })
    }

    /// Reads the name that is next and tells its slot. The names mostly come in the order of the slots.
    fn read<'a>(&self, reader: &mut Reader<'a>, next: usize) -> Result<Result<usize, Name<'a>>, Invalid> {
        let (before, after) = self.names.split_at_checked(next).unwrap_or_default();
        for (slot, (name, plain)) in (next..).zip(after).chain((0..).zip(before)) {
            if *plain && reader.take_name(name) {
                return Ok(Ok(slot));
            }
        }
        let name = reader.name()?;
        Ok(self.names.iter().position(|(known, _)| name.is(known)).ok_or(name))
    }
}

/// Whether JSON writes a name as it is.
pub fn is_plain(name: &str) -> bool {
    plain(name.as_bytes()) == name.len()
}

/// An object's fields: those that have a slot, and the others.
#[derive(Debug, Default)]
pub struct Slots<'a> {
    values: [Option<Value<'a>>; MAX_NAMES],
    refilled: bool,
    others: Fields<'a>,
}

impl<'a> Slots<'a> {
    /// The value of a slot: that of the last field of its name.
    #[inline]
    pub fn get(&self, slot: usize) -> Option<Value<'a>> {
        self.values.get(slot).copied().flatten()
    }

    fn fill(&mut self, slot: usize, value: Value<'a>) {
        if let Some(place) = self.values.get_mut(slot) {
            self.refilled |= place.replace(value).is_some();
        }
    }

    /// A name that `object`, which they were read from, has twice: the first in the order of the alphabet.
    ///
    /// # Errors
    /// [`NoMemory`], because then nobody can tell
    pub fn repeated(&self, object: Value<'a>) -> Result<Option<Cow<'a, str>>, NoMemory> {
        match self.refilled {
            false if self.others.is_empty() => Ok(None),
            false if self.others.repeated()?.is_none() => Ok(None),
            _ => object.fields().repeated(),
        }
    }
}
