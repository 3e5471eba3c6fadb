// What no case of tests/receiving tells: a body that a framework has parsed, and a store that is away.
import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { newDelivery } from "../../receiving/javascript/recipes.mjs";
import { send } from "./send.mjs";

/** Something parsed the body before the receiver came: reported at once, in the log. */
export async function parsedFirst(receiver) {
  await refused(receiver, 500, "body_not_raw");
  await wait(50);
  assert.match(receiver.log(), /hookseal: body_not_raw: the (body is an object; expected its raw bytes|raw body is not there: (something read|found an object))/);
  return "500 body_not_raw";
}

/** The store is away: nothing is handled, and the provider is asked to try again. */
export async function storeAway(receiver) {
  await refused(receiver, 503, "store_unavailable");
  return "503";
}

/** The guide of limits: other networks are refused, and an address that is refused too often waits; nobody else does. */
export async function limits({ url }) {
  const genuine = newDelivery();
  const statusFrom = async (address, { headers, body } = genuine) => (await send(url, { headers: { ...headers, "X-Forwarded-For": address }, body })).status;
  const forged = { ...genuine, body: Buffer.concat([genuine.body, Buffer.from(" ")]) };
  const statuses = async (address, delivery, times) => [...new Set(await Promise.all(Array.from({ length: times }, () => statusFrom(address, delivery))))];
  assert.equal(await statusFrom("198.51.100.7"), 403);
  assert.equal(await statusFrom("127.0.0.9"), 200);
  // In bursts: one that isn't answered yet counts.
  for (let burst = 0; burst < 3; burst++) assert.deepEqual(await statuses("127.0.0.9", genuine, 50), [200]);
  assert.deepEqual(await statuses("2001:db8::7", forged, 100), [401]);
  assert.equal(await statusFrom("2001:db8::7", forged), 429);
  assert.equal(await statusFrom("2001:db8::7"), 429);
  assert.equal(await statusFrom("127.0.0.9"), 200);
  return "403, 429";
}

async function refused({ url, log }, status, code) {
  const delivery = newDelivery();
  const response = await send(url, delivery);
  assert.deepEqual([response.status, response.json], [status, { code }], log());
  await wait(50);
  assert.doesNotMatch(log(), new RegExp(`recorded ${delivery.id}`));
}
