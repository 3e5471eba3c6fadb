import { BodyIncompleteError, bodyNotRaw, bodyTooSlow } from "../body-errors.js";
import type { BodyLimits } from "../body-limits.js";
import type { ReceiverResponse } from "../response.js";
import { BodyChunks } from "./body-chunks.js";

/** @internal The raw body of a `Request`, read no further than the limits. */
export async function webBody(request: Request, { size, time }: BodyLimits): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) {
    throw bodyNotRaw("something read the request's body before the receiver; no request.json() may run before it");
  }
  const chunks = new BodyChunks(size, request.headers.get("content-length"));
  const reader = request.body?.getReader();
  if (!reader) return chunks.bytes();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(bodyTooSlow(time)), time * 1000);
  });
  try {
    await Promise.race([readAll(reader, chunks), late]);
    return chunks.bytes();
  } catch (error) {
    reader.cancel().catch(() => {}); // not awaited: the sender may never react
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>, chunks: BodyChunks): Promise<void> {
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new BodyIncompleteError("the connection broke", cause);
    });
    if (done) return;
    chunks.add(value, true);
  }
}

/** @internal A `Response`. */
export function webResponse({ status, headers, body }: ReceiverResponse): Response {
  return new Response(body === "" ? null : body, { status, headers }); // a 204 has none
}
