//! Forms: what browsers and many platforms send in place of JSON.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::json;
use field_value::FieldValue;

mod field_value;
mod multipart;

/// So many fields a form may have: far more than any platform sends.
const MAX_FIELDS: usize = 10_000;

/// A form's fields in their order, repeats included.
#[derive(Debug, Default)]
pub(crate) struct Form<'d> {
    fields: Vec<(Cow<'d, str>, FieldValue<'d>)>,
}

/// A name that is there more than once.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Repeated;

impl<'d> Form<'d> {
    /// Reads a body, of which the header `Content-Type` says how it is written: urlencoded unless it is multipart.
    /// Neither can be taken for the other, whatever that unsigned header says. The error is what was found.
    pub(crate) fn read(body: &'d [u8], content_type: Option<&str>) -> Result<Self, String> {
        match content_type.and_then(multipart::parameters) {
            Some(parameters) => {
                let mut form = Self::default();
                multipart::read(body, parameters, &mut |name, value| form.push(name, value))?;
                Ok(form)
            }
            None => Self::urlencoded(body),
        }
    }

    /// Reads `a=1&b=2`, as WHATWG's URL standard has it: the query of a URL, or a body.
    pub(crate) fn urlencoded(body: &'d [u8]) -> Result<Self, String> {
        if body.iter().any(u8::is_ascii_control) {
            return Err("a line break or another control character, which no urlencoded form has".into());
        }
        let mut form = Self::default();
        for (name, value) in form_urlencoded::parse(body) {
            form.push(name, FieldValue::Text(value))?;
        }
        Ok(form)
    }

    fn push(&mut self, name: Cow<'d, str>, value: FieldValue<'d>) -> Result<(), String> {
        if self.fields.len() == MAX_FIELDS {
            return Err(["a form of more than ", &MAX_FIELDS.to_string(), " fields"].concat());
        }
        self.fields.push((name, value));
        Ok(())
    }

    /// The text of the field of that name, which must not be there twice.
    pub(crate) fn one(&self, name: &str) -> Result<Option<&str>, Repeated> {
        let mut named = self.fields.iter().filter(|(given, _)| given == name);
        match (named.next(), named.next()) {
            (Some((_, FieldValue::Text(text))), None) => Ok(Some(text)),
            (_, None) => Ok(None),
            _ => Err(Repeated),
        }
    }

    /// Names and texts, in their order, without files.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().filter_map(|(name, value)| match value {
            FieldValue::Text(text) => Some((&**name, &**text)),
            FieldValue::File { .. } => None,
        })
    }

    /// As an object of JSON: a text for each name, a list of them for one that is repeated. Of a file it has
    /// the `filename`, the `content_type` and the `size`.
    pub(crate) fn to_json(&self) -> String {
        // By name, and each name's in their order.
        let mut sorted: Vec<usize> = (0..self.fields.len()).collect();
        let name = |index: usize| self.fields.get(index).map(|(name, _)| &**name).unwrap_or_default();
        sorted.sort_by_key(|index| (name(*index), *index));
        let mut groups: Vec<&[usize]> = sorted.chunk_by(|one, other| name(*one) == name(*other)).collect();
        groups.sort_by_key(|group| group.first().copied());
        let mut json = String::from("{");
        for group in groups {
            let Some(first) = group.first() else { continue };
            json.push_str(if json.len() == 1 { "" } else { "," });
            json::write_text(name(*first), &mut json);
            json.push(':');
            let is_list = group.len() > 1;
            json.push_str(if is_list { "[" } else { "" });
            for (index, field) in group.iter().filter_map(|index| self.fields.get(*index)).enumerate() {
                json.push_str(if index == 0 { "" } else { "," });
                field.1.write(&mut json);
            }
            json.push_str(if is_list { "]" } else { "" });
        }
        json.push('}');
        json
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    const BOUNDARY: &str = "multipart/form-data; boundary=xYz";

    fn json(body: &str, content_type: &str) -> Result<String, String> {
        Form::read(body.as_bytes(), Some(content_type)).map(|form| form.to_json())
    }

    fn part(name: &str, text: &str) -> String {
        format!("--xYz\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
    }

    #[test]
    fn urlencoded_forms() {
        for (body, expected) in [
            ("", "{}"),
            ("a=1", r#"{"a":"1"}"#),
            ("b=%C3%A9+x&a=%22&&c", r#"{"b":"é x","a":"\"","c":""}"#),
            ("a=1&b=2&a=3", r#"{"a":["1","3"],"b":"2"}"#),
            ("a%00=%0A%1f", r#"{"a\u0000":"\n\u001f"}"#),
            ("a=%zz%", r#"{"a":"%zz%"}"#),
        ] {
            assert_eq!(json(body, "application/x-www-form-urlencoded").as_deref(), Ok(expected), "{body}");
        }
        assert!(json("a=1\r\n", "text/plain").is_err());
        assert!(json(&"a&".repeat(MAX_FIELDS + 1), "").is_err());
        assert!(json(&"a&".repeat(MAX_FIELDS), "").is_ok());
    }

    #[test]
    fn a_repeated_name_is_told() {
        let form = Form::urlencoded(b"a=1&b=2&a=1").expect("a form");
        assert_eq!((form.one("a"), form.one("b"), form.one("c")), (Err(Repeated), Ok(Some("2")), Ok(None)));
    }

    #[test]
    fn multipart_forms() {
        let two = format!("{}{}--xYz--\r\n", part("a", "1\r\n--x"), part("b\\\"%22", ""));
        assert_eq!(json(&two, BOUNDARY).as_deref(), Ok(r#"{"a":"1\r\n--x","b\"\"":""}"#));
        assert_eq!(
            json(&two, "Multipart/Form-Data;charset=x; BOUNDARY=\"xYz\"").as_deref().ok(),
            json(&two, BOUNDARY).ok().as_deref()
        );
        let file = "--xYz\r\ncontent-type: image/png\r\nContent-Disposition: form-data; name=f; filename=\"a.png\"\r\n\r\n12345\r\n--xYz--";
        assert_eq!(
            json(file, BOUNDARY).as_deref(),
            Ok(r#"{"f":{"filename":"a.png","content_type":"image/png","size":5}}"#)
        );
        assert_eq!(json("--xYz--\r\n", BOUNDARY).as_deref(), Ok("{}"));
    }

    #[test]
    fn what_two_parsers_could_read_differently_is_refused() {
        let (right, end) = (part("a", "1"), "--xYz--\r\n");
        for body in [
            format!("preamble\r\n{right}{end}"),
            format!("{right}{end}more"),
            right.clone(),
            format!("{right}--xYz-\r\n"),
            format!("{right}--xYz \r\n\r\n{end}"),
            right.replace('\r', "") + end,
            format!("--xYz\r\n\r\n1\r\n{end}"),
            format!("--xYz\r\nContent-Disposition: form-data\r\n\r\n1\r\n{end}"),
            format!("--xYz\r\nContent-Disposition: attachment; name=a\r\n\r\n1\r\n{end}"),
            format!("--xYz\r\nContent-Disposition: form-data; name=a; name=b\r\n\r\n1\r\n{end}"),
            format!("--xYz\r\nContent-Disposition: form-data; name=\"a\r\n\r\n1\r\n{end}"),
            format!("--xYz\r\n Content-Disposition: form-data; name=a\r\n\r\n1\r\n{end}"),
            format!(
                "--xYz\r\nContent-Disposition: form-data; name=a\r\nContent-Disposition: form-data; name=b\r\n\r\n1\r\n{end}"
            ),
            format!(
                "--xYz\r\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64\r\n\r\n1\r\n{end}"
            ),
            format!("--xYz\r\nX: {}\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n{end}", "x".repeat(9_000)),
        ] {
            assert!(json(&body, BOUNDARY).is_err(), "{body}");
        }
        let whole = right + end;
        for content_type in [
            "multipart/form-data",
            "multipart/form-data; boundary=xY",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=xYz; boundary=b",
            "multipart/form-data; boundary=\"xYz",
            "application/x-www-form-urlencoded",
        ] {
            assert!(json(&whole, content_type).is_err(), "{content_type}");
        }
    }
}
