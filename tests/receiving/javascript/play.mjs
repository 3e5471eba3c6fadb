// Plays the steps of a case on a receiver, and compares what it did with what they expect.
import assert from "node:assert/strict";
import { inCamelCase, spelled } from "./data.mjs";
import { askedOf, requestOf } from "./recipes.mjs";

/**
 * A stage has `send(request)`, `deliveryOf(name)`, and `check(step, response)`, which compares what it saw besides; a
 * stage in this process has `handlers`, `pass(seconds)` and `beforeNextClaim(what)` too.
 */
export async function play(steps, stage) {
  const begun = new Map();
  for (const [at, step] of steps.entries()) {
    try {
      await playStep(step, stage, begun);
    } catch (error) {
      error.message = `step ${at + 1}, ${JSON.stringify(step)}: ${error.message}`;
      throw error;
    }
  }
}

async function playStep(step, stage, begun) {
  if (step.pass !== undefined) return stage.pass(step.pass);
  if (step.before_next_claim) return stage.beforeNextClaim(step.before_next_claim);
  if (step.renewed !== undefined) return stage.renewed(step.renewed);
  if (step.released !== undefined) return stage.released(step.released);
  if (step.lost) return stage.lost(step.lost);
  if (step.at_once) return atOnce(step, stage);
  if (step.endless) return answered(await stage.sendWithoutEnd(requestOf(stage.deliveryOf(step.endless)), step), step, stage);
  if (step.break_off) return stage.breakOff(requestOf(stage.deliveryOf(step.break_off)), step);
  if (step.hang_up) return stage.hangUp(requestOf(stage.deliveryOf(step.hang_up)), step);
  if (step.ask) return answered(await stage.send(askedOf(step.ask)), step, stage);
  if (step.begin) {
    begun.set(step.begin, stage.send(requestOf(stage.deliveryOf(step.begin), step.change)));
    await stage.begun(step.begin);
    return stage.check(step);
  }
  if (step.end) {
    stage.release(step.end);
    return answered(await begun.get(step.end), step, stage);
  }
  return answered(await stage.send(requestOf(stage.deliveryOf(step.send), step.change), step), step, stage);
}

async function answered({ status, headers, text, json }, step, stage) {
  const { expect } = step;
  if (expect.routed && stage.routes) {
    // The framework has its own word for other methods.
    assert.ok([404, 405].includes(status), `${status}`);
  } else if (expect.text !== undefined) {
    assert.deepEqual({ status, text }, { status: expect.status, text: expect.text });
    sameHeaders(headers, expect.headers);
  } else {
    assert.deepEqual({ status, body: json }, { status: expect.status, body: expect.body });
    assert.match(headers["content-type"] ?? "", /^application\/json\b/);
    sameHeaders(headers, expect.headers);
  }
  await stage.check(step, status);
}

function sameHeaders(headers, expected = {}) {
  for (const [name, value] of Object.entries(expected)) assert.equal(headers[name.toLowerCase()] ?? null, value, name);
}

async function atOnce({ at_once: names, times, statuses }, stage) {
  const all = names.flatMap((name) => Array(times).fill(name));
  const responses = await Promise.all(all.map((name) => stage.send(requestOf(stage.deliveryOf(name)))));
  for (const { status } of responses) assert.ok(statuses.includes(status), `${status}`);
  await stage.eachHandledOnce(names);
}

/** Of each line the level, and what is in it. */
export function sameLogs(found, expected) {
  assert.deepEqual(found.map(([level]) => level), expected.map(([level]) => level), `lines: ${found.map((line) => line.join(": ")).join("\n")}`);
  for (const [at, [, ...words]] of expected.entries()) {
    for (const word of words) assert.ok(found[at][1].includes(word), `${JSON.stringify(found[at][1])} without ${word}`);
  }
}

/** Each result has what is expected of it. */
export function sameResults(found, expected) {
  assert.equal(found.length, expected.length, "results");
  for (const [at, { events, error, body, ...fields }] of expected.entries()) {
    for (const [name, value] of Object.entries(inCamelCase(fields))) assert.deepEqual(found[at][name], value, `result.${name}`);
    assert.equal(typeof found[at].durationMs, "number");
    if (body !== undefined) assert.equal(found[at].body !== null, body, "result.body");
    if (error !== undefined) assert.equal(found[at].error?.message ?? null, error, "result.error");
    if (events) sameEvents(found[at].events, events);
  }
}

function sameEvents(found, expected) {
  assert.equal(found.length, expected.length, "events of a result");
  for (const [at, fields] of expected.entries()) {
    for (const [name, value] of Object.entries(inCamelCase(fields))) assert.deepEqual(found[at][name], value, `event.${name}`);
  }
}

/** A report has what is expected of it, and no code where none is. */
export function sameReports(found, expected = []) {
  const seen = found.map((error) => (error instanceof Error ? error : { message: String(error) }));
  assert.equal(seen.length, expected.length, `reports: ${seen.map(({ code, message }) => `${code}: ${message}`).join("; ")}`);
  for (const [at, { code, status, message }] of expected.entries()) {
    assert.equal(seen[at].code, code);
    if (status !== undefined) assert.equal(seen[at].status, status);
    if (message !== undefined) assert.equal(seen[at].message, spelled(message));
  }
}
