// The app that is tested.
import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";

export const webhook = new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? "whsec_of_the_tests");
export const signed = new Set();

const receiver = new Receiver(webhook).on("content.signed", (event) => signed.add(event.data.record_id));

export const app = express();
app.post("/webhooks/tectra", receiver.handler);
