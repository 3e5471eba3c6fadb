// Plays the steps of a case on a store. It runs in Node and in Workers, so it brings its own assertions.

/**
 * A stage has `open(options)`, `wait(seconds)`, `begin`, which keeps the keys of one run apart from another's; and for
 * Redis `read(key)`, `write(key, value)`.
 */
export async function playStore(stage, { options, steps }) {
  const store = stage.open(options ?? {});
  const claims = new Map();
  for (const [at, step] of steps.entries()) {
    try {
      await playStep(step, store, claims, stage);
    } catch (error) {
      error.message = `step ${at + 1}, ${JSON.stringify(step)}: ${error.message}`;
      throw error;
    }
  }
}

async function playStep(step, store, claims, stage) {
  const named = (key) => `${stage.begin ?? ""}${typeof key === "string" ? key : key.text.repeat(key.times)}`;
  const token = claims.get(step.with)?.token;
  if (step.wait !== undefined) return stage.wait(step.wait);
  if (step.retain !== undefined) return store.retain(step.retain);
  if (step.retention !== undefined) return equal(store.retention, step.retention);
  if (step.handle !== undefined) return handle(store, step.handle);
  if (step.put_in_redis) return stage.write(step.put_in_redis, step.value);
  if (step.in_redis) return inRedis(step, claims, stage);
  if (step.at_once) return atOnce(store, named(step.claim), step);
  if (step.claim !== undefined) return claim(store, named(step.claim), step, claims);
  if (step.renew !== undefined) return equal(await store.renew(named(step.renew), token, step.ttl), step.returns);
  if (step.commit !== undefined) return equal(await store.commit(named(step.commit), token, ...(step.fingerprint ? [step.fingerprint] : [])), step.returns);
  if (step.release !== undefined) return store.release(named(step.release), token);
  return equal(store.size, step.holds);
}

async function claim(store, key, { ttl, as, returns, fingerprint, raises }, claims) {
  let claim;
  try {
    claim = await store.claim(key, ttl);
  } catch (error) {
    return equal(error.message, raises);
  }
  equal(raises, undefined);
  equal(claim.state, returns);
  if (fingerprint !== undefined) equal(claim.fingerprint ?? null, fingerprint);
  if (claim.state !== "claimed") return;
  for (const earlier of claims.values()) if (earlier.token === claim.token) throw new Error("the token of an earlier claim");
  claims.set(as ?? key, claim);
}

async function atOnce(store, key, { at_once: times, ttl, returns }) {
  const counts = {};
  for (const { state } of await Promise.all(Array.from({ length: times }, () => store.claim(key, ttl)))) {
    counts[state] = (counts[state] ?? 0) + 1;
  }
  for (const state of new Set([...Object.keys(counts), ...Object.keys(returns)])) equal(counts[state], returns[state]);
}

async function handle(store, count) {
  for (let key = 0; key < count; key++) await store.commit(String(key), (await store.claim(String(key), 60)).token);
}

async function inRedis({ in_redis: key, holds, for: seconds }, claims, stage) {
  const { value, millis } = await stage.read(key);
  if (holds === null) return equal(value, null);
  equal(value, holds.replace(/^(claimed|done):([^:]+)/, (_, state, as) => `${state}:${claims.get(as).token}`));
  // A part of its time has passed already.
  if (millis > seconds * 1000 || millis < seconds * 1000 - 5000) throw new Error(`for ${millis} ms`);
}

function equal(found, expected) {
  if (found !== expected) throw new Error(`${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
}
