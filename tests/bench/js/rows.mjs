// What was measured, as rows: one line of JSON each, and one for people.
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** `statistics`: the package simple-statistics. */
export function rowsInto(file, statistics) {
  const { median, quantile } = statistics;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");

  function add(row) {
    appendFileSync(file, `${JSON.stringify(row)}\n`);
    console.log(spoken(row));
  }

  /** The values of all rounds: their median, and what nine tenths are above and below. */
  function spread(values) {
    return { median: median(values), low: quantile(values, 0.1), high: quantile(values, 0.9) };
  }

  return {
    add,
    /** `rounds`: a list of [ours, theirs], in nanoseconds. */
    addRatio({ rounds, ...row }) {
      const times = { ours: median(rounds.map(([ours]) => ours)) / 1e9, theirs: median(rounds.map(([, theirs]) => theirs)) / 1e9 };
      add({ ...row, unit: "ratio", better: "lower", ...spread(rounds.map(([ours, theirs]) => ours / theirs)), ...times });
    },
    spread,
  };
}

/** What `--only` looks into. */
export function nameOf({ section, what, where, against }) {
  return [section, what, where, against].filter(Boolean).join(", ");
}

function spoken({ unit, target, median, low, high, ours, theirs, ...row }) {
  const spread = low === undefined ? "" : ` (${short(low)}–${short(high)})`;
  const times = ours === undefined ? "" : `  ${[ours, theirs].filter((time) => time !== undefined).map(timeOf).join(" : ")}`;
  const aim = target === undefined ? "" : `  target ${target}`;
  return `${nameOf(row)}: ${short(median)} ${unit}${spread}${times}${aim}`;
}

function short(number) {
  return Number(number.toPrecision(3));
}

function timeOf(seconds) {
  if (seconds < 1e-3) return `${short(seconds * 1e6)} µs`;
  return seconds < 1 ? `${short(seconds * 1e3)} ms` : `${short(seconds)} s`;
}
