// The component in Node, transpiled by jco: all shared vectors, each body whole and in pieces.
//
//   node tests/component/javascript/run.mjs --component dist/hookseal-VERSION.component.wasm [--work target/component]
import { strictEqual } from "node:assert/strict";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { conform } from "../../conformance/conformance.mjs";
import { topics } from "../../conformance/vectors.mjs";
import { dependencies } from "../../packaging/project.mjs";
import { table } from "../../packaging/table.mjs";
import { inPieces, whole } from "./face.mjs";

const { values } = parseArgs({ options: { component: { type: "string" }, work: { type: "string", default: "target/component" } } });
const folder = resolve(values.work, "javascript");
dependencies(fileURLToPath(new URL("package.json", import.meta.url)), folder, ["--ignore-scripts"]);
const { webhooks } = await transpiled();

const all = topics().flatMap(({ cases }) => cases);
const cases = all.filter(isExpressible);
const sound = cases.find(({ expect }) => expect.type);
const canary = { ...sound, expect: { ...sound.expect, type: "canary" } };
const ways = [["whole", whole(webhooks)], ["in pieces", inPieces(webhooks)]];

process.exitCode = (await table(`the component in Node: ${cases.length} of ${all.length} vectors`, [
  { name: "few vectors pass what its types can't say", test: () => strictEqual(all.length - cases.length < 45, true) ?? `${all.length - cases.length}` },
  ...ways.flatMap(([name, face]) => [
    { name: `${name}: tells a difference`, test: () => strictEqual(conform(face, [canary]).length > 0, true) ?? "" },
    { name: `${name}: all vectors`, test: () => strictEqual(differences(face), "") ?? `${cases.length} cases` },
  ]),
], "")) ? 0 : 1;

/** The component as a module of JavaScript. */
async function transpiled() {
  const jco = pathToFileURL(createRequire(join(folder, "package.json")).resolve("@bytecodealliance/jco-transpile"));
  const { transpile, writeFiles } = await import(jco);
  const { files, imports } = await transpile(resolve(values.component), { outDir: join(folder, "transpiled"), name: "hookseal" });
  strictEqual(imports.length, 0, `the component imports ${imports}`);
  await writeFiles(files);
  return import(pathToFileURL(join(folder, "transpiled/hookseal.js")));
}

function differences(face) {
  return conform(face, cases).slice(0, 5).map((failure) => JSON.stringify(failure, null, 2)).join("\n");
}

/** Whether the interface has types for what the case passes. */
function isExpressible({ secret, headers, options = {}, ...one }) {
  const isSecret = (given) => typeof given === "string" || (typeof given === "object" && given !== null && !Array.isArray(given));
  return !("body_value" in one) && headers !== null && [secret].flat().every(isSecret) && !(options.max_body_bytes < 0);
}
