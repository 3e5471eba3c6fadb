// The Redis store over both clients: the contract, what is in Redis, and a Redis that doesn't answer.
import { RedisStore } from "hookseal/redis";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { contract, equal } from "./contract.mjs";

const url = process.env.REDIS_URL;
const quiet = () => {};
const nodeRedis = createClient({ url }).on("error", quiet);
await nodeRedis.connect();
const ioRedis = new Redis(url).on("error", quiet);
const wait = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
const counts = [];

for (const client of [nodeRedis, ioRedis]) {
  counts.push(await contract((options) => new RedisStore(client, options)));

  const store = new RedisStore(client, { prefix: "mine:", retention: 1000 });
  const { token } = await store.claim("tectra:one", 60);
  equal(await nodeRedis.get("mine:tectra:one"), `claimed:${token}`);
  equal(Math.ceil((await nodeRedis.pTTL("mine:tectra:one")) / 1000), 60);
  await store.commit("tectra:one", token);
  equal(await nodeRedis.get("mine:tectra:one"), "done");
  equal(Math.ceil((await nodeRedis.pTTL("mine:tectra:one")) / 1000), 1000);
  await nodeRedis.del("mine:tectra:one");
  // What a receiver needs counts where nothing else was said.
  const week = 7 * 86_400;
  for (const [told, options] of [[week, {}], [20 * 86_400, { retain: 20 * 86_400 }], [1000, { retention: 1000, retain: week }]]) {
    const own = new RedisStore(client, { prefix: "own:", ...(options.retention && { retention: options.retention }) });
    own.retain(options.retain ?? 1);
    await own.commit("tectra:one", (await own.claim("tectra:one", 60)).token);
    equal(Math.ceil((await nodeRedis.pTTL("own:tectra:one")) / 1000), told);
    equal(own.retention, told);
    await nodeRedis.del("own:tectra:one");
  }

  // A claim that Redis grants after its answer was waited for is given back.
  const hasty = new RedisStore(client, { timeout: 0.2 });
  const key = `late ${counts.length}`;
  await (client === nodeRedis ? ioRedis.call("CLIENT", "PAUSE", "600", "ALL") : nodeRedis.sendCommand(["CLIENT", "PAUSE", "600", "ALL"]));
  const why = await hasty.claim(key, 60).catch((error) => error.message);
  equal(why, "Redis did not answer within 0.2 s");
  await wait(900);
  equal((await hasty.claim(key, 60)).state, "claimed");
}

// Both share what is in Redis, with each other and with other languages.
const one = new RedisStore(nodeRedis);
const other = new RedisStore(ioRedis);
const { token } = await one.claim("shared", 60);
equal((await other.claim("shared", 60)).state, "in_progress");
equal(await other.commit("shared", token), true);
equal((await one.claim("shared", 60)).state, "done");

// A timer holds no more than 24 days, and fires at once for what is over it.
for (const timeout of [1e10, 0, NaN, "5"]) {
  try {
    new RedisStore(nodeRedis, { timeout });
    throw new Error(`${timeout} was taken`);
  } catch (error) {
    equal(error.code, "invalid_option");
  }
}

for (const [client, options] of [[undefined], [{}], [nodeRedis, { prefix: 5 }]]) {
  try {
    new RedisStore(client, options);
    throw new Error("taken");
  } catch (error) {
    equal(error.code, "invalid_option");
  }
}

console.log(`${counts.join(" + ")} properties, shared by both clients`);
process.exit(0);
