// Node reads the module from its file, which is faster than to read it as text. Bundlers take the entries with text.
import { load } from "./load.js";
import { moduleFile } from "./module-file.js";

load(
  moduleFile(function () {
    return new URL("./wasm/base_bg.wasm", import.meta.url);
  }),
);

export * from "./base.js";
