// Cloudflare Workers hand over compiled modules, and compile none themselves.
// @ts-ignore -- the bundler resolves it
import keys from "./wasm/keys_bg.wasm";
import { offerKeys } from "./modules.js";

offerKeys(keys);
