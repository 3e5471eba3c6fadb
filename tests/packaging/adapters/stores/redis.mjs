// The Redis store over both clients, beside the contract: a Redis that doesn't answer, and one that both share.
import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { RedisStore } from "hookseal/redis";
import { Redis } from "ioredis";
import { createClient } from "redis";

const url = process.env.REDIS_URL;
const nodeRedis = createClient({ url }).on("error", () => {});
await nodeRedis.connect();
const ioRedis = new Redis(url).on("error", () => {});

// A claim that Redis grants after its answer was waited for is given back.
const pause = ["CLIENT", "PAUSE", "600", "ALL"];
for (const [client, pauseByTheOther] of [[nodeRedis, () => ioRedis.call(...pause)], [ioRedis, () => nodeRedis.sendCommand(pause)]]) {
  const hasty = new RedisStore(client, { timeout: 0.2 });
  await nodeRedis.flushAll();
  await pauseByTheOther();
  await assert.rejects(hasty.claim("late", 60), { message: "Redis did not answer within 0.2 s" });
  await wait(900);
  assert.equal((await hasty.claim("late", 60)).state, "claimed");
}

const one = new RedisStore(nodeRedis);
const other = new RedisStore(ioRedis);
const { token } = await one.claim("shared", 60);
assert.equal((await other.claim("shared", 60)).state, "in_progress");
assert.equal(await other.commit("shared", token), true);
assert.equal((await one.claim("shared", 60)).state, "done");

// A timer holds no more than 24 days, and fires at once for what is over it.
for (const timeout of [1e10, 0, NaN, "5"]) {
  assert.throws(() => new RedisStore(nodeRedis, { timeout }), { code: "invalid_option" });
}
for (const client of [undefined, {}]) assert.throws(() => new RedisStore(client), { code: "invalid_option" });

console.log("one that doesn't answer, one that both clients share");
process.exit(0);
