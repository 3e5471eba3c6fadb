// The JavaScript of the platforms' pages, run as it stands there: each takes a delivery of the shared vectors.
//
//   node --test tests/conformance/pages.test.mjs    after tests/e2e/setup.mjs
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { it } from "node:test";
import { pathToFileURL } from "node:url";
import { locate } from "../e2e/locations.mjs";
import { topics } from "./vectors.mjs";

const require = createRequire(join(locate().express, "package.json"));
const { Webhook } = await import(pathToFileURL(require.resolve("hookseal")));
const pages = new URL("../../docs/providers/", import.meta.url);
const cases = topics().flatMap(({ cases }) => cases);

/** The key that a delivery names, behind its id; or a secret that is text. */
function keyOf({ secret, headers, body_b64: body }) {
  if (typeof secret === "string") return ["", secret];
  const said = JSON.stringify(headers) + Buffer.from(body ?? "", "base64");
  return Object.entries(secret.by_id ?? {}).find(([id]) => said.includes(id));
}

/** A delivery that the code takes: with a secret that is text, or one by its id, and with no option but the page's. */
function accepted(id) {
  const isPlain = ({ provider, call = "verify", headers, options, expect, body_trailing_spaces: spaces }) =>
    provider === id && /^verify(_all)?$/.test(call) && headers && !options && !spaces && !expect.code;
  const plain = cases.filter((one) => isPlain(one) && keyOf(one));
  // Where there are keys by id, the page gives one so.
  return plain.find(({ secret }) => secret.by_id) ?? plain[0];
}

let ran = 0;
for (const page of readdirSync(pages).filter((name) => name !== "README.md")) {
  const block = readFileSync(new URL(page, pages), "utf8").match(/```js\n([\s\S]*?)```/)?.[1];
  const one = accepted(page.slice(0, -".md".length));
  if (!block || !one) continue;
  ran += 1;
  it(page, () => {
    const [keyId, secret] = keyOf(one);
    // The receiver's clock is the delivery's, and so is the id of its key; its settings are its own.
    const written = block.replace('{ "…": process', `{ ${JSON.stringify(keyId)}: process`).replaceAll(': "…"', ': "of-tests"');
    const code = written.replace(/^import .*\n/, "").replace(/(rawBody, headers)(?:, \{ (.*?) \})?\)/, "$1, { $2, now })").replace("{ , now", "{ now");
    assert.notEqual(code, block);
    const { url, method } = one.received ?? {};
    const said = [];
    const values = {
      Webhook, url, method,
      process: { env: new Proxy({}, { get: () => secret }) },
      rawBody: Buffer.from(one.body_b64, "base64"),
      headers: one.headers,
      now: new Date((one.now ?? 1_750_000_000) * 1000),
      console: { log: (type) => said.push(type) },
    };
    new Function(...Object.keys(values), code)(...Object.values(values));
    assert.deepEqual(said, (one.expect.events ?? [one.expect]).map(({ type }) => type));
  });
}

it("is the code of most pages", () => assert.ok(ran >= 8, String(ran)));
