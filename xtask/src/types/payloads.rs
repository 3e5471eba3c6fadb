//! Walks the documented payloads: what is declared in which order is the same in every language.

use crate::platforms::Platform;
use crate::platforms::payloads::{Field, Shape, Type, TypeKind};

/// How a language writes types. Names carry their platform: two have a `File` or a `Signer`.
pub(crate) trait Language {
    fn head(&self) -> String;
    fn values(&self, name: &str, doc: &str, values: &[String]) -> String;
    fn object(&self, prefix: &str, name: &str, doc: &str, fields: &[Field]) -> String;
    fn events(&self, platform: &Platform, events: &[(&str, String)]) -> String;
    fn foot(&self, platforms: &[Platform]) -> String;
    fn type_name(&self, prefix: &str, shape: &Shape) -> String;
}

pub(crate) fn generate(language: &dyn Language, platforms: &[Platform]) -> String {
    let mut text = language.head();
    for platform in platforms.iter().filter(|platform| platform.documents_data()) {
        let prefix = platform.prefix();
        for Type { name, doc, kind } in &platform.types {
            let name = format!("{prefix}{name}");
            text += &match kind {
                TypeKind::Values(values) => language.values(&name, doc, values),
                TypeKind::Object(fields) => language.object(&prefix, &name, doc, fields),
            };
        }
        let events = platform.events.iter();
        let events: Vec<(&str, String)> =
            events.map(|event| (&*event.name, language.type_name(&prefix, &event.data))).collect();
        text += &language.events(platform, &events);
    }
    text + &language.foot(platforms)
}
