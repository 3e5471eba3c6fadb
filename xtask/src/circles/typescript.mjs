// Prints what the TypeScript files of a folder import from it, as JSON: pairs of a file and one that it imports.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "../../../npm/node_modules/typescript/lib/typescript.js";

const folder = process.argv[2];
// What building writes there is imported by its own names, and imports nothing.
const BUILT = "wasm/";

const files = readdirSync(folder, { recursive: true })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.startsWith(BUILT));

const imports = files.flatMap((file) => {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), "utf8"), true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => [file, specifier, posix.join(posix.dirname(file), specifier)])
    .filter(([, , imported]) => !imported.startsWith(BUILT))
    .map(([file, specifier, imported]) => {
      // What is written as JavaScript imports nothing.
      const source = [imported.replace(/\.js$/, ".ts"), imported].find((name) => existsSync(join(folder, name)));
      if (source === undefined) throw new Error(`${file} imports ${specifier}, which is no file here`);
      return [file, source];
    });
});

console.log(JSON.stringify(imports));
