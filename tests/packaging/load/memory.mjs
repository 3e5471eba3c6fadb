// Whether a receiver's memory grows.
import { residentMegabytes } from "./processes.mjs";

/**
 * What the resident memory may grow by in the second half. Bodies have 40 KiB, and the second half brings 6,000 events,
 * 2,000 repetitions and 2,000 forgeries: a receiver that kept the bodies of the least of the three would grow by 80 MB,
 * of all of them by 400. What it does keep, a key for each event, takes 2 MB. The rest is for what isn't a leak: a heap
 * that is collected when its owner pleases, and what malloc doesn't give back.
 */
const BOUND_MB = 64;

/** The same for what is held after a collection, where the receiver says it: the keys, and what is on its way. */
const HEAP_BOUND_MB = 16;

/** In MB: resident, and held after a collection, where the receiver tells at /heap. */
export async function memoryOf(origin) {
  const response = await fetch(`${origin}/heap`, { signal: AbortSignal.timeout(10_000) });
  return { resident: residentMegabytes(), held: response.ok ? await response.json() : null };
}

/** `samples`: after a tenth, after half, and after all of the deliveries. */
export function memoryGrowth(samples) {
  const resident = growth("resident memory", samples, (sample) => sample.resident, BOUND_MB);
  if (samples.end.held === null) return `RSS ${resident}`;
  return `RSS ${resident}, held ${growth("memory that is held", samples, (sample) => sample.held, HEAP_BOUND_MB)}`;
}

function growth(what, { warm, half, end }, read, bound) {
  const path = `${[warm, half, end].map((sample) => Math.round(read(sample))).join(" → ")} MB`;
  if (!(read(end) - read(half) <= bound)) throw new Error(`the ${what} grows: ${path}; the bound for the second half is ${bound} MB`);
  return path;
}
