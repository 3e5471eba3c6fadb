// Node reads the module from its file, which is faster than to read it as text. Bundlers take the entries with text.
import { load } from "./load.js";
import { moduleFile } from "./module-file.js";

load(() => moduleFile("base"));

export * from "./base.js";
