//! The providers' records and sample payloads as data, for JavaScript.

use std::fmt::Write;

use hookseal::{Provider, SamplePayload};

/// The records, as JSON. The wasm module needn't carry what writes them.
pub(crate) fn records() -> String {
    let records: serde_json::Map<String, serde_json::Value> = Provider::all()
        .iter()
        .map(|provider| (provider.id.to_string(), serde_json::to_value(provider).expect("a record is JSON")))
        .collect();
    let json = serde_json::to_string_pretty(&records).expect("JSON is written");
    format!(
        "// Written by `cargo xtask types` from core/src/providers: change it there.\n\
         import type {{ Provider }} from \"./provider.js\";\n\n\
         /** @internal The built-in providers. */\n\
         export const builtIn: Readonly<Record<string, Provider>> = {json};\n"
    )
}

/// The sample payloads, by provider and event type. As text: they are to be signed as they are.
pub(crate) fn samples() -> String {
    let mut text = String::from(
        "// Written by `cargo xtask types` from core/src/samples: change them there.\n\n\
         /** @internal The sample payloads. */\n\
         export const samples: Readonly<Record<string, Readonly<Record<string, { body: string; documented: boolean }>>>> = {\n",
    );
    for provider in Provider::all().iter().filter(|provider| !provider.samples().is_empty()) {
        let _ = writeln!(text, "  \"{}\": {{", provider.id);
        for sample in provider.samples() {
            let SamplePayload { event_type, body, documented } = sample;
            assert!(!body.contains('`') && !body.contains("${"), "{event_type}: a raw template can't hold it");
            let _ = writeln!(text, "    \"{event_type}\": {{ documented: {documented}, body: String.raw`{body}` }},");
        }
        text += "  },\n";
    }
    text + "};\n"
}
