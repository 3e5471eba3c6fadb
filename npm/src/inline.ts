// Everywhere else the module is carried in base64: nothing to fetch, nothing to configure.
// @ts-ignore -- written by the build
import { base64 } from "./wasm/inline.js";
import { initSync } from "./wasm/hookseal.js";

initSync({ module: Uint8Array.from(atob(base64 as string), (character) => character.charCodeAt(0)) });

export * from "./index.js";
