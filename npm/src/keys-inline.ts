// Bundles, Deno, Bun, browsers: modules in text, so that there is nothing to fetch, to configure, or to be allowed to read.
// @ts-ignore -- written by the build
import { module as keys } from "./wasm/keys-text.js";
import { offerKeys } from "./modules.js";
import { packed } from "./packed.js";

offerKeys(packed(keys));
