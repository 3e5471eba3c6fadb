import { describe } from "./describe.js";
import type { Engine } from "./wasm/hookseal.js";

/** The body of a delivery, as it was received. */
export type RawBody = string | Uint8Array | ArrayBuffer;

const encoder = new TextEncoder();
// A byte order mark was signed like every other byte: it stays.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** @internal A body as text or bytes. Throws `body_not_raw` for a parsed object. */
export function rawBody(body: unknown, engine: Engine): string | Uint8Array {
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (isArrayBuffer(body)) return new Uint8Array(body);
  throw engine.bodyNotRaw(describe(body));
}

/** @internal The bytes of a body. */
export function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? encoder.encode(body) : body;
}

/** @internal The JSON of a body that the core has read as JSON. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what JSON.parse gives
export function parse(body: string | Uint8Array): any {
  // A lone surrogate was verified as U+FFFD, so that is what the payload has.
  const text = typeof body === "string" && isWellFormed(body) ? body : decoder.decode(bytesOf(body));
  return JSON.parse(text);
}

/** @internal Whether UTF-8 can say what a text says; false where that can't be told. */
export function isWellFormed(text: string): boolean {
  return (text as { isWellFormed?: () => boolean }).isWellFormed?.() ?? false;
}

/** By tag, because a buffer may come from another realm (a VM context, an iframe). */
function isArrayBuffer(body: unknown): body is ArrayBuffer {
  const tag = Object.prototype.toString.call(body);
  return tag === "[object ArrayBuffer]" || tag === "[object SharedArrayBuffer]";
}
