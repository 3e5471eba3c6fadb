// The contract of stores: in memory with the clock stopped; in Redis where REDIS_URL names one, over the clients that the
// project has, Upstash's by a bridge; in Postgres where POSTGRES_URL does; in SQLite where there is a driver; in
// DynamoDB's stand-in dynalite if STORES names dynamodb. What STORES names, with commas between, must be there.
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { setTimeout as later } from "node:timers/promises";
import { pass, resumeClock, stopClock } from "./clock.mjs";
import { inCamelCase, topic } from "./data.mjs";
import { load } from "./package.mjs";
import { playStore } from "./stores.mjs";
import { dynamoServer } from "../../packaging/adapters/dynalite.mjs";
import { upstashBridge } from "../../packaging/adapters/upstash.mjs";

const { cases } = topic("stores");
const named = (process.env.STORES ?? "").split(",");
const withoutRedis = ({ needs = [] }) => !needs.includes("redis");
const withoutMemory = ({ needs = [] }) => !needs.includes("memory");

describe("memory", async () => {
  const { MemoryStore } = await load("hookseal");
  for (const one of cases.filter(withoutRedis)) {
    it(one.id, async () => {
      stopClock();
      try {
        await playStore({ open: (options) => new MemoryStore(inCamelCase(options)), wait: pass }, one);
      } finally {
        resumeClock();
      }
    });
  }
});

const sql = cases.filter((one) => withoutRedis(one) && withoutMemory(one));

if (process.env.POSTGRES_URL) {
  const { PostgresStore, PostgresTransactionStore } = await load("hookseal/postgres");
  const { default: pg } = await load("pg");
  const { Webhook } = await load("hookseal");
  const { Receiver } = await load("hookseal/fetch");
  const { deliver, signedDelivery } = await load("hookseal/testing");
  const pool = new pg.Pool({ connectionString: process.env.POSTGRES_URL, max: 20 });
  await pool.query("DROP TABLE IF EXISTS hookseal_events");
  await new PostgresStore(pool).createTable();
  const open = (Store) => (options) => new Store(pool, inCamelCase(options));
  tableCases("postgres", sql, open(PostgresStore));
  // Its claims last as long as their transactions.
  const timeless = sql.filter(({ needs, steps }) => !needs?.includes("renew") && !steps.some(({ ttl }) => ttl < 1));
  // A case may leave claims: their transactions end as those of a process that dies do.
  const end = () => pool.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'transactions'");
  let transactions;
  const begin = async () => {
    await end();
    transactions = new pg.Pool({ connectionString: process.env.POSTGRES_URL, max: 40, application_name: "transactions" });
    transactions.on("error", () => {});
  };
  after(() => end().then(() => pool.end()));
  tableCases("postgres, in the handler's transaction", timeless, (options) => new PostgresTransactionStore(transactions, inCamelCase(options)), begin);
  describe("postgres, in the handler's transaction: the handler's writes", () => {
    const webhook = new Webhook("tectra", "whsec_of_the_tests");
    const handlers = {
      "are there": () => {},
      "of one that fails aren't": () => Promise.reject(new Error("it fails")),
      "of one whose answer says no aren't": () => ({ status: 422 }),
      "of one that hides that its transaction has failed aren't": ({ transaction }) => transaction.query("SELECT 1/0").catch(() => {}),
      "of one whose connection is lost aren't, and the process goes on": async ({ transaction }) => {
        const { rows } = await transaction.query("SELECT pg_backend_pid() AS pid");
        await pool.query("SELECT pg_terminate_backend($1)", [rows[0].pid]);
      },
      "of one that rolls back itself aren't": ({ transaction }) => void transaction.query("ROLLBACK"),
      "of one that commits itself are": ({ transaction }) => void transaction.query("COMMIT"),
    };
    const statuses = [200, 500, 422, 503, 503, 503, 200];
    const kept = [1, 0, 0, 0, 0, 0, 1];
    for (const [at, [name, handler]] of Object.entries(handlers).entries()) {
      it(name, async () => {
        await begin();
        await pool.query("CREATE TABLE IF NOT EXISTS signed (record_id text)");
        await pool.query("TRUNCATE signed");
        let isFirst = true;
        const logger = { debug() {}, info() {}, warn() {}, error() {} };
        const receiver = new Receiver(webhook, { name: `writes ${crypto.randomUUID()}`, store: new PostgresTransactionStore(transactions), logger });
        receiver.on("content.signed", async (event, _request, context) => {
          await context.transaction.query("INSERT INTO signed VALUES ($1)", [event.data.record_id]);
          if (!isFirst) return;
          isFirst = false;
          return handler(context);
        });
        const delivery = signedDelivery(webhook, "content.signed");
        const written = async () => (await pool.query("SELECT record_id FROM signed")).rows.length;
        assert.equal((await deliver(receiver.handler, "/", delivery)).status, statuses[at]);
        assert.equal(await written(), kept[at]);
        assert.equal((await deliver(receiver.handler, "/", delivery)).status, 200);
        assert.equal(await written(), 1);
      });
    }
  });
}

for (const driver of ["node:sqlite", "better-sqlite3"]) {
  const database = await opened(driver);
  if (!database) continue;
  const { SqliteStore } = await load("hookseal/sqlite");
  await new SqliteStore(database).createTable();
  tableCases(driver, sql, (options) => new SqliteStore(database, inCamelCase(options)));
}

if (named.includes("dynamodb")) {
  const { DynamoDBStore } = await load("hookseal/dynamodb");
  const dynamo = await dynamoServer(load);
  after(() => dynamo.close());
  tableCases("dynamodb", sql, (options) => new DynamoDBStore(dynamo.client, inCamelCase(options)));
}

/** Undefined where it isn't: node:sqlite since Node 22.5, the other where it is installed. */
async function opened(driver) {
  try {
    const Database = driver === "node:sqlite" ? (await import(driver)).DatabaseSync : (await load(driver)).default;
    return new Database(":memory:");
  } catch (error) {
    if (named.includes(driver)) throw error;
    return undefined;
  }
}

/** The cases for a store that is shared by all of them. */
function tableCases(name, chosen, open, before = () => {}) {
  describe(name, () => {
    for (const one of chosen) {
      it(one.id, async () => {
        await before();
        await playStore({ open, wait: (seconds) => later(seconds * 1000), begin: `${name}, ${one.id}: ` }, one);
      });
    }
  });
}

if (process.env.REDIS_URL) {
  const { RedisStore } = await load("hookseal/redis");
  const { createClient } = await load("redis");
  const { Redis } = await load("ioredis");
  const nodeRedis = createClient({ url: process.env.REDIS_URL });
  await nodeRedis.connect();
  const ioRedis = new Redis(process.env.REDIS_URL);
  const bridge = await upstashBridge((command) => nodeRedis.sendCommand(command));
  const upstash = new (await load("@upstash/redis")).Redis({ url: bridge.url, token: "none" });
  after(() => Promise.all([nodeRedis.quit(), ioRedis.quit(), bridge.close()]));
  for (const [name, client] of Object.entries({ "node-redis": nodeRedis, ioredis: ioRedis, upstash })) {
    describe(name, () => {
      for (const one of cases.filter(withoutMemory)) {
        it(one.id, async () => {
          await nodeRedis.flushAll();
          await playStore(
            {
              open: (options) => new RedisStore(client, inCamelCase(options)),
              wait: (seconds) => later(seconds * 1000),
              read: async (key) => ({ value: await nodeRedis.get(key), millis: await nodeRedis.pTTL(key) }),
              write: (key, value) => nodeRedis.set(key, value),
            },
            one,
          );
        });
      }
    });
  }
}
