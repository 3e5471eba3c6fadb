/** What is used of Node's `Buffer`, without Node's types. */
interface BufferClass {
  from(text: string, encoding: "base64" | "latin1"): Uint8Array<ArrayBuffer>;
  byteLength?(text: string): number;
  readonly prototype: { latin1Slice?(this: Uint8Array, start: number, end: number): string };
}

const bufferClass = (globalThis as { Buffer?: BufferClass }).Buffer;
const latin1Slice = bufferClass?.prototype.latin1Slice;
const decoder = new TextDecoder();

/** @internal How many bytes a text has in UTF-8; undefined if the host can't count them without writing them. */
export const hostUtf8Length = bufferClass?.byteLength;

/** @internal The text of ASCII bytes. A decoder, which can't know that they are, takes several times as long. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  return latin1Slice ? latin1Slice.call(bytes, start, end) : decoder.decode(bytes.subarray(start, end));
}

/** @internal The first bytes as text in Latin-1; undefined if the host can't make that. */
export function latin1(bytes: Uint8Array, length: number): string | undefined {
  return latin1Slice?.call(bytes, 0, length);
}

/** @internal The bytes of such a text. */
export function latin1Bytes(text: string): Uint8Array {
  return bufferClass!.from(text, "latin1");
}

/** What runtimes of 2025 and later have. */
const bytesClass = Uint8Array as { fromBase64?(text: string): Uint8Array<ArrayBuffer> };

/** @internal The bytes of base64. `atob` and a loop take 6 to 30 times as long as the host's decoders. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> {
  if (bufferClass) return bufferClass.from(text, "base64");
  if (bytesClass.fromBase64) return bytesClass.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at); // Uint8Array.from takes ten times as long
  return bytes;
}
