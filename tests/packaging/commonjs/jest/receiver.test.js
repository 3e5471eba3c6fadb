// Jest as it is: tests and the app are CommonJS.
const express = require("express");
const request = require("supertest");
const { Webhook } = require("hookseal");
const { Receiver } = require("hookseal/express");
const { signedDelivery } = require("hookseal/testing");

// Tests of code that touches files do this.
jest.mock("fs");

test("a receiver takes a signed delivery, and refuses a forged one", async () => {
  const webhook = new Webhook("tectra", "whsec_a_secret_of_the_tests");
  const handled = [];
  const receiver = new Receiver(webhook).on("content.signed", (event) => void handled.push(event.data.record_id));
  const app = express().post("/", receiver.handler);
  const { body, headers } = signedDelivery(webhook, "content.signed", { data: { record_id: "rec_1" } });
  await request(app).post("/").set(headers).send(body).expect(200);
  await request(app).post("/").set(headers).send(body.replace("rec_1", "rec_2")).expect(401);
  expect(handled).toEqual(["rec_1"]);
});
