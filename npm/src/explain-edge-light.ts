// `explain` with both modules. It loads them itself: what two entries share would be a file of its own, which bundlers leave out.
// Vercel's edge functions, Next.js's among them, hand over compiled modules, and compile none themselves.
// @ts-ignore -- the bundler resolves it
import base from "./wasm/base_bg.wasm?module";
// @ts-ignore -- the bundler resolves it
import keys from "./wasm/keys_bg.wasm?module";
import { load, offerKeys } from "./modules.js";

load(base);
offerKeys(keys);

export * from "./explain.js";
