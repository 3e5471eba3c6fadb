// The memory store: the contract, and its bounds.
import { MemoryStore } from "hookseal";
import { contract, equal } from "./contract.mjs";

const properties = await contract((options) => new MemoryStore(options));

const handled = (store, key) => store.commit(key, store.claim(key, 60).token);
const bounded = new MemoryStore({ capacity: 100 });
const working = bounded.claim("at work", 60);
for (let at = 0; at < 1_000; at++) handled(bounded, `event ${at}`);
equal(bounded.size, 100);
equal(bounded.claim("event 999", 60).state, "done");
equal(bounded.claim("event 901", 60).state, "done");
equal(bounded.claim("at work", 60).state, "in_progress"); // older than all that made room
equal(bounded.commit("at work", working.token), true);
equal(bounded.claim("event 0", 60).state, "claimed"); // forgotten

const full = new MemoryStore({ capacity: 2 });
full.claim("short", 0.05);
const second = full.claim("long", 60);
let refused;
try {
  full.claim("one more", 60);
} catch (error) {
  refused = error.message;
}
equal(refused, "the memory store is full: 2 events are being handled");
await new Promise((resolve) => setTimeout(resolve, 80));
equal(full.claim("one more", 60).state, "claimed"); // in the expired one's place
equal(full.commit("long", second.token), true);

equal(new MemoryStore({ retention: 1 }).size, 0);
console.log(`${properties} properties, bounds`);
process.exit(0);
