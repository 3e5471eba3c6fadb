//! What the table shows of a comparison.

use std::fs::OpenOptions;
use std::io::Write;

use serde_json::json;

use crate::paired::Round;

pub(crate) struct Row {
    pub(crate) what: &'static str,
    pub(crate) against: &'static str,
    /// None: for information.
    pub(crate) target: Option<f64>,
}

impl Row {
    pub(crate) fn name(&self) -> String {
        format!("{}, {}", self.what, self.against)
    }
}

/// Prints the ratio, and adds the row to the file that `HOOKSEAL_BENCH_OUT` names.
pub(crate) fn write(row: &Row, rounds: &[Round]) {
    let ratios = sorted(rounds.iter().map(Round::ratio));
    let ours = sorted(rounds.iter().map(|round| round.seconds().0));
    let theirs = sorted(rounds.iter().map(|round| round.seconds().1));
    let mut line = json!({
        "section": "HMAC, verify only",
        "what": row.what,
        "where": "native",
        "against": row.against,
        "unit": "ratio",
        "better": "lower",
        "median": percentile(&ratios, 50),
        "low": percentile(&ratios, 10),
        "high": percentile(&ratios, 90),
        "ours": percentile(&ours, 50),
        "theirs": percentile(&theirs, 50),
    });
    if let Some(target) = row.target {
        line["target"] = json!(target);
    }
    println!("{}: hookseal takes {:.3} times as long", row.name(), percentile(&ratios, 50));
    if let Some(path) = std::env::var_os("HOOKSEAL_BENCH_OUT") {
        let mut file = OpenOptions::new().create(true).append(true).open(path).expect("a file to write to");
        writeln!(file, "{line}").expect("a line written");
    }
}

fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values
}

/// The value at that rank, of sorted ones.
fn percentile(sorted: &[f64], percent: usize) -> f64 {
    sorted[(sorted.len() - 1) * percent / 100]
}
