// The shared vectors in Node (import and require) and in workerd, through the installed package.
//
//   node --test tests/conformance/conformance.test.mjs    after tests/e2e/setup.mjs
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { locate } from "../e2e/locations.mjs";
import { serveWorkerd, stopAll } from "../e2e/serve.mjs";
import { conform } from "./conformance.mjs";
import { forced, wayCount } from "./forced.mjs";
import { topics } from "./vectors.mjs";

const places = locate();
const require = createRequire(join(places.express, "package.json"));
const all = topics();
const noDifference = (failures) => assert.equal(failures.length, 0, JSON.stringify(failures.slice(0, 5), null, 2));

it("has at least 1,600 cases", () => {
  assert.ok(all.reduce((count, { cases }) => count + cases.length, 0) >= 1600);
});

const entry = pathToFileURL(require.resolve("hookseal"));
const imported = await import(entry);
const { tuning } = await import(new URL("./tuning.js", entry));

it("forces what the package has to be forced", () => {
  for (const way of Object.values(forced)) for (const name of Object.keys(way)) assert.ok(name in tuning, name);
});

for (const [name, way] of Object.entries(forced)) {
  describe(`Node, import, ${name}`, () => {
    const usual = { ...tuning };
    before(() => Object.assign(tuning, way));
    after(() => Object.assign(tuning, usual));
    for (const { topic, cases } of all) it(`${topic}: ${cases.length} cases`, () => noDifference(conform(imported, cases)));
  });
}

// One that must fail: a runtime that reports no difference there has run nothing.
const sound = all.flatMap(({ cases }) => cases).find(({ expect }) => expect.type);
const canary = { ...sound, expect: { ...sound.expect, type: "canary" } };

it("import: tells a difference", () => assert.notEqual(conform(imported, [canary]).length, 0));

describe("Node, require", () => {
  const hookseal = require("hookseal");
  it("tells a difference", () => assert.notEqual(conform(hookseal, [canary]).length, 0));
  for (const { topic, cases } of all) it(`${topic}: ${cases.length} cases`, () => noDifference(conform(hookseal, cases)));
});

describe("workerd", () => {
  let worker;
  before(async () => {
    worker = await serveWorkerd(places.workerd, join(places.workerConformance, "workerd.capnp"), {});
  });
  after(stopAll);
  const failures = async (cases) => {
    const ask = () => fetch(worker.origin, { method: "POST", body: JSON.stringify(cases) });
    // A request may meet workerd closing the connection of the one before.
    const answer = await ask().catch((error) => (["UND_ERR_SOCKET", "ECONNRESET"].includes(error.cause?.code) ? ask() : Promise.reject(error)));
    assert.equal(answer.status, 200, await answer.clone().text());
    return answer.json();
  };
  it("tells a difference, each way", async () => assert.equal(new Set((await failures([canary])).map(({ way }) => way)).size, wayCount));
  // Node runs the primitives' cases all, each way, in the same engine. Signatures of public keys take workerd's far longer.
  const some = ({ topic, cases }) => (topic === "wycheproof_primitives" ? cases.filter((_, at) => at % 16 === 0) : cases);
  for (const one of all) it(`${one.topic}: ${some(one).length} cases`, async () => {
    const cases = some(one);
    for (let from = 0; from < cases.length; from += 200) noDifference(await failures(cases.slice(from, from + 200)));
  });
});
