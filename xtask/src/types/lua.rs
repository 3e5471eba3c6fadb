//! The Redis store's script, for both packages: `stores/redis.lua` as a constant of each language.

use std::fs;

use crate::workspace;

const SOURCE: &str = "stores/redis.lua";

pub(crate) fn typescript() -> String {
    format!(
        "// Written by `cargo xtask types` from {SOURCE}: change it there.\n\n\
         /** @internal What a Redis store runs. */\n\
         export const redisScript = `{}`;\n",
        script()
    )
}

pub(crate) fn python() -> String {
    format!(
        "# Written by `cargo xtask types` from {SOURCE}: change it there.\n\
         \"\"\"What a Redis store runs.\"\"\"\n\n\
         REDIS_SCRIPT = \"\"\"{}\"\"\"\n",
        script()
    )
}

fn script() -> String {
    let source = fs::read_to_string(workspace::path(SOURCE)).unwrap_or_else(|error| panic!("{SOURCE}: {error}"));
    code(&source)
}

/// Without comments, empty lines and indentation: it is sent to Redis with every call.
fn code(source: &str) -> String {
    assert!(!source.contains(['`', '\\', '$']), "{SOURCE}: a template literal can't hold it as it is");
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("--"));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_redis_runs_has_no_comments() {
        assert_eq!(code("-- why\nif a then\n  -- because\n  return \"1\"\nend\n\n"), "if a then\nreturn \"1\"\nend");
    }

    #[test]
    #[should_panic(expected = "template literal")]
    fn what_would_be_read_otherwise_in_typescript() {
        code("return \"\\n\"");
    }
}
