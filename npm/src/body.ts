import { typeName } from "./type-name.js";
import { hostUtf8Length, latin1, latin1Bytes } from "./host.js";

/** The body of a delivery, as it was received. */
export type RawBody = string | Uint8Array | ArrayBuffer;

const encoder = new TextEncoder();
// A byte order mark was signed as all other bytes were: it stays.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

// The engine's own getters: a subclass or an own property could say something else.
const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
const kindOfArray = getter<string | undefined>(typedArray, Symbol.toStringTag);
const lengthOfArray = getter<number>(typedArray, "byteLength");
const offsetOfArray = getter<number>(typedArray, "byteOffset");
const bufferOfArray = getter<ArrayBufferLike>(typedArray, "buffer");
const lengthOfView = getter<number>(DataView.prototype, "byteLength");
const offsetOfView = getter<number>(DataView.prototype, "byteOffset");
const bufferOfView = getter<ArrayBufferLike>(DataView.prototype, "buffer");
const lengthOfBuffer = getter<number>(ArrayBuffer.prototype, "byteLength");
const lengthOfShared =
  typeof SharedArrayBuffer === "function" ? getter<number>(SharedArrayBuffer.prototype, "byteLength") : lengthOfBuffer;

function getter<T>(prototype: object, name: PropertyKey): (this: unknown) => T {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get as (this: unknown) => T;
}

/** @internal A body as text or bytes. Throws what `refuse` makes of anything else. */
export function rawBody(body: unknown, refuse: (found: string) => unknown): string | Uint8Array {
  if (typeof body === "string") return body;
  if (kindOfArray.call(body) === "Uint8Array" && lengthOfArray.call(body) > 0) return body as Uint8Array;
  try {
    if (ArrayBuffer.isView(body)) return viewed(body);
    if (isBuffer(body)) return new Uint8Array(body);
  } catch {
    throw refuse("a buffer that was detached: its memory is elsewhere");
  }
  throw refuse(typeName(body));
}

/** Throws for a view of a detached buffer. */
function viewed(view: ArrayBufferView): Uint8Array {
  return kindOfArray.call(view) === undefined
    ? new Uint8Array(bufferOfView.call(view), offsetOfView.call(view), lengthOfView.call(view))
    : new Uint8Array(bufferOfArray.call(view), offsetOfArray.call(view), lengthOfArray.call(view));
}

/** Whether it is a buffer, of any realm (a VM context, an iframe), whatever its prototype says. */
function isBuffer(body: unknown): body is ArrayBuffer {
  for (const length of [lengthOfBuffer, lengthOfShared]) {
    try {
      length.call(body);
      return true;
    } catch {
      continue; // of another kind
    }
  }
  return false;
}

/** @internal How long a body is, in UTF-16 units or bytes. */
export function lengthOf(body: string | Uint8Array): number {
  return typeof body === "string" ? body.length : lengthOfArray.call(body);
}

/** @internal How many bytes a text has in UTF-8. */
export function utf8Length(text: string): number {
  return hostUtf8Length?.(text) ?? encoder.encode(text).length;
}

/** @internal A body that no other thread can change: bytes in shared memory are copied. */
export function unshared(body: string | Uint8Array): string | Uint8Array {
  return typeof body === "string" || !isShared(bufferOfArray.call(body)) ? body : copied(body);
}

function isShared(buffer: ArrayBufferLike): boolean {
  try {
    lengthOfBuffer.call(buffer);
    return false;
  } catch {
    return true; // whatever its prototype says
  }
}

/** @internal The bytes of a body, copied into a plain `Uint8Array`. */
export function plainBytes(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? encoder.encode(body) : copied(body);
}

function copied(bytes: Uint8Array): Uint8Array {
  const length = lengthOfArray.call(bytes);
  const copy = new Uint8Array(length);
  // With its length: another thread may make a shared buffer grow meanwhile.
  copy.set(new Uint8Array(bufferOfArray.call(bytes), offsetOfArray.call(bytes), length));
  return copy;
}

/** Longer bodies are kept as bytes: V8 keeps long texts apart from others, where making one takes several times as long. */
const longestText = 2 ** 16;

/**
 * @internal Keeps the bytes that a body has now, for later. If the host can make text in Latin-1 of them, that is what
 * is kept: at 1 KB it takes half of the time that a buffer takes.
 */
export function kept(body: string | Uint8Array): () => Uint8Array {
  if (typeof body === "string") return () => bytesOf(body);
  const length = lengthOfArray.call(body);
  const text = length <= longestText ? latin1(body, length) : undefined;
  if (text !== undefined) return () => latin1Bytes(text);
  // The constructor's copy: memory that it fills need not be cleared first.
  const copy = new Uint8Array(body);
  return () => copy;
}

/** @internal The bytes of a body. */
export function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? encoder.encode(body) : body;
}

/** @internal The text of bytes. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** @internal Whether a text has no lone surrogates, so that UTF-8 can write it; false if the runtime can't tell fast. */
export function isWellFormed(text: string): boolean {
  return (text as { isWellFormed?: () => boolean }).isWellFormed?.() ?? false;
}
