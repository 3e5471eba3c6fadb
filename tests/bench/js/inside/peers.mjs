// hookseal against its peers in Node: the same delivery of some 500 bytes, each as its documentation calls it.
import { WebhookVerificationService } from "@hookflo/tern";
import { verify as octokitVerify } from "@octokit/webhooks-methods";
import { Webhook } from "hookseal";
import { Webhook as StandardWebhook } from "standardwebhooks";
import Stripe from "stripe";
import { Webhook as SvixWebhook } from "svix";
import { headersOf, jsonOf } from "./bodies.mjs";

const SIZE = 500;
const standardSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwYWJlbGllcg==";
const plainSecret = "whsec_7d2f0c9b41e84d0fa3c65b1897e2d4f6";
const { webhooks: stripe } = new Stripe("sk_test_0");

/** A pair for each peer. Those that take text alone get it for nothing; hookseal gets what `express.raw` gives. */
export function peers({ receive }) {
  const standard = { provider: "standard-webhooks", secret: standardSecret, envelope: { type: "user.created", timestamp: "2025-01-15T10:30:00Z" } };
  const github = { provider: "github", secret: plainSecret, envelope: { action: "opened", number: 7 } };
  const standardwebhooks = new StandardWebhook(standardSecret);
  const svix = new SvixWebhook(standardSecret);
  const pair = (against, target, what, how) => ({ section: "peers", what, against, target, make: () => sides(receive, how) });
  return [
    pair("standardwebhooks", 0.4, "Standard Webhooks", {
      ...standard,
      ours: verifyAndParse,
      theirs: ({ text, headers }) => typeof standardwebhooks.verify(text, headers).type === "string",
    }),
    pair("svix", 0.4, "Standard Webhooks, verify only", {
      ...standard,
      ours: verify,
      theirs: ({ text, headers }) => svix.verify(text, headers) === undefined, // it parses nothing, and throws for no
    }),
    pair("stripe", 0.7, "Stripe", {
      provider: "stripe",
      secret: plainSecret,
      envelope: { id: "evt_1", object: "event", created: 1_736_937_000, type: "charge.succeeded" },
      ours: verifyAndParse,
      theirs: ({ body, headers }) => typeof stripe.constructEvent(body, headers["stripe-signature"], plainSecret).type === "string",
    }),
    pair("@octokit/webhooks-methods", 1, "GitHub, verify only", {
      ...github,
      ours: verify,
      theirs: ({ text, headers }) => octokitVerify(plainSecret, text, headers["x-hub-signature-256"]),
    }),
    pair("@hookflo/tern", 0.05, "GitHub", {
      ...github,
      ours: ({ webhook, body, headers }) => webhook.verify(body, headers).payload.action === "opened",
      // It takes a Request, which its own middleware makes of what Node received.
      async theirs({ body, headers }) {
        const request = new Request("http://localhost/", { method: "POST", headers, body });
        const { isValid, payload } = await WebhookVerificationService.verifyWithPlatformConfig(request, "github", plainSecret);
        return isValid && payload.action === "opened";
      },
    }),
  ];
}

function verify({ webhook, body, headers }) {
  return webhook.verifySignature(body, headers).secretIndex === 0;
}

function verifyAndParse({ webhook, body, headers }) {
  return typeof webhook.verify(body, headers).type === "string";
}

async function sides(receive, { provider, secret, envelope, ours, theirs }) {
  const webhook = new Webhook(provider, secret);
  const texts = Array.from({ length: 8 }, (_, seed) => jsonOf(SIZE, seed, envelope));
  const received = await receive(texts.map((body) => ({ headers: headersOf(webhook.sign(body), SIZE), body })));
  const requests = received.map((request, index) => ({ webhook, text: texts[index], ...request }));
  const [first, second] = requests;
  return { ours, theirs, requests, forged: { ...first, body: second.body, text: second.text } };
}
