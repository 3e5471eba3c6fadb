//! What a record says a value looks like: `[A-Za-z0-9_-]{1,128}`. A small part of regular
//! expressions, so that matching takes time by the text's length, and it is known what a
//! pattern can match.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Serialize, Serializer};

/// A pattern for a whole text: characters, classes of them (`[0-9a-f]`), each followed by how
/// often it stands there (`?`, `*`, `+`, `{8}`, `{1,128}`, `{1,}`). ASCII alone. A backslash
/// makes the next character one that means itself.
///
/// ```
/// use hookseal::Pattern;
///
/// let token = Pattern::parse("[0-9a-f]{20,32}")?;
/// assert!(token.matches("0123456789abcdef0123"));
/// assert!(!token.matches("0123"));
/// # Ok::<(), String>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pattern {
    written: String,
    items: Vec<Item>,
}

/// A character, or one of several, so often.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Item {
    class: Class,
    least: usize,
    most: usize,
}

/// Characters of ASCII: a bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Class([u64; 2]);

/// More than any value has that a pattern is for.
const MOST: usize = 1 << 16;

impl Class {
    fn of(byte: u8) -> Self {
        let mut class = Self::default();
        class.add(byte);
        class
    }

    fn add(&mut self, byte: u8) {
        if let Some(bits) = self.0.get_mut(usize::from(byte / 64)) {
            *bits |= 1 << (byte % 64);
        }
    }

    fn has(self, byte: u8) -> bool {
        self.0.get(usize::from(byte / 64)).is_some_and(|bits| bits >> (byte % 64) & 1 == 1)
    }
}

impl Serialize for Pattern {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written)
    }
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// What is wrong with it
    pub fn parse(pattern: &str) -> Result<Self, String> {
        let refused = |found: &str| format!("{found} in the pattern `{pattern}`");
        if !pattern.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Err("a pattern with a character that isn't printable ASCII".into());
        }
        let (mut items, mut rest) = (Vec::new(), pattern.as_bytes());
        while let Some((class, after)) = class(rest).map_err(refused)? {
            let (least, most, after) = count(after).map_err(refused)?;
            items.push(Item { class, least, most });
            rest = after;
        }
        Ok(Self { written: pattern.into(), items })
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// Whether a whole text is such a value.
    pub fn matches(&self, text: &str) -> bool {
        let text = text.as_bytes();
        // Where the items so far can end.
        let mut ends = alloc::vec![false; text.len() + 1];
        if let Some(start) = ends.first_mut() {
            *start = true;
        }
        for item in &self.items {
            ends = item.ends(text, &ends);
        }
        ends.last() == Some(&true)
    }

    /// The most characters that such a value can have.
    pub(crate) fn longest(&self) -> usize {
        self.items.iter().fold(0, |sum, item| sum.saturating_add(item.most))
    }

    /// How many characters such a value has, if always the same number.
    pub(crate) fn length(&self) -> Option<usize> {
        self.items.iter().map(|item| (item.least == item.most).then_some(item.least)).sum()
    }

    /// Whether such a value can begin with that character.
    pub fn may_start_with(&self, character: u8) -> bool {
        reached(self.items.iter()).any(|item| item.class.has(character))
    }

    /// Whether such a value can end with that character.
    pub fn may_end_with(&self, character: u8) -> bool {
        reached(self.items.iter().rev()).any(|item| item.class.has(character))
    }

    /// Whether such a value can hold that text. It errs on the side of yes: that
    /// something stands there at most so often isn't looked at.
    pub fn may_contain(&self, text: &str) -> bool {
        let mut text = text.bytes();
        let Some(first) = text.next() else { return true };
        // The items of which one can have taken the last character.
        let has = |byte: u8| move |item: &Item| item.most > 0 && item.class.has(byte);
        let mut at: Vec<bool> = self.items.iter().map(has(first)).collect();
        for byte in text {
            let mut reachable = false;
            at = self
                .items
                .iter()
                .zip(&at)
                .map(|(item, was)| {
                    let taken = has(byte)(item) && (reachable || *was && item.most > 1);
                    reachable = *was || reachable && item.least == 0;
                    taken
                })
                .collect();
        }
        at.contains(&true)
    }
}

/// The items of which one can be the first: those before it may be absent.
fn reached<'i>(items: impl Iterator<Item = &'i Item>) -> impl Iterator<Item = &'i Item> {
    let mut blocked = false;
    items
        .take_while(move |item| {
            let within = !blocked;
            blocked |= item.least > 0;
            within
        })
        .filter(|item| item.most > 0)
}

impl Item {
    /// Where it can end, by where it can start.
    fn ends(&self, text: &[u8], starts: &[bool]) -> Vec<bool> {
        // The starts from which it comes to here, oldest first: a window that only moves on.
        let (mut run, mut entered, mut left, mut open) = (0, 0, 0, 0_usize);
        let mut ends = Vec::with_capacity(starts.len());
        for at in 0..starts.len() {
            // `run`: from there on every character before `at` is one of the class.
            if let Some(before) = at.checked_sub(1)
                && !text.get(before).is_some_and(|byte| self.class.has(*byte))
            {
                run = at;
            }
            let oldest = run.max(at.saturating_sub(self.most));
            while entered + self.least <= at {
                open += usize::from(starts.get(entered) == Some(&true));
                entered += 1;
            }
            while left < oldest && left < entered {
                open -= usize::from(starts.get(left) == Some(&true));
                left += 1;
            }
            ends.push(open > 0 && left >= oldest);
        }
        ends
    }
}

/// The next character or class, and what is behind it.
fn class(pattern: &[u8]) -> Result<Option<(Class, &[u8])>, &'static str> {
    Ok(Some(match pattern {
        [] => return Ok(None),
        [b'[', rest @ ..] => {
            let (mut class, mut rest) = (Class::default(), rest);
            loop {
                rest = match rest {
                    [] => return Err("a `[` without its `]`"),
                    [b']', rest @ ..] if class != Class::default() => break (class, rest),
                    [b'^' | b']', ..] if class == Class::default() => return Err("an empty or negated class"),
                    [b'\\', byte, rest @ ..] => {
                        class.add(*byte);
                        rest
                    }
                    [first, b'-', last, rest @ ..] if *last != b']' => {
                        if first > last || *last == b'\\' {
                            return Err("a range that doesn't go up");
                        }
                        (*first..=*last).for_each(|byte| class.add(byte));
                        rest
                    }
                    [b'\\'] => return Err("a `\\` at the end"),
                    [byte, rest @ ..] => {
                        class.add(*byte);
                        rest
                    }
                }
            }
        }
        [b'\\', byte, rest @ ..] if !byte.is_ascii_alphanumeric() => (Class::of(*byte), rest),
        [byte, ..] if b"\\]{}()|.*+?^$".contains(byte) => return Err("a character that needs a `\\` before it"),
        [byte, rest @ ..] => (Class::of(*byte), rest),
    }))
}

/// How often it stands there, at least and at most, and what is behind that.
fn count(pattern: &[u8]) -> Result<(usize, usize, &[u8]), &'static str> {
    let wrong = "a number of times that can't be read";
    match pattern {
        [b'?', rest @ ..] => Ok((0, 1, rest)),
        [b'*', rest @ ..] => Ok((0, MOST, rest)),
        [b'+', rest @ ..] => Ok((1, MOST, rest)),
        [b'{', rest @ ..] => {
            let end = rest.iter().position(|byte| *byte == b'}').ok_or(wrong)?;
            let (numbers, rest) = rest.split_at_checked(end).ok_or(wrong)?;
            let number = |text: &str| {
                let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
                is_number.then(|| text.parse().ok()).flatten().filter(|number| *number <= MOST).ok_or(wrong)
            };
            let numbers = core::str::from_utf8(numbers).map_err(|_| wrong)?;
            let (least, most) = match numbers.split_once(',') {
                None => (number(numbers)?, number(numbers)?),
                Some((least, "")) => (number(least)?, MOST),
                Some((least, most)) => (number(least)?, number(most)?),
            };
            match least <= most {
                true => Ok((least, most, rest.get(1..).unwrap_or_default())),
                false => Err(wrong),
            }
        }
        rest => Ok((1, 1, rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> Pattern {
        Pattern::parse(text).expect(text)
    }

    #[test]
    fn a_whole_text_matches() {
        for (written, matching, others) in [
            ("[A-Za-z0-9_-]{1,3}", ["a", "-_9"].as_slice(), ["", "abcd", "a b", "a.", "é"].as_slice()),
            ("a?b*c+", &["c", "abbc", "ccc", "bcc"], &["", "a", "aac", "cb", "abb"]),
            ("[0-9]{2}:[0-9]{2}(?)", &[], &[]),
            ("a{2,}b{0,1}", &["aa", "aaaab"], &["a", "ab", "aabb"]),
            ("[ab]*a[ab]{2}", &["aaa", "abb", "bbabb", "aaaaa"], &["bbb", "aa", "abbb"]),
            ("x\\.[\\]a-]", &["x.]", "x.a", "x.-"], &["x,a", "x."]),
            ("", &[""], &["a"]),
            ("ab{0}c", &["ac"], &["abc"]),
            ("[a-c][b-d]", &["ab", "cd"], &["aa", "dd", "abb"]),
        ] {
            let Ok(pattern) = Pattern::parse(written) else {
                assert!(matching.is_empty(), "{written}");
                continue;
            };
            for text in matching {
                assert!(pattern.matches(text), "{written} {text}");
            }
            for text in others {
                assert!(!pattern.matches(text), "{written} {text}");
            }
        }
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for written in [
            "[",
            "[]",
            "[^a]",
            "[z-a]",
            "a{",
            "a{2,1}",
            "a{x}",
            "a{,2}",
            "a{99999999}",
            "(a)",
            "a|b",
            ".",
            "*a",
            "a**",
            "\\",
            "\\d",
            "[\\",
            "[a\\",
            "é",
            "a\n",
            "a}",
        ] {
            assert!(Pattern::parse(written).is_err(), "{written:?}");
        }
    }

    #[test]
    fn it_takes_no_longer_for_texts_made_to_take_long() {
        let pattern = pattern("a*a*a*a*a*a*a*a*a*a*b");
        assert!(!pattern.matches(&"a".repeat(100_000)));
        assert!(pattern.matches(&(String::from("a").repeat(60_000) + "b")));
    }

    #[test]
    fn first_and_last_characters_are_known() {
        let time = pattern("[0-9]{4}-?[a-f]?");
        for (character, starts, ends) in
            [(b'1', true, true), (b'-', false, true), (b'a', false, true), (b'g', false, false)]
        {
            assert_eq!((time.may_start_with(character), time.may_end_with(character)), (starts, ends), "{character}");
        }
        let optional = pattern("a?b?c");
        assert!(optional.may_start_with(b'a') && optional.may_start_with(b'b') && optional.may_start_with(b'c'));
        assert!(!optional.may_end_with(b'b') && !pattern("a{0}b").may_start_with(b'a'));
    }

    #[test]
    fn texts_within_are_known() {
        for (written, within, others) in [
            ("[0-9a-f]{20,32}", ["", "0f", "00"].as_slice(), [".", "g", "0{"].as_slice()),
            ("v1:[0-9]+\\.x", &[":1", "1:", "v1:9", "9.x", "12.", ":45.x"], &["..", "x.", "vx", ":.", "1v"]),
            ("ab?c", &["abc", "ac", "bc"], &["aa", "ca", "cb"]),
            ("a{0}b", &["b"], &["a", "ab"]),
        ] {
            let pattern = pattern(written);
            for text in within {
                assert!(pattern.may_contain(text), "{written} {text}");
            }
            for text in others {
                assert!(!pattern.may_contain(text), "{written} {text}");
            }
        }
    }
}
