// A case in this process: its receiver behind an adapter, with the clock stopped, and everything that it does watched.
import assert from "node:assert/strict";
import { pass, resumeClock, stopClock } from "./clock.mjs";
import { deliveries } from "./recipes.mjs";
import { play, sameLogs, sameReports, sameResults } from "./play.mjs";
import { observed } from "./receivers.mjs";

/** Plays a case on an adapter of adapters.mjs. */
export async function playInProcess(adapter, { receiver: given = {}, deliveries: recipes, retains, steps }, records) {
  stopClock();
  const deliveryOf = deliveries(recipes, records[given.provider]?.id ?? given.provider);
  const { receiver, store, handlers, seen } = observed(adapter.Receiver, given, records, deliveryOf);
  const opened = await adapter.open(receiver);
  const console_ = given.log === "fails" && silenced();
  try {
    if (retains !== undefined) assert.deepEqual(store.retained, [retains]);
    await play(steps, {
      ...opened,
      routes: adapter.routes,
      deliveryOf,
      pass,
      beforeNextClaim: (what) => store.beforeNextClaim(what),
      begun: (name) => handlers.begun(name),
      lost: (name) => handlers.lost(name),
      renewed: (times) => store.renewed(times),
      released: (times) => store.released(times),
      release: (name) => handlers.release(name),
      check({ expect = {} }) {
        const { handled, store: calls, reports, handshakes, lost, logs, results } = seen();
        assert.deepEqual(handled, expect.handled ?? [], "handled");
        if (store) assert.deepEqual(calls.filter(([verb]) => verb !== "renew"), expect.store ?? [], "calls of the store");
        assert.deepEqual(lost, expect.lost ?? [], "handlers that were told of a lost claim");
        if (expect.logs) sameLogs(logs, expect.logs);
        if (expect.results) sameResults(results, expect.results);
        sameReports(reports, expect.reports);
        assert.deepEqual(handshakes, expect.handshakes ?? [], "secrets that were delivered");
      },
      eachHandledOnce(names) {
        const handled = seen().handled.map(([, name]) => name);
        assert.deepEqual(handled.sort(), [...names].sort());
      },
    });
    if (console_) assert.ok(console_.lines.length > 0, "what fails in a log is on the console");
  } finally {
    if (console_) console_.end();
    resumeClock();
    await opened.close?.();
  }
}

/** Keeps what is written to the console. */
function silenced() {
  const { error } = console;
  const lines = [];
  console.error = (...words) => void lines.push(words);
  return { lines, end: () => void (console.error = error) };
}
