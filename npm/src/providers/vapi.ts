// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Vapi's record, for `new Webhook(vapi, secret)` of `hookseal/base` with `hookseal/keys`. */
export const vapi: Provider & { readonly id: "vapi" } = {
  "id": "vapi",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Vapi-Secret",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "message.type",
    "data": "message"
  },
  "retry_schedules": [
    {
      "source": "VapiAI/docs: fern/apis/api/openapi.json",
      "attempts": 1,
      "timeout": 20
    }
  ],
  "events": {
    "assistant-request": {
      "data": {
        "type": "object"
      }
    },
    "conversation-update": {
      "data": {
        "type": "object"
      }
    },
    "end-of-call-report": {
      "data": {
        "type": "object"
      }
    },
    "handoff-destination-request": {
      "data": {
        "type": "object"
      }
    },
    "hang": {
      "data": {
        "type": "object"
      }
    },
    "knowledge-base-request": {
      "data": {
        "type": "object"
      }
    },
    "model-output": {
      "data": {
        "type": "object"
      }
    },
    "phone-call-control": {
      "data": {
        "type": "object"
      }
    },
    "speech-update": {
      "data": {
        "type": "object"
      }
    },
    "status-update": {
      "data": {
        "type": "object"
      }
    },
    "tool-calls": {
      "data": {
        "type": "object"
      }
    },
    "transfer-destination-request": {
      "data": {
        "type": "object"
      }
    },
    "transfer-update": {
      "data": {
        "type": "object"
      }
    },
    "transcript": {
      "data": {
        "type": "object"
      }
    },
    "transcript[transcriptType=\"final\"]": {
      "data": {
        "type": "object"
      }
    },
    "user-interrupted": {
      "data": {
        "type": "object"
      }
    },
    "language-change-detected": {
      "data": {
        "type": "object"
      }
    },
    "voice-input": {
      "data": {
        "type": "object"
      }
    },
    "assistant.speechStarted": {
      "data": {
        "type": "object"
      }
    },
    "voice-request": {
      "data": {
        "type": "object"
      }
    },
    "call.endpointing.request": {
      "data": {
        "type": "object"
      }
    },
    "chat.created": {
      "data": {
        "type": "object"
      }
    },
    "chat.deleted": {
      "data": {
        "type": "object"
      }
    },
    "session.created": {
      "data": {
        "type": "object"
      }
    },
    "session.updated": {
      "data": {
        "type": "object"
      }
    },
    "session.deleted": {
      "data": {
        "type": "object"
      }
    },
    "call.deleted": {
      "data": {
        "type": "object"
      }
    },
    "call.delete.failed": {
      "data": {
        "type": "object"
      }
    },
    "call.artifact.upload": {
      "data": {
        "type": "object"
      }
    },
    "campaign.predial": {
      "data": {
        "type": "object"
      }
    }
  }
};
