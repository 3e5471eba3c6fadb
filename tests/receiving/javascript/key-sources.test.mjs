// The contract of key sources that a record describes: a `fetch` of the test's own answers for every address.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inCamelCase, topic } from "./data.mjs";
import { load } from "./package.mjs";

const { KeySource, WebhookConfigError } = await load("hookseal");

describe("key sources", () => {
  for (const one of topic("key-sources").cases) it(one.id, () => play(one));
});

async function play({ record, options, served, refused, steps }) {
  const serving = { ...served };
  let fetched = [];
  const fetch = async (url) => {
    fetched.push(url);
    return serving[url] === undefined ? new Response("", { status: 404 }) : new Response(serving[url]);
  };
  const make = () => new KeySource(record, { ...inCamelCase(options), fetch, onError: () => {} });
  if (refused) return assert.throws(make, (error) => error instanceof WebhookConfigError && error.code === refused);
  const source = make();
  for (const [at, { serve, verify, gives, fetched: expected }] of steps.entries()) {
    if (serve) {
      Object.assign(serving, serve);
      continue;
    }
    const outcome = await source.verify(verify.body, verify.headers).then((event) => (event.type ? "accepted" : "untyped"), ({ code }) => code);
    assert.deepEqual([outcome, fetched], [gives, expected], `step ${at + 1}`);
    fetched = [];
  }
}
