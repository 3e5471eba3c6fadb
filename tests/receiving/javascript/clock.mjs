// The library's clock: stopped, until a case lets seconds pass.
const noon = Date.parse("2026-01-15T12:00:00Z");
const real = Date.now;
let at = noon;

/** Stops the clock. */
export function stopClock() {
  at = noon;
  Date.now = () => at;
}

export function pass(seconds) {
  at += seconds * 1000;
}

/** Lets it run again. */
export function resumeClock() {
  Date.now = real;
}
