// The library's clocks: stopped, until a case lets seconds pass.
const noon = Date.parse("2026-01-15T12:00:00Z");
const real = { date: Date.now, monotonic: performance.now };
let passed = 0;

/** Stops the clocks; the one that nobody sets may run on. */
export function stopClock({ monotonic = true } = {}) {
  passed = 0;
  Date.now = () => noon + passed;
  if (monotonic) performance.now = () => passed;
}

export function pass(seconds) {
  passed += seconds * 1000;
}

/** Lets them run again. */
export function resumeClock() {
  Date.now = real.date;
  performance.now = real.monotonic;
}
