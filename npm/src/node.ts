// Node reads the modules from their files, which is faster than to read them as text. Bundlers take the entries with text.
import { moduleFile } from "./module-file.js";
import { offerBuiltIn } from "./built-in.js";
import { load, offerKeys } from "./modules.js";

load(
  moduleFile(function () {
    return new URL("./wasm/base_bg.wasm", import.meta.url);
  }),
);
offerKeys(
  moduleFile(function () {
    return new URL("./wasm/keys_bg.wasm", import.meta.url);
  }),
);
offerBuiltIn();

export * from "./index.js";
