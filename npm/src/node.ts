// Node reads the modules from their files, which is faster than to read them as text. Bundlers take the entries with text.
import { offerKeys } from "./keys.js";
import { load } from "./load.js";
import { moduleFile } from "./module-file.js";

load(() => moduleFile("base"));
offerKeys(() => moduleFile("keys"));

export * from "./index.js";
