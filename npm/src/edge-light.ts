// Vercel's edge functions, Next.js's among them: the bundler hands over a compiled module, and none can be compiled there.
// @ts-ignore -- the bundler resolves it
import module from "./wasm/hookseal_bg.wasm?module";
import { initSync } from "./wasm/hookseal.js";

initSync({ module });

export * from "./index.js";
