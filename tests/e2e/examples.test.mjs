// The examples of npm/ and python/, as a user runs them: installed from the packed artefacts, over HTTP.
//
//   node --test tests/e2e/examples.test.mjs    after setup.mjs; locations as for demo.mjs, from the environment
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { locate } from "./locations.mjs";
import { serveNode, servePython, serveWorkerd, stopAll } from "./serve.mjs";

const secret = "whsec_k7x9m2";
const env = { TECTRA_WEBHOOK_SECRET: secret };
const flaskApp = fileURLToPath(new URL("../../python/examples/flask_app.py", import.meta.url));
const places = locate();

const examples = {
  "npm/examples/express.mjs": () => serveNode(join(places.express, "example.mjs"), env),
  "npm/examples/worker.mjs": () => serveWorkerd(places.workerd, join(places.workerExample, "workerd.capnp"), env),
  "python/examples/flask_app.py": () =>
    servePython(places.python, ["-m", "flask", "--app", flaskApp, "run", "--port", "0"], env),
};

const body = Buffer.from(
  `{ "event": "batch.anchored", "timestamp": "${new Date().toISOString()}", "data": { "batch_id": "batch-uuid", ` +
    '"merkle_root": "0xabc123...", "leaf_count": 247, "tx_hash": "0x4a7f...", "block_number": 58203947, ' +
    '"network": "polygon", "record_ids": ["uuid1", "uuid2", "..."] } }',
);
const sign = (bytes) => createHmac("sha256", secret).update(bytes).digest("hex");

after(stopAll);

for (const [name, start] of Object.entries(examples)) {
  describe(name, () => {
    let receiver;
    before(async () => {
      receiver = await start();
    });

    const send = async (bytes, signature, method = "POST") => {
      const response = await fetch(`${receiver.origin}/webhooks/tectra`, {
        method,
        headers: { "Content-Type": "application/json", ...(signature && { "X-Tectra-Signature": signature }) },
        body: method === "POST" ? bytes : undefined,
        signal: AbortSignal.timeout(10_000),
      });
      return { status: response.status, text: await response.text() };
    };
    const refused = (code) => ({ status: 401, text: { code } });
    const parsed = ({ status, text }) => ({ status, text: JSON.parse(text) });

    it("accepts a valid delivery", async () => {
      assert.equal((await send(body, sign(body))).status, 200, receiver.log());
    });

    it("accepts a valid delivery of any content type", async () => {
      const response = await fetch(`${receiver.origin}/webhooks/tectra`, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Tectra-Signature": sign(body) },
        body,
        signal: AbortSignal.timeout(10_000),
      });
      assert.equal(response.status, 200, receiver.log());
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
      assert.deepEqual(parsed(await send(body, sign(body).slice(2))), refused("malformed_signature"));
    });

    it("answers 400 to what is signed and isn't JSON", async () => {
      const text = Buffer.from("event=batch.anchored");
      assert.deepEqual(parsed(await send(text, sign(text))), { status: 400, text: { code: "invalid_json" } });
    });

    it("takes in what differs from the documentation", async () => {
      for (const text of [
        '{"event":"content.archived","timestamp":"2025-06-14T09:33:12Z","data":{}}',
        '{"event":"content.signed","timestamp":"yesterday","data":{"record_id":7,"more":[]}}',
      ]) {
        const drifted = Buffer.from(text);
        assert.equal((await send(drifted, sign(drifted))).status, 200, receiver.log());
      }
    });

    it("refuses a body of 6 MB", async () => {
      const large = Buffer.alloc(6 * 1024 * 1024, " ");
      // workerd closes on what it hasn't read, and its reset may overtake its answer: not ten times in a row.
      const answered = (attempts) =>
        send(large, sign(large)).catch((error) => (attempts > 1 && error.message === "fetch failed" ? answered(attempts - 1) : Promise.reject(error)));
      assert.deepEqual(parsed(await answered(10)), { status: 413, text: { code: "body_too_large" } });
    });

    it("doesn't answer GET", async () => {
      assert.ok([404, 405].includes((await send(undefined, undefined, "GET")).status));
    });

    it("accepts the next valid delivery after all this", async () => {
      assert.equal((await send(body, sign(body))).status, 200, receiver.log());
    });
  });
}
