// What a terminal shows of an error that nobody catches: where the user's program is, and no line of 30 KB.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { entry } from "./package.mjs";

// A Node that can require modules takes the module otherwise.
const required = fileURLToPath(new URL("./cjs/index.js", entry));
const calls = {
  "a secret that isn't set": `new Webhook("stripe", process.env.NOT_SET)`,
  "an empty secret": `new Webhook("stripe", "")`,
  "an unknown platform": `new Webhook("strip", "a secret")`,
  "a record that is none": `new Webhook({ id: "acme" }, "a secret")`,
  "a secret for another scheme": `new Webhook("thunderstack", "a secret")`,
  "a parsed body": `new Webhook("stripe", "a secret").verify({}, {})`,
  "no signature": `new Webhook("stripe", "a secret").verify("{}", {})`,
  "a wrong signature": `new Webhook("tusky", "a secret").verify("{}", { "x-tusky-signature": "${"0".repeat(64)}" })`,
  "a misspelt option": `new Webhook("stripe", "a secret").sign("{}", { nwo: 1 })`,
};
const kinds = {
  module: ["--input-type=module", (call) => `import { Webhook } from ${JSON.stringify(entry)};\nfunction ofTheUser() { return ${call}; }\nofTheUser();`],
  CommonJS: ["--input-type=commonjs", (call) => `const { Webhook } = require(${JSON.stringify(required)});\nfunction ofTheUser() { return ${call}; }\nofTheUser();`],
};

for (const [kind, [type, program]] of Object.entries(kinds)) {
  describe(`an uncaught error, ${kind}`, () => {
    for (const [name, call] of Object.entries(calls)) {
      it(name, () => {
        const { status, stderr } = spawnSync(process.execPath, [type, "--eval", program(call)], { cwd: fileURLToPath(new URL(".", entry)), encoding: "utf8" });
        assert.equal(status, 1);
        assert.match(stderr, /^Webhook(Config|Verification)Error: /m);
        assert.match(stderr, /^ +at ofTheUser /m, "the user's function is in the stack");
        assert.doesNotMatch(stderr, /wasm:\/\//, "WebAssembly's functions aren't");
        assert.ok(stderr.split("\n").every((line) => line.length < 1000), "no line is longer than a screen");
      });
    }
  });
}
