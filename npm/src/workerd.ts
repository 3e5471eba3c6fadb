// Cloudflare Workers hand over compiled modules, and compile none themselves.
// @ts-ignore -- the bundler resolves it
import base from "./wasm/base_bg.wasm";
// @ts-ignore -- the bundler resolves it
import keys from "./wasm/keys_bg.wasm";
import { fetches } from "./key-rotation.js";
import { offerPlatforms } from "./known-platforms.js";
import { load, offerKeys } from "./modules.js";
import * as platforms from "./platforms.js";

load(base);
offerKeys(keys);
offerPlatforms(platforms);
fetches.outliveRequests = false;

export * from "./index.js";
