// Node reads the module from its file, which is faster than to read it as text. Bundlers take the entries with text.
import { offerKeys } from "./modules.js";
import { packageFile } from "./package-file.js";

offerKeys(
  packageFile(function () {
    return new URL("./wasm/keys_bg.wasm", import.meta.url);
  }),
);
