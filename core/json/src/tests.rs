use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::*;

fn fields(text: &str) -> Fields<'_> {
    read(text).expect("JSON").fields()
}

#[test]
fn known_values_end_where_they_were_read_to() {
    for value in
        ["1", "-1.5e3", "true", "null", "\"a\\\"}]\"", "[]", "{}", "[1,[2,\"]\"],{\"}\":[]}]", "{ \"a\" : [ 1 , 2 ] }"]
    {
        for text in
            [format!("[{value}]"), format!("[ {value} , {value}\n]"), format!("{{\"x\":{value},\"y\" : {value} }}")]
        {
            let read = read(&text).expect("JSON");
            let mut found = Vec::new();
            read.each_item(&mut |item| found.push(item.as_str()));
            found.extend(read.fields().entries().map(|(_, value)| value.as_str()));
            assert!(!found.is_empty() && found.iter().all(|item| *item == value), "{text}: {found:?}");
        }
    }
}

#[test]
fn strings_are_told_wherever_they_end() {
    for length in 0..40 {
        let plain = "x".repeat(length);
        for (text, is_json) in [
            (format!("\"{plain}\""), true),
            (format!("\"{plain}\\\"é\\\\{plain}\""), true),
            (format!("\"{plain}\\ud800{plain}\""), true),
            (format!("\"{plain}"), false),
            (format!("\"{plain}\\"), false),
            (format!("\"{plain}\\u12"), false),
            (format!("\"{plain}\\x\""), false),
            (format!("\"{plain}\u{1f}\""), false),
        ] {
            assert_eq!(read(&text).is_ok(), is_json, "{text}");
        }
    }
}

#[test]
fn numbers_are_those_of_rfc_8259() {
    for (kind, numbers) in [
        (Kind::Integer, ["0", "-0", "7", "-10", "1234567890123456789012345678901234567890"]),
        (Kind::Number, ["0.0", "-1.50", "1e5", "0E-07", "12.5e+300"]),
    ] {
        for number in numbers {
            for text in [String::from(number), format!("[{number}, {number} ]"), format!("{{\"a\":{number}}}")] {
                assert!(read(&text).is_ok(), "{text}");
            }
            assert_eq!(Reader::new(number).value().ok(), Some(kind), "{number}");
        }
    }
    for text in ["-", "+1", "00", "01", "-01", ".5", "1.", "1.e5", "1e", "1e+", "1e1.5", "--1", "0x1", "1_0", "1 2"] {
        assert!(read(text).is_err(), "{text}");
        assert!(read(&format!("[{text}]")).is_err(), "[{text}]");
    }
}

#[test]
fn words_brackets_and_commas() {
    for text in ["null", "true", "false", "[ ]", "{ }", "[[],{}]", " { \"a\" : [ true , null ] , \"b\" : { } } "] {
        assert!(read(text).is_ok(), "{text}");
    }
    for text in [
        "nul",
        "nulls",
        "True",
        "tru",
        "fals",
        "[",
        "]",
        "[,]",
        "[1,,2]",
        "[1,]",
        "[1 2]",
        "[1}",
        "{",
        "{]",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "{1:1}",
        "{\"a\":1 \"b\":2}",
        "null,",
        "[]]",
        "\u{b}1",
    ] {
        assert!(read(text).is_err(), "{text}");
    }
}

#[test]
fn escapes_are_decoded() {
    for (json, text) in [
        (r#""\"\\\/\b\f\n\r\t""#, Some("\"\\/\u{8}\u{c}\n\r\t")),
        (r#""a\u00e9b\u6F22é漢😀\u0000""#, Some("aéb漢é漢😀\0")),
        (r#""\ud83d\ude00\uD83D\uDE00""#, Some("😀😀")),
        (r#""\ud83d""#, None),
        (r#""\ud83dx""#, None),
        (r#""\ud83d\n""#, None),
        (r#""\ud83d\ud83d\ude00""#, None),
        (r#""\ude00""#, None),
    ] {
        assert_eq!(read(json).expect("JSON").text().as_deref(), text, "{json}");
    }
}

#[test]
fn a_value_keeps_its_text() {
    let fields = fields(r#" { "a" : [ 1 , {"b":"c"} ] , "d.e" : "\u0064" , "f":-0.5e1,"g":{"h":null} } "#);
    assert_eq!(fields.at("a").expect("there").as_str(), r#"[ 1 , {"b":"c"} ]"#);
    assert_eq!(fields.last("d.e").and_then(Value::text).as_deref(), Some("d"));
    assert_eq!(fields.at("f").map(Value::kind), Some(Kind::Number));
    assert_eq!(fields.at("g.h").map(Value::kind), Some(Kind::Null));
    assert!(fields.at("g.i").is_none());
}

#[test]
fn paths_lead_through_objects_and_arrays() {
    let value = read(r#"{"a":[{"b":1},{"b":[2,{"c":3}],"d":4,"d":5}],"":6,"\u0065":7}"#).expect("JSON");
    let at = |path| value.at(path).map(|found| found.map(Value::as_str));
    for (path, found) in [
        ("a[0].b", Some("1")),
        ("a[1].b[1].c", Some("3")),
        ("a[1].b[0]", Some("2")),
        ("e", Some("7")),
        ("a[2].b", None),
        ("a[-1].b", None),
        ("a[x]", None),
        ("a[0", None),
        ("a.0.b", None),
        ("a.b", None),
        ("e.a", None),
        ("[0]", None),
    ] {
        assert_eq!(at(path), Ok(found), "{path}");
    }
    assert_eq!(at("a[1].d"), Err(Repeated));
    assert_eq!(read("[[1]]").expect("JSON").at("[0][0]").map(|found| found.map(Value::as_str)), Ok(Some("1")));
}

#[test]
fn a_repeated_name_is_found_among_few_and_among_many() {
    for count in [2, 16, 17, 1_000] {
        let names: Vec<String> = (0..count).map(|index| format!("\"k{index}\":0")).collect();
        let with = |more: &str| format!("{{{}{more}}}", names.join(","));
        assert_eq!(fields(&with("")).repeated(), Ok(None));
        assert_eq!(fields(&with(",\"k1\":1,\"k0\":1")).repeated(), Ok(Some("k0".into())));
        assert_eq!(fields(&with(",\"\\u006b1\":1")).repeated(), Ok(Some("k1".into())));
        for (one, other) in [
            (r"\ud800", r"\uD800"),
            (r"a\ud800", r"\u0061\ud800"),
            (r"\udc00\ud800", r"\uDC00\uD800"),
            (r"\ud83d\ude00\ud800", "\u{1f600}\\ud800"),
            (r"\ud800\n\/", r"\ud800\u000a/"),
        ] {
            assert!(
                fields(&with(&format!(",\"{one}\":1,\"{other}\":1"))).repeated().expect("memory").is_some(),
                "{one} {other}"
            );
        }
        for (one, other) in
            [(r"\ud800", r"\ud801"), (r"\ud800", r"\\ud800"), (r"\ud800", r#"\"\\ud800\""#), (r"\ud800", r"\ufffd")]
        {
            assert_eq!(fields(&with(&format!(",\"{one}\":1,\"{other}\":1"))).repeated(), Ok(None), "{one} {other}");
        }
    }
}

#[test]
fn slots_hold_what_fields_do() {
    let wanted = ["type", "id", "data", "é", "\"\\ud800\""];
    let mut names = Names::default();
    for (slot, name) in wanted.iter().enumerate() {
        assert_eq!((names.slot(name), names.slot(name)), (Some(slot), Some(slot)));
    }
    let many: String = (0..20).map(|index| format!("\"k{index}\":{index},")).collect();
    for text in [
        r#"{"type":1,"id":2,"data":3}"#.into(),
        r#" { "data" : 3 , "id" : 2, "x": [], "type":1 } "#.into(),
        r#"{"\u0074ype":1,"é":{"id":5},"\u00e9x":2}"#.into(),
        r#"{"id":1,"type":2,"\u0069d":3,"é":4,"\u00E9":5}"#.into(),
        r#"{"b":1,"a":1,"id":1,"b":2,"a":2,"id":2}"#.into(),
        r#"{"\ud800":1,"\"\\ud800\"":2}"#.into(),
        r#"{"\ud800":1,"id":1,"\uD800":2,"types":1,"typ":2}"#.into(),
        format!("{{{many}\"type\":1,\"k\":2}}"),
        format!("{{{many}\"type\":1,\"k3\":2}}"),
        format!("{{{many}\"type\":1,\"type\":2}}"),
        "{}".into(),
        "[1]".into(),
    ] {
        let text: String = text;
        let (mut slots, mut before) = (Slots::default(), Vec::new());
        let value = read_slots(&text, &names, &mut slots, &mut |slots, slot, reader| {
            before.push((slot, slots.get(slot).is_some()));
            reader.value().map(|_| ())
        })
        .expect("JSON");
        let fields = fields(&text);
        for (slot, name) in wanted.iter().enumerate() {
            assert_eq!(slots.get(slot).map(Value::as_str), fields.last(name).map(Value::as_str), "{text} {name}");
            let first = before.iter().find(|(given, _)| *given == slot);
            assert!(first.is_none_or(|(_, filled)| !filled), "{text} {name}");
        }
        assert_eq!(slots.repeated(value), fields.repeated(), "{text}");
    }
    assert_eq!(names.slot("six"), Some(5));
    assert_eq!(names.slot("seven"), None);
}
