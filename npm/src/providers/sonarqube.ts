// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** SonarQube, SonarQube Cloud's record, for `new Webhook(sonarqube, secret)` of `hookseal/base`. */
export const sonarqube: Provider & { readonly id: "sonarqube" } = {
  "id": "sonarqube",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Sonar-Webhook-HMAC-SHA256",
      "encoding": "hex"
    },
    "algorithm": "hmac-sha256"
  },
  "retry_schedules": [
    {
      "source": "SonarQube's sender",
      "attempts": 1
    }
  ]
};
