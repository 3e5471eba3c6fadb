// The Worker of worker.mjs, where WebAssembly alone hashes.
import { tuning } from "./tuning.js";

tuning.hostFrom = Infinity;

export { default } from "./worker.mjs";
