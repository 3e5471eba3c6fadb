// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Firecrawl's record, for `new Webhook(firecrawl, secret)` of `hookseal/base`. */
export const firecrawl: Provider & { readonly id: "firecrawl" } = {
  "id": "firecrawl",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Firecrawl-Signature",
      "encoding": "hex",
      "prefix": "sha256="
    },
    "algorithm": "hmac-sha256"
  },
  "envelope": {
    "type": "type"
  },
  "retry_schedules": [
    {
      "source": "firecrawl-docs: webhooks/overview.mdx",
      "attempts": 4,
      "delays": [
        60,
        300,
        900
      ],
      "timeout": 10
    }
  ],
  "events": {
    "crawl.started": {
      "data": {
        "type": "object"
      }
    },
    "crawl.page": {
      "data": {
        "type": "object"
      }
    },
    "crawl.completed": {
      "data": {
        "type": "object"
      }
    },
    "batch_scrape.started": {
      "data": {
        "type": "object"
      }
    },
    "batch_scrape.page": {
      "data": {
        "type": "object"
      }
    },
    "batch_scrape.completed": {
      "data": {
        "type": "object"
      }
    },
    "extract.started": {
      "data": {
        "type": "object"
      }
    },
    "extract.completed": {
      "data": {
        "type": "object"
      }
    },
    "extract.failed": {
      "data": {
        "type": "object"
      }
    },
    "agent.started": {
      "data": {
        "type": "object"
      }
    },
    "agent.action": {
      "data": {
        "type": "object"
      }
    },
    "agent.completed": {
      "data": {
        "type": "object"
      }
    },
    "agent.failed": {
      "data": {
        "type": "object"
      }
    },
    "agent.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "monitor.page": {
      "data": {
        "type": "object"
      }
    },
    "monitor.check.completed": {
      "data": {
        "type": "object"
      }
    }
  }
};
