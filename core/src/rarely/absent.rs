//! In place of what few records have, in a build without the feature `whole`. No value of this type
//! can be made: the compiler leaves out whatever would be done with one, and no such record can be
//! taken for another. Who reads a record refuses it.

use core::convert::Infallible;
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};

use serde::{Serialize, Serializer};

/// Whether this build has what few records need.
pub const WHOLE: bool = false;

/// What few records have. There is none in a build without the feature `whole`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rarely<T> {
    never: Infallible,
    kind: PhantomData<T>,
}

/// Nothing.
pub(crate) fn rarely<T>(_: impl FnOnce() -> T) -> Option<Rarely<T>> {
    None
}

impl<T> Deref for Rarely<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self.never {}
    }
}

impl<T> DerefMut for Rarely<T> {
    fn deref_mut(&mut self) -> &mut T {
        match self.never {}
    }
}

impl<T> Serialize for Rarely<T> {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        match self.never {}
    }
}
