// What an editor offers between the quotation marks of `receiver.on("")`.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const file = fileURLToPath(new URL("completions.ts", import.meta.url));
const text = `
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";
new Receiver(new Webhook("tectra", "secret")).on("", () => {});
`;
const host = {
  ...ts.sys,
  useCaseSensitiveFileNames: () => true,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => fileURLToPath(new URL(".", import.meta.url)),
  getCompilationSettings: () => ({ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
};
const offered = ts.createLanguageService(host).getCompletionsAtPosition(file, text.indexOf('.on("') + '.on("'.length, {});
assert.deepEqual(offered?.entries.map(({ name }) => name).sort(), ["batch.anchored", "content.signed", "content.verified"]);
console.log("an editor offers the types");
