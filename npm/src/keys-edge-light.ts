// Vercel's edge functions, Next.js's among them, hand over compiled modules, and compile none themselves.
// @ts-ignore -- the bundler resolves it
import keys from "./wasm/keys_bg.wasm?module";
import { offerKeys } from "./modules.js";

offerKeys(keys);
