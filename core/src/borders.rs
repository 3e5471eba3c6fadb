//! What keeps each part of the signed content in its place. A signature covers
//! bytes, and these bytes must split into parts in one way only: if a text could be
//! the end of an id or the start of a body, one delivery's signature would fit another.
//!
//! A template is a row of values, with separators between them: literal text, and
//! what the receiver knows itself (the URL, the method). Values that touch are a
//! run. Three things fix borders:
//! - No value before the body may hold the separator behind its run, and none after
//!   the body the one in front: the first, or last, separator is the border.
//! - Within a run, a time has one spelling, and one digit more or less makes it
//!   wrong by decades, which no tolerance allows.
//! - JSON that is an object or array is neither the beginning nor the end of another.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::error::ConfigError;
use crate::template::{Content, Part, Template};
use crate::timestamp::{Edges, SignedTimeFormat, Tolerance};

/// The borders of a template's parts.
#[derive(Debug)]
pub(crate) struct Borders {
    fences: Vec<Fence>,
    /// Whether a border depends on the body being a JSON object or array.
    pub(crate) need_json: bool,
    /// A time that touches another value has at least so many characters: it is of this century.
    shortest_time: usize,
}

/// A run of values and the separator that it must not hold, as ranges of parts.
#[derive(Debug)]
struct Fence {
    run: Range<usize>,
    separator: Range<usize>,
}

impl Fence {
    /// Whether the separator first occurs at the end of the run; or, for a run after
    /// the body, which is seen from the end, last occurs in front of it.
    fn holds(&self, content: &Content<'_>) -> bool {
        let joined = |range: &Range<usize>| content.get(range.clone()).unwrap_or_default().concat();
        let (mut row, mut separator) = (joined(&self.run), joined(&self.separator));
        if self.separator.start < self.run.start {
            row.reverse();
            separator.reverse();
        }
        let border = row.len();
        row.extend_from_slice(&separator);
        row.windows(separator.len()).position(|window| window == separator.as_slice()) == Some(border)
    }
}

/// The milliseconds of a tolerance under which a digit more or less is always too much: three years.
const WIDEST: u64 = 100_000_000_000;

impl Borders {
    /// Finds what fixes each border of the template.
    ///
    /// # Errors
    /// `invalid_option` where nothing does
    pub(crate) fn of(
        template: &Template,
        time: Option<SignedTimeFormat>,
        tolerance: Tolerance,
    ) -> Result<Self, ConfigError> {
        let parts = template.parts();
        let edges = time.map(SignedTimeFormat::edges);
        let time_is_fixed = match edges {
            Some(Edges::Length) => true,
            Some(Edges::Before(_) | Edges::Pattern) => false,
            _ => matches!(tolerance, Tolerance::Millis(millis) if millis <= WIDEST),
        };
        let (mut fences, mut need_json, mut times_touch) = (Vec::new(), false, false);
        for run in runs(parts) {
            let values = parts.get(run.clone()).unwrap_or_default();
            let has_body = values.contains(&Part::Body);
            let has_time = values.contains(&Part::Timestamp);
            let movable = |part: &&Part| **part != Part::Body && !(**part == Part::Timestamp && time_is_fixed);
            match values.iter().filter(movable).count() {
                0 => {}
                1 => need_json |= has_body,
                _ => return Err(refuse(values, has_time && !time_is_fixed)),
            }
            times_touch |= has_time && values.len() > 1;
            let ends_by_itself = values == [Part::Timestamp]
                && match edges {
                    Some(Edges::Last | Edges::Length) => true,
                    Some(Edges::Before(more)) => parts.get(run.end).is_some_and(|next| begins_with_none(next, more)),
                    _ => false,
                };
            if !has_body && !ends_by_itself {
                fences.extend(fence(parts, run));
            }
        }
        let shortest_time = match edges {
            Some(Edges::Digits(least)) if times_touch => least,
            _ => 0,
        };
        Ok(Self { fences, need_json, shortest_time })
    }

    /// The first run whose values hold the separator; `None` if all keep to their borders.
    pub(crate) fn crossed(&self, content: &Content<'_>) -> Option<Range<usize>> {
        self.fences.iter().find(|fence| !fence.holds(content)).map(|fence| fence.run.clone())
    }

    /// Whether a signed time is long enough for its place.
    pub(crate) fn hold_time(&self, text: &str) -> bool {
        text.len() >= self.shortest_time
    }
}

/// Whether it is literal text that begins with none of these characters.
fn begins_with_none(part: &Part, characters: &[u8]) -> bool {
    matches!(part, Part::Literal(text) if !characters.iter().any(|character| text.as_bytes().starts_with(&[*character])))
}

/// The runs of values that touch.
fn runs(parts: &[Part]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (index, _) in parts.iter().enumerate().filter(|(_, part)| !part.is_separator()) {
        match runs.last_mut() {
            Some(run) if run.end == index => run.end += 1,
            _ => runs.push(index..index + 1),
        }
    }
    runs
}

/// The separator between a run and the body's.
fn fence(parts: &[Part], run: Range<usize>) -> Option<Fence> {
    let body = parts.iter().position(|part| *part == Part::Body)?;
    let separator = match run.start < body {
        true => {
            let length = parts.get(run.end..)?.iter().take_while(|part| part.is_separator()).count();
            run.end..run.end + length
        }
        false => {
            let length = parts.get(..run.start)?.iter().rev().take_while(|part| part.is_separator()).count();
            run.start - length..run.start
        }
    };
    Some(Fence { run, separator })
}

#[cold]
#[inline(never)]
fn refuse(values: &[Part], by_tolerance: bool) -> ConfigError {
    let names: String = values.iter().map(Part::name).collect();
    if by_tolerance {
        let expected = format!(
            "less than 100000000 seconds, because in {names} only the time's age fixes where it begins and ends"
        );
        return ConfigError::invalid_option("tolerance", &expected, "more, or no limit");
    }
    let expected = "a separator between values, so that none can take a piece of the next";
    ConfigError::invalid_option("scheme.template", expected, &names)
}
