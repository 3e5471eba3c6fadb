// Whether a receiver's memory grows.

/**
 * What the resident memory may grow by in the second half. Bodies have 40 KiB, and the second half brings 6,000 events,
 * 2,000 repetitions and 2,000 forgeries: a receiver that kept the bodies of the least of the three would grow by 80 MB,
 * of all of them by 400. What it does keep, a key for each event, takes 2 MB. The rest is for what isn't a leak: a heap
 * that is collected when its owner pleases, and what malloc doesn't give back.
 */
const BOUND_MB = 64;

/** `samples`: in MB, after a tenth, after half, and after all of the deliveries. */
export function memoryGrowth({ warm, half, end }) {
  const path = `${[warm, half, end].map(Math.round).join(" → ")} MB`;
  if (!(end - half <= BOUND_MB)) throw new Error(`the memory grows: ${path}; the bound for the second half is ${BOUND_MB} MB`);
  return path;
}
