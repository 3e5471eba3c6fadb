// Express with the documentation's snippet.
import express from "express";
import { documented } from "../agreement/snippets.mjs";
import { listen } from "./listen.mjs";

const app = express();

app.post("/webhooks/tectra", express.raw({ type: "application/json" }), (req, res) => {
  if (!documented.tectra(req, process.env.TECTRA_WEBHOOK_SECRET)) return res.status(401).json({ error: "Invalid signature" });
  const event = JSON.parse(req.body.toString());
  res.json({ received: event.event, tx: event.data.tx_hash });
});

listen(app);
