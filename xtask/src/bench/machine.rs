//! The machine of the measurement: what a ratio depends on, but not its name.

use std::thread;

use anyhow::Result;
use sysinfo::{CpuRefreshKind, MemoryRefreshKind, RefreshKind, System};
use time::OffsetDateTime;

use crate::run;

/// A list of facts, in Markdown.
pub(crate) fn facts() -> Result<String> {
    let wanted =
        RefreshKind::nothing().with_cpu(CpuRefreshKind::nothing()).with_memory(MemoryRefreshKind::nothing().with_ram());
    let system = System::new_with_specifics(wanted);
    let model = system.cpus().first().map_or("unknown", |cpu| cpu.brand().trim());
    let cores = thread::available_parallelism()?;
    let gigabytes = system.total_memory() as f64 / (1u64 << 30) as f64;
    let facts = [
        ("date", OffsetDateTime::now_utc().date().to_string()),
        ("processor", format!("{model}, {}, {cores} cores{}", System::cpu_arch(), sha_instructions())),
        ("memory", format!("{gigabytes:.0} GB")),
        ("system", System::kernel_long_version()),
        ("compiler", version("rustc")?),
        ("engines", format!("Node {}, {}; others as each row names them", version("node")?, version("python3")?)),
    ];
    Ok(facts.map(|(what, fact)| format!("- {what}: {fact}\n")).concat())
}

/// The speed of HMAC depends on them.
fn sha_instructions() -> &'static str {
    #[cfg(target_arch = "x86_64")]
    if std::arch::is_x86_feature_detected!("sha") {
        return ", with SHA instructions";
    }
    #[cfg(target_arch = "aarch64")]
    if std::arch::is_aarch64_feature_detected!("sha2") {
        return ", with SHA instructions";
    }
    ""
}

fn version(program: &str) -> Result<String> {
    let output = run::command(program, ["--version"]).output()?;
    let text = String::from_utf8(output.stdout)?;
    // rustc names its commit in brackets.
    Ok(text.split('(').next().unwrap_or_default().trim().into())
}
