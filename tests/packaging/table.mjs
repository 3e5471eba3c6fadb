// Runs one target after another and prints a table: target × result.

/** Each target is `{ name, test }`; `test` answers a word or two for the table, and throws where it fails. */
export async function table(title, targets, only) {
  const chosen = targets.filter(({ name }) => name.includes(only));
  const width = Math.max(...chosen.map(({ name }) => name.length));
  let failed = 0;
  console.log(`\n${title}`);
  for (const { name, test } of chosen) {
    const started = performance.now();
    try {
      const result = await test();
      console.log(`  ${name.padEnd(width)}  ok      ${result}  (${seconds(started)})`);
    } catch (error) {
      failed += 1;
      console.log(`  ${name.padEnd(width)}  FAILED  (${seconds(started)})\n${String(error?.stack ?? error).replace(/^/gm, "    ")}`);
    }
  }
  // The lines that a caller counts by, as Node's own test runner ends.
  console.log(`# pass ${chosen.length - failed}\n# fail ${failed}`);
  return chosen.length > 0 && failed === 0;
}

function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
