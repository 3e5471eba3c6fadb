// Runs one target after another and prints a table: target × result.
import { report } from "./report.mjs";

/** Each target is `{ name, test }`; `test` returns a word or two for the table, and throws where it fails. */
export async function table(title, targets, only) {
  const chosen = targets.filter(({ name }) => name.includes(only));
  const width = Math.max(...chosen.map(({ name }) => name.length));
  const tests = [];
  console.log(`\n${title}`);
  for (const { name, test } of chosen) {
    const started = performance.now();
    try {
      const result = await test();
      console.log(`  ${name.padEnd(width)}  ok      ${result}  (${seconds(started)})`);
      tests.push({ name });
    } catch (error) {
      tests.push({ name, error: error ?? "it failed without an error" });
      console.log(`  ${name.padEnd(width)}  FAILED  (${seconds(started)})\n${String(error?.stack ?? error).replace(/^/gm, "    ")}`);
    }
  }
  report(title, tests);
  const failed = tests.filter(({ error }) => error !== undefined).length;
  console.log(`  ${tests.length} targets, ${failed} failed`);
  return tests.length > 0 && failed === 0;
}

function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
