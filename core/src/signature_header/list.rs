//! Signatures alone, several of them: `K5oZ…,hnO3…`.

use super::claim::{Claim, Refusal, Signature, Texts};

#[inline(never)]
pub(super) fn parse<'h>(value: &'h str, separator: char, signature: Signature) -> Result<Claim<'h>, Refusal> {
    let texts: Texts<'_> = value.split(separator).map(str::trim_ascii).filter(|text| !text.is_empty()).collect();
    signature.decode_all(&texts)
}
