import { inflateSync } from "fflate";
import { base64Bytes } from "./host.js";

/**
 * @internal What unpacks a module that few need: deflated and in base64. No runtime but Node inflates without waiting. The
 * base, which every start needs, isn't packed: inflating it would take longer than reading the rest of its text.
 */
export function packed(text: string): () => Uint8Array<ArrayBuffer> {
  return () => inflateSync(base64Bytes(text)) as Uint8Array<ArrayBuffer>;
}
