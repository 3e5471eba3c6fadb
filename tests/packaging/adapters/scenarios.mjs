// What every receiver must do, whatever it is built on. Each answers the word or two that the table shows.
import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { anchored, headersOf, verified } from "./deliveries.mjs";
import { breakOff, send, sendWithoutEnd } from "./send.mjs";

const received = { status: 200, json: { received: true } };
const duplicate = { status: 200, json: { received: true, duplicate: true } };
const refused = (status, code) => ({ status, json: { code } });

/** Status and JSON, and not a word more. */
function same(answer, expected, { log }) {
  const { status, json } = answer;
  assert.deepEqual({ status, json }, expected, log());
  assert.match(answer.headers["content-type"] ?? "", /^application\/json\b/);
}

/** What the user's own code did. Its output comes through a pipe, a moment later. */
async function recorded({ log }, id, times) {
  const count = () => log().split(`recorded ${id}`).length - 1;
  for (let tries = 0; tries < 40 && count() < times; tries++) await wait(25);
  assert.equal(count(), times, `handler runs of ${id}\n${log()}`);
}

export const scenarios = {
  async valid(target) {
    const delivery = anchored();
    same(await send(target.url, delivery), received, target);
    await recorded(target, delivery.id, 1);
    return "200";
  },
  async "valid, in chunks"(target) {
    const delivery = anchored("plain", 300_000);
    same(await send(target.url, { ...delivery, chunked: true }), received, target);
    await recorded(target, delivery.id, 1);
    return "200";
  },
  async "any content type"(target) {
    for (const type of ["application/x-www-form-urlencoded", "text/plain", undefined]) {
      const { id, body, headers: { "Content-Type": _, ...headers } } = anchored();
      same(await send(target.url, { body, headers: { ...headers, ...(type && { "Content-Type": type }) } }), received, target);
      await recorded(target, id, 1);
    }
    return "200";
  },
  async "no handler"(target) {
    same(await send(target.url, verified()), received, target);
    return "200";
  },
  async forged(target) {
    const delivery = anchored();
    const body = Buffer.from(String(delivery.body).replace("polygon", "polygoo")); // one bit, and still JSON
    same(await send(target.url, { ...delivery, body }), refused(401, "signature_mismatch"), target);
    const short = { ...delivery.headers, "X-Tectra-Signature": "abc" };
    same(await send(target.url, { ...delivery, headers: short }), refused(401, "malformed_signature"), target);
    await recorded(target, delivery.id, 0);
    return "401";
  },
  async "not JSON"(target) {
    const body = Buffer.from("event=batch.anchored");
    same(await send(target.url, { body, headers: headersOf(body) }), refused(400, "invalid_json"), target);
    return "400";
  },
  async duplicate(target) {
    const delivery = anchored();
    same(await send(target.url, delivery), received, target);
    same(await send(target.url, delivery), duplicate, target);
    // What isn't signed decides nothing.
    const headers = { ...delivery.headers, "X-Tectra-Delivery": "another", "X-Tectra-Timestamp": "1" };
    same(await send(target.url, { ...delivery, headers }), duplicate, target);
    await recorded(target, delivery.id, 1);
    return "200";
  },
  async "in progress"(target) {
    const delivery = anchored("slow");
    const first = send(target.url, delivery);
    await wait(300);
    const second = await send(target.url, delivery);
    same(second, refused(409, "in_progress"), target);
    assert.match(second.headers["retry-after"], /^\d+$/);
    same(await first, received, target);
    same(await send(target.url, delivery), duplicate, target);
    await recorded(target, delivery.id, 1);
    return "409";
  },
  async "handler failed, then retried"(target) {
    const delivery = anchored("flaky");
    same(await send(target.url, delivery), refused(500, "handler_failed"), target);
    same(await send(target.url, delivery), received, target);
    same(await send(target.url, delivery), duplicate, target);
    await recorded(target, delivery.id, 1);
    return "500, 200";
  },
  async "too large"(target) {
    const delivery = anchored("plain", 5 * 1024 * 1024);
    same(await answered(() => send(target.url, delivery)), refused(413, "body_too_large"), target);
    await recorded(target, delivery.id, 0);
    return "413";
  },
  async "too large, without end"(target) {
    const answer = await answered(() => sendWithoutEnd(target.url, headersOf(Buffer.alloc(0))));
    same(answer, refused(413, "body_too_large"), target);
    assert.ok(answer.sent < 16 * 1024 * 1024, `answered after ${answer.sent} bytes`);
    return "413";
  },
  async empty(target) {
    same(await send(target.url), refused(401, "missing_signature"), target);
    const body = Buffer.alloc(0);
    same(await send(target.url, { body, headers: headersOf(body) }), refused(400, "invalid_json"), target);
    same(await send(target.url, { body, headers: headersOf(body), chunked: true }), refused(400, "invalid_json"), target);
    return "401, 400";
  },
  async "not POST"(target) {
    const answer = await send(target.url, { method: "GET" });
    assert.ok([404, 405].includes(answer.status), `${answer.status}`);
    if (answer.status === 405) assert.equal(answer.headers.allow, "POST");
    return String(answer.status);
  },
  async "broken off"(target) {
    const delivery = anchored("plain", 200_000);
    await breakOff(target.url, delivery);
    same(await send(target.url, delivery), received, target);
    await recorded(target, delivery.id, 1);
    return "200 next";
  },
};

/** Something parsed the body before the receiver came: said at once, in the log. */
export async function parsedFirst(target) {
  const delivery = anchored();
  same(await send(target.url, delivery), refused(500, "body_not_raw"), target);
  await wait(50);
  assert.match(target.log(), /hookseal: body_not_raw: the (body is an object; expected its raw bytes|raw body is not there: (something read|found an object))/);
  await recorded(target, delivery.id, 0);
  return "500 body_not_raw";
}

/** The store is away: nothing is handled, and the provider is asked to try again. */
export async function storeAway(target) {
  const delivery = anchored();
  same(await send(target.url, delivery), refused(503, "store_unavailable"), target);
  await recorded(target, delivery.id, 0);
  return "503";
}

/**
 * A server that closes on what it hasn't read resets the connection, and the reset may overtake its answer
 * (workerd's does, the more often the busier the machine): ten times in a row it must not.
 */
async function answered(send, attempts = 10) {
  try {
    return await send();
  } catch (error) {
    if (attempts === 1 || !["ECONNRESET", "EPIPE"].includes(error.code)) throw error;
    return answered(send, attempts - 1);
  }
}
