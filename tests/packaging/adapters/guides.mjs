// Every code block of the receivers' guides is a file of these projects, word for word, and says which.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const docs = join(here, "../../../docs/receivers");
export const guides = ["express", "fastify", "hono", "fetch", "lambda", "workers"];

/** Checks one guide. Answers how many blocks it has. */
export function checkGuide(name) {
  const path = join(docs, `${name}.md`);
  const lines = readFileSync(path, "utf8").split("\n");
  let blocks = 0;
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at].startsWith("```")) continue;
    const end = lines.indexOf("```", at + 1);
    assert.notEqual(end, -1, `${name}.md:${at + 1}: the block has no end`);
    // The line before the block links the file: [`receiver.mjs`](../../tests/…/receiver.mjs):
    const link = /\]\(([^)]+)\):$/.exec(lines[at - 1])?.[1];
    assert.ok(link, `${name}.md:${at + 1}: the line before the block links no file`);
    const file = join(dirname(path), link);
    assert.ok(existsSync(file), `${name}.md:${at}: there is no ${link}`);
    assert.ok(!relative(here, file).startsWith(".."), `${name}.md:${at}: ${link} isn't one of these projects`);
    assert.equal(lines.slice(at + 1, end).join("\n"), readFileSync(file, "utf8").trimEnd(), `${name}.md:${at + 1} is not ${link}`);
    blocks += 1;
    at = end;
  }
  assert.ok(blocks > 0, `${name}.md has no code`);
  return blocks;
}
