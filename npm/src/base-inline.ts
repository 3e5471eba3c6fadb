// Bundles, Deno, Bun, browsers: modules in text, so that there is nothing to fetch, to configure, or to be allowed to read.
// @ts-ignore -- written by the build
import { module as base } from "./wasm/base-text.js";
import { load } from "./modules.js";

load(base);

export * from "./base.js";
