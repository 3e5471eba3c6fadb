//! Text with names in braces, where no signature depends on it: parts of events, answers to challenges, addresses of keys.

/// The pieces of a template: literal text, and (`Err`) the names in braces.
pub(crate) fn pieces(template: &str) -> impl Iterator<Item = Result<&str, &str>> {
    template.split_inclusive(['{', '}']).filter_map(|piece| match piece.strip_suffix('}') {
        Some(name) => Some(Err(name)),
        None => Some(Ok(piece.strip_suffix('{').unwrap_or(piece))).filter(|piece| *piece != Ok("")),
    })
}

/// The names in a template's braces.
pub(crate) fn names(template: &str) -> impl Iterator<Item = &str> {
    pieces(template).filter_map(Result::err)
}

/// Whether every brace has its other.
pub(crate) fn is_template(template: &str) -> bool {
    let mut braces = template.bytes().filter(|byte| matches!(byte, b'{' | b'}')).enumerate();
    let alternate = |(at, byte): (usize, u8)| byte == if at % 2 == 0 { b'{' } else { b'}' };
    template.matches('{').count() == template.matches('}').count() && braces.all(alternate)
}
