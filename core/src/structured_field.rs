//! Structured fields (RFC 9651): dictionaries, as far as signatures of HTTP messages need them. What
//! is read is written in the one canonical way, so that a member's text is what was signed of it.

use alloc::borrow::Cow;
use alloc::vec::Vec;

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
    let mut rest = text;
    loop {
        let member = member(&mut rest)?;
        if members.iter().any(|other| other.key == member.key) {
            return None;
        }
        members.push(member);
        rest = match rest.trim_start_matches([' ', '\t']) {
            "" => return Some(members),
            more => more.strip_prefix(',')?.trim_start_matches([' ', '\t']),
        };
    }
}

fn member<'t>(rest: &mut &'t str) -> Option<Member<'t>> {
    let key = key(rest)?;
    take(rest, "=")?;
    let start = *rest;
    let (mut items, is_list) = (Vec::new(), take(rest, "(").is_some());
    if is_list {
        while take(rest, ")").is_none() {
            if !items.is_empty() {
                take(rest, " ")?;
            }
            items.push(item(rest)?);
        }
    } else {
        let value = bare(rest)?;
        items.push(Item { value, parameters: Vec::new(), written: before(start, rest) });
    }
    let parameters = parameters(rest)?;
    Some(Member { key, items, parameters, written: before(start, rest), is_list })
}

fn item<'t>(rest: &mut &'t str) -> Option<Item<'t>> {
    let start = *rest;
    let (value, parameters) = (bare(rest)?, parameters(rest)?);
    Some(Item { value, parameters, written: before(start, rest) })
}

/// Each `;name=value`, or `;name`, which is true; no name is there twice.
fn parameters<'t>(rest: &mut &'t str) -> Option<Parameters<'t>> {
    let mut parameters = Parameters::new();
    while take(rest, ";").is_some() {
        let name = key(rest)?;
        let value = if take(rest, "=").is_some() { bare(rest)? } else { Bare::Other("?1") };
        if parameters.iter().any(|(other, _)| *other == name) {
            return None;
        }
        parameters.push((name, value));
    }
    Some(parameters)
}

fn bare<'t>(rest: &mut &'t str) -> Option<Bare<'t>> {
    let is_digit = |character: char| character.is_ascii_digit();
    match rest.bytes().next()? {
        b'"' => string(rest),
        b':' => {
            take(rest, ":")?;
            let bytes = take_while(rest, |character| character.is_ascii_alphanumeric() || "+/-_=".contains(character));
            take(rest, ":")?;
            Some(Bare::Bytes(bytes))
        }
        b'?' => {
            let start = *rest;
            take(rest, "?0").or_else(|| take(rest, "?1"))?;
            Some(Bare::Other(before(start, rest)))
        }
        b'0'..=b'9' => {
            let digits = take_while(rest, is_digit);
            let is_canonical = digits == "0" || !digits.starts_with('0') && digits.len() <= 15;
            // A decimal has a point behind its digits, which nothing here takes.
            (is_canonical && !rest.starts_with('.')).then_some(Bare::Integer(digits))
        }
        b'a'..=b'z' | b'A'..=b'Z' | b'*' => {
            let is_token =
                |character: char| character.is_ascii_alphanumeric() || ":/!#$%&'*+-.^_`|~".contains(character);
            Some(Bare::Other(take_while(rest, is_token)))
        }
        _ => None,
    }
}

fn string<'t>(rest: &mut &'t str) -> Option<Bare<'t>> {
    take(rest, "\"")?;
    let plain = take_while(rest, is_plain);
    if take(rest, "\"").is_some() {
        return Some(Bare::Text(Cow::Borrowed(plain)));
    }
    let mut text = alloc::string::String::from(plain);
    while take(rest, "\"").is_none() {
        take(rest, "\\")?;
        let escaped = take(rest, "\"").or_else(|| take(rest, "\\"))?;
        text += escaped;
        text += take_while(rest, is_plain);
    }
    Some(Bare::Text(Cow::Owned(text)))
}

/// A character of a string that is written as itself.
fn is_plain(character: char) -> bool {
    matches!(character, ' '..='~') && !matches!(character, '"' | '\\')
}

fn key<'t>(rest: &mut &'t str) -> Option<&'t str> {
    let is_first = rest.starts_with(|first: char| first.is_ascii_lowercase() || first == '*');
    let is_key =
        |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || "_-.*".contains(character);
    is_first.then(|| take_while(rest, is_key))
}

fn take<'t>(rest: &mut &'t str, text: &str) -> Option<&'t str> {
    let after = rest.strip_prefix(text)?;
    let taken = before(rest, &after);
    *rest = after;
    Some(taken)
}

fn take_while<'t>(rest: &mut &'t str, is_more: impl Fn(char) -> bool) -> &'t str {
    let (taken, after) = rest.split_at(rest.find(|character| !is_more(character)).unwrap_or(rest.len()));
    *rest = after;
    taken
}

/// What of a text stands before the rest of it.
fn before<'t>(text: &'t str, rest: &&str) -> &'t str {
    text.get(..text.len() - rest.len()).unwrap_or_default()
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
