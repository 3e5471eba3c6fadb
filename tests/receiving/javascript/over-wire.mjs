// A case against a receiver that runs as a process of its own, with its defaults. What its handlers did, and what it
// reported, is in its log: `recorded <id>` for each event that was handled.
import assert from "node:assert/strict";
import { setTimeout as later } from "node:timers/promises";
import { breakOff, hangUp, sendWithoutEnd } from "../../packaging/adapters/send.mjs";
import { sendOver } from "./adapters.mjs";
import { topic } from "./data.mjs";
import { play } from "./play.mjs";
import { deliveries } from "./recipes.mjs";

/** Longer than it takes until a handler is at work, and shorter than a slow one takes. */
const atWorkMillis = 300;

/** The cases for a receiver with its defaults that lacks these abilities. */
export function casesWithout(lacks) {
  const all = [...topic("requests").cases, ...topic("transport").cases];
  // A receiver's store, and what it reads of repeated headers, can't be seen from here.
  return all.filter(({ needs = [] }) => ![...lacks, "repeated_headers"].some((ability) => needs.includes(ability)));
}

/** Plays a case on the receiver at that URL. */
export async function playOverWire({ deliveries: recipes, steps }, { url, log }) {
  const deliveryOf = deliveries(recipes);
  const handledTimes = new Map();
  const begun = new Map();
  const countHandled = (handled = []) => {
    for (const [, name] of handled) handledTimes.set(name, (handledTimes.get(name) ?? 0) + 1);
  };
  const checkHandled = async () => {
    for (const [name, times] of handledTimes) await recorded(log, deliveryOf(name).id, times);
  };
  await play(steps, {
    routes: true,
    deliveryOf,
    send: (request, step) => patiently(() => sendOver(url, request), step?.expect?.status === 413),
    begun: () => later(atWorkMillis),
    release() {},
    async check({ begin, end, expect = {}, send }, status) {
      if (begin) return begun.set(begin, expect.handled);
      if (send && !handledTimes.has(send)) handledTimes.set(send, 0);
      // One that failed has recorded nothing.
      if (status === 200) countHandled(end ? begun.get(end) : expect.handled);
      await checkHandled();
      await reported(log, expect.reports);
    },
    async eachHandledOnce(names) {
      countHandled(names.map((name) => ["", name]));
      await checkHandled();
    },
    async sendWithoutEnd({ headers }, { most }) {
      const response = await patiently(() => sendWithoutEnd(url, Object.fromEntries(headers)), true);
      assert.ok(response.sent < most, `answered after ${response.sent} bytes`);
      return response;
    },
    async breakOff({ headers, body }) {
      await breakOff(url, { headers: Object.fromEntries(headers), body });
    },
    async hangUp({ headers, body }, { handled }) {
      await hangUp(url, { headers: Object.fromEntries(headers), body }, atWorkMillis);
      countHandled(handled);
      await checkHandled();
      await later(200); // and then it is committed
    },
  });
}

/** Its output comes through a pipe, a moment later. */
async function recorded(log, id, times) {
  const count = () => log().split(`recorded ${id}`).length - 1;
  for (let tries = 0; tries < 100 && count() < times; tries++) await later(25);
  assert.equal(count(), times, `handled ${id}\n${log()}`);
}

async function reported(log, reports = []) {
  for (const { code } of reports) {
    if (!code) continue;
    for (let tries = 0; tries < 40 && !log().includes(`hookseal: ${code}: `); tries++) await later(25);
    assert.ok(log().includes(`hookseal: ${code}: `), log());
  }
}

/**
 * A server that closes on what it hasn't read resets the connection, and the reset may overtake its response
 * (workerd's does, the more often the busier the machine): ten times in a row it must not.
 */
async function patiently(send, mayReset, attempts = 10) {
  try {
    return await send();
  } catch (error) {
    if (!mayReset || attempts === 1 || !["ECONNRESET", "EPIPE"].includes(error.code)) throw error;
    return patiently(send, mayReset, attempts - 1);
  }
}
