// Test deliveries of every platform whose secret can sign: each verifies, and two are two events.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { it } from "node:test";
import { load } from "../../tests/receiving/javascript/package.mjs";

const { providers, Webhook } = await load("hookseal");
const { signedDelivery } = await load("hookseal/testing");
const ids = providers().map((one) => (typeof one === "string" ? one : one.id));

/** What a platform's own vectors are verified with. */
function made(id) {
  const file = new URL(`../../tests/vectors/platforms/${id}.json`, import.meta.url);
  const { cases } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { cases: [] };
  const { secret, options = {} } = cases.find(({ secret, expect }) => typeof secret === "string" && !secret.includes("PUBLIC KEY") && !expect.code) ?? {};
  return secret && new Webhook(id, secret, options.settings && { settings: options.settings });
}

/** Undefined where the platform's own sender alone can make one: another format, headers that it signs by name. */
function delivery(webhook) {
  try {
    return signedDelivery(webhook, "test.type");
  } catch (error) {
    assert.match(error.code, /^invalid_(option|key)$/);
    return undefined;
  }
}

it("every platform has test deliveries, of which no two are one event", () => {
  let [judged, refused] = [0, []];
  for (const id of ids) {
    const webhook = made(id);
    const [one, other] = webhook ? [delivery(webhook), delivery(webhook)] : [];
    if (!one) continue;
    try {
      const keys = [one, other].map(({ body, headers, url }) => webhook.verifySignature(body, headers, { url, method: "POST" }).idempotencyKey);
      if (keys[0] !== null) assert.notEqual(keys[0], keys[1], id);
      judged++;
    } catch (error) {
      if (error.code === "ERR_ASSERTION") throw error;
      refused.push(`${id}: ${error.code}`);
    }
  }
  assert.deepEqual(refused, []);
  assert.ok(judged > 250, `${judged} judged`);
});
