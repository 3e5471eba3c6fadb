//! Tuteliq: safety alerts, batches, reports.

use alloc::string::String;

use crate::shape::{OpenObject, payload};

payload! {
    /// A safety alert.
    pub struct SafetyAlert {
        /// The analysis that raised it.
        analysis_id "analysis_id": String,
        /// What it is about, as in `grooming`.
        category "category": String,
        /// How bad it is: `critical`, `high`, `medium`.
        severity "severity": String,
        /// The risk, from 0 to 1.
        risk_score "risk_score": f64,
        /// The alert in words.
        summary "summary": String,
        /// The start of what was analysed.
        input_preview "input_preview": String,
    }
}

events! {
    /// The data of a Tuteliq event, by its type.
    pub enum TuteliqData in "tuteliq" {
        "safety.critical" => SafetyCritical(SafetyAlert), sample true;
        "safety.high" => SafetyHigh(SafetyAlert), sample false;
        "safety.medium" => SafetyMedium(SafetyAlert), sample false;
        "batch.completed" => BatchCompleted(OpenObject), sample false;
        "batch.failed" => BatchFailed(OpenObject), sample false;
        "voice.alert" => VoiceAlert(OpenObject), sample false;
        "report.ready" => ReportReady(OpenObject), sample false;
        "webhook.test" => WebhookTest(OpenObject), sample false;
    }
}
