// Bundles, Deno, Bun, browsers: modules in text, so that there is nothing to fetch, to configure, or to be allowed to read.
// @ts-ignore -- written by the build
import { module as base } from "./wasm/base-text.js";
// @ts-ignore -- written by the build
import { module as keys } from "./wasm/keys-text.js";
import { offerBuiltIn } from "./built-in.js";
import { load, offerKeys } from "./modules.js";

load(base);
offerKeys(keys);
offerBuiltIn();

export * from "./index.js";
