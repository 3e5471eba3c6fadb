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
    "assistant-request": {},
    "conversation-update": {},
    "end-of-call-report": {},
    "handoff-destination-request": {},
    "hang": {},
    "knowledge-base-request": {},
    "model-output": {},
    "phone-call-control": {},
    "speech-update": {},
    "status-update": {},
    "tool-calls": {},
    "transfer-destination-request": {},
    "transfer-update": {},
    "transcript": {},
    "transcript[transcriptType=\"final\"]": {},
    "user-interrupted": {},
    "language-change-detected": {},
    "voice-input": {},
    "assistant.speechStarted": {},
    "voice-request": {},
    "call.endpointing.request": {},
    "chat.created": {},
    "chat.deleted": {},
    "session.created": {},
    "session.updated": {},
    "session.deleted": {},
    "call.deleted": {},
    "call.delete.failed": {},
    "call.artifact.upload": {},
    "campaign.predial": {}
  }
};
