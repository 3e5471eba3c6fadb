//! Text from outside, in an error's words.

use core::fmt::{self, Write};

/// Text from outside, in an error's words: what ends a line, what is invisible
/// and what turns the direction of writing is escaped. `Debug` knows more such
/// characters, from tables of all of Unicode.
pub(crate) struct Quoted<'a>(pub(crate) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for character in self.0.chars() {
            match character {
                '"' | '\\' | '\0'..='\x1f' | '\x7f'..='\u{9f}' | '\u{ad}' | '\u{feff}' => escape(character, f)?,
                '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => escape(character, f)?,
                _ => f.write_char(character)?,
            }
        }
        f.write_char('"')
    }
}

fn escape(character: char, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    character.escape_default().try_for_each(|character| f.write_char(character))
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    #[test]
    fn quoted_text_stays_on_its_line_and_shows_all_of_itself() {
        let quoted = |text| format!("{}", Quoted(text));
        assert_eq!(quoted("caf\u{e9} \u{1f980}"), "\"caf\u{e9} \u{1f980}\"");
        for hidden in ["\n", "\u{1}", "\"", "\\", "\u{85}", "\u{2028}", "\u{202e}", "\u{2066}", "\u{feff}"] {
            assert_eq!(quoted(hidden), format!("{hidden:?}"));
        }
    }
}
