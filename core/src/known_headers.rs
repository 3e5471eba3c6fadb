//! The signature headers of the built-in providers: for the hint that a delivery
//! looks like another provider's.

/// An id and a header a line. `cargo xtask types` writes it from `providers/`.
#[cfg(feature = "providers")]
pub(crate) const BUILT_IN: &str = include_str!("known_headers.txt");
#[cfg(not(feature = "providers"))]
pub(crate) const BUILT_IN: &str = "";
