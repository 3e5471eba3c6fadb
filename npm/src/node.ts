// Node, Deno, Bun: the module in base64, so that a bundle needs no file beside it and no permission to read one.
// @ts-ignore -- written by the build
import { base64 } from "./wasm/inline.js";
import { initSync } from "./wasm/hookseal.js";

// @ts-ignore -- without Node's types: nothing else here needs them. It decodes 6 to 30 times as fast as atob and a loop.
initSync({ module: Buffer.from(base64, "base64") });

export * from "./index.js";
