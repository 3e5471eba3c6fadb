// Node reads the modules and the platforms from their files, which is faster than to run them as JavaScript. Bundlers take the entries with text.
import { offerPlatforms, platformsFile } from "./known-platforms.js";
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
offerPlatforms(
  platformsFile(function () {
    return new URL("./platforms.js", import.meta.url);
  }),
);

export * from "./index.js";
