//! A platform's first lines of code, in each language. Tests run them as they stand on the page.

use serde_json::Value;

use super::key;
use crate::platforms::Platform;
use crate::types::records::export_name;

/// The three blocks, and what a bundle imports.
pub(super) fn code(platform: &Platform) -> String {
    let needs = Needs::of(platform);
    let id = &platform.id;
    let export = export_name(id);
    let keys = if platform.is_rare() { "`import \"hookseal/keys\"`, " } else { "" };
    format!(
        "```js\n{}```\n\n```python\n{}```\n\n```rust\n{}```\n\n\
         In a bundle without the other platforms: `import {{ Webhook }} from \"hookseal/base\"`, {keys}\
         `import {{ {export} }} from \"hookseal/providers/{id}\"`, and `new Webhook({export}, …)`.\n\n\
         A whole endpoint, with challenges, limits and each event handled once, in your framework: [receivers](../receivers/README.md).\n",
        needs.javascript(),
        needs.python(),
        needs.rust(),
    )
}

/// What fetches its keys, in a sentence; nothing where the record doesn't say where they are.
pub(super) fn key_source(platform: &Platform) -> String {
    if platform.record.pointer("/scheme/key_source").is_none() {
        return String::new();
    }
    let needs = Needs::of(platform);
    let id = needs.id;
    format!(
        "\nA key source fetches it, and takes the place of the `Webhook`, in receivers too: \
         `new KeySource(\"{id}\"{})`, in Python `KeySource(\"{id}\"{})` and for async frameworks `AsyncKeySource`.\n",
        needs.options_in_javascript(),
        needs.options_in_python()
    )
}

/// The Rust blocks as functions, for the crate's tests. What a reader has to write in place of `…` is there.
pub(crate) fn rust_tests(platforms: &[Platform]) -> String {
    let mut text = String::from(
        "// Written by `cargo xtask types` from providers/: the Rust of docs/providers, as it stands there.\n\n",
    );
    text += "use super::prelude::*;\n\npub(super) const BLOCKS: &[(&str, Block)] = &[\n";
    for platform in platforms {
        text += &format!("    (\"{}\", {}),\n", platform.id, function_name(&platform.id));
    }
    text += "];\n";
    for platform in platforms {
        let code = Needs::of(platform).rust_after_the_secret();
        let code = code.replace("[(\"…\", secret)]", "[(key_id, secret)]").replace("\"…\"", "\"of-tests\"");
        let lines: String = code.lines().map(|line| format!("    {line}\n")).collect();
        text += &format!(
            "\nfn {}(secret: &str, request: Request<'_>) -> Outcome {{\n    let Request {{ key_id, body, headers, now, url, method }} = request;\n{lines}    Ok(())\n}}\n",
            function_name(&platform.id)
        );
    }
    text
}

fn function_name(id: &str) -> String {
    format!("receive_{}", id.replace('-', "_"))
}

/// What its code has to give.
struct Needs<'p> {
    id: &'p str,
    variable: &'p str,
    settings: Vec<&'p str>,
    request: bool,
    items: bool,
    /// Whether a key is given by its id.
    named_key: bool,
}

impl<'p> Needs<'p> {
    fn of(platform: &'p Platform) -> Self {
        let record = &platform.record;
        let read = ["scheme", "envelope", "event_key"].map(|part| record[part].to_string()).concat();
        let parts =
            ["{url", "{method", "{path", "{query", "query:", "\"query\":", "\"path\"", "@target-uri", "@method"];
        let needs_url = parts.iter().any(|part| read.contains(part));
        let settings = record["settings"].as_object();
        let unset = |(_, about): &(&'p String, &Value)| about.get("default").is_none();
        Self {
            id: &platform.id,
            variable: platform.about.secret.variable.as_deref().unwrap_or("WEBHOOK_SECRET"),
            settings: settings.into_iter().flatten().filter(unset).map(|(name, _)| &**name).collect(),
            request: needs_url,
            items: record.pointer("/scheme/items").or_else(|| record.pointer("/envelope/items")).is_some(),
            named_key: key::is_named(&record["scheme"]),
        }
    }

    fn options_in_javascript(&self) -> String {
        let settings = self.settings.iter().map(|name| format!("{}: \"…\"", quoted_name(name)));
        wrapped(", { settings: { ", settings, " } }")
    }

    fn options_in_python(&self) -> String {
        let settings = self.settings.iter().map(|name| format!("\"{name}\": \"…\""));
        wrapped(", settings={", settings, "}")
    }

    fn javascript(&self) -> String {
        let secret = format!("process.env.{} ?? \"\"", self.variable);
        let secret = if self.named_key { format!("{{ \"…\": {secret} }}") } else { secret };
        let options = self.options_in_javascript();
        let received = if self.request { ", { url, method }" } else { "" };
        let received = match self.items {
            true => format!(
                "for (const event of webhook.verifyAll(rawBody, headers{received})) console.log(event.type, event.data);\n"
            ),
            false => format!(
                "const event = webhook.verify(rawBody, headers{received});\nconsole.log(event.type, event.data);\n"
            ),
        };
        format!(
            "import {{ Webhook }} from \"hookseal\";\n\nconst webhook = new Webhook(\"{}\", {secret}{options});\n{received}",
            self.id
        )
    }

    fn python(&self) -> String {
        let secret = format!("os.environ[\"{}\"]", self.variable);
        let secret = if self.named_key { format!("{{\"…\": {secret}}}") } else { secret };
        let options = self.options_in_python();
        let received = if self.request { ", url=url, method=method" } else { "" };
        let received = match self.items {
            true => format!(
                "for event in webhook.verify_all(raw_body, headers{received}):\n    print(event.type, event.data)\n"
            ),
            false => format!("event = webhook.verify(raw_body, headers{received})\nprint(event.type, event.data)\n"),
        };
        format!(
            "import os\n\nfrom hookseal import Webhook\n\nwebhook = Webhook(\"{}\", {secret}{options})\n{received}",
            self.id
        )
    }

    fn rust(&self) -> String {
        format!("let secret = std::env::var(\"{}\")?;\n{}", self.variable, self.rust_after_the_secret())
    }

    /// What a test compiles.
    fn rust_after_the_secret(&self) -> String {
        let secret = if self.named_key { "[(\"…\", secret)]" } else { "secret" };
        let settings = self.settings.iter().map(|name| format!("(\"{name}\", \"…\")"));
        let options = wrapped(".settings([", settings, "])");
        let received = if self.request { ".url(url).method(method)" } else { "" };
        let received = match self.items {
            true => format!(
                "for event in webhook.verify_all(&Delivery::new(body, headers, now){received})? {{\n    \
                 println!(\"{{:?}} {{:?}}\", event.event_type(), event.data());\n}}\n"
            ),
            false => format!(
                "let event = webhook.verify(&Delivery::new(body, headers, now){received})?;\n\
                 println!(\"{{:?}} {{:?}}\", event.event_type(), event.data());\n"
            ),
        };
        format!("let webhook = Webhook::new(\"{}\", {secret}, Options::default(){options})?;\n{received}", self.id)
    }
}

/// Nothing where there is nothing in between.
fn wrapped(before: &str, inside: impl Iterator<Item = String>, after: &str) -> String {
    let inside: Vec<String> = inside.collect();
    if inside.is_empty() { String::new() } else { format!("{before}{}{after}", inside.join(", ")) }
}

fn quoted_name(name: &str) -> String {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if is_plain { name.to_owned() } else { format!("\"{name}\"") }
}
