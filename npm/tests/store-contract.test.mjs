// hookseal/store-contract: a store that keeps it passes, and one that breaks it in any of its points doesn't.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { load } from "../../tests/receiving/javascript/package.mjs";

const { MemoryStore } = await load("hookseal");
const { storeContract } = await load("hookseal/store-contract");

/** The names of the tests that a store fails. */
async function failures(change, options) {
  const failed = [];
  const open = (given) => Object.assign(new MemoryStore(given), change);
  await Promise.all(storeContract(open, options).map(({ name, run }) => run().catch(() => failed.push(name.split(":")[0]))));
  return failed.sort();
}

describe("hookseal/store-contract", () => {
  for (const { name, run } of storeContract((options) => new MemoryStore(options))) it(name, run);
  const broken = {
    "claims twice": [{ claim: () => ({ state: "claimed", token: String(Math.random()) }) }, "at-once"],
    "never claims": [{ claim: () => ({ state: "in_progress" }) }, "released"],
    "answers false": [{ claim: () => false }, "claimed-then-done"],
    "commits for anybody": [{ commit: () => true }, "expired-and-taken"],
    "releases nothing": [{ release() {} }, "released"],
    "renews nothing": [{ renew: () => true }, "renewed"],
  };
  for (const [name, [change, failing]] of Object.entries(broken)) {
    it(`one that ${name}`, async () => assert.ok((await failures(change)).includes(failing)));
  }
  it("leaves out what a store need not do", async () => {
    assert.deepEqual(await failures({ renew: undefined }, { renews: false }), []);
    const all = storeContract(() => new MemoryStore()).length;
    assert.ok(storeContract(() => new MemoryStore(), { renews: false, fingerprints: false, expires: false }).length < all - 2);
  });
});
