// The contract of stores: in memory with the clock stopped, and in Redis where REDIS_URL names one, over the clients
// that the project has.
import { after, describe, it } from "node:test";
import { setTimeout as later } from "node:timers/promises";
import { pass, resumeClock, stopClock } from "./clock.mjs";
import { inCamelCase, topic } from "./data.mjs";
import { load } from "./package.mjs";
import { playStore } from "./stores.mjs";

const { cases } = topic("stores");
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

if (process.env.REDIS_URL) {
  const { RedisStore } = await load("hookseal/redis");
  const { createClient } = await load("redis");
  const { Redis } = await load("ioredis");
  const nodeRedis = createClient({ url: process.env.REDIS_URL });
  await nodeRedis.connect();
  const ioRedis = new Redis(process.env.REDIS_URL);
  after(() => Promise.all([nodeRedis.quit(), ioRedis.quit()]));
  for (const [name, client] of Object.entries({ "node-redis": nodeRedis, ioredis: ioRedis })) {
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
