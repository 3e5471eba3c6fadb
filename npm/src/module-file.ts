import { HooksealError } from "./errors.js";

/** What is used of Node, without its types. To import `node:fs` would take 2 to 3 ms of every start. */
declare const process: { getBuiltinModule(name: "fs"): { readFileSync(file: URL): Uint8Array<ArrayBuffer> } };

/** @internal Reads a module from its file, which is in the package. */
export function moduleFile(name: string): Uint8Array<ArrayBuffer> {
  try {
    return process.getBuiltinModule("fs").readFileSync(new URL(`./wasm/${name}_bg.wasm`, import.meta.url));
  } catch (cause) {
    const mend = "leave hookseal out of the bundle, or let the bundler use the export condition `module`, whose entry holds it";
    throw new HooksealError(`hookseal's file wasm/${name}_bg.wasm isn't where its code was bundled to: ${mend}`, { cause });
  }
}
