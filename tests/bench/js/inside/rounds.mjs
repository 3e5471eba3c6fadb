// Two sides measured in turn in one process, with mitata.
import { do_not_optimize, measure } from "mitata";

const WARM_ROUNDS = 4; // until each is compiled, and then again with what that learnt

/**
 * A round is the mean time of an operation on each side, in nanoseconds: the mean of all, so that what collecting
 * garbage costs stays in it. Who begins alternates. Returns a list of [ours, theirs].
 */
export async function rounds({ ours, theirs, requests }, { count, millis }) {
  const sides = [inTurn(ours, requests), inTurn(theirs, requests)];
  const means = [];
  for (let round = -WARM_ROUNDS; round < count; round++) {
    const pair = [];
    for (const side of round % 2 === 0 ? [0, 1] : [1, 0]) pair[side] = await mean(sides[side], millis);
    if (round >= 0) means.push(pair);
  }
  return means;
}

/** The mean time of all of a side's operations in so many milliseconds. */
export async function mean(side, millis) {
  const { avg } = await measure(side, {
    min_cpu_time: millis * 1e6,
    min_samples: 1,
    batch_samples: 256,
    samples_threshold: Infinity, // or it would leave the longest out
    gc: false, // or it would allocate a gigabyte to provoke a collection
  });
  return avg;
}

function inTurn(side, requests) {
  let at = 0;
  return () => {
    at = at + 1 === requests.length ? 0 : at + 1;
    const answer = side(requests[at]);
    do_not_optimize(answer);
    return answer; // which mitata awaits, if it is a promise
  };
}
