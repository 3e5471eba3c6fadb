// The contract of key sources, against a server on this machine, with the clock stopped.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { setTimeout as later } from "node:timers/promises";
import { adapterOf } from "./adapters.mjs";
import { pass, resumeClock, stopClock } from "./clock.mjs";
import { inCamelCase, topic } from "./data.mjs";
import { keyServer } from "./key-server.mjs";
import { load } from "./package.mjs";
import { sameReports } from "./play.mjs";

const { PublicKeySource } = await load("hookseal");
const { keys, delivery, cases } = topic("key-servers");
const texts = Object.fromEntries(Object.entries(keys).flatMap(([name, file]) => forms(name, file)));

describe("key servers", () => {
  for (const one of cases) {
    for (const variant of one.each ?? [undefined]) {
      it(variant ? `${one.id}, ${variant.id}` : one.id, () => play(one, variant));
    }
  }
});

function forms(name, file) {
  const pem = readFileSync(new URL(`../../vectors/keys/${file}`, import.meta.url), "utf8");
  return [[name, pem], [`${name}-escaped`, pem.replaceAll("\n", "\\n")], [`${name}-twice-escaped`, pem.replaceAll("\n", "\\\\n")]];
}

async function play({ options = {}, log, steps }, variant) {
  stopClock({ monotonic: false }); // it measures how long a delivery waits
  const server = await keyServer(texts);
  let reports = [];
  const onError = (error) => {
    reports.push(error);
    if (log === "fails") throw new Error("the log is full");
  };
  const source = new PublicKeySource("thunderstack", { url: server.url, ...inCamelCase(options), onError });
  const { error } = console;
  if (log === "fails") console.error = () => {};
  const stage = { server, source, variant, begun: new Map(), reports: () => reports.splice(0), receiver: await receiverOf(source) };
  try {
    for (const [at, step] of steps.entries()) {
      try {
        await playStep(step, stage);
      } catch (error) {
        error.message = `step ${at + 1}, ${JSON.stringify(step)}: ${error.message}`;
        throw error;
      }
    }
  } finally {
    console.error = error;
    resumeClock();
    server.close();
  }
}

async function playStep(step, stage) {
  const { server, source, variant, begun } = stage;
  const routes = step.serve ? { "/key": step.serve } : step.routes;
  if (routes) return server.serve(Object.fromEntries(Object.entries(routes).map(([path, what]) => [path, what === "each" ? variant.serve : what])));
  if (step.pass !== undefined) return pass(step.pass);
  if (step.wait !== undefined) return later(step.wait * 1000);
  if (step.requests !== undefined) return assert.equal(server.paths.length, step.requests);
  if (step.paths) return assert.deepEqual(server.paths, step.paths);
  if (step.deliver) return deliver(step, stage);
  if (step.verify_signature) {
    const [body, headers] = delivered(step.verify_signature);
    return assert.equal((await source.verifySignature(body, headers)).secretIndex, step.secret_index);
  }
  if (step.begin) {
    const asked = server.nextRequest();
    begun.set(step.begin, outcome(source, step.begin));
    return asked;
  }
  const started = performance.now();
  if (step.end) await same(await begun.get(step.end), step, stage);
  else for (let time = 0; time < (step.times ?? 1); time++) await verify(step, stage);
  if (step.within) assert.ok(performance.now() - started < step.within * 1000, `after ${performance.now() - started} ms`);
  const expected = step.reports?.map((report) => (report === "each" ? keptReport(variant) : report));
  sameReports(stage.reports(), expected?.map((report) => ({ ...report, message: report.message && server.filled(report.message) })));
}

function keptReport({ cause }) {
  const message = cause.message && `no newer public key, and the one before is used on, from <url>: ${cause.message}`;
  return { code: "key_unavailable", message };
}

async function verify(step, stage) {
  const outcomes = Array.from({ length: step.at_once ?? 1 }, () => outcome(stage.source, step.verify));
  for (const one of await Promise.all(outcomes)) await same(one, step, stage);
}

/** The event or the error. */
function outcome(source, name) {
  return source.verify(...delivered(name)).catch((error) => error);
}

function same(found, { gives, message, cause }, { server, variant }) {
  if (gives === "accepted") return assert.equal(found.type, "NODE_STATUS_UPDATED", String(found.stack));
  assert.equal(found.code, gives, String(found.stack));
  if (gives === "key_unavailable") assert.equal(found.status, 503);
  if (message) assert.equal(found.message, server.filled(message));
  const expected = cause === "each" ? variant.cause : cause;
  if (cause) assert.ok(found.cause instanceof Error);
  if (expected?.code) assert.equal(found.cause.code, expected.code);
  if (expected?.message) assert.equal(found.cause.message, server.filled(expected.message));
}

function delivered(name) {
  const { body, signature_header: header, signatures } = delivery;
  if (name === "unsigned") return [body, {}];
  return name === "forged" ? [`${body} `, { [header]: signatures.old }] : [body, { [header]: signatures[name] }];
}

async function receiverOf(source) {
  const adapter = await adapterOf("fetch");
  return adapter.open(new adapter.Receiver(source, { onError: () => {} }).on("NODE_STATUS_UPDATED", () => {}));
}

async function deliver({ deliver: name, status, body: expected }, { receiver }) {
  const [body, headers] = delivered(name);
  const response = await receiver.send({ method: "POST", headers: Object.entries(headers), body });
  assert.deepEqual([response.status, response.json], [status, expected]);
}
