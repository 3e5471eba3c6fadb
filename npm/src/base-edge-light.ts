// Vercel's edge functions, Next.js's among them, hand over compiled modules, and compile none themselves.
// @ts-ignore -- the bundler resolves it
import base from "./wasm/base_bg.wasm?module";
import { load } from "./modules.js";

load(base);

export * from "./base.js";
