import { plainBytes, rawBody, type RawBody } from "./body.js";
import type { DeliveryHeaders } from "./headers.js";

/**
 * @internal A delivery that is looked at again after a wait: by then its buffer may have been used again, and an
 * iterator of headers has been read. So what may change is copied; what can't be read is left for the webhook to refuse.
 */
export function heldDelivery(body: RawBody, headers: DeliveryHeaders): { body: RawBody; headers: DeliveryHeaders } {
  try {
    if (typeof body !== "string") body = plainBytes(rawBody(body, () => new TypeError()));
    const isOnce = !Array.isArray(headers) && typeof (headers as Iterable<unknown>)[Symbol.iterator] === "function";
    if (isOnce && typeof headers !== "string") headers = [...(headers as Iterable<readonly [string, string]>)];
  } catch {
    // As it is, then.
  }
  return { body, headers };
}
