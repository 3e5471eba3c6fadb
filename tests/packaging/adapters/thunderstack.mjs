// A receiver of ThunderStack's webhooks against a key server that rotates, and one that is away.
import assert from "node:assert/strict";
import { generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import { stopAll } from "../../e2e/serve.mjs";
import { send } from "./send.mjs";

const node = "node-1";

function signer() {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  let count = 0;
  const delivery = (nodeId = node) => {
    const details = { nodeId, status: "RUNNING" };
    const eventTimestamp = new Date(Date.now() + count++).toISOString();
    const body = Buffer.from(JSON.stringify({ eventType: "NODE_STATUS_UPDATED", eventTimestamp, nodeId, details }));
    return { body, headers: { "X-ThunderStack-Signature": sign("sha256", body, privateKey).toString("base64") } };
  };
  return { pem: publicKey.export({ type: "spki", format: "pem" }), delivery };
}

/** `start(env)` starts the receiver. */
export async function rotation(start) {
  const [first, second] = [signer(), signer()];
  let pem;
  let hits = 0;
  const server = createServer((_, response) => {
    hits += 1;
    if (pem) setTimeout(() => response.end(pem), 100); // long enough for others to arrive meanwhile
    else response.writeHead(500).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const key = `http://127.0.0.1:${server.address().port}/key`;
  const { origin, log } = await start({ THUNDERSTACK_PUBLIC_KEY_URL: key, THUNDERSTACK_NODE_ID: node });
  const verdict = async (delivery) => {
    const { status, json } = await send(`${origin}/webhooks/thunderstack`, delivery);
    return [status, json.code ?? "received"].join(" ");
  };
  const each = (signer, count) => Promise.all(Array.from({ length: count }, () => verdict(signer.delivery())));
  const all = (text) => new Array(10).fill(text);
  try {
    assert.equal(await verdict(first.delivery()), "503 key_unavailable", log());
    pem = first.pem;
    hits = 0;
    assert.deepEqual(await each(first, 10), all("200 received"), log());
    pem = second.pem;
    assert.deepEqual(await each(second, 10), all("200 received"), log());
    // Three fetches are spent, so nobody can tell whether this is yet another key's.
    assert.deepEqual(await each(first, 10), all("503 key_unavailable"), log());
    assert.equal(await verdict(second.delivery("node-2")), "403 unexpected_node", log());
    assert.equal(hits, 2, "two fetches in all");
    return "503 without a key, 10 at once share a fetch, 10 at once after a rotation too, 503 while the server is left in peace";
  } finally {
    stopAll();
    server.closeAllConnections();
    server.close();
  }
}
