// Node, and what follows it: the module is a file beside this one.
// @ts-ignore -- without Node's types: nothing else here needs them
import { readFileSync } from "node:fs";
import { initSync } from "./wasm/hookseal.js";

initSync({ module: readFileSync(new URL("./wasm/hookseal_bg.wasm", import.meta.url)) });

export * from "./index.js";
