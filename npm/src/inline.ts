// Everywhere else the module is carried in base64: nothing to fetch, nothing to configure.
// @ts-ignore -- written by the build
import { base64 } from "./wasm/inline.js";
import { initSync } from "./wasm/hookseal.js";

const binary = atob(base64 as string);
const module = new Uint8Array(binary.length);
for (let at = 0; at < module.length; at++) module[at] = binary.charCodeAt(at); // Uint8Array.from takes ten times as long
initSync({ module });

export * from "./index.js";
