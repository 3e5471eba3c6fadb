// The npm package, as a side of the fuzzer: batches of deliveries come in on standard input, a line
// of JSON each, and what the package says of them goes out. Every delivery is judged in every way.
//
//   node tests/fuzz/javascript.mjs <a project with the package installed>
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { forced } from "../conformance/forced.mjs";

const require = createRequire(resolve(process.argv[2], "package.json"));
const entry = pathToFileURL(require.resolve("hookseal"));
const { Webhook, WebhookConfigError, WebhookVerificationError } = await import(entry);
const { tuning } = await import(new URL("./tuning.js", entry));

// A stack for each refusal would take longer than all the rest.
Error.stackTraceLimit = 0;

const usual = { ...tuning };
for (const way of Object.values(forced)) {
  for (const name of Object.keys(way)) if (!(name in usual)) throw new Error(`no such way: ${name}`);
}
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Which forms of body and headers come next: all of them meet all of the ways in time. */
let turn = 0;

function judged({ provider, secret, options, deliveries }) {
  // In the module that it is made in, and in the whole core's.
  const made = [false, true].map((isWhole) => {
    Object.assign(tuning, usual, { isWhole });
    return outcome(() => new Webhook(provider, secretOf(secret), optionsOf(options)));
  });
  Object.assign(tuning, usual);
  if (!made.every((one) => one instanceof Webhook)) {
    const [first, whole] = made.map((one) => (one instanceof Webhook ? null : one));
    return [JSON.stringify(first) === JSON.stringify(whole) ? first : { stray: `another error in the whole core: ${JSON.stringify([first, whole])}` }, []];
  }
  const told = (delivery) => {
    if (delivery.challenge) return challenged(made, delivery);
    return "sign" in delivery ? signed(made[0], delivery) : received(made, delivery);
  };
  return [null, deliveries.map(told)];
}

/** What both modules answer, for each kind of headers. */
function challenged(made, delivery) {
  const [[, body]] = bodyForms(delivery);
  const answers = headerForms(delivery.headers).flatMap(([, headers]) =>
    made.map((webhook) => outcome(() => ({ answer: webhook.challenge({ ...receivedAt(delivery), headers: headers(), body: body() }) }))),
  );
  return [answers[0], answers.slice(1).filter((answer) => JSON.stringify(answer) !== JSON.stringify(answers[0]))];
}

function received(made, delivery) {
  const bodies = bodyForms(delivery);
  const headers = headerForms(delivery.headers);
  const at = receivedAt(delivery);
  const expected = payloadText(delivery);
  const verified = (call, body, headersGiven) => {
    const accepted = made[Number(tuning.isWhole)][call](body, headersGiven, at);
    // What becomes of the caller's memory later is nothing to what was verified.
    if (typeof body === "object") new Uint8Array(body.buffer ?? body).fill(0x78);
    return accepted;
  };
  const everyForm = delivery.every_form ? bodies.length * headers.length : 1;
  let first;
  const differing = [];
  turn += 1;
  for (const [name, way] of Object.entries(forced)) {
    Object.assign(tuning, usual, way);
    for (let form = 0; form < everyForm; form++) {
      turn += 1;
      const [bodyForm, given] = bodies[turn % bodies.length];
      const [headerForm, headersGiven] = headers[Math.floor(turn / bodies.length) % headers.length];
      const said = [
        outcome(() => event(verified("verify", given(), headersGiven()), expected)),
        outcome(() => signature(verified("verifySignature", given(), headersGiven()))),
      ];
      if (delivery.all) said.push(outcome(() => ({ events: verified("verifyAll", given(), headersGiven()).map((one) => event(one)) })));
      const text = JSON.stringify(said);
      first ??= { said, text };
      if (text !== first.text) differing.push({ way: name, body: bodyForm, headers: headerForm, said });
    }
  }
  Object.assign(tuning, usual);
  return [...first.said, differing];
}

function signed(webhook, delivery) {
  const { id, delivery_id: deliveryId } = delivery.sign;
  const [[, given]] = bodyForms(delivery);
  const body = given();
  const at = { ...receivedAt(delivery), id, deliveryId };
  let headers;
  const said = outcome(() => {
    headers = webhook.sign(body, at);
    return { headers: Object.entries(headers) };
  });
  if (!headers) return [said, null, []];
  return [said, outcome(() => signature(webhook.verifySignature(body, headers, receivedAt(delivery)))), []];
}

function receivedAt({ now, url, method }) {
  return { now: new Date(now), ...(url !== undefined && { url }), ...(method !== undefined && { method }) };
}

function event(event, expected) {
  const spread = { ...event };
  for (const field of ["type", "data", "payload", "idempotencyKey", "deliveryId"]) {
    if (!Object.is(spread[field], event[field])) throw new Error(`{ ...event } has another ${field}`);
  }
  return {
    provider: event.provider,
    type: event.type,
    id: event.id,
    timestamp: event.timestamp?.getTime() ?? null,
    data: JSON.stringify(event.data) ?? "undefined",
    payload_is_right: expected === undefined || JSON.stringify(event.payload) === expected,
    recognized: event.recognized,
    warnings: event.warnings.map(({ code, path, message }) => [code, path, message]),
    idempotency_key: event.idempotencyKey,
    delivery_id: event.deliveryId,
    secret_index: event.secretIndex,
    proof: event.proof,
    unsigned: event.unsigned,
  };
}

function signature({ secretIndex, idempotencyKey, timestamp }) {
  return { secret_index: secretIndex, idempotency_key: idempotencyKey, timestamp: timestamp?.getTime() ?? null };
}

function outcome(call) {
  try {
    return call();
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error) {
  if (error instanceof WebhookVerificationError) return { code: error.code, status: error.status, message: words(error) };
  if (error instanceof WebhookConfigError) return { code: error.code, status: null, message: error.message };
  return { stray: String(error?.stack ?? error) };
}

/** `Headers` spells names in lower case. Of a text that is too long, the characters are counted before the bytes are. */
function words({ code, message }) {
  const lower = message.toLowerCase();
  return code === "body_too_large" ? lower.replace(/has [0-9]+ bytes/, "has # bytes") : lower;
}

function secretOf(secret) {
  if (Array.isArray(secret)) return secret.map(secretOf);
  if (typeof secret !== "object" || secret === null) return secret ?? undefined;
  if (secret.by_id) return Object.fromEntries(Object.entries(secret.by_id).map(([id, one]) => [id, secretOf(one)]));
  return secret.jwks ?? new Uint8Array(Buffer.from(secret.b64, "base64"));
}

function optionsOf(options) {
  if (!options) return undefined;
  const { node_id: nodeId, max_body_bytes: maxBodyBytes, ...same } = options;
  return { ...same, ...(nodeId !== undefined && { nodeId }), ...(maxBodyBytes !== undefined && { maxBodyBytes }) };
}

/** As bytes in each type that holds them and, where the body is UTF-8, as text. Each call makes its own. */
function bodyForms(delivery) {
  if ("value" in delivery) return [["a value", () => delivery.value]];
  if ("text" in delivery) return [["text", () => delivery.text]];
  const bytes = Buffer.from(delivery.body, "base64");
  const forms = [
    ["Uint8Array", () => new Uint8Array(bytes)],
    ["part of a buffer", () => partOfBuffer(bytes)],
    ["ArrayBuffer", () => new Uint8Array(bytes).buffer],
  ];
  const text = textOf(bytes);
  // As often as bytes.
  return text === undefined ? forms : [forms[0], ["text", () => text], forms[1], ["text", () => text], forms[2], ["text", () => text]];
}

function partOfBuffer(bytes) {
  const larger = new Uint8Array(bytes.length + 2).fill(0x20);
  larger.set(bytes, 1);
  return larger.subarray(1, 1 + bytes.length);
}

function textOf(bytes) {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function payloadText(delivery) {
  const text = delivery.text?.toWellFormed() ?? textOf(Buffer.from(delivery.body ?? "", "base64"));
  if (text === "") return "null";
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The headers in each form that can hold them; each call makes its own. */
function headerForms(headers) {
  if (!Array.isArray(headers)) return [["odd", () => headers]];
  const forms = [["pairs", () => headers]];
  const names = headers.map(([name]) => name);
  const texts = headers.every(([, value]) => typeof value === "string");
  if (new Set(names).size === names.length) forms.push(["record", () => Object.fromEntries(headers)]);
  if (texts && headers.length > 0) forms.push(["rawHeaders", () => headers.flat()]);
  const unrepeated = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  if (unrepeated && texts && headers.every(isLegal)) forms.push(["Headers", () => new Headers(headers)]);
  return forms;
}

function isLegal([name, value]) {
  return /^[-!#$%&'*+.^_`|~0-9A-Za-z]+$/.test(name) && !/[^\t\x20-\x7e\x80-\xff]/.test(value);
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(`${JSON.stringify(JSON.parse(line).map(judged))}\n`);
}
