import { BodyIncompleteError, bodyNotRaw } from "../body-errors.js";
import type { ReceiverResponse } from "../receiver.js";
import { BodyChunks } from "./body-chunks.js";

/** @internal The raw body of a `Request`, read no further than the limit. */
export async function webBody(request: Request, limit: number): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) {
    throw bodyNotRaw("something read the request's body before the receiver; no request.json() may run before it");
  }
  const chunks = new BodyChunks(limit, request.headers.get("content-length"));
  const reader = request.body?.getReader();
  if (!reader) return chunks.bytes();
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new BodyIncompleteError("the connection broke", cause);
    });
    if (done) return chunks.bytes();
    try {
      chunks.add(value, true);
    } catch (error) {
      reader.cancel().catch(() => {}); // not awaited: the sender may never react
      throw error;
    }
  }
}

/** @internal A `Response`. */
export function webResponse({ status, headers, body }: ReceiverResponse): Response {
  return new Response(body === "" ? null : body, { status, headers }); // a 204 has none
}
