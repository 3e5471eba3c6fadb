// The memory that a process has once its garbage is collected.

/** Prints it in bytes; `held` is alive until then. */
export function resident(type, held) {
  globalThis.gc();
  console.log(JSON.stringify({ type, bytes: process.memoryUsage.rss(), held: held?.length }));
}
