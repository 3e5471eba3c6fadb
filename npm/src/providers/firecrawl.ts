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
    "crawl.started": {},
    "crawl.page": {},
    "crawl.completed": {},
    "batch_scrape.started": {},
    "batch_scrape.page": {},
    "batch_scrape.completed": {},
    "extract.started": {},
    "extract.completed": {},
    "extract.failed": {},
    "agent.started": {},
    "agent.action": {},
    "agent.completed": {},
    "agent.failed": {},
    "agent.cancelled": {},
    "monitor.page": {},
    "monitor.check.completed": {}
  }
};
