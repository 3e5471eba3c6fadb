// What AWS doesn't send, and a test or a misconfigured gateway does: each gets a response of hookseal's own.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { load } from "../../tests/receiving/javascript/package.mjs";
import { newDelivery, secret } from "../../tests/receiving/javascript/recipes.mjs";

const { Webhook } = await load("hookseal");
const { Receiver } = await load("hookseal/lambda");

const { body: bytes, headers } = newDelivery();
const body = String(bytes);
const base64 = bytes.toString("base64");
const sent = { httpMethod: "POST", headers, body, isBase64Encoded: false };

const invocations = [
  ["as text", sent, 200],
  ["as base64", { ...sent, body: base64, isBase64Encoded: true }, 200],
  ["no base64", { ...sent, body: "no base64!", isBase64Encoded: true }, 500, "body_not_raw", /isBase64Encoded says base64, and it isn't/],
  ["base64 cut off", { ...sent, body: base64.slice(0, -1), isBase64Encoded: true }, 500, "body_not_raw"],
  ["base64 with a line end", { ...sent, body: `${base64.slice(0, 75)}\n${base64.slice(75)}`, isBase64Encoded: true }, 500, "body_not_raw"],
  ["base64 of another alphabet", { ...sent, body: base64.replaceAll("+", "-").replace(/^./, "_"), isBase64Encoded: true }, 500, "body_not_raw"],
  ["characters that aren't Latin-1 for base64", { ...sent, body: "ééé€", isBase64Encoded: true }, 500, "body_not_raw"],
  ["no headers", { ...sent, headers: null, multiValueHeaders: null }, 401, "missing_signature"],
  ["over the limit as text", { ...sent, body: "x".repeat(1001) }, 413, "body_too_large", /`maxBodyBytes`/],
  ["over the limit in bytes alone", { ...sent, body: "€".repeat(400) }, 413, "body_too_large", /`maxBodyBytes`/],
  ["over the limit as base64", { ...sent, body: Buffer.alloc(1001).toString("base64"), isBase64Encoded: true }, 413, "body_too_large"],
  ["at the limit as base64", { ...sent, body: Buffer.alloc(1000).toString("base64"), isBase64Encoded: true }, 401, "signature_mismatch"],
  ["parsed, and kept beside it", { ...sent, body: JSON.parse(sent.body), rawBody: sent.body }, 200, undefined],
  ["parsed, and kept as base64", { ...sent, body: JSON.parse(sent.body), rawBody: base64, isBase64Encoded: true }, 200, undefined],
  ["parsed, and kept as bytes", { ...sent, body: JSON.parse(sent.body), rawBody: Buffer.from(sent.body) }, 200, undefined],
];
// To answer them would be to say that they were dealt with.
const others = [
  [{ ...sent, httpMethod: undefined, requestContext: null }, /an event that has no method/],
  [{ ...sent, httpMethod: undefined, requestContext: { http: null } }, /an event that has no method/],
  ...[null, undefined, "test", 7, [], {}].map((event) => [event, /an event that has no method/]),
  [{ Records: [{ eventSource: "aws:sqs", body: sent.body }] }, /an event of aws:sqs/],
  [{ Records: [{ EventSource: "aws:sns" }] }, /an event of aws:sns/],
  [{ source: "aws.events", "detail-type": "Scheduled Event" }, /an event of aws\.events/],
];

describe("Lambda", () => {
  for (const [name, event, status, code, why] of invocations) {
    it(name, async () => {
      const errors = [];
      const onError = (error) => void errors.push(error);
      const receiver = new Receiver(new Webhook("tectra", secret), { maxBodyBytes: 1000, onError }).on("content.signed", () => {});
      const response = await receiver.handler(event);
      assert.deepEqual([response.statusCode, JSON.parse(response.body).code], [status, code]);
      if (why) assert.match(errors[0].message, why);
    });
  }
  for (const [event, message] of others) {
    it(`raises for ${JSON.stringify(event)}`, () =>
      assert.rejects(new Receiver(new Webhook("tectra", secret)).handler(event), { name: "TypeError", message }));
  }
});
