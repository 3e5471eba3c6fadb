// Node, Deno, Bun: the module in text, so that a bundle needs no file beside it and no permission to read one.
// @ts-ignore -- without Node's types: nothing else here needs them
import { inflateRawSync } from "node:zlib";
// @ts-ignore -- written by the build
import { deflated } from "./wasm/keys-text.js";
import { initSync } from "./wasm/keys.js";

/** @internal Makes the instance of the keys' module. */
export function loadKeys(): void {
  // @ts-ignore -- as above. It decodes 6 to 30 times as fast as atob and a loop.
  const compressed = Buffer.from(deflated, "base64");
  initSync({ module: inflateRawSync(compressed, { chunkSize: 1 << 18 }) }); // one piece: the module is smaller
}
