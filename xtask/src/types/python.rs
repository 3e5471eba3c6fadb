//! Python's types of the documented payloads, and the overloads that name them.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::payloads::Language;
use crate::platforms::Platform;
use crate::platforms::json_pointer::text_at;
use crate::platforms::payloads::{Event, Field, Shape, Type};

pub(crate) struct Python;

impl Language for Python {
    fn head(&self) -> String {
        "# Written by `cargo xtask types` from providers/: change it there.\n\
         \"\"\"The documented payloads.\n\n\
         For type checkers: at run time data is what `json.loads` returns.\n\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from typing import TYPE_CHECKING, Any, Dict, List, Literal, Optional, TypedDict, Union\n\n\
         if TYPE_CHECKING:\n    from typing_extensions import NotRequired\n"
            .into()
    }

    fn values(&self, name: &str, doc: &str, values: &[String]) -> String {
        let documented: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
        format!(
            "\n# {doc} Others may come: they are a warning.\n{name} = Union[Literal[{}], str]\n",
            documented.join(", ")
        )
    }

    fn object(&self, prefix: &str, name: &str, doc: &str, fields: &[Field]) -> String {
        if !fields.iter().all(|field| is_name(&field.name)) {
            return self.object_of_other_names(prefix, name, doc, fields);
        }
        let mut text = format!("\n\nclass {name}(TypedDict):\n    \"\"\"{doc}\"\"\"\n");
        for field in fields {
            let _ =
                write!(text, "\n    {}: {}\n    \"\"\"{}\"\"\"\n", field.name, self.field(prefix, field), field.doc);
        }
        text
    }

    /// They are in a file of their own: see [`events`].
    fn events(&self, _: &Platform, _: &[(&str, String)]) -> String {
        String::new()
    }

    fn foot(&self, _: &[Platform]) -> String {
        String::new()
    }

    fn type_name(&self, prefix: &str, shape: &Shape) -> String {
        match shape {
            Shape::Text => "str".into(),
            Shape::Integer => "int".into(),
            Shape::Number => "float".into(),
            Shape::Boolean => "bool".into(),
            Shape::OpenObject => "Dict[str, Any]".into(),
            Shape::Named(name) => format!("{prefix}{name}"),
            Shape::List(item) => format!("List[{}]", self.type_name(prefix, item)),
        }
    }
}

impl Python {
    fn field(&self, prefix: &str, field: &Field) -> String {
        let shape = self.type_name(prefix, &field.shape);
        if field.required { shape } else { format!("NotRequired[Optional[{shape}]]") }
    }

    /// A field that is called `from` can't be written in a class. What is quoted may name a type further down.
    fn object_of_other_names(&self, prefix: &str, name: &str, doc: &str, fields: &[Field]) -> String {
        let mut text = format!("\n\n# {doc}\n{name} = TypedDict(\n    \"{name}\",\n    {{\n");
        for field in fields {
            let _ =
                writeln!(text, "        # {}\n        {:?}: \"{}\",", field.doc, field.name, self.field(prefix, field));
        }
        text + "    },\n)\n"
    }
}

fn is_name(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && !name.starts_with("__")
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !KEYWORDS.contains(&name)
}

/// The unions of each platform's events, for `events.py`. They are not beside the payloads, because `_hookseal.pyi`
/// imports those, and this file imports `Event` from there.
pub(crate) fn events(platforms: &[Platform]) -> String {
    let mut text = String::from(
        "# Written by `cargo xtask types` from providers/: change it there.\n\
         \"\"\"The documented events and their payloads.\n\n\
         For type checkers: at run time data is what `json.loads` returns.\n\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from typing import Any, Dict, List, Literal, Union\n\n\
         from hookseal._hookseal import Event\n\
         from hookseal.payloads import (\n",
    );
    let documented = || platforms.iter().filter(|platform| platform.documents_data());
    for platform in documented() {
        for Type { name, .. } in &platform.types {
            let name = format!("{}{name}", platform.prefix());
            let _ = writeln!(text, "    {name} as {name},");
        }
    }
    text += ")\n";
    for platform in documented() {
        let (id, prefix) = (&platform.id, platform.prefix());
        let _ = write!(text, "\n# An event of {id}, by its `type`.\n{prefix}Event = {}\n", union(platform, "", ""));
    }
    text
}

/// One of a platform's events.
fn event(platform: &Platform, name: &str, data: &str) -> String {
    format!("Event[Literal[\"{name}\"], {data}{}]", if platform.has_event_key() { "" } else { ", None" })
}

/// The union of a platform's events. `module`: how the payloads are named, `indent`: that of its lines.
fn union(platform: &Platform, module: &str, indent: &str) -> String {
    let prefix = format!("{module}{}", platform.prefix());
    let mut text = String::from("Union[\n");
    for Event { name, data, .. } in &platform.events {
        let _ = writeln!(text, "{indent}    {},", event(platform, name, &Python.type_name(&prefix, data)));
    }
    text + indent + "]"
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<String>>().join(", ")
}

/// The overloads of `Webhook`, by a provider's id, for `_hookseal.pyi`.
pub(crate) fn constructors(platforms: &[Platform]) -> String {
    let mut text = String::new();
    let documented = platforms.iter().filter(|platform| platform.documents_data());
    for platform in documented {
        text += &constructor(&[&platform.id], &union(platform, "p.", "    "));
    }
    // Without documented payloads: what the envelope and the key's rule alone say.
    let mut others: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for platform in platforms.iter().filter(|platform| !platform.documents_data()) {
        let has_type = !text_at(&platform.record, "/envelope/type").is_empty();
        let event = format!(
            "{}{}",
            if has_type { "Optional[str], Any" } else { "None, Any" },
            if platform.has_event_key() { "" } else { ", None" }
        );
        others.entry(format!("Event[{event}]")).or_default().push(&platform.id);
    }
    for (event, ids) in others {
        text += &constructor(&ids, &event);
    }
    text
}

fn constructor(ids: &[&str], event: &str) -> String {
    format!(
        "    @overload\n    def __new__(\n        cls,\n        provider: Literal[{}],\n        secret: _Secret,\n        *,\n\
        {INDENT}tolerance: Union[float, Literal[False], None] = None,\n\
        {INDENT}strict: bool = False,\n\
        {INDENT}node_id: Optional[_NodeId] = None,\n\
        {INDENT}max_body_bytes: Union[int, Literal[False], None] = None,\n\
        {INDENT}settings: Optional[Dict[str, str]] = None,\n\
        {INDENT}allow_handshake: bool = False,\n    ) -> Webhook[{event}]: ...\n",
        quoted(ids)
    )
}

const INDENT: &str = "        ";

/// The overloads of `on`, one for each event type, for `handlers.py`.
pub(crate) fn handlers(platforms: &[Platform]) -> String {
    let mut text = String::new();
    for platform in platforms.iter().filter(|platform| platform.documents_data()) {
        let prefix = platform.prefix();
        let module = format!("e.{prefix}");
        let types = platform
            .events
            .iter()
            .map(|Event { name, data, .. }| (name.clone(), event(platform, name, &Python.type_name(&module, data))));
        let patterns = patterns(platform).into_iter();
        let patterns = patterns.map(|(pattern, events)| (pattern, format!("Union[{}]", events.join(", "))));
        for (name, event) in types.chain(patterns) {
            let _ = writeln!(
                text,
                "        @overload\n        def on(self: Handlers[e.{prefix}Event], type: Literal[\"{name}\"], \
                 handler: Optional[Handler[{event}]] = None) -> Register[{event}]: ...  # noqa: E501"
            );
        }
    }
    text
}

/// `customer.*` and its like: all that take an event of the platform, with the events that each takes.
fn patterns(platform: &Platform) -> BTreeMap<String, Vec<String>> {
    let mut patterns: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let prefix = format!("e.{}", platform.prefix());
    for Event { name, data, .. } in &platform.events {
        for (at, _) in name.match_indices('.') {
            let event = event(platform, name, &Python.type_name(&prefix, data));
            patterns.entry(format!("{}.*", &name[..at])).or_default().push(event);
        }
    }
    patterns
}
