import { deliver, signedDelivery } from "hookseal/testing";
import { expect, test } from "vitest";
import { app, signed, webhook } from "./app.mjs";

test("a signed record is handled once", async () => {
  const delivery = signedDelivery(webhook, "content.signed", { data: { record_id: "rec_1" } });
  expect((await deliver(app, "/webhooks/tectra", delivery)).status).toBe(200);
  expect((await deliver(app, "/webhooks/tectra", delivery)).json).toEqual({ received: true, duplicate: true });
  expect([...signed]).toEqual(["rec_1"]);
});

test("a forged one isn't", async () => {
  const { body, ...rest } = signedDelivery(webhook, "content.signed");
  expect((await deliver(app, "/webhooks/tectra", { ...rest, body: `${body} ` })).json).toEqual({ code: "signature_mismatch" });
});
