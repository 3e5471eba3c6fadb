// ThunderStack signs with a private key; the public one is fetched, kept for an hour, and fetched again after a rotation.
import express from "express";
import { PublicKeySource } from "hookseal";
import { Receiver } from "hookseal/express";

const keys = new PublicKeySource("thunderstack", {
  url: process.env.THUNDERSTACK_PUBLIC_KEY_URL, // default: ThunderStack's own address
  nodeId: process.env.THUNDERSTACK_NODE_ID, // your node's: the same key signs for everybody's
});
const receiver = new Receiver(keys).on("NODE_STATUS_UPDATED", (event) => {
  console.log(`node ${event.payload.nodeId} is ${event.data.status}`);
});

const app = express();
app.post("/webhooks/thunderstack", receiver.handler);

app.listen(3000);
