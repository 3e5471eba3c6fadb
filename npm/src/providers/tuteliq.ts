// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Tuteliq's record, for `new Webhook(tuteliq, secret)` of `hookseal/base`. */
export const tuteliq: Provider & { readonly id: "tuteliq" } = {
  "id": "tuteliq",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Tuteliq-Signature",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_at",
    "data": "data"
  },
  "retry_schedules": [
    {
      "source": "policy",
      "attempts": 4,
      "delays": [
        30,
        300,
        1800
      ],
      "timeout": 10
    }
  ],
  "events_closed": true,
  "events": {
    "safety.critical": {
      "data": {
        "$ref": "#/$defs/SafetyAlert"
      },
      "documented": true,
      "sample": {
        "id": "evt_xyz789",
        "type": "safety.critical",
        "created_at": "2026-02-16T12:34:56Z",
        "data": {
          "analysis_id": "an_456def",
          "category": "grooming",
          "severity": "critical",
          "risk_score": 0.96,
          "summary": "High-confidence grooming pattern detected in text input.",
          "input_preview": "hey sweetie, this is our little secret..."
        }
      }
    },
    "safety.high": {
      "data": {
        "$ref": "#/$defs/SafetyAlert"
      },
      "documented": false,
      "sample": {
        "id": "evt_xyz790",
        "type": "safety.high",
        "created_at": "2026-02-16T12:36:10Z",
        "data": {
          "analysis_id": "an_457def",
          "category": "bullying",
          "severity": "high",
          "risk_score": 0.82,
          "summary": "Repeated insults directed at one participant.",
          "input_preview": "nobody wants you here..."
        }
      }
    },
    "safety.medium": {
      "data": {
        "$ref": "#/$defs/SafetyAlert"
      },
      "documented": false,
      "sample": {
        "id": "evt_xyz791",
        "type": "safety.medium",
        "created_at": "2026-02-16T12:38:02Z",
        "data": {
          "analysis_id": "an_458def",
          "category": "bullying",
          "severity": "medium",
          "risk_score": 0.55,
          "summary": "Possible exclusion in a group conversation.",
          "input_preview": "you can't sit with us..."
        }
      }
    },
    "batch.completed": {
      "documented": false,
      "sample": {
        "id": "evt_xyz792",
        "type": "batch.completed",
        "created_at": "2026-02-16T13:00:00Z",
        "data": {
          "batch_id": "batch_123",
          "status": "completed"
        }
      }
    },
    "batch.failed": {
      "documented": false,
      "sample": {
        "id": "evt_xyz793",
        "type": "batch.failed",
        "created_at": "2026-02-16T13:05:00Z",
        "data": {
          "batch_id": "batch_124",
          "status": "failed"
        }
      }
    },
    "voice.alert": {
      "documented": false,
      "sample": {
        "id": "evt_xyz794",
        "type": "voice.alert",
        "created_at": "2026-02-16T13:10:00Z",
        "data": {
          "session_id": "voice_123",
          "severity": "high"
        }
      }
    },
    "report.ready": {
      "documented": false,
      "sample": {
        "id": "evt_xyz795",
        "type": "report.ready",
        "created_at": "2026-02-17T00:00:00Z",
        "data": {
          "report_id": "report_123"
        }
      }
    },
    "webhook.test": {
      "documented": false,
      "sample": {
        "id": "evt_xyz796",
        "type": "webhook.test",
        "created_at": "2026-02-16T10:00:05Z",
        "data": {
          "message": "This is a test event."
        }
      }
    }
  },
  "$defs": {
    "SafetyAlert": {
      "type": "object",
      "properties": {
        "analysis_id": {
          "type": "string"
        },
        "category": {
          "type": "string"
        },
        "severity": {
          "type": "string"
        },
        "risk_score": {
          "type": "number"
        },
        "summary": {
          "type": "string"
        },
        "input_preview": {
          "type": "string"
        }
      },
      "required": [
        "analysis_id",
        "category",
        "severity",
        "risk_score",
        "summary",
        "input_preview"
      ]
    }
  }
};
