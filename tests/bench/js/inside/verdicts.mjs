// Nothing is timed that isn't right.

/** Throws unless both sides accept every request, and neither the forged one. */
export async function check(name, { ours, theirs, requests, forged }) {
  for (const [side, verdict] of Object.entries({ ours, theirs })) {
    for (const request of requests) {
      if ((await verdict(request)) !== true) throw new Error(`${name}: ${side} refuses a genuine delivery`);
    }
    if (await accepts(verdict, forged)) throw new Error(`${name}: ${side} accepts a forged delivery`);
  }
}

async function accepts(verdict, request) {
  try {
    return (await verdict(request)) !== false;
  } catch {
    return false; // how most say no
  }
}
