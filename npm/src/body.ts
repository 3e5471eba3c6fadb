import { describe } from "./describe.js";
import type { Engine } from "./wasm/hookseal.js";

/** The body of a delivery, as it was received. */
export type RawBody = string | Uint8Array | ArrayBuffer;

const encoder = new TextEncoder();
// A byte order mark was signed like every other byte: it stays.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** @internal The bytes of a body. Throws `body_not_raw` for a parsed object. */
export function bytesOf(body: unknown, engine: Engine): Uint8Array {
  if (typeof body === "string") return encoder.encode(body);
  if (body instanceof Uint8Array) return body;
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (isArrayBuffer(body)) return new Uint8Array(body);
  throw engine.bodyNotRaw(describe(body));
}

/** @internal The JSON of a body that the core has read as JSON. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what JSON.parse gives
export function parse(bytes: Uint8Array): any {
  return JSON.parse(decoder.decode(bytes));
}

/** By tag, because a buffer may come from another realm (a VM context, an iframe). */
function isArrayBuffer(body: unknown): body is ArrayBuffer {
  const tag = Object.prototype.toString.call(body);
  return tag === "[object ArrayBuffer]" || tag === "[object SharedArrayBuffer]";
}
