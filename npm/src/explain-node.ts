// `explain` with both modules. It loads them itself: what two entries share would be a file of its own, which bundlers leave out.
// Node reads the modules from their files. Bundlers take the entries with text.
import { load, offerKeys } from "./modules.js";
import { packageFile } from "./package-file.js";

load(
  packageFile(function () {
    return new URL("./wasm/base_bg.wasm", import.meta.url);
  }),
);
offerKeys(
  packageFile(function () {
    return new URL("./wasm/keys_bg.wasm", import.meta.url);
  }),
);

export * from "./explain.js";
