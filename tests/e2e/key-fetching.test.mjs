// Receivers that fetch their platform's public keys, end to end: Express, a Worker and Flask, with the package as it is
// installed, over HTTPS from a key server. The platforms' hosts are fixed in their records and can't be reached from
// here, so the way to them leads to this machine: to-key-server.mjs, to_key_server.py, and a service of workerd's.
//
//   node --test tests/e2e/key-fetching.test.mjs    after setup.mjs; locations as for demo.mjs, from the environment
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { hangUp, send } from "../packaging/adapters/send.mjs";
import { keyFetchingCases } from "./key-fetching-cases.mjs";
import { keyServer } from "./key-server.mjs";
import { locate } from "./locations.mjs";
import { serveNode, servePython, serveWorkerd, stopAll } from "./serve.mjs";

const places = locate();
const certificate = join(places.keyServer, "certificate.pem");
const redirected = new URL("receivers/to-key-server.mjs", import.meta.url);
const flask = fileURLToPath(new URL("receivers/platforms_flask.py", import.meta.url));

const receivers = {
  Express: (env) =>
    serveNode(join(places.express, "platforms-express.mjs"), { ...env, NODE_OPTIONS: `--import=${redirected}`, NODE_EXTRA_CA_CERTS: certificate }),
  // Its certificate and its service stand in the configuration.
  "a Worker": (env) =>
    serveWorkerd(places.workerd, join(places.workerPlatforms, "workerd.capnp"), env, [`--external-addr=key-server=127.0.0.1:${env.KEY_SERVER_PORT}`]),
  // no_proxy: nor may this machine's proxy be asked for those hosts.
  Flask: (env) => servePython(places.python, [flask], { ...env, SSL_CERT_FILE: certificate, no_proxy: "*" }),
};

const keys = await keyServer(places.keyServer);
after(() => {
  stopAll();
  return keys.close();
});

for (const [name, start] of Object.entries(receivers)) {
  describe(name, () => {
    let serving;
    before(async () => void (serving = await start({ PLATFORM_CASES: places.platformCases, KEY_SERVER_PORT: String(keys.port) })));

    for (const { id, steps } of keyFetchingCases()) {
      it(id, async () => {
        for (const [at, step] of steps.entries()) await play(step, serving, id, `step ${at + 1}`);
      });
    }
  });
}

function play(step, serving, id, name) {
  if (step.waits) return wait(step.waits);
  return step.request ? deliver(serving, id, step, name) : keys.does(step);
}

async function deliver({ origin, log }, id, { request: { method, query, now, headers, body }, hangsUpAfter, expect, fetched, told }, step) {
  const before = log().length;
  const url = `${origin}/${id}${query}`;
  const request = { method, headers: { ...Object.fromEntries(headers), "X-Now": String(now) }, body: Buffer.from(body, "base64") };
  keys.fetched();
  if (hangsUpAfter) return hangUp(url, request, hangsUpAfter);
  const { status, text, json } = await send(url, request);
  assert.ok([expect.status].flat().includes(status), `${step}: ${status} ${text}\n${log().slice(before)}`);
  if (expect.json) assert.deepEqual(json, expect.json, step);
  if (fetched) assert.deepEqual(keys.fetched(), fetched, step);
  if (!told) return;
  // What is printed comes a little after the answer.
  const isTold = () => log().slice(before).split("\n").some((line) => line.includes(json.code) && line.includes(told));
  for (let tries = 0; tries < 50 && !isTold(); tries += 1) await wait(20);
  assert.ok(isTold(), `${step}: the log says neither ${json.code} nor where:\n${log().slice(before)}`);
}
