//! One macro for whatever has names: algorithms, encodings, error codes. A name is
//! written once, where its matter is; records are read by it, and `cargo xtask types`
//! writes it into the other languages.

/// A fixed list of what has a name.
pub(crate) trait Named: Copy + 'static {
    /// All of them, in the order in which they are listed to people.
    const ALL: &'static [Self];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str];

    /// The one with that name.
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.get(Self::NAMES.iter().position(|known| *known == name)?).copied()
    }

    /// What the list is called, and a description of it.
    #[cfg(feature = "docs")]
    const TITLE: (&'static str, &'static str);
    /// A description of each, in the same order.
    #[cfg(feature = "docs")]
    const DESCRIPTIONS: &'static [&'static str];
}

/// Declares an enum together with the names of its variants. With `: Row` after the
/// enum's name, each variant also has a row of that type, behind `=>`.
macro_rules! names {
    (
        $(#[doc = $title:literal])+
        $visibility:vis enum $type:ident {
            $( $(#[doc = $description:literal])+ $variant:ident = $name:literal, )+
        }
    ) => {
        $(#[doc = $title])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        $visibility enum $type {
            $( $(#[doc = $description])+ $variant, )+
        }

        impl $type {
            /// Its name, the same in every language.
            $visibility const fn name(self) -> &'static str {
                match self { $( Self::$variant => $name, )+ }
            }
        }

        impl $crate::names::Named for $type {
            const ALL: &'static [Self] = &[$( Self::$variant, )+];
            const NAMES: &'static [&'static str] = &[$( $name, )+];
            #[cfg(feature = "docs")]
            const TITLE: (&'static str, &'static str) = (stringify!($type), concat!($( $title, "\n" ),+));
            #[cfg(feature = "docs")]
            const DESCRIPTIONS: &'static [&'static str] = &[$( concat!($( $description, "\n" ),+), )+];
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    };
    (
        $(#[doc = $title:literal])+
        $visibility:vis enum $type:ident: $row:ty {
            $( $(#[doc = $description:literal])+ $variant:ident = $name:literal => $value:expr, )+
        }
    ) => {
        $crate::names::names! {
            $(#[doc = $title])+
            $visibility enum $type { $( $(#[doc = $description])+ $variant = $name, )+ }
        }

        impl $type {
            const fn row(self) -> &'static $row {
                match self { $( Self::$variant => const { &$value }, )+ }
            }
        }
    };
}

pub(crate) use names;
