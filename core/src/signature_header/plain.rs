//! One signature, after an optional fixed prefix: `sha256=5d61…`.

use alloc::format;

use super::claim::{Claim, Refusal, Signature, malformed};

pub(super) fn parse<'h>(
    value: &'h str,
    prefix: &str,
    prefix_optional: bool,
    signature: Signature,
) -> Result<Claim<'h>, Refusal> {
    // glibc compares with nothing slowly: it reads under a mask where no memory is.
    let stripped = if prefix.is_empty() { Some(value) } else { value.strip_prefix(prefix) };
    let Some(text) = stripped.or(prefix_optional.then_some(value)) else {
        return Err(malformed(format!("a value of {} bytes without the prefix `{prefix}`", value.len())));
    };
    match signature.decode(text) {
        Some(candidate) => Ok(Claim::of(candidate)),
        // No encoding has a comma, so one can only come from a server that joined a repeated header.
        None if text.contains(',') => Err(Refusal::Ambiguous),
        None => Err(signature.undecodable(text)),
    }
}
