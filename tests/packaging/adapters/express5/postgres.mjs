// As receiver.mjs, with what a handler writes in one transaction with the claim on its event: exactly once.
import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";
import { PostgresTransactionStore } from "hookseal/postgres";
import pg from "pg";

// A connection for each event that is being handled; one that can't be had in 3 seconds is a 503.
const pool = new pg.Pool({ connectionString: process.env.POSTGRES_URL, max: 8, connectionTimeoutMillis: 3_000 });
pool.on("error", (error) => console.error("postgres:", error.message)); // without a listener it would end the process
const store = new PostgresTransactionStore(pool);
await store.createTable();
await pool.query("CREATE TABLE IF NOT EXISTS signed (record_id text)");

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? ""), { name: "tectra", store })
  .on("content.signed", (event, _request, { transaction }) =>
    transaction.query("INSERT INTO signed VALUES ($1)", [event.data.record_id]).then(() => console.log("signed:", event.data.record_id)))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

const app = express();
app.post("/webhooks/tectra", receiver.handler);

app.listen(3000);
