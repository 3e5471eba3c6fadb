// The examples of npm/ and python/, as a user runs them: installed from the packed artefacts. Receivers over HTTP.
//
//   node --test tests/e2e/examples.test.mjs    after setup.mjs; locations as for demo.mjs, from the environment
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHmac, generateKeyPairSync } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { locate } from "./locations.mjs";
import { serveNode, servePython, serveWorkerd, stopAll } from "./serve.mjs";

const secret = "whsec_k7x9m2";
const root = fileURLToPath(new URL("../..", import.meta.url));
const places = locate();
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs8", format: "pem" } });
const env = {
  STRIPE_WEBHOOK_SECRET: secret, TECTRA_WEBHOOK_SECRET: secret, ACME_WEBHOOK_SECRET: secret, THUNDERSTACK_KEY: privateKey,
};
const onFreePort = { ...env, NODE_OPTIONS: `--import=${new URL("free-port.mjs", import.meta.url)}` };
const express = (name) => () => serveNode(join(places.express, "examples", name), onFreePort);
const flask = (name) => () =>
  servePython(places.python, ["-m", "flask", "--app", join(root, "python/examples", name), "run", "--port", "0"], env);

const receivers = {
  "npm/examples/express.mjs": express("express.mjs"),
  "npm/examples/worker.mjs": () => serveWorkerd(places.workerd, join(places.workerExample, "workerd.capnp"), env),
  "python/examples/flask_app.py": flask("flask_app.py"),
};
/** These call `verify`, and leave limits and repetitions to the user. */
const verifiers = {
  "npm/examples/verify.mjs": express("verify.mjs"),
  "python/examples/verify.py": flask("verify.py"),
};
const programs = {
  "npm/examples/typed-events.mjs": /^uuid production$/,
  "npm/examples/base.mjs": /^invoice\.paid$/,
  "npm/examples/keys.mjs": /^NODE_STATUS_UPDATED$/,
  "npm/examples/own-provider.mjs": /^t=\d+,v1=[0-9a-f]{64} order\.paid$/,
  "npm/examples/own-challenge.mjs": /^200 1158201444$/,
  "npm/examples/own-events.mjs": /^true\n\$\.data\.state$/,
  "npm/examples/one-platform.mjs": /^content\.signed$/,
  "python/examples/typed_events.py": /^uuid production$/,
  "python/examples/own_challenge.py": /^200 1158201444$/,
  "python/examples/own_provider.py": /^t=\d+,v1=[0-9a-f]{64} order\.paid$/,
};

// As Stripe sends it: on several lines.
const body = Buffer.from(JSON.stringify({ id: "evt_1", type: "invoice.paid", data: { object: { id: "in_1" } } }, null, 2));
const sign = (bytes) => {
  const time = Math.floor(Date.now() / 1000);
  return `t=${time},v1=${createHmac("sha256", secret).update(`${time}.`).update(bytes).digest("hex")}`;
};
const refused = (code) => ({ status: 401, text: { code } });
const parsed = ({ status, text }) => ({ status, text: JSON.parse(text) });

after(stopAll);

// Those are run by tests/packaging/python/test_guides.py.
const ofGuides = /(_receiver|\/test_\w+|\/conftest)\.py$/;

it("every example is run here, or is a guide's", () => {
  const examples = ["npm/examples", "python/examples"].flatMap((folder) =>
    readdirSync(join(root, folder)).filter((name) => /\.(mjs|py)$/.test(name)).map((name) => `${folder}/${name}`));
  const run = Object.keys({ ...receivers, ...verifiers, ...programs });
  assert.deepEqual(examples.filter((name) => !ofGuides.test(name)).sort(), run.sort());
});

for (const [name, start] of Object.entries({ ...receivers, ...verifiers })) {
  describe(name, () => {
    let receiver;
    before(async () => {
      receiver = await start();
    });

    const send = async (bytes, signature, { method = "POST", type = "application/json" } = {}) => {
      const response = await fetch(`${receiver.origin}/webhooks/stripe`, {
        method,
        headers: { "Content-Type": type, ...(signature && { "Stripe-Signature": signature }) },
        body: method === "POST" ? bytes : undefined,
        signal: AbortSignal.timeout(10_000),
      });
      return { status: response.status, text: await response.text() };
    };

    it("accepts a valid delivery", async () => {
      assert.equal((await send(body, sign(body))).status, 200, receiver.log());
      // Its output comes through a pipe, a moment later.
      const handled = /paid: in_1|invoice\.paid evt_1/;
      for (let tries = 0; tries < 40 && !handled.test(receiver.log()); tries++) await wait(25);
      assert.match(receiver.log(), handled);
    });

    it("accepts a valid delivery of any content type", async () => {
      const { status } = await send(body, sign(body), { type: "application/x-www-form-urlencoded" });
      assert.equal(status, 200, receiver.log());
    });

    it("refuses a flipped byte, and says no more than the code", async () => {
      const flipped = Buffer.from(body);
      flipped[20] ^= 1;
      assert.deepEqual(parsed(await send(flipped, sign(body))), refused("signature_mismatch"));
    });

    it("refuses a delivery without a signature", async () => {
      assert.deepEqual(parsed(await send(body)), refused("missing_signature"));
    });

    it("refuses a POST without a body", async () => {
      assert.deepEqual(parsed(await send(undefined)), refused("missing_signature"));
    });

    it("refuses a signature of another length, and isn't shaken", async () => {
      assert.deepEqual(parsed(await send(body, sign(body).slice(0, -2))), refused("malformed_signature"));
    });

    it("answers 400 to what is signed and isn't JSON", async () => {
      const text = Buffer.from("type=invoice.paid");
      assert.deepEqual(parsed(await send(text, sign(text))), { status: 400, text: { code: "invalid_json" } });
    });

    it("takes a type that it has no handler for", async () => {
      const other = Buffer.from('{"id":"evt_2","type":"customer.created","data":{}}');
      assert.equal((await send(other, sign(other))).status, 200, receiver.log());
    });

    if (name in receivers) {
      it("refuses a body of 6 MB", async () => {
        const large = Buffer.alloc(6 * 1024 * 1024, " ");
        // workerd closes on what it hasn't read, and its reset may overtake its answer: not ten times in a row.
        const answered = (attempts) =>
          send(large, sign(large)).catch((error) => (attempts > 1 && error.message === "fetch failed" ? answered(attempts - 1) : Promise.reject(error)));
        assert.deepEqual(parsed(await answered(10)), { status: 413, text: { code: "body_too_large" } });
      });
    }

    it("doesn't answer GET", async () => {
      assert.ok([404, 405].includes((await send(undefined, undefined, { method: "GET" })).status));
    });

    it("accepts the next valid delivery after all this", async () => {
      assert.equal((await send(body, sign(body))).status, 200, receiver.log());
    });
  });
}

for (const [name, output] of Object.entries(programs)) {
  it(name, () => {
    const [command, folder] = name.endsWith(".py") ? [places.python, "python/examples"] : [process.execPath, ""];
    const program = folder ? join(root, name) : join(places.express, "examples", name.split("/").at(-1));
    const { status, stdout, stderr } = spawnSync(command, [program], { encoding: "utf8", env: { ...process.env, ...env } });
    assert.equal(status, 0, stderr);
    assert.match(stdout.trim(), output);
  });
}
