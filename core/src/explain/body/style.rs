//! How programs write JSON: spacing, escapes, the order of fields, numbers.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use super::tree::{Character, Node, Text, Tree};

/// How a program writes JSON.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Which program, for people.
    pub(super) program: &'static str,
    layout: Layout,
    escapes: Escapes,
    pub(super) order: Order,
    pub(super) numbers: Numbers,
    /// What it writes behind the value.
    end: &'static str,
}

/// The spaces between values.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Layout {
    item: &'static str,
    name: &'static str,
    /// What a level is indented by; nothing: all is on one line.
    indent: &'static str,
    line: &'static str,
    /// Whether lists stay on one line, with spaces in their brackets (Jackson).
    has_inline_lists: bool,
}

/// What is escaped in strings.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Escapes {
    ascii_only: bool,
    slash: bool,
    /// `<`, `>` and `&`.
    html: bool,
    /// `'`, and `=` or what else the program adds.
    more: &'static str,
    /// U+2028 and U+2029.
    lines: bool,
    /// U+007F.
    delete: bool,
    /// `"` as an escape of four digits.
    quote: bool,
    upper: bool,
}

/// The order of fields.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Order {
    AsIs,
    Sorted,
    /// As the platform documents it.
    Documented,
}

/// How numbers are written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Numbers {
    AsIs,
    /// As JavaScript writes them.
    JavaScript,
}

const COMPACT: Layout = Layout { item: ",", name: ":", indent: "", line: "", has_inline_lists: false };
const SPACED: Layout = Layout { item: ", ", name: ": ", ..COMPACT };
const fn indented(indent: &'static str) -> Layout {
    Layout { item: ",", name: ": ", indent, line: "\n", has_inline_lists: false }
}
const CRLF: Layout = Layout { line: "\r\n", ..indented("  ") };
const JACKSON: Layout = Layout { name: " : ", has_inline_lists: true, ..indented("  ") };
const PERL: Layout = Layout { name: " : ", ..indented("   ") };

const RAW: Escapes = Escapes {
    ascii_only: false,
    slash: false,
    html: false,
    more: "",
    lines: false,
    delete: false,
    quote: false,
    upper: false,
};
const PYTHON: Escapes = Escapes { ascii_only: true, delete: true, ..RAW };
const PHP: Escapes = Escapes { ascii_only: true, slash: true, ..RAW };
const PHP_UNICODE: Escapes = Escapes { slash: true, lines: true, ..RAW };
const PHP_SLASHES: Escapes = Escapes { ascii_only: true, ..RAW };
const GO: Escapes = Escapes { html: true, lines: true, ..RAW };
const GSON: Escapes = Escapes { html: true, lines: true, more: "'=", ..RAW };
const DOTNET: Escapes =
    Escapes { ascii_only: true, html: true, delete: true, quote: true, upper: true, more: "'+`", ..RAW };
const UPPER: Escapes = Escapes { ascii_only: true, upper: true, ..RAW };

const fn style(program: &'static str, layout: Layout, escapes: Escapes) -> Style {
    Style { program, layout, escapes, order: Order::AsIs, numbers: Numbers::AsIs, end: "" }
}

/// How programs write JSON, those that most senders use first.
const STYLES: &[Style] = &[
    style("JavaScript's JSON.stringify", COMPACT, RAW),
    style("Python's json.dumps", SPACED, PYTHON),
    style("PHP's json_encode", COMPACT, PHP),
    style("Go's json.Marshal", COMPACT, GO),
    style("JSON.stringify with an indent of 2", indented("  "), RAW),
    style("Python's json.dumps without spaces", COMPACT, PYTHON),
    style("Python's json.dumps with ensure_ascii=False", SPACED, RAW),
    style("PHP's json_encode with JSON_UNESCAPED_UNICODE", COMPACT, PHP_UNICODE),
    style("PHP's json_encode with JSON_UNESCAPED_SLASHES", COMPACT, PHP_SLASHES),
    style("JSON.stringify with an indent of 4", indented("    "), RAW),
    style("Jackson's default pretty printer", JACKSON, RAW),
    style(".NET's JsonSerializer", COMPACT, DOTNET),
    style("Gson", COMPACT, GSON),
    style("Ruby's JSON.generate with script_safe", COMPACT, Escapes { slash: true, lines: true, ..RAW }),
    style("Jackson with escaped characters", COMPACT, UPPER),
    style("Python's json.dumps with indent=2", indented("  "), PYTHON),
    style("Python's json.dumps with indent=4", indented("    "), PYTHON),
    style("PHP's json_encode with JSON_PRETTY_PRINT", indented("    "), PHP),
    style("PHP's json_encode, pretty, without escapes", indented("    "), PHP_UNICODE),
    style("Go's json.MarshalIndent", indented("  "), GO),
    style("JSON.stringify with tabs", indented("\t"), RAW),
    style("Go's json.MarshalIndent with tabs", indented("\t"), GO),
    style(".NET's JsonSerializer, indented", indented("  "), DOTNET),
    style("Gson's pretty printer", indented("  "), GSON),
    style("a pretty printer on Windows", CRLF, RAW),
    style(".NET's JsonSerializer, indented, on Windows", CRLF, DOTNET),
    style("a pretty printer with an indent of 1", indented(" "), RAW),
    style("Perl's pretty printer", PERL, RAW),
    style("Jackson's pretty printer with lists on lines", Layout { has_inline_lists: false, ..JACKSON }, RAW),
    style("Jackson's pretty printer on Windows", Layout { line: "\r\n", ..JACKSON }, RAW),
    style("a printer with spaces behind colons", Layout { name: ": ", ..COMPACT }, RAW),
    style("a printer with spaces behind commas", Layout { item: ", ", ..COMPACT }, RAW),
];

/// The few that senders often use with an order or numbers of their own, or with a newline behind.
const COMMON: usize = 7;

/// What a body has of what programs write differently.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Traits {
    non_ascii: bool,
    slash: bool,
    html: bool,
    quote: bool,
    lines: bool,
    delete: bool,
    marks: bool,
    numbers: bool,
    is_sorted: bool,
}

impl Traits {
    pub(super) fn of(body: &str, tree: &Tree<'_>) -> Self {
        let has = |marks: &[u8]| body.bytes().any(|byte| marks.contains(&byte));
        let escaped = body.contains("\\u");
        let mut traits = Self {
            non_ascii: escaped || !body.is_ascii(),
            slash: has(b"/"),
            html: escaped || has(b"<>&"),
            quote: escaped || body.contains("\\\""),
            lines: escaped || body.contains(['\u{2028}', '\u{2029}']),
            delete: escaped || has(b"\x7f"),
            marks: escaped || has(b"'=+`"),
            numbers: false,
            is_sorted: true,
        };
        traits.look(&tree.root);
        traits
    }

    fn look(&mut self, node: &Node<'_>) {
        match node {
            Node::Plain(text) => self.numbers |= javascript(text).is_some_and(|other| other != *text),
            Node::Text(_) => {}
            Node::List(items) => items.iter().for_each(|item| self.look(item)),
            Node::Object(fields) => {
                let mut pairs = fields.iter().zip(fields.iter().skip(1));
                self.is_sorted &= pairs.all(|((one, _), (other, _))| one.raw <= other.raw);
                fields.iter().for_each(|(_, value)| self.look(value));
            }
        }
    }

    /// The same style for all that would write this body alike.
    fn reduced(self, style: Style) -> Style {
        let Style { mut escapes, mut order, mut numbers, .. } = style;
        escapes.slash &= self.slash;
        escapes.html &= self.html;
        escapes.lines &= self.lines && !escapes.ascii_only;
        escapes.delete &= self.delete;
        escapes.quote &= self.quote;
        escapes.ascii_only &= self.non_ascii;
        escapes.upper &= escapes.ascii_only || escapes.html || escapes.quote;
        if !self.marks {
            escapes.more = "";
        }
        if order == Order::Sorted && self.is_sorted {
            order = Order::AsIs;
        }
        if !self.numbers {
            numbers = Numbers::AsIs;
        }
        Style { program: "", escapes, order, numbers, ..style }
    }
}

/// The styles that write this body differently, in the order of how likely they are.
pub(super) fn styles(traits: Traits, has_documented_order: bool) -> Vec<Style> {
    let common = || STYLES.iter().take(COMMON).copied();
    let with_newline = |style: Style| Style { end: "\n", ..style };
    let pretty = || STYLES.iter().filter(|style| !style.layout.indent.is_empty()).take(9).copied();
    let documented = common().filter(|_| has_documented_order).map(|style| Style { order: Order::Documented, ..style });
    let all = STYLES
        .iter()
        .copied()
        .chain(documented)
        .chain(common().map(|style| Style { order: Order::Sorted, ..style }))
        .chain(common().map(|style| Style { numbers: Numbers::JavaScript, ..style }))
        .chain(common().chain(pretty()).map(with_newline))
        .chain(common().take(2).map(|style| Style { order: Order::Sorted, ..with_newline(style) }));
    let mut seen: Vec<Style> = Vec::new();
    let is_new = |style: &Style| {
        let reduced = traits.reduced(*style);
        let is_new = !seen.contains(&reduced);
        if is_new {
            seen.push(reduced);
        }
        is_new
    };
    all.filter(is_new).collect()
}

/// The few styles that are tried together with another mistake.
pub(super) fn common_styles(traits: Traits, has_documented_order: bool) -> Vec<Style> {
    let mut styles = styles(traits, has_documented_order);
    styles.retain(|style| style.end.is_empty() && style.order != Order::Sorted);
    styles.truncate(8);
    styles
}

/// The order in which a platform documents fields, by the path of their object.
pub(super) struct Documented(BTreeMap<String, Vec<String>>);

impl Documented {
    /// From a sample.
    pub(super) fn of(sample: &Tree<'_>) -> Self {
        let mut orders = BTreeMap::new();
        collect(&sample.root, String::new(), &mut orders);
        Self(orders)
    }
}

fn collect(node: &Node<'_>, path: String, orders: &mut BTreeMap<String, Vec<String>>) {
    match node {
        Node::Object(fields) => {
            for (name, value) in fields {
                collect(value, format!("{path}.{}", name.raw), orders);
            }
            orders.entry(path).or_insert_with(|| fields.iter().map(|(name, _)| name.raw.into()).collect());
        }
        Node::List(items) => items.iter().for_each(|item| collect(item, format!("{path}[]"), orders)),
        _ => {}
    }
}

/// Writes JSON in one style.
pub(super) struct Writer<'w> {
    style: Style,
    documented: Option<&'w Documented>,
    out: &'w mut String,
    path: String,
}

impl<'w> Writer<'w> {
    /// Writes all of it in place of what `out` holds.
    pub(super) fn write(tree: &Tree<'_>, style: Style, documented: Option<&'w Documented>, out: &'w mut String) {
        out.clear();
        let mut writer = Writer { style, documented, out, path: String::new() };
        writer.value(&tree.root, 0);
        writer.out.push_str(style.end);
    }

    fn value(&mut self, node: &Node<'_>, depth: usize) {
        match node {
            Node::Plain(text) => match self.style.numbers {
                Numbers::JavaScript => self.out.push_str(javascript(text).as_deref().unwrap_or(text)),
                Numbers::AsIs => self.out.push_str(text),
            },
            Node::Text(text) => self.text(*text),
            Node::List(items) => self.list(items, depth),
            Node::Object(fields) => self.object(fields, depth),
        }
    }

    fn list(&mut self, items: &[Node<'_>], depth: usize) {
        let layout = self.style.layout;
        let is_inline = layout.has_inline_lists;
        if items.is_empty() {
            return self.out.push_str(if is_inline { "[ ]" } else { "[]" });
        }
        let length = self.enter(self.documented.is_some(), "[]");
        self.out.push_str(if is_inline { "[ " } else { "[" });
        for (index, item) in items.iter().enumerate() {
            if is_inline {
                self.out.push_str(if index > 0 { ", " } else { "" });
            } else {
                self.out.push_str(if index > 0 { layout.item } else { "" });
                self.line(depth + 1);
            }
            // Jackson doesn't count the level of a list.
            self.value(item, if is_inline { depth } else { depth + 1 });
        }
        if is_inline {
            self.out.push_str(" ]");
        } else {
            self.line(depth);
            self.out.push(']');
        }
        self.path.truncate(length);
    }

    fn object(&mut self, fields: &[(Text<'_>, Node<'_>)], depth: usize) {
        let layout = self.style.layout;
        if fields.is_empty() {
            return self.out.push_str(if layout.has_inline_lists { "{ }" } else { "{}" });
        }
        self.out.push('{');
        for (at, index) in self.ordered(fields).into_iter().enumerate() {
            let Some((name, value)) = fields.get(index) else { continue };
            self.out.push_str(if at > 0 { layout.item } else { "" });
            self.line(depth + 1);
            self.text(*name);
            self.out.push_str(layout.name);
            let length = self.enter(self.documented.is_some(), ".");
            if self.documented.is_some() {
                self.path.push_str(name.raw);
            }
            self.value(value, depth + 1);
            self.path.truncate(length);
        }
        self.line(depth);
        self.out.push('}');
    }

    /// Goes down a level; returns how long the path was.
    fn enter(&mut self, counts: bool, step: &str) -> usize {
        let length = self.path.len();
        if counts {
            self.path.push_str(step);
        }
        length
    }

    fn ordered(&self, fields: &[(Text<'_>, Node<'_>)]) -> Vec<usize> {
        let mut indices: Vec<usize> = (0..fields.len()).collect();
        let name = |index: &usize| fields.get(*index).map_or("", |(name, _)| name.raw);
        match (self.style.order, self.documented) {
            (Order::Sorted, _) => indices.sort_by_key(name),
            (Order::Documented, Some(documented)) => {
                let order = documented.0.get(&self.path).map(Vec::as_slice).unwrap_or_default();
                let place = |index: &usize| order.iter().position(|known| known == name(index)).unwrap_or(usize::MAX);
                indices.sort_by_key(place);
            }
            _ => {}
        }
        indices
    }

    fn line(&mut self, depth: usize) {
        let layout = self.style.layout;
        if !layout.indent.is_empty() {
            self.out.push_str(layout.line);
            (0..depth).for_each(|_| self.out.push_str(layout.indent));
        }
    }

    fn text(&mut self, text: Text<'_>) {
        self.out.push('"');
        if text.is_simple {
            self.out.push_str(text.raw);
        } else {
            self.escaped(text);
        }
        self.out.push('"');
    }

    fn escaped(&mut self, text: Text<'_>) {
        let escapes = self.style.escapes;
        let mut characters = text.characters();
        loop {
            // No style escapes those.
            self.out.push_str(characters.letters());
            let Some(character) = characters.next() else { return };
            let character = match character {
                Character::Whole(character) => character,
                Character::Half(unit) => {
                    self.unit(unit, false);
                    continue;
                }
            };
            match character {
                '"' if escapes.quote => self.unit(0x22, true),
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                '\r' => self.out.push_str("\\r"),
                '\t' => self.out.push_str("\\t"),
                '\u{8}' => self.out.push_str("\\b"),
                '\u{c}' => self.out.push_str("\\f"),
                '/' if escapes.slash => self.out.push_str("\\/"),
                '\0'..='\x1f' => self.escape(character),
                '<' | '>' | '&' if escapes.html => self.escape(character),
                '\u{2028}' | '\u{2029}' if escapes.lines => self.escape(character),
                '\x7f' if escapes.delete => self.escape(character),
                ' '..='\x7f' if !escapes.more.contains(character) => self.out.push(character),
                ' '..='\x7f' => self.escape(character),
                _ if escapes.ascii_only => self.escape(character),
                _ => self.out.push(character),
            }
        }
    }

    fn escape(&mut self, character: char) {
        let is_upper = self.style.escapes.upper;
        for unit in character.encode_utf16(&mut [0; 2]) {
            self.unit(*unit, is_upper);
        }
    }

    fn unit(&mut self, unit: u16, is_upper: bool) {
        // Writing to a text can't fail.
        let _written = match is_upper {
            true => write!(self.out, "\\u{unit:04X}"),
            false => write!(self.out, "\\u{unit:04x}"),
        };
    }
}

/// A number as JavaScript writes it; `None` for what is none.
pub(super) fn javascript(text: &str) -> Option<String> {
    if !text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
        return None;
    }
    let is_usual = text.len() < 16 && !text.starts_with('-') && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_usual {
        return Some(text.into());
    }
    let number: f64 = text.parse().ok()?;
    if number == 0.0 {
        return Some("0".into());
    }
    if !number.is_finite() {
        return Some("null".into());
    }
    // The shortest digits that mean this number, and its exponent.
    let shortest = format!("{:e}", number.abs());
    let (digits, exponent) = shortest.split_once('e')?;
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    let exponent: i32 = exponent.parse().ok()?;
    let sign = if number < 0.0 { "-" } else { "" };
    let count = i32::try_from(digits.len()).ok()?;
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or_default());
    let point = usize::try_from(exponent + 1).unwrap_or_default();
    Some(match exponent {
        21.. | ..=-7 => {
            let (first, rest) = digits.split_at_checked(1)?;
            let point = if rest.is_empty() { "" } else { "." };
            let plus = if exponent < 0 { "" } else { "+" };
            format!("{sign}{first}{point}{rest}e{plus}{exponent}")
        }
        ..0 => format!("{sign}0.{}{digits}", zeros(-exponent - 1)),
        _ if exponent + 1 >= count => format!("{sign}{digits}{}", zeros(exponent + 1 - count)),
        _ => {
            let (whole, fraction) = digits.split_at_checked(point)?;
            format!("{sign}{whole}.{fraction}")
        }
    })
}

/// Whether a number has lost digits as JavaScript loses them.
pub(super) fn is_rounded(text: &str) -> bool {
    let is_long = text.len() > 16 && text.len() < 22 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_long && text.ends_with('0') && javascript(text).as_deref() == Some(text)
}

impl Tree<'_> {
    /// Whether any of its numbers is.
    pub(super) fn has_rounded(&self) -> bool {
        fn any(node: &Node<'_>) -> bool {
            match node {
                Node::Plain(text) => is_rounded(text),
                Node::Text(_) => false,
                Node::List(items) => items.iter().any(any),
                Node::Object(fields) => fields.iter().any(|(_, value)| any(value)),
            }
        }
        any(&self.root)
    }

    /// Whether objects of three fields or more are there, and all are in the order of the alphabet.
    pub(super) fn is_sorted(&self) -> bool {
        fn look(node: &Node<'_>, counted: &mut usize) -> bool {
            match node {
                Node::List(items) => items.iter().all(|item| look(item, counted)),
                Node::Object(fields) => {
                    *counted += usize::from(fields.len() > 2);
                    let mut pairs = fields.iter().zip(fields.iter().skip(1));
                    pairs.all(|((one, _), (other, _))| one.raw <= other.raw)
                        && fields.iter().all(|(_, value)| look(value, counted))
                }
                _ => true,
            }
        }
        let mut counted = 0;
        look(&self.root, &mut counted) && counted > 0
    }
}
