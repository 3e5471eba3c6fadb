// What a caller counts by: JUnit's XML, in the file that HOOKSEAL_REPORT names.
import { writeFileSync } from "node:fs";

/** Writes `{ name, error }` for each test; one that passed has no error. Does nothing where no file is named. */
export function report(suite, tests) {
  if (!process.env.HOOKSEAL_REPORT) return;
  const cases = tests.map(({ name, error }) => {
    const failure = error === undefined ? "" : `<failure message="${escaped(String(error?.stack ?? error))}"/>`;
    return `<testcase name="${escaped(name)}">${failure}</testcase>`;
  });
  writeFileSync(process.env.HOOKSEAL_REPORT, `<testsuite name="${escaped(suite)}">\n${cases.join("\n")}\n</testsuite>\n`);
}

function escaped(text) {
  // XML has no way to write most control characters.
  const printable = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, "\ufffd");
  return printable.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
