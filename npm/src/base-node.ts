// Node reads the module from its file, which is faster than to read it as text. Bundlers take the entries with text.
import { load } from "./modules.js";
import { packageFile } from "./package-file.js";

load(
  packageFile(function () {
    return new URL("./wasm/base_bg.wasm", import.meta.url);
  }),
);

export * from "./base.js";
