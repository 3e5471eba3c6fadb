// Cloudflare Workers hand over compiled modules, and compile none themselves.
// @ts-ignore -- the bundler resolves it
import base from "./wasm/base_bg.wasm";
// @ts-ignore -- the bundler resolves it
import keys from "./wasm/keys_bg.wasm";
import { offerBuiltIn } from "./built-in.js";
import { load, offerKeys } from "./modules.js";

load(base);
offerKeys(keys);
offerBuiltIn();

export * from "./index.js";
