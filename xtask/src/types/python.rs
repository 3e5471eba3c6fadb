//! Python's types of the documented payloads.

use std::fmt::Write;

use hookseal::shape::{Field, Object, Shape, Values};

use super::payloads::{Language, named, sentence};

pub(crate) struct Python;

impl Language for Python {
    fn head(&self) -> String {
        "# Written by `cargo xtask types` from core/src/events: change it there.\n\
         \"\"\"The documented payloads, and the events that carry them.\n\n\
         For type checkers: at run time data is what `json.loads` gives.\n\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from typing import TYPE_CHECKING, Any, Dict, List, Literal, Optional, TypedDict, Union\n\n\
         from hookseal._hookseal import Event\n\n\
         if TYPE_CHECKING:\n    from typing_extensions import NotRequired\n"
            .into()
    }

    fn values(&self, name: &str, values: &Values) -> String {
        let documented: Vec<String> = values.values.iter().map(|value| format!("\"{value}\"")).collect();
        format!(
            "\n# {} Others may come: they are a warning.\n{name} = Union[Literal[{}], str]\n",
            sentence(values.doc),
            documented.join(", ")
        )
    }

    fn object(&self, provider: &str, name: &str, object: &Object) -> String {
        let mut text = format!("\n\nclass {name}(TypedDict):\n    \"\"\"{}\"\"\"\n", sentence(object.doc));
        for Field { name, doc, shape, required } in object.fields {
            let shape = self.type_name(provider, shape);
            let shape = if *required { shape } else { format!("NotRequired[Optional[{shape}]]") };
            let _ = write!(text, "\n    {name}: {shape}\n    \"\"\"{}\"\"\"\n", sentence(doc));
        }
        text
    }

    fn events(&self, provider: &str, id: &str, events: &[(&str, String)]) -> String {
        let variants: Vec<String> =
            events.iter().map(|(name, data)| format!("    Event[Literal[\"{name}\"], {data}],\n")).collect();
        format!("\n\n# An event of {id}, by its `type`.\n{provider}Event = Union[\n{}]\n", variants.concat())
    }

    fn foot(&self, _: &[(&str, String)]) -> String {
        String::new()
    }

    fn type_name(&self, provider: &str, shape: &Shape) -> String {
        match shape {
            Shape::Text => "str".into(),
            Shape::Integer => "int".into(),
            Shape::Number => "float".into(),
            Shape::Boolean => "bool".into(),
            Shape::OpenObject => "Dict[str, Any]".into(),
            Shape::OneOf(values) => named(provider, values.name),
            Shape::Object(object) => named(provider, object.name),
            Shape::List(item) => format!("List[{}]", self.type_name(provider, item)),
        }
    }
}
