// Components as modules of JavaScript, by jco.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { dependencies } from "../../packaging/project.mjs";

/** Installs jco into a folder below `work`. Returns the folder. */
export function withJco(work) {
  const folder = resolve(work, "javascript");
  dependencies(fileURLToPath(new URL("package.json", import.meta.url)), folder, ["--ignore-scripts"]);
  return folder;
}

/** Writes the module of a component. Returns its path, and what it imports. `map` says where imports are. */
export async function transpiled(folder, component, name, map = {}) {
  const jco = pathToFileURL(createRequire(join(folder, "package.json")).resolve("@bytecodealliance/jco-transpile"));
  const { transpile, writeFiles } = await import(jco);
  const { files, imports } = await transpile(resolve(component), { outDir: join(folder, "transpiled"), name, map });
  await writeFiles(files);
  return { module: join(folder, "transpiled", `${name}.js`), imports };
}
