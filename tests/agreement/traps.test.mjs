// What README.md says of checking a signature by hand: three traps, with their figures. The code by hand is what the
// platforms' own documentation prints (snippets.mjs).
//
//   node --test tests/agreement/traps.test.mjs    after tests/e2e/setup.mjs
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { headerNames } from "./deliveries.mjs";
import { documented } from "./snippets.mjs";

const project = process.env.HOOKSEAL_PROJECT ?? fileURLToPath(new URL("../../target/e2e/express", import.meta.url));
const { Webhook, WebhookConfigError } = createRequire(join(project, "package.json"))("hookseal");
const payloads = JSON.parse(readFileSync(new URL("../e2e/payloads.json", import.meta.url), "utf8"));

const secret = "whsec_k7x9m2";
const byHmac = Object.keys(documented).filter((provider) => provider !== "thunderstack");
const hmac = (body, key) => createHmac("sha256", key).update(body).digest("hex");

/** What the documented handler does: a status. What it throws, a framework makes a 500. */
function byHand(provider, signature, body, key = secret) {
  const headers = { [headerNames[provider].toLowerCase()]: signature };
  try {
    return documented[provider]({ headers, body }, key) ? 200 : 401;
  } catch {
    return 500;
  }
}

function byHookseal(provider, signature, body) {
  try {
    new Webhook(provider, secret).verifySignature(body, { [headerNames[provider]]: signature });
    return 200;
  } catch (error) {
    return error.status;
  }
}

/** README.md says this figure. */
function inReadme(figure) {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  assert.ok(readme.includes(`**${figure}**`), `README.md doesn't say ${figure}`);
}

it("a parsed body, written again by JSON.stringify", () => {
  // Each documented payload as a sender prints it that indents, as Stripe does.
  const bodies = Object.values(payloads).flat().map((payload) => JSON.stringify(payload, null, 2));
  let refused = 0;
  for (const body of bodies) {
    const signature = hmac(body, secret);
    if (byHand("tusky", signature, JSON.parse(body)) === 401) refused += 1;
    assert.equal(byHand("tusky", signature, body), 200, "the raw body is right");
    assert.equal(byHookseal("tusky", signature, body), 200);
  }
  inReadme(`${refused} of ${bodies.length} genuine deliveries refused`);
});

it("timingSafeEqual and a signature of another length", () => {
  const signature = hmac("{}", secret);
  const attempts = byHmac.flatMap((provider) =>
    Array.from({ length: 64 }, (_, length) => ({ provider, sent: signature.slice(0, length) })));
  let broke = 0;
  for (const { provider, sent } of attempts) {
    if (byHand(provider, sent, "{}") === 500) broke += 1;
    assert.equal(byHookseal(provider, sent, "{}"), 401);
  }
  inReadme(`${broke} of ${attempts.length} bad signatures became a 500`);
});

it("a secret that was never set", () => {
  const forged = hmac("{}", "");
  const accepted = byHmac.filter((provider) => byHand(provider, forged, "{}", "") === 200);
  for (const provider of byHmac) assert.throws(() => new Webhook(provider, ""), WebhookConfigError);
  inReadme(`${accepted.length} of ${byHmac.length} accept a forgery`);
});
