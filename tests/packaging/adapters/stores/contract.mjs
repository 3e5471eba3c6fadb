// What every store must do. It runs in Node and in Workers, so it brings its own assertions.
const wait = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
let names = 0;

/** `open(options)` returns a store. Returns how many properties were checked; throws for the first that doesn't hold. */
export async function contract(open) {
  const store = open({});
  for (const [name, property] of Object.entries(properties)) {
    try {
      await property(store, `tectra:${name}:${Date.now()}:${names++}`, open);
    } catch (error) {
      throw new Error(`${name}: ${error.message}`, { cause: error });
    }
  }
  return Object.keys(properties).length;
}

const properties = {
  async "a claim is held until it is committed, then done"(store, key) {
    const { state, token } = await store.claim(key, 60);
    equal(state, "claimed");
    equal((await store.claim(key, 60)).state, "in_progress");
    equal(await store.commit(key, token), true);
    equal((await store.claim(key, 60)).state, "done");
    equal(await store.commit(key, token), false);
    await store.release(key, token);
    equal((await store.claim(key, 60)).state, "done");
  },
  async "a released claim is free at once"(store, key) {
    const { token } = await store.claim(key, 60);
    await store.release(key, token);
    equal((await store.claim(key, 60)).state, "claimed");
  },
  async "of a hundred who ask at once, one gets it"(store, key) {
    const claims = await Promise.all(Array.from({ length: 100 }, () => store.claim(key, 60)));
    equal(claims.filter(({ state }) => state === "claimed").length, 1);
    equal(claims.filter(({ state }) => state === "in_progress").length, 99);
  },
  async "one key is not another"(store, key) {
    await store.claim(key, 60);
    equal((await store.claim(`${key}é\0😀 `, 60)).state, "claimed");
  },
  async "another's claim can be neither committed nor released"(store, key) {
    const late = await store.claim(key, 0.1);
    await wait(150);
    const next = await store.claim(key, 60);
    equal(next.state, "claimed");
    equal(await store.commit(key, late.token), false);
    await store.release(key, late.token);
    equal((await store.claim(key, 60)).state, "in_progress");
    equal(await store.commit(key, next.token), true);
    equal(await store.commit(key, late.token), false);
    equal((await store.claim(key, 60)).state, "done");
  },
  async "work that is done after its claim expired is done, if nobody took it"(store, key) {
    const { token } = await store.claim(key, 0.1);
    await wait(150);
    equal(await store.commit(key, token), true);
    equal((await store.claim(key, 60)).state, "done");
  },
  async "what is done is forgotten after its retention"(_, key, open) {
    const store = open({ retention: 0.2 });
    const { token } = await store.claim(key, 60);
    await store.commit(key, token);
    equal((await store.claim(key, 60)).state, "done");
    await wait(300);
    equal((await store.claim(key, 60)).state, "claimed");
  },
};

export function equal(found, expected) {
  if (found !== expected) throw new Error(`${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
}
