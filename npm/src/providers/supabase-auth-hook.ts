// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Supabase Auth hooks's record, for `new Webhook(supabaseAuthHook, secret)` of `hookseal/base`. */
export const supabaseAuthHook: Provider & { readonly id: "supabase-auth-hook" } = {
  "id": "supabase-auth-hook",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "v1,whsec_"
    },
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "metadata.name",
    "timestamp": "metadata.time"
  },
  "retry_schedules": [
    {
      "source": "supabase/auth: internal/hooks/hookshttp/hookshttp.go",
      "attempts": 3,
      "delays": [
        2,
        2
      ],
      "timeout": 5
    }
  ],
  "events": {
    "send-sms": {},
    "send-email": {},
    "customize-access-token": {},
    "mfa-verification": {},
    "password-verification": {},
    "before-user-created": {},
    "after-user-created": {}
  }
};
