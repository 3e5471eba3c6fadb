// hookseal against the platforms' own verification code: one verdict, but for the exceptions in exceptions.mjs.
//
//   node --test tests/agreement/agreement.test.mjs
//
// HOOKSEAL_PROJECT   a directory with hookseal in its node_modules (default: what tests/e2e/setup.mjs made)
// HOOKSEAL_SEED      repeats a run whose seed was printed; RSA keys are new each time, and printed where it matters
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { deliveries } from "./deliveries.mjs";
import { exceptionFor, exceptions, received } from "./exceptions.mjs";
import { randomFrom } from "./random.mjs";
import { documented } from "./snippets.mjs";

const DELIVERIES = 10_000;
const project = process.env.HOOKSEAL_PROJECT ?? fileURLToPath(new URL("../../target/e2e/express", import.meta.url));
const requireThere = createRequire(join(project, "package.json"));
const { Webhook, WebhookConfigError, WebhookVerificationError } = requireThere("hookseal");

const seed = Number(process.env.HOOKSEAL_SEED ?? Math.floor(Math.random() * 2 ** 32));
console.log(`HOOKSEAL_SEED=${seed}`);

describe("agreement with the documented snippets", () => {
  for (const provider of Object.keys(documented)) {
    it(`${provider}: ${DELIVERIES} deliveries`, async (test) => {
      const random = randomFrom(seed);
      const concerned = exceptions.filter(({ providers }) => providers.includes(provider));
      const counts = new Map(concerned.map((entry) => [entry, 0]));
      const agreed = { accepts: 0, refuses: 0 };
      for (const delivery of deliveries(provider, random, DELIVERIES)) {
        const [theirs, ours] = [await snippetVerdict(delivery), hooksealVerdict(delivery, random)];
        const entry = exceptionFor(delivery);
        const said = `${entry?.name ?? "no exception"}: snippet ${theirs}, hookseal ${ours}`;
        const shown = () => `${said}\n${describeDelivery(delivery)}`;
        if (entry) {
          counts.set(entry, counts.get(entry) + 1);
          if (theirs !== entry.snippet || ![entry.hookseal].flat().includes(ours)) assert.fail(shown());
        } else {
          if (theirs !== (ours === "accepts" ? "accepts" : "refuses")) assert.fail(shown());
          agreed[theirs]++;
        }
      }
      test.diagnostic(`agreed: ${agreed.accepts} accepted, ${agreed.refuses} refused`);
      for (const [{ name, snippet, hookseal }, count] of counts) {
        test.diagnostic(`${name}: ${count} × snippet ${snippet}, hookseal ${[hookseal].flat().join(" or ")}`);
      }
      for (const [{ name }, count] of counts) assert.ok(count > 0, `"${name}" never came up`);
      assert.ok(agreed.accepts > DELIVERIES / 20 && agreed.refuses > DELIVERIES / 20, "one-sided deliveries");
    });
  }
});

async function snippetVerdict(delivery) {
  const { provider, secret } = delivery;
  try {
    return (await documented[provider](asSnippetsGetIt(delivery), secret)) ? "accepts" : "refuses";
  } catch {
    return "throws";
  }
}

// As Node's server gives it: names in lower case, repeated headers joined. Two snippets ask for the body as text, or
// get it parsed; the others ask for its bytes.
function asSnippetsGetIt(delivery) {
  const { provider, name, body, parsed } = delivery;
  const value = received(delivery);
  const headers = value === undefined ? {} : { [name.toLowerCase()]: value };
  if (parsed) return { headers, body: JSON.parse(body) };
  return { headers, body: provider === "tusky" || provider === "thunderstack" ? body.toString() : body };
}

const webhooks = new Map();

function hooksealVerdict({ provider, secret, name, values, body }, random) {
  const key = `${provider} ${secret}`;
  const headers = random.pick([
    () => values.map((value) => [name, value]),
    () => (values.length === 0 ? {} : { [name]: values.join(", ") }),
    () => (values.length === 0 ? { host: "localhost" } : { host: "localhost", [name]: values }),
  ])();
  try {
    if (!webhooks.has(key)) webhooks.set(key, new Webhook(provider, secret));
    webhooks.get(key).verifySignature(body, headers);
    return "accepts";
  } catch (error) {
    if (error instanceof WebhookConfigError) return error.code;
    assert.ok(error instanceof WebhookVerificationError, String(error.stack ?? error));
    assert.equal(error.status, provider === "thunderstack" ? 403 : 401, error.code);
    return error.code;
  }
}

function describeDelivery({ secret, name, values, body, parsed }) {
  return JSON.stringify({ seed, secret, name, values, parsed, body: body.toString("base64") });
}
