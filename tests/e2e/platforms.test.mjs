// One platform of each kind, end to end: a delivery that isn't signed by hookseal goes over HTTP to a real receiver in
// Express, in a Worker and in Flask; what is right is handled once, what is forged is refused, a challenge is answered.
//
//   node --test tests/e2e/platforms.test.mjs    after setup.mjs; locations as for demo.mjs, from the environment
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { send } from "../packaging/adapters/send.mjs";
import { locate } from "./locations.mjs";
import { platformCases } from "./platform-cases.mjs";
import { serveNode, servePython, serveWorkerd, stopAll } from "./serve.mjs";

const places = locate();
const env = { PLATFORM_CASES: places.platformCases };
const flask = fileURLToPath(new URL("receivers/platforms_flask.py", import.meta.url));

const receivers = {
  Express: () => serveNode(join(places.express, "platforms-express.mjs"), env),
  "a Worker": () => serveWorkerd(places.workerd, join(places.workerPlatforms, "workerd.capnp"), env),
  Flask: () => servePython(places.python, [flask], env),
};
const cases = platformCases();

after(stopAll);

for (const [name, start] of Object.entries(receivers)) {
  describe(name, () => {
    let serving;
    before(async () => void (serving = await start()));

    for (const one of cases) {
      it(one.id, async () => {
        const { handled = [], ...expect } = one.expect;
        assertAnswer(await ask(serving.origin, one), expect);
        // An event without a key can't be told from another: it is handled each time.
        const isKeyed = handled.every(([, key]) => key !== null);
        const again = isKeyed && expect.json ? { ...expect, json: { ...expect.json, duplicate: true } } : expect;
        if (handled.length > 0) assertAnswer(await ask(serving.origin, one), again);
        const all = isKeyed ? handled : [...handled, ...handled];
        assert.deepEqual(await handledIn(serving, one.id, all.length), all);
      });
    }
  });
}

function ask(origin, { id, request: { method, query, now, headers, body } }) {
  const all = { ...Object.fromEntries(headers), "X-Now": String(now) };
  return send(`${origin}/${id}${query}`, { method, headers: all, body: Buffer.from(body, "base64") });
}

function assertAnswer({ status, text, json }, { refused, ...expect }) {
  if (refused) assert.ok(status >= 400 && status < 500, `${status} ${text}`);
  if (expect.status !== undefined) assert.equal(status, expect.status, text);
  if (expect.text !== undefined) assert.equal(text, expect.text);
  if (expect.json !== undefined) assert.deepEqual(json, expect.json);
}

/** `[type, key]` of each event that a handler of the case had. What is printed comes a little after the answer. */
async function handledIn({ log }, id, count) {
  const found = () => [...log().matchAll(/^handled (\[.*\])$/gm)].map((line) => JSON.parse(line[1])).filter(([of]) => of === id);
  for (let tries = 0; tries < 50 && found().length < count; tries += 1) await wait(20);
  return found().map(([, type, key]) => [type, key]);
}
