// The contract for receiving, in this process: requests through every adapter that the project has, or that
// HOOKSEAL_ADAPTERS names.
//
//   node --test tests/receiving/javascript/receiving.test.mjs    after tests/e2e/setup.mjs
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { adapterOf, alone } from "./adapters.mjs";
import { topic } from "./data.mjs";
import { playInProcess } from "./in-process.mjs";

const adapters = process.env.HOOKSEAL_ADAPTERS?.split(",") ?? [...alone, "express"];
const topics = [topic("requests"), topic("receivers"), topic("challenges")];
const run = new Set();

for (const name of adapters) {
  const adapter = await adapterOf(name);
  for (const { topic: what, records = {}, cases } of topics) {
    describe(`${name}: ${what}`, () => {
      for (const one of cases.filter(({ needs = [] }) => needs.every((need) => adapter.abilities.includes(need)))) {
        run.add(one.id);
        it(one.id, () => playInProcess(adapter, one, records));
      }
    });
  }
}

if (!process.env.HOOKSEAL_ADAPTERS) {
  it("has an adapter for every case", () => {
    const all = topics.flatMap(({ cases }) => cases.map(({ id }) => id));
    assert.deepEqual(all.filter((id) => !run.has(id)), []);
  });
}
