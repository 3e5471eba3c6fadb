// Node reads the module from its file, which is faster than to read it as text. Bundlers take the entries with text.
import { moduleFile } from "./module-file.js";
import { load } from "./modules.js";

load(
  moduleFile(function () {
    return new URL("./wasm/base_bg.wasm", import.meta.url);
  }),
);

export * from "./base.js";
