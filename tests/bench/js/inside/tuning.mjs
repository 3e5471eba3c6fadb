// The switches that force one way to a verdict; they are no part of the public API.

/** Runs `work` with some switches set, or as it is installed. */
export async function forcing(switches, work) {
  if (!switches) return work();
  const { tuning } = await import(new URL("./tuning.js", import.meta.resolve("hookseal")));
  for (const name of Object.keys(switches)) if (!(name in tuning)) console.error(`this hookseal has no switch ${name}: measured as installed`);
  const usual = { ...tuning };
  Object.assign(tuning, switches);
  try {
    return await work();
  } finally {
    Object.assign(tuning, usual);
  }
}
