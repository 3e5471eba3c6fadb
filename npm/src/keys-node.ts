// Node reads the module from its file, which is faster than to read it as text. Bundlers take the entries with text.
import { moduleFile } from "./module-file.js";
import { offerKeys } from "./modules.js";

offerKeys(
  moduleFile(function () {
    return new URL("./wasm/keys_bg.wasm", import.meta.url);
  }),
);
