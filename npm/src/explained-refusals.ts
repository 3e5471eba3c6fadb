import type { RawBody } from "./body.js";
import type { AnyEvent } from "./event.js";
import type { DeliveryHeaders } from "./headers.js";
import { errorLine, logLine, type Logger } from "./log.js";
import { TokenBucket } from "./token-bucket.js";
import type { Verifier } from "./verifier.js";
import type { ReceivedOptions } from "./webhook.js";

const mostFindings = 3;

/** @internal Writes to the log why deliveries are refused: three at once, and three a minute, because it is a lot of work. */
export class ExplainedRefusals {
  readonly #log: Logger;
  readonly #limit = new TokenBucket(3, 20);

  constructor(log: Logger) {
    this.#log = log;
  }

  async explain(verifier: Verifier<AnyEvent>, provider: string | null, body: RawBody, headers: DeliveryHeaders, received: ReceivedOptions): Promise<void> {
    if (!verifier.explain || !this.#limit.take()) return;
    try {
      const { findings } = verifier.explain(body, headers, received);
      for (const { code, certain, message, fix } of findings.slice(0, mostFindings)) {
        await logLine(this.#log, "warn", `${certain ? "" : "perhaps "}${code}: ${message}. ${fix}`, { code, provider });
      }
    } catch (error) {
      await logLine(this.#log, "warn", `explain failed: ${errorLine(null, error)}`, { provider, error });
    }
  }
}
