//! One comparison, and how it is shown in the table.

use anyhow::{Context, Result};
use serde::Deserialize;

/// As the languages' programs write it.
#[derive(Deserialize)]
pub(crate) struct Row {
    /// The language; not in the file.
    #[serde(skip)]
    pub(crate) part: &'static str,
    pub(crate) section: String,
    pub(crate) what: String,
    #[serde(rename = "where")]
    pub(crate) place: String,
    #[serde(default)]
    pub(crate) against: String,
    unit: String,
    /// `None`: no target, only for information.
    target: Option<f64>,
    better: Better,
    median: f64,
    /// The 10th and the 90th percentile.
    low: Option<f64>,
    high: Option<f64>,
    /// Seconds per operation.
    ours: Option<f64>,
    theirs: Option<f64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Better {
    Lower,
    Higher,
}

pub(crate) const COLUMNS: [&str; 8] =
    ["what", "where", "against", "target", "median (spread)", "ours", "theirs", "met"];

impl Row {
    pub(crate) fn read(part: &'static str, line: &str) -> Result<Self> {
        let row: Self = serde_json::from_str(line).with_context(|| format!("a row: {line}"))?;
        Ok(Self { part, ..row })
    }

    /// Whether the target is met; `None` without a target. The figure is compared as
    /// it is shown: the third decimal of a ratio is noise.
    pub(crate) fn met(&self) -> Option<bool> {
        let (target, median) = (self.target?, rounded(self.median));
        Some(match self.better {
            Better::Lower => median <= target,
            Better::Higher => median >= target,
        })
    }

    pub(crate) fn cells(&self) -> [String; 8] {
        let met = match self.met() {
            Some(true) => "yes",
            Some(false) => "**no**",
            None => "",
        };
        [
            self.what.clone(),
            self.place.clone(),
            self.against.clone(),
            self.bound(),
            self.figure(),
            self.ours.map(duration).unwrap_or_default(),
            self.theirs.map(duration).unwrap_or_default(),
            met.into(),
        ]
    }

    fn bound(&self) -> String {
        let sign = match self.better {
            Better::Lower => '≤',
            Better::Higher => '≥',
        };
        self.target.map(|target| format!("{sign} {target}{}", self.after_number())).unwrap_or_default()
    }

    fn figure(&self) -> String {
        let spread = self.low.zip(self.high).map(|(low, high)| format!(" ({}–{})", number(low), number(high)));
        format!("{}{}{}", number(self.median), self.after_number(), spread.unwrap_or_default())
    }

    fn after_number(&self) -> String {
        if self.unit == "ratio" { String::new() } else { format!(" {}", self.unit) }
    }
}

fn number(value: f64) -> String {
    format!("{value:.*}", decimals(value))
}

fn rounded(value: f64) -> f64 {
    let scale = [1.0, 10.0, 100.0, 1000.0][decimals(value)];
    (value * scale).round() / scale
}

fn decimals(value: f64) -> usize {
    match value.abs() {
        0.0 => 0,
        below if below < 0.095 => 3,
        below if below < 100.0 => 2,
        _ => 1,
    }
}

/// With three digits, in the unit that fits.
fn duration(seconds: f64) -> String {
    let (unit, scale) = match seconds {
        below if below < 1e-6 => ("ns", 1e9),
        below if below < 1e-3 => ("µs", 1e6),
        below if below < 1.0 => ("ms", 1e3),
        _ => ("s", 1.0),
    };
    let value = seconds * scale;
    let decimals = match value {
        below if below < 9.995 => 2,
        below if below < 99.95 => 1,
        _ => 0,
    };
    format!("{value:.decimals$} {unit}")
}

#[cfg(test)]
mod tests {
    use super::{Row, duration, number};

    fn row(more: &str) -> Row {
        let line = format!(
            r#"{{"section": "HMAC", "what": "64 B", "where": "Node", "unit": "ratio", "median": 1.004, "low": 0.9, "high": 1.2, {more}}}"#
        );
        Row::read("JavaScript", &line).expect("a row")
    }

    #[test]
    fn a_target_is_met_by_the_figure_that_is_shown() {
        assert_eq!(row(r#""better": "lower", "target": 1.0"#).met(), Some(true));
        assert_eq!(row(r#""better": "lower", "target": 0.99"#).met(), Some(false));
        assert_eq!(row(r#""better": "higher", "target": 1.7"#).met(), Some(false));
        assert_eq!(row(r#""better": "higher", "target": null"#).met(), None);
    }

    #[test]
    fn figures_have_the_digits_that_matter() {
        assert_eq!([0.0446, 0.706, 1.004, 104.23, 0.0].map(number), ["0.045", "0.71", "1.00", "104.2", "0"]);
        assert_eq!(
            [2.44e-7, 1.13e-6, 7.5e-4, 0.0121, 1.5].map(duration),
            ["244 ns", "1.13 µs", "750 µs", "12.1 ms", "1.50 s"]
        );
        assert_eq!(row(r#""better": "lower", "target": 1.1, "ours": 1e-6"#).cells().join("; "), {
            "64 B; Node; ; ≤ 1.1; 1.00 (0.90–1.20); 1.00 µs; ; yes"
        });
    }
}
