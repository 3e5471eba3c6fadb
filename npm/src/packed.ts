import { base64Bytes } from "./host.js";
// @ts-ignore -- written by the build
import { newInflate } from "./wasm/inflate.js";

/**
 * @internal What unpacks a module that few need: deflated and in base64. No runtime but Node inflates without waiting. The
 * base, which every start needs, isn't packed: inflating it would take longer than reading the rest of its text. What
 * inflates is made only then, and not kept: a module is unpacked once, and again only if memory or stack ran out.
 */
export function packed(text: string): () => Uint8Array<ArrayBuffer> {
  return () => newInflate()(base64Bytes(text)) as Uint8Array<ArrayBuffer>;
}
