// What `explain` must name: every case of tests/mistakes.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { hookseal } from "./package.mjs";

const { explain, Webhook } = hookseal;
const folder = new URL("../../tests/mistakes/", import.meta.url);
const bytes = (base64) => new Uint8Array(Buffer.from(base64, "base64"));

function secretsOf({ secrets }) {
  const given = secrets.map((one) => (typeof one === "string" ? one : bytes(one.b64)));
  return given.length === 1 ? given[0] : given;
}

function headersOf({ headers, headers_as }) {
  const record = Object.fromEntries(headers);
  switch (headers_as) {
    case "none": return undefined;
    case "string": return headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    case "promise": return Promise.resolve(record);
    case "request": return { method: "POST", headers: record };
    case "function": return () => record;
    default: return headers;
  }
}

function bodyOf({ body_b64, body_as }) {
  const raw = bytes(body_b64);
  if (body_as === "object") return JSON.parse(new TextDecoder().decode(raw));
  return body_as === "absent" ? undefined : raw;
}

const receivedOf = ({ now, url, method }) => ({ now: new Date(now * 1000), ...(url === undefined ? {} : { url }), ...(method === undefined ? {} : { method }) });
const optionsOf = ({ options = {} }) => ({ ...(options.node_id ? { nodeId: options.node_id } : {}), ...(options.max_body_bytes ? { maxBodyBytes: options.max_body_bytes } : {}) });

/** What `verify` gives. */
function verdictOf(entry) {
  try {
    new Webhook(entry.provider, secretsOf(entry), optionsOf(entry)).verify(bodyOf(entry), headersOf(entry), receivedOf(entry));
    return "accepted";
  } catch (error) {
    return error.code;
  }
}

const spellings = (data) => [data.toString("hex"), data.toString("hex").toUpperCase(), data.toString("base64"), data.toString("base64").replaceAll("+", "-").replaceAll("/", "_")];

/** What no text may show nine characters of: secrets, and signatures, right ones and received ones. */
function hidden({ secrets, right = {}, headers }) {
  // The first and last line of a key file, an address, and what documentations show are no secrets.
  const isPublic = (line) => /webhook|secret|https?:|BEGIN|END|-----|[$%<{]/i.test(line);
  const ofSecret = (one) => typeof one === "string"
    ? [...one.split(/[\r\n]/).filter((line) => !isPublic(line)), ...spellings(Buffer.from(one))]
    : spellings(Buffer.from(one.b64, "base64"));
  return [
    ...[...secrets, ...(right.secrets ?? [])].flatMap(ofSecret),
    ...(right.signatures ?? []).flatMap((signature) => spellings(Buffer.from(signature, "hex"))),
    ...headers.filter(([name]) => /sign|hmac|hash|token/i.test(name)).flatMap(([, value]) => value.split(/[=, ]/)),
  ];
}

/** A piece of nine characters that an explanation shows of what is hidden. */
function leak(entry, explanation) {
  const text = JSON.stringify(explanation);
  for (const whole of hidden(entry)) {
    for (let at = 0; at + 9 <= whole.length; at += 1) {
      if (text.includes(whole.slice(at, at + 9))) return whole.slice(at, at + 9);
    }
  }
  return undefined;
}

function explained(entry) {
  const { provider } = entry;
  const [received, own] = [receivedOf(entry), optionsOf(entry)];
  let webhook;
  try {
    webhook = new Webhook(provider, secretsOf(entry), own);
  } catch {
    return explain(provider, secretsOf(entry), bodyOf(entry), headersOf(entry), received);
  }
  return webhook.explain(bodyOf(entry), headersOf(entry), received);
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "schema.json")) {
  test(`mistakes are named: ${file}`, () => {
    const wrong = [];
    for (const entry of JSON.parse(readFileSync(new URL(file, folder), "utf8"))) {
      const { verdict = verdictOf(entry), first, certain, also = [] } = entry.expect;
      const found = explained(entry);
      const codes = found.findings.map((one) => one.code);
      if (first.length ? !first.includes(codes[0]) : codes.length) wrong.push(`${entry.id}: expected ${first}, got ${codes}`);
      if (found.verdict !== verdict) wrong.push(`${entry.id}: ${found.verdict}, not ${verdict}`);
      for (const one of found.findings) {
        if (one.certain && (certain === false || ![...first, ...also].includes(one.code))) wrong.push(`${entry.id}: certain of ${one.code}`);
      }
      if (certain === true && !found.findings[0]?.certain) wrong.push(`${entry.id}: not proven`);
      const shown = leak(entry, found);
      if (shown !== undefined) wrong.push(`${entry.id}: shows ${shown}`);
      assert(found.steps.length > 0);
    }
    assert.deepEqual(wrong, []);
  });
}

test("what isn't there is explained, too", () => {
  for (const secret of [undefined, null, ""]) {
    const { verdict, findings } = explain("tusky", secret, "{}", {});
    assert.deepEqual([verdict, findings[0].code], ["invalid_secret", "secret_missing"]);
  }
});
