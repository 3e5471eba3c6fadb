//! What keeps each part of the signed content in its place. A signature covers
//! bytes, and these bytes must split into parts in one way only: if a text could be
//! the end of an id or the start of a body, one delivery's signature would fit another.
//!
//! A template is a row of values, with separators between them: literal text, and
//! what the receiver knows itself (the URL, the method, a setting). Values that touch are a
//! run. One run takes what the others leave: that of the body, or else the last. These things
//! fix borders:
//! - No value before that run may hold the separator behind its own, and none after
//!   it the one in front: the first, or last, separator is the border. Where a group
//!   may be missing, no value may hold the text of any group that could follow it.
//! - A hash has its length, and so have some times and patterns.
//! - Of two values that touch, each with a pattern, the one has no character that the other can begin,
//!   or end, with.
//! - A time has one spelling, and one digit more or less makes it
//!   wrong by decades, which no tolerance allows.
//! - JSON that is an object or array is neither the beginning nor the end of another.
//! - The URL is the receiver's own up to its query, which whoever replays a delivery can choose: text of the
//!   body could move into it, or its text into the body. JSON can't lose such a piece.
//!   Where a form follows the URL, nothing fixes that border, as nothing fixes those between its fields.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::error::ConfigError;
use crate::pattern::Pattern;
use crate::place::{Place, PlaceKind};
use crate::rarely::WHOLE;
use crate::scheme::{Scheme, SignedHeaders, SignedTimestamp};
use crate::template::{Content, Part, PartName, Template};
use crate::timestamp::{Edges, Tolerance};

/// The borders of a template's parts.
#[derive(Debug, Default)]
pub(crate) struct Borders {
    fences: Vec<Fence>,
    /// Whether a border depends on the body being a JSON object or array.
    pub(crate) need_json: NeedsJson,
    /// A time that touches another value has at least so many characters: it is of this century.
    pub(crate) shortest_time: usize,
}

/// Whether a border depends on the body being a JSON object or array.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum NeedsJson {
    /// None does.
    #[default]
    Never,
    /// One does where the URL has a query, or the body begins as one does.
    BesideQuery,
    /// One does.
    Always,
}

/// A run of values and the separator that it must not hold, as ranges of parts.
#[derive(Debug)]
struct Fence {
    run: Range<usize>,
    separator: Range<usize>,
    /// The texts that may follow, where groups may be missing.
    texts: Vec<String>,
}

impl Fence {
    /// Whether the separator first occurs at the end of the run; or, for a run after
    /// the body, which is seen from the end, last occurs in front of it.
    fn holds(&self, content: &[&[u8]]) -> bool {
        let pieces = |range: &Range<usize>| content.get(range.clone()).unwrap_or_default();
        match (pieces(&self.run), pieces(&self.separator)) {
            // One value, and the usual separator.
            ([value], [[mark]]) if self.texts.is_empty() => !value.contains(mark),
            (run, separator) => self.holds_joined(run.concat(), separator.concat(), content),
        }
    }

    #[inline(never)]
    fn holds_joined(&self, mut row: Vec<u8>, mut separator: Vec<u8>, content: &[&[u8]]) -> bool {
        if WHOLE && !self.texts.is_empty() {
            let after = content.get(self.run.end..).unwrap_or_default();
            return self.texts_hold(row, &after.concat());
        }
        if self.separator.start < self.run.start {
            row.reverse();
            separator.reverse();
        }
        let border = row.len();
        row.extend_from_slice(&separator);
        // What is empty fixes nothing.
        let length = separator.len().max(1);
        row.windows(length).position(|window| window == separator.as_slice()) == Some(border)
    }

    /// Whether none of the texts begins in the run, though it may end behind it.
    #[cold]
    #[inline(never)]
    fn texts_hold(&self, run: Vec<u8>, after: &[u8]) -> bool {
        let longest = self.texts.iter().map(String::len).max().unwrap_or(0);
        let border = run.len();
        let row = [&run, after.get(..longest).unwrap_or(after)].concat();
        (0..border).all(|at| {
            let rest = row.get(at..).unwrap_or_default();
            !self.texts.iter().any(|text| rest.starts_with(text.as_bytes()))
        })
    }
}

/// The milliseconds of a tolerance under which a digit more or less is always too much: three years.
const WIDEST: u64 = 100_000_000_000;

/// What fixes a part's own borders.
#[derive(Clone, Copy)]
enum Form<'s> {
    /// It takes what the others leave.
    Body,
    /// Its length.
    Fixed,
    /// What its characters are.
    Pattern(&'s Pattern),
    /// Digits alone.
    Digits,
    /// Nothing.
    Loose,
}

/// What is known of a scheme's values.
struct Values<'s> {
    scheme: &'s Scheme,
    time: Option<&'s SignedTimestamp>,
    time_is_fixed: bool,
}

impl Borders {
    /// Finds what fixes each border of the template.
    ///
    /// # Errors
    /// `invalid_option` where nothing does
    #[inline(never)]
    pub(crate) fn of(template: &Template, scheme: &Scheme, tolerance: Tolerance) -> Result<Self, ConfigError> {
        let parts = template.parts();
        let time = scheme.timestamp.as_ref();
        let edges = time.map(|time| time.format.edges());
        let time_is_fixed = match edges {
            Some(Edges::Length) => true,
            Some(Edges::Before(_) | Edges::Pattern) => false,
            _ => matches!(tolerance, Tolerance::Millis(millis) if millis <= WIDEST),
        };
        let values = Values { scheme, time, time_is_fixed };
        check_groups(parts)?;
        let runs = runs(parts);
        let bodies = parts.iter().filter(|part| is_rest(part)).count();
        if bodies > 1 {
            return Err(refuse(parts, "one part that takes what the others leave: the body, or all of a form"));
        }
        // The run that takes the rest.
        let rest = runs.iter().find(|run| parts.get((*run).clone()).unwrap_or_default().iter().any(is_rest));
        let rest = rest.or(runs.last()).cloned().unwrap_or(0..0);
        let (mut fences, mut need_json, mut times_touch) = (Vec::new(), false, false);
        for run in &runs {
            let touching = parts.get(run.clone()).unwrap_or_default();
            let has_time = touching.contains(&Part::Timestamp);
            need_json |= values.need_json(touching)?;
            times_touch |= has_time && touching.len() > 1;
            let behind = parts.get(run.end..).unwrap_or_default();
            need_json |= values.join_unescaped(touching, behind);
            if *run != rest && !values.end_by_themselves(touching, behind) {
                fences.push(fence(parts, run.clone(), rest.start)?);
            }
        }
        let shortest_time = match edges {
            Some(Edges::Digits(least)) if times_touch => least,
            _ => 0,
        };
        // What isn't JSON could be the text that another of the schemes signs for a JSON body.
        need_json |= scheme.is_unescaped() && parts.contains(&Part::Body);
        let signs_body = parts.iter().any(|part| part.named() == Some(PartName::Body) && is_rest(part));
        let need_json = match need_json {
            true => NeedsJson::Always,
            false if !signs_body => NeedsJson::Never,
            false if template.has(PartName::Query) || template.has(PartName::QuerySorted) => NeedsJson::Always,
            false if template.has(PartName::Url) => NeedsJson::BesideQuery,
            false => NeedsJson::Never,
        };
        Ok(Self { fences, need_json, shortest_time })
    }

    /// The first run whose values hold the separator; `None` if all keep to their borders.
    pub(crate) fn crossed(&self, content: &Content<'_>) -> Option<Range<usize>> {
        let crossed = |pieces: &[&[u8]]| self.fences.iter().find(|fence| !fence.holds(pieces));
        content.with(crossed).map(|fence| fence.run.clone())
    }
}

impl<'s> Values<'s> {
    /// Whether the borders within a run depend on the body being a JSON object or array.
    fn need_json(&self, touching: &[Part]) -> Result<bool, ConfigError> {
        let forms: Vec<Form<'_>> = touching.iter().map(|part| self.form(part)).collect();
        let has_body = forms.iter().any(|form| matches!(form, Form::Body));
        let loose = forms.iter().filter(|form| !matches!(form, Form::Body | Form::Fixed)).count();
        match (loose, forms.as_slice()) {
            (0, _) => Ok(false),
            // A sorted form isn't JSON.
            (1, _) => match has_body && !touching.contains(&Part::Body) {
                true => Err(refuse(touching, SEPARATED)),
                false => Ok(has_body),
            },
            (2, [one, other]) if one.shows_its_end(*other) => Ok(false),
            _ if self.are_unescaped(touching) => Ok(false),
            _ if touching.contains(&Part::Timestamp) && !self.time_is_fixed => Err(refuse_tolerance(touching)),
            _ => Err(refuse(touching, SEPARATED)),
        }
    }

    fn form(&self, part: &Part) -> Form<'s> {
        let filters = part.filters();
        let digested = filters.iter().rposition(|filter| filter.length().is_some());
        if digested.is_some_and(|at| filters.iter().skip(at).all(|filter| filter.keeps_length()))
            && !part.may_be_absent()
        {
            return Form::Fixed;
        }
        match part.named() {
            Some(PartName::Timestamp) if filters.is_empty() => self.form_of_time(),
            _ if is_rest(part) => Form::Body,
            _ if !filters.is_empty() => Form::Loose,
            _ => match self.pattern(part) {
                Some(pattern) if pattern.length().is_some() && !part.may_be_absent() => Form::Fixed,
                Some(pattern) => Form::Pattern(pattern),
                None => Form::Loose,
            },
        }
    }

    fn form_of_time(&self) -> Form<'s> {
        let Some(time) = self.time else { return Form::Loose };
        match (time.format.edges(), time.pattern()) {
            _ if self.time_is_fixed => Form::Fixed,
            (Edges::Pattern, Some(pattern)) if pattern.length().is_some() => Form::Fixed,
            (Edges::Pattern, Some(pattern)) => Form::Pattern(pattern),
            (Edges::Digits(_), _) => Form::Digits,
            _ => Form::Loose,
        }
    }

    /// The pattern that the record has for a part's place.
    fn pattern(&self, part: &Part) -> Option<&'s Pattern> {
        let id = self.scheme.id.as_ref().map(Place::parts);
        let place = match part {
            Part::Id => id,
            _ => part.place(),
        }?;
        let mut patterns = self.scheme.details.as_deref()?.patterns.iter();
        patterns.find(|(other, _)| other.parts() == place).map(|(_, pattern)| pattern)
    }

    /// Whether all are JSON values of a platform that joins them without escaping.
    fn are_unescaped(&self, values: &[Part]) -> bool {
        self.scheme.is_unescaped()
            && values.iter().all(|part| part.place().is_some_and(|(kind, _)| kind == PlaceKind::Json))
    }

    /// Whether they are values of headers, each of which may hold what joins them, and the body is next: one that is
    /// JSON takes no piece of theirs, and loses none.
    fn join_unescaped(&self, run: &[Part], behind: &[Part]) -> bool {
        let ([values], [separator, Part::Body, ..]) = (run, behind) else { return false };
        let is_joint = |rule: &SignedHeaders| !rule.join.trim().is_empty() && separator.literal() == Some(&*rule.join);
        is_header_values(values) && self.scheme.is_unescaped() && self.scheme.signed_headers().is_some_and(is_joint)
    }

    /// Whether the end of a run shows without the separator behind it.
    fn end_by_themselves(&self, run: &[Part], behind: &[Part]) -> bool {
        let next = behind.first();
        match run {
            [Part::Timestamp] => match self.time.map(|time| time.format.edges()) {
                // RFC 3339 has a last character, and nothing before its first.
                Some(Edges::Last | Edges::Length) => true,
                Some(Edges::Before(more)) => next.is_some_and(|next| begins_with_none(next, more)),
                _ => false,
            },
            [values] if is_header_values(values) && self.scheme.is_unescaped() => self.join_unescaped(run, behind),
            [values] if is_header_values(values) => {
                // Their number is that of the names, and none holds what joins them.
                let text = next.and_then(Part::literal).unwrap_or_default();
                self.scheme.signed_headers().is_some_and(|rule| text.starts_with(&rule.join))
            }
            _ => {
                self.are_unescaped(run)
                    || run.iter().all(|part| matches!(self.form(part), Form::Fixed) && *part != Part::Timestamp)
            }
        }
    }
}

fn is_header_values(part: &Part) -> bool {
    part.named() == Some(PartName::HeaderValues)
}

impl Form<'_> {
    /// Whether, of two values that touch, the border is where the characters of the one end.
    fn shows_its_end(self, next: Self) -> bool {
        let characters = 0..128_u8;
        let has = |form: Self, character: u8| match form {
            Self::Digits => character.is_ascii_digit(),
            Self::Pattern(pattern) if WHOLE => pattern.may_contain(char::from(character).encode_utf8(&mut [0; 4])),
            _ => true,
        };
        let begins = |form: Self, character: u8| match form {
            Self::Pattern(pattern) if WHOLE => pattern.may_start_with(character),
            other => has(other, character),
        };
        let ends = |form: Self, character: u8| match form {
            Self::Pattern(pattern) if WHOLE => pattern.may_end_with(character),
            other => has(other, character),
        };
        let known = |form: Self| matches!(form, Self::Digits | Self::Pattern(_));
        known(self)
            && known(next)
            && (!characters.clone().any(|character| has(self, character) && begins(next, character))
                || !characters.clone().any(|character| ends(self, character) && has(next, character)))
    }
}

/// What every value needs.
const SEPARATED: &str = "a separator between values, so that none can take a piece of the next";

/// Whether a part takes what the others leave: the body, all of it.
fn is_rest(part: &Part) -> bool {
    let is_whole = matches!(part.named(), Some(PartName::Body | PartName::FormSorted));
    is_whole && part.filters().iter().all(|filter| filter.length().is_none() && filter.keeps_all())
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

/// The separator between a run and the one that takes the rest, which begins at `rest`.
fn fence(parts: &[Part], run: Range<usize>, rest: usize) -> Result<Fence, ConfigError> {
    let separator = match run.start < rest {
        true => {
            let length = parts.get(run.end..).unwrap_or_default().iter().take_while(|part| part.is_separator()).count();
            run.end..run.end + length
        }
        false => {
            let before = parts.get(..run.start).unwrap_or_default();
            let length = before.iter().rev().take_while(|part| part.is_separator()).count();
            run.start - length..run.start
        }
    };
    let texts = if has_groups(parts) && run.start < rest { following(parts, run.end)? } else { Vec::new() };
    Ok(Fence { run, separator, texts })
}

/// Whether a sender can leave out a group: of the receiver's own values it can't.
fn has_groups(parts: &[Part]) -> bool {
    parts.iter().any(|part| part.group().is_some() && !part.is_separator())
}

/// Groups that may be missing: what follows must show whether they are there.
fn check_groups(parts: &[Part]) -> Result<(), ConfigError> {
    if !has_groups(parts) {
        return Ok(());
    }
    let begins_alone =
        |(one, other): (&Part, &Part)| one.group() == other.group() || one.is_separator() || other.is_separator();
    let rest = parts.iter().position(is_rest).unwrap_or(parts.len());
    let is_before = parts.iter().skip(rest).all(|part| part.group().is_none());
    if !is_before || !parts.iter().zip(parts.iter().skip(1)).all(begins_alone) {
        return Err(refuse(parts, "groups that stand before the body, with text between them and other values"));
    }
    let before = core::iter::once(None).chain(parts.iter().map(Part::group));
    let mut begins = parts.iter().zip(before).enumerate().filter(|(_, (part, before))| part.group() != *before);
    begins.try_for_each(|(at, (part, _))| match part.group() {
        None => Ok(()),
        Some(_) if part.literal().is_none() => Err(refuse(parts, "groups that begin with text")),
        Some(_) => following(parts, at).map(|_| ()),
    })
}

/// The texts that can stand from that part on up to the next value, whichever groups are missing. None is
/// the beginning of another.
fn following(parts: &[Part], from: usize) -> Result<Vec<String>, ConfigError> {
    let refuse_texts =
        || refuse(parts, "groups that begin with texts of their own, of which none begins as another does");
    let inside = from.checked_sub(1).and_then(|before| parts.get(before)).and_then(Part::group);
    let (mut texts, mut pending) = (Vec::new(), Vec::from([(from, String::new(), inside)]));
    while let Some((mut at, mut text, mut taken)) = pending.pop() {
        while let Some(part) = parts.get(at) {
            if let Some(group) = part.group().filter(|group| taken != Some(*group)) {
                let length =
                    parts.get(at..).unwrap_or_default().iter().take_while(|part| part.group() == Some(group)).count();
                pending.push((at + length, text.clone(), taken));
                taken = Some(group);
            }
            match part.literal() {
                Some(literal) => text.push_str(literal),
                None if part.is_separator() => return Err(refuse_texts()),
                None => {
                    texts.push(text);
                    break;
                }
            }
            at += 1;
        }
    }
    let begins_another = |(index, text): (usize, &String)| {
        texts.iter().enumerate().any(|(other, longer)| other != index && longer.starts_with(text.as_str()))
    };
    match texts.iter().enumerate().any(begins_another) {
        true => Err(refuse_texts()),
        false => Ok(texts),
    }
}

#[cold]
#[inline(never)]
fn refuse_tolerance(values: &[Part]) -> ConfigError {
    let names: String = values.iter().map(Part::name).collect();
    let expected =
        format!("less than 100000000 seconds, because in {names} only the time's age fixes where it begins and ends");
    ConfigError::invalid_option("tolerance", &expected, "more, or no limit")
}

#[cold]
#[inline(never)]
fn refuse(values: &[Part], expected: &str) -> ConfigError {
    let names: String = values.iter().map(Part::name).collect();
    ConfigError::invalid_option("scheme.template", expected, &names)
}
