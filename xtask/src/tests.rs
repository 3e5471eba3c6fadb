//! tests
use anyhow::Result;
pub(crate) fn test() -> Result<()> {
    crate::types::check()
}
