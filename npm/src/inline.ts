// Bundles, Deno, Bun, browsers: modules in text, so that there is nothing to fetch, to configure, or to be allowed to read.
// @ts-ignore -- written by the build
import { module as base } from "./wasm/base-text.js";
// @ts-ignore -- written by the build
import { module as keys } from "./wasm/keys-text.js";
import { offerPlatforms } from "./known-platforms.js";
import { load, offerKeys } from "./modules.js";
import { packed } from "./packed.js";
import * as platforms from "./platforms.js";

load(base);
offerKeys(packed(keys));
offerPlatforms(platforms);

export * from "./index.js";
