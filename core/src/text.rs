//! Text of a provider's record.

use alloc::borrow::Cow;

/// Text in a provider's record: borrowed where it is built in, owned where a
/// user brought it.
pub type Text = Cow<'static, str>;
