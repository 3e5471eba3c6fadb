// What kill_receiver.py is, in Node.
import { setTimeout as wait } from "node:timers/promises";
import express from "express";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";
import { PostgresStore, PostgresTransactionStore } from "hookseal/postgres";
import { RedisStore } from "hookseal/redis";
import pg from "pg";
import { createClient } from "redis";

const { NAME, PORT, STORE, LEDGER_URL, REDIS_URL, POSTGRES_URL, LEASE, SECRET } = process.env;
const ledger = await connected(LEDGER_URL);

const receiver = new Receiver(new Webhook("tectra", SECRET), {
  name: "tectra",
  store: await store(),
  lease: Number(LEASE),
  onError: (error) => error.message === "the first time fails" || console.log(`${error.name}: ${error.message}`),
}).on("content.signed", async ({ data: { record_id: name } }, _request, { transaction }) => {
  if (name.endsWith("-fails") && (await ledger.set(`failed:${name}`, NAME, { NX: true }))) throw new Error("the first time fails");
  await wait(Math.random() * 4);
  if (transaction) await transaction.query("insert into effects (name, by) values ($1, $2)", [name, NAME]);
  else await ledger.rPush(`by:${name}`, `${NAME} ${Date.now() / 1000}`);
  await wait(Math.random() * 4);
});

express().post("/webhooks", receiver.handler).listen(Number(PORT), "127.0.0.1");

async function store() {
  if (STORE === "redis") return new RedisStore(await connected(REDIS_URL), { timeout: 2 });
  const pool = new pg.Pool({ connectionString: POSTGRES_URL, max: 12, connectionTimeoutMillis: 2_000, query_timeout: 3_000 });
  pool.on("error", () => {}); // idle connections end when the server does
  return STORE === "postgres" ? new PostgresStore(pool) : new PostgresTransactionStore(pool);
}

async function connected(url) {
  const client = createClient({ url, disableOfflineQueue: true }).on("error", () => {});
  return client.connect();
}
