// The table: see the guide of stores.
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { Webhook } from "hookseal";
import { DynamoDBStore } from "hookseal/dynamodb";
import { Receiver } from "hookseal/lambda";

// The lease: no shorter than the function's own time limit.
const webhook = new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? "");
const receiver = new Receiver(webhook, { name: "tectra", store: new DynamoDBStore(new DynamoDB()), lease: 30 })
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

export const handler = receiver.handler;
