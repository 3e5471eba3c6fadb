import { expect, test } from "@jest/globals";
import { signedDelivery } from "hookseal/testing";
import request from "supertest";
import { app, signed, webhook } from "./app.mjs";

test("a signed record is handled once", async () => {
  const { body, headers } = signedDelivery(webhook, "content.signed", { data: { record_id: "rec_1" } });
  await request(app).post("/webhooks/tectra").set(headers).send(body).expect(200, { received: true });
  await request(app).post("/webhooks/tectra").set(headers).send(body).expect(200, { received: true, duplicate: true });
  expect([...signed]).toEqual(["rec_1"]);
});
