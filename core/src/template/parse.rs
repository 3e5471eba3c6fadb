//! Reads a template: literal text, names in braces, and groups in brackets.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::filter::Filter;
use super::{Part, PartName, Rare, Source, Template, refuse};
use crate::error::ConfigError;
use crate::names::Named;
use crate::place::{Place, PlaceKind};
use crate::rarely::{WHOLE, rarely};

/// What stands in a template for itself only if it is written twice.
const MARKS: &[char] = &['{', '}', '[', ']'];

impl Template {
    /// Reads the template of that option.
    ///
    /// # Errors
    /// `invalid_option`, with what is wrong
    pub(crate) fn parse(option: &str, template: &str) -> Result<Self, ConfigError> {
        match template {
            "{body}" => Ok(Self(Vec::from([Part::Body]))),
            template => Self::parse_parts(option, template),
        }
    }

    #[inline(never)]
    fn parse_parts(option: &str, template: &str) -> Result<Self, ConfigError> {
        let refuse = |found: &str| refuse(option, template, found);
        let (mut parts, mut literal, mut groups, mut group) = (Vec::new(), String::new(), 0, None);
        let mut rest = template;
        while let Some((before, mark, after)) = split(rest) {
            literal.push_str(before);
            // JavaScript's template literals have it: the `$` would be signed.
            if mark == '{' && before.ends_with('$') {
                return Err(refuse("`${`: leave the `$` out"));
            }
            if let Some(after) = after.strip_prefix(mark) {
                literal.push(mark);
                rest = after;
                continue;
            }
            parts.extend(written(&mut literal, group));
            rest = after;
            if !WHOLE && mark == '[' {
                return Err(ConfigError::needs_whole(&format!("{option} with `[`")));
            }
            match (mark, group) {
                ('{', _) => {
                    let (inside, after) = after.split_once('}').ok_or_else(|| refuse("a `{` without its `}`"))?;
                    let part = part(inside, group);
                    parts.push(part.ok_or_else(|| match WHOLE {
                        true => refuse(&format!("the unknown part `{{{inside}}}`")),
                        false => ConfigError::needs_whole(&format!("{option} with `{{{inside}}}`")),
                    })?);
                    rest = after;
                }
                ('[', None) => group = Some(groups),
                (']', Some(open)) => {
                    let has_value = |part: &Part| part.group() == group && part.literal().is_none();
                    if !parts.iter().any(has_value) {
                        return Err(refuse("`[…]` without a part in braces"));
                    }
                    groups = open + 1;
                    group = None;
                }
                _ => return Err(refuse(&format!("a `{mark}` that stands alone (twice, it means itself)"))),
            }
        }
        literal.push_str(rest);
        parts.extend(written(&mut literal, group));
        match (parts.is_empty(), group) {
            (true, _) => Err(refuse("nothing")),
            (_, Some(_)) => Err(refuse("a `[` without its `]`")),
            _ => Ok(Self(parts)),
        }
    }
}

/// What is before the first mark, the mark, and what is after it.
fn split(text: &str) -> Option<(&str, char, &str)> {
    let at = text.find(MARKS)?;
    let (before, after) = text.split_at_checked(at)?;
    let mark = after.chars().next()?;
    Some((before, mark, after.get(mark.len_utf8()..)?))
}

/// The literal text so far, if there is any.
fn written(literal: &mut String, group: Option<usize>) -> Option<Part> {
    let text = core::mem::take(literal);
    match group {
        _ if text.is_empty() => None,
        None => Some(Part::Literal(text)),
        Some(_) => rare(Source::Literal(text), Vec::new(), false, group),
    }
}

/// What stands between braces.
fn part(inside: &str, group: Option<usize>) -> Option<Part> {
    match plain_part(inside).filter(|_| group.is_none()) {
        None if WHOLE => rare_part(inside, group),
        plain => plain,
    }
}

/// A part that is there as it is sent.
fn plain_part(inside: &str) -> Option<Part> {
    match PartName::from_name(inside) {
        Some(PartName::Body) => Some(Part::Body),
        Some(PartName::Timestamp) => Some(Part::Timestamp),
        Some(PartName::Id) => Some(Part::Id),
        Some(PartName::Url) => Some(Part::Url),
        Some(PartName::Method) => Some(Part::Method),
        _ => {
            let (kind, name) = inside.split_once(':')?;
            let is_plain = kind == PlaceKind::Header.name() && !name.is_empty() && !name.contains('|');
            (is_plain && !name.ends_with('?')).then(|| Part::Header(name.into()))
        }
    }
}

/// Any other.
fn rare_part(inside: &str, group: Option<usize>) -> Option<Part> {
    let mut filters = inside.split('|');
    let source = filters.next()?;
    let filters = filters.map(Filter::from_name).collect::<Option<Vec<Filter>>>()?;
    let (name, may_be_absent) = source.strip_suffix('?').map_or((source, false), |name| (name, true));
    let named = PartName::from_name(name).filter(|name| *name != PartName::Header).map(Source::Named);
    let source = match named {
        Some(Source::Named(PartName::Query)) if !may_be_absent => Source::Named(PartName::Query),
        // Any other such part is there, or its absence has a code of its own.
        Some(_) if may_be_absent || group.is_some() => return None,
        Some(named) => named,
        None => Source::Place(Place::parse(name)?),
    };
    let is_secret = source == Source::Named(PartName::Secret);
    match is_secret && !filters.is_empty() {
        true => None,
        false => rare(source, filters, may_be_absent, group),
    }
}

fn rare(source: Source, filters: Vec<Filter>, may_be_absent: bool, group: Option<usize>) -> Option<Part> {
    rarely(|| Rare { source, filters, may_be_absent, group }).map(Part::Rare)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(template: &str) -> Result<Template, ConfigError> {
        Template::parse("scheme.template", template)
    }

    #[test]
    fn parts_and_literals() {
        let template = parse("v0:{timestamp}:{body}").expect("parses");
        let literal = |text: &str| Part::Literal(text.into());
        assert_eq!(template.0, [literal("v0:"), Part::Timestamp, literal(":"), Part::Body]);
    }

    #[test]
    fn marks_written_twice_are_text() {
        let template = parse("{{a}}[[b]]{{{body}}}").expect("parses");
        assert_eq!(template.0, [Part::Literal("{a}[b]{".into()), Part::Body, Part::Literal("}".into())]);
    }

    #[test]
    fn what_is_written_is_read() {
        for part in
            ["{body|sha256|hex}", "{json:a.b?|lower}", "{query:data.id}", "{header:X}", "{form-sorted}", "{path}"]
        {
            let names: String = parse(part).expect(part).0.iter().map(Part::name).collect();
            assert_eq!(names, part);
        }
        let groups: Vec<Option<usize>> =
            parse("[a{json:a}][b{json:b}c]{body}").expect("parses").0.iter().map(Part::group).collect();
        assert_eq!(groups, [Some(0), Some(0), Some(1), Some(1), Some(1), None]);
    }

    #[test]
    fn what_is_no_template_is_refused() {
        for refused in [
            "",
            "{body",
            "body}",
            "{bdy}",
            "{header}",
            "{header:}",
            "{body}{header:}",
            "{body|md5}",
            "{body?}",
            "{}",
            "{{",
            "[{json:a}",
            "{json:a}]",
            "[a]",
            "[[{json:a}]",
            "[a[{json:a}]]",
            "[{timestamp}]",
            "{secret|hex}",
            "{body|hmac-sha256}",
        ]
        .iter()
        .filter(|template| **template != "{{")
        {
            assert_eq!(parse(refused).expect_err(refused).code(), "invalid_option");
        }
    }
}
