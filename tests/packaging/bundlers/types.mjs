// The declarations, as several TypeScripts read them under each way to resolve modules; never with skipLibCheck.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../project.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const MODULES = {
  node16: { module: "node16" },
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
  // It reads no `exports`, and TypeScript 6 and later haven't got it.
  node10: { module: "commonjs", moduleResolution: "node10" },
};
const DOM = { lib: ["es2022", "dom", "dom.iterable"], types: [] };
const NODE = { lib: ["es2022"], types: ["node"] };

/** One target per compiler, way to resolve, and file. */
export function typeTargets(folder) {
  const compilers = ["typescript50", "typescript59", "typescript70"];
  const targets = compilers.flatMap((compiler) => ["node16", "nodenext", "bundler"].map((way) => target(compiler, way, "events.ts", DOM)));
  targets.push(target("typescript59", "node16", "node.mts", NODE), target("typescript59", "bundler", "node.mts", NODE));
  targets.push(...["typescript50", "typescript59"].map((compiler) => target(compiler, "node10", "events.ts", DOM)));
  // Under node16, TypeScript speaks for Node 16, which couldn't require an ES module.
  targets.push(...compilers.flatMap((compiler) => ["node16", "nodenext"].map((way) => target(compiler, way, "require.cts", DOM))));
  return targets;

  function target(compiler, way, file, surroundings) {
    const { version } = createRequire(join(folder, "package.json"))(`${compiler}/package.json`);
    return { name: `types: ${file}, TypeScript ${version}, ${way}`, test: () => compile(folder, compiler, way, file, surroundings) };
  }
}

function compile(folder, compiler, way, file, surroundings) {
  const project = join(folder, "types", `${compiler}-${way}-${file}`);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  cpSync(file === "events.ts" ? here("../../../npm/tests/types/events.ts") : here(`types/${file}`), join(project, file));
  const compilerOptions = { target: "es2022", strict: true, exactOptionalPropertyTypes: true, noEmit: true, ...MODULES[way], ...surroundings };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  const { bin } = createRequire(join(folder, "package.json"))(`${compiler}/package.json`);
  const tsc = join(folder, "node_modules", compiler, bin.tsc);
  run(process.execPath, [tsc, "--project", project]);
  const read = run(process.execPath, [tsc, "--project", project, "--listFilesOnly"]);
  const declarations = read.split("\n").filter((line) => line.includes("/node_modules/hookseal/"));
  if (!declarations.some((line) => line.endsWith("/dist/cjs/index.d.ts"))) throw new Error(`the declarations weren't read:\n${read}`);
  return `${declarations.length} declaration files of hookseal`;
}
