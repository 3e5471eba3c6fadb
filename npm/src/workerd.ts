// Cloudflare Workers hand over a compiled module, and compile none themselves.
// @ts-ignore -- the bundler resolves it
import module from "./wasm/hookseal_bg.wasm";
import { initSync } from "./wasm/hookseal.js";

initSync({ module });

export * from "./index.js";
