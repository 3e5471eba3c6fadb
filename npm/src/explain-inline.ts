// `explain` with both modules. It loads them itself: what two entries share would be a file of its own, which bundlers leave out.
// Bundles, Deno, Bun, browsers: modules in text, so that there is nothing to fetch, to configure, or to be allowed to read.
// @ts-ignore -- written by the build
import { module as base } from "./wasm/base-text.js";
// @ts-ignore -- written by the build
import { module as keys } from "./wasm/keys-text.js";
import { load, offerKeys } from "./modules.js";
import { packed } from "./packed.js";

load(base);
offerKeys(packed(keys));

export * from "./explain.js";
