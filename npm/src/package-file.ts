import { HooksealError } from "./errors.js";

/** What is used of Node, without its types. To import `node:fs` would take 2 to 3 ms of every start. */
declare const process: { getBuiltinModule(name: "fs"): { readFileSync(file: URL | string): Uint8Array<ArrayBuffer> } };

/**
 * @internal What reads a file of the package. Entries write its URL (CommonJS: its path) in full, in a `function`: so tools that
 * trace which files a program needs find it (@vercel/nft doesn't in an arrow function), and bundles of other entries have none.
 */
export function packageFile(url: () => URL | string): () => Uint8Array<ArrayBuffer> {
  return () => {
    try {
      return process.getBuiltinModule("fs").readFileSync(url());
    } catch (cause) {
      if (cause instanceof RangeError) throw cause; // memory or stack ran out
      const mend = "copy the package's dist/wasm and dist/platforms.js there, leave hookseal out of the bundle, or let the bundler use the export condition `module`, whose entry holds them";
      throw new HooksealError(`a file of hookseal's isn't where its code was bundled to: ${mend} (${String(cause)})`, { cause });
    }
  };
}
