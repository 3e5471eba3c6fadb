//! Walks the documented payloads: what is declared in which order is the same in every language.

use std::collections::BTreeSet;

use hookseal::Provider;
use hookseal::shape::{Object, Shape, Values};

/// How a language writes types.
pub(crate) trait Language {
    fn head(&self) -> String;
    fn values(&self, name: &str, values: &Values) -> String;
    fn object(&self, provider: &str, name: &str, object: &Object) -> String;
    fn events(&self, provider: &str, provider_name: &str, events: &[(&str, String)]) -> String;
    fn foot(&self, providers: &[(&str, String)]) -> String;
    fn type_name(&self, provider: &str, shape: &Shape) -> String;
}

pub(crate) fn generate(language: &dyn Language) -> String {
    let mut text = language.head();
    let documented: Vec<&Provider> =
        Provider::all().iter().copied().filter(|provider| !provider.events.is_empty()).collect();
    let mut names = Vec::new();
    for provider in documented {
        let prefix = pascal(&provider.id);
        let mut written = BTreeSet::new();
        for event in provider.events {
            declare(language, &prefix, &event.data, &mut written, &mut text);
        }
        let events: Vec<(&str, String)> =
            provider.events.iter().map(|event| (event.name, language.type_name(&prefix, &event.data))).collect();
        text += &language.events(&prefix, &provider.id, &events);
        names.push((&*provider.id, prefix));
    }
    text + &language.foot(&names)
}

/// Declares the named types of a shape, those it is made of first, each once.
fn declare(language: &dyn Language, prefix: &str, shape: &Shape, written: &mut BTreeSet<String>, text: &mut String) {
    match shape {
        Shape::Object(object) => {
            for field in object.fields {
                declare(language, prefix, &field.shape, written, text);
            }
            if written.insert(object.name.to_owned()) {
                *text += &language.object(prefix, &named(prefix, object.name), object);
            }
        }
        Shape::OneOf(values) => {
            if written.insert(values.name.to_owned()) {
                *text += &language.values(&named(prefix, values.name), values);
            }
        }
        Shape::List(item) => declare(language, prefix, item, written, text),
        Shape::Text | Shape::Integer | Shape::Number | Shape::Boolean | Shape::OpenObject => {}
    }
}

/// Names carry their provider: two have a `File` or a `Signer`.
pub(crate) fn named(prefix: &str, name: &str) -> String {
    format!("{prefix}{name}")
}

fn pascal(id: &str) -> String {
    let (first, rest) = id.split_at(1);
    first.to_uppercase() + rest
}

pub(crate) fn sentence(doc: &str) -> String {
    doc.lines().map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned()
}
