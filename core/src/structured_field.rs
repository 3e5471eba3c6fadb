//! Structured fields (RFC 9651): dictionaries, as far as signatures of HTTP messages need them. What
//! is read is written in the one canonical way, so that a member's text is what was signed of it.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// As many members, items of a list or parameters as anybody has: each is compared with those before it.
const MOST: usize = 100;

/// A value without its parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Bare<'t> {
    /// A string, unescaped.
    Text(Cow<'t, str>),
    /// An integer, in digits alone.
    Integer(&'t str),
    /// What stands between the colons of a byte sequence.
    Bytes(&'t str),
    /// `?1` and the like, or a token.
    Other(&'t str),
}

/// Names and values.
pub(crate) type Parameters<'t> = Vec<(&'t str, Bare<'t>)>;

/// A value with its parameters, and how both are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item<'t> {
    pub(crate) value: Bare<'t>,
    pub(crate) parameters: Parameters<'t>,
    pub(crate) written: &'t str,
}

/// A member of a dictionary: one item, or a list of them with parameters of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member<'t> {
    pub(crate) key: &'t str,
    pub(crate) items: Vec<Item<'t>>,
    /// Those of the list; of one item they are the item's.
    pub(crate) parameters: Parameters<'t>,
    /// The value with its parameters.
    pub(crate) written: &'t str,
    pub(crate) is_list: bool,
}

/// The members of a dictionary, no key of which is there twice; `None` for anything else.
#[inline(never)]
pub(crate) fn dictionary(text: &str) -> Option<Vec<Member<'_>>> {
    let mut members: Vec<Member<'_>> = Vec::new();
    let mut rest = Rest(text);
    loop {
        let member = rest.member()?;
        if members.len() == MOST || members.iter().any(|other| other.key == member.key) {
            return None;
        }
        members.push(member);
        rest.take_while(is_blank);
        if rest.0.is_empty() {
            return Some(members);
        }
        rest.take(b',')?;
        rest.take_while(is_blank);
    }
}

/// What is still to be read.
#[derive(Clone, Copy)]
struct Rest<'t>(&'t str);

impl<'t> Rest<'t> {
    fn member(&mut self) -> Option<Member<'t>> {
        let key = self.key()?;
        self.take(b'=')?;
        let start = *self;
        let (mut items, is_list) = (Vec::new(), self.take(b'(').is_some());
        if is_list {
            while self.take(b')').is_none() {
                if items.len() == MOST {
                    return None;
                }
                if !items.is_empty() {
                    self.take(b' ')?;
                }
                items.push(self.item(true)?);
            }
        } else {
            items.push(self.item(false)?);
        }
        let parameters = self.parameters()?;
        Some(Member { key, items, parameters, written: start.before(*self), is_list })
    }

    /// An item, with its parameters if they are its own.
    #[inline(never)]
    fn item(&mut self, has_own: bool) -> Option<Item<'t>> {
        let start = *self;
        let value = self.bare()?;
        let parameters = if has_own { self.parameters()? } else { Vec::new() };
        Some(Item { value, parameters, written: start.before(*self) })
    }

    /// Each `;name=value`, or `;name`, which is true; no name is there twice.
    #[inline(never)]
    fn parameters(&mut self) -> Option<Parameters<'t>> {
        let mut parameters = Parameters::new();
        while self.take(b';').is_some() {
            let name = self.key()?;
            let value = if self.take(b'=').is_some() { self.bare()? } else { Bare::Other("?1") };
            if parameters.len() == MOST || parameters.iter().any(|(other, _)| *other == name) {
                return None;
            }
            parameters.push((name, value));
        }
        Some(parameters)
    }

    #[inline(never)]
    fn bare(&mut self) -> Option<Bare<'t>> {
        match self.0.bytes().next()? {
            b'"' => self.string(),
            b':' => {
                self.take(b':')?;
                let bytes = self.take_while(is_base64);
                self.take(b':')?;
                Some(Bare::Bytes(bytes))
            }
            b'?' => {
                let start = *self;
                self.take(b'?')?;
                self.take(b'0').or_else(|| self.take(b'1'))?;
                Some(Bare::Other(start.before(*self)))
            }
            b'0'..=b'9' => {
                let digits = self.take_while(is_digit);
                let is_canonical = digits == "0" || !digits.starts_with('0') && digits.len() <= 15;
                // A decimal has a point behind its digits, which nothing here takes.
                (is_canonical && !self.0.starts_with('.')).then_some(Bare::Integer(digits))
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'*' => Some(Bare::Other(self.take_while(is_token))),
            _ => None,
        }
    }

    fn string(&mut self) -> Option<Bare<'t>> {
        self.take(b'"')?;
        let plain = self.take_while(is_plain);
        if self.take(b'"').is_some() {
            return Some(Bare::Text(Cow::Borrowed(plain)));
        }
        let mut text = String::from(plain);
        while self.take(b'"').is_none() {
            self.take(b'\\')?;
            text.push(if self.take(b'"').is_some() {
                '"'
            } else {
                self.take(b'\\')?;
                '\\'
            });
            text.push_str(self.take_while(is_plain));
        }
        Some(Bare::Text(Cow::Owned(text)))
    }

    fn key(&mut self) -> Option<&'t str> {
        let is_first = matches!(self.0.bytes().next(), Some(b'a'..=b'z' | b'*'));
        is_first.then(|| self.take_while(is_key))
    }

    /// Goes past that character of ASCII.
    #[inline(never)]
    fn take(&mut self, byte: u8) -> Option<()> {
        let is_next = self.0.as_bytes().first() == Some(&byte);
        is_next.then(|| self.0 = self.0.get(1..).unwrap_or_default())
    }

    #[inline(never)]
    fn take_while(&mut self, is_more: fn(u8) -> bool) -> &'t str {
        let end = self.0.bytes().position(|byte| !is_more(byte)).unwrap_or(self.0.len());
        let (taken, after) = self.0.split_at_checked(end).unwrap_or_default();
        self.0 = after;
        taken
    }

    /// What stands before the rest of it.
    fn before(self, rest: Self) -> &'t str {
        self.0.get(..self.0.len() - rest.0.len()).unwrap_or_default()
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_digit()
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/-_=".contains(&byte)
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b":/!#$%&'*+-.^_`|~".contains(&byte)
}

/// A character of a string that is written as itself.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\'
}

fn is_key(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-.*".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_keep_their_text() {
        let text = r#"sig1=("@method" "@query-param";name="a\"b\\");created=12;keyid="k";x;y=?0, b=:AQ==:;z=tok/en"#;
        let members = dictionary(text).expect("a dictionary");
        let [first, second] = members.as_slice() else { panic!("two") };
        assert_eq!(first.written, r#"("@method" "@query-param";name="a\"b\\");created=12;keyid="k";x;y=?0"#);
        assert_eq!(
            first.items.iter().map(|item| item.written).collect::<Vec<_>>(),
            ["\"@method\"", r#""@query-param";name="a\"b\\""#]
        );
        assert_eq!(first.items[1].parameters, [("name", Bare::Text("a\"b\\".into()))]);
        let values = [Bare::Integer("12"), Bare::Text("k".into()), Bare::Other("?1"), Bare::Other("?0")];
        assert_eq!(first.parameters.iter().map(|(_, value)| value.clone()).collect::<Vec<_>>(), values);
        assert_eq!(
            (second.key, &second.items[0].value, second.written),
            ("b", &Bare::Bytes("AQ=="), ":AQ==:;z=tok/en")
        );
        assert!(first.is_list && !second.is_list);
        assert_eq!(dictionary("a=()").map(|members| members[0].items.len()), Some(0));
    }

    #[test]
    fn what_is_no_dictionary_is_refused() {
        for text in [
            "",
            "a",
            "a=",
            "A=1",
            "1=1",
            "a=1,",
            "a=1 b=2",
            "a=1,,b=2",
            ",a=1",
            " a=1",
            "a =1",
            "a= 1",
            "a=1;",
            "a=1; b",
            "a=1 ;b",
            "a=(1",
            "a=(1 2",
            "a=( 1)",
            "a=(1 )",
            "a=(1  2)",
            "a=(1,2)",
            "a=((1))",
            "a=01",
            "a=-1",
            "a=1.5",
            "a=1234567890123456",
            "a=:AQ==",
            "a=:A Q:",
            "a=\"b",
            "a=\"\\n\"",
            "a=\"é\"",
            "a=\"\n\"",
            "a=?2",
            "a=@1",
            "a=1,a=2",
            "a=1;b=1;b=2",
            "a=1;B",
            "a=1\n",
            "a=\u{a0}1",
        ] {
            assert_eq!(dictionary(text), None, "{text:?}");
        }
    }
}
