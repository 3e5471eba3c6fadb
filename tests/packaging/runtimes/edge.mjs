// What a Vercel edge function is at run time: one bundle in `edge-runtime`, which compiles no WebAssembly where
// `compiles` is false, as on Vercel, and hands over the modules that `?module` imports ask for.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The answer of the bundled entry to a POST of that JSON. */
export async function askEdge(project, entry, { conditions, compiles }, json) {
  const require = createRequire(join(project, "package.json"));
  const { build } = require("esbuild");
  const { EdgeRuntime } = require("edge-runtime");
  const handedOver = {};
  const asModule = {
    name: "wasm?module",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.wasm\?module$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path), namespace: "wasm" }));
      onLoad({ filter: /./, namespace: "wasm" }, ({ path }) => {
        const file = path.replace("?module", "");
        handedOver[file] = new WebAssembly.Module(readFileSync(file));
        return { contents: `export default globalThis.handedOver[${JSON.stringify(file)}]` };
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: [entry], bundle: true, write: false, format: "iife", platform: "browser", conditions, plugins: [asModule], logLevel: "silent",
  });
  const runtime = new EdgeRuntime({
    codeGeneration: { strings: false, wasm: compiles },
    extend: (context) => Object.assign(context, { handedOver }),
    initialCode: outputFiles[0].text,
  });
  const response = await runtime.dispatchFetch("http://localhost/", { method: "POST", body: JSON.stringify(json) });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text);
}
