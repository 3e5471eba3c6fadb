//! What the attempts on a body are handed to.

use core::ops::ControlFlow;

use crate::explain::finding::FindingCode;

/// Called with each body, the mistake that it is without, and what was seen; stops where it is told to.
pub(in crate::explain) type Visit<'v> = dyn FnMut(FindingCode, &str, &[u8]) -> ControlFlow<()> + 'v;

/// Which mistakes are undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::explain) enum Reach {
    /// All.
    All,
    /// Those that are likely to come together with another.
    Likely,
}

/// The short bodies that are a body's with a newline more or less: for one that was unpacked.
pub(super) fn with_newlines(code: FindingCode, seen: &str, body: &[u8], visit: &mut Visit<'_>) -> ControlFlow<()> {
    visit(code, seen, body)?;
    let trimmed = body.trim_ascii();
    if trimmed.len() < body.len() {
        return visit(code, seen, trimmed);
    }
    visit(code, seen, &[body, b"\n"].concat())
}
