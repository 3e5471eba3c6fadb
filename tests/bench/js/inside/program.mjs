// One topic in Node, Deno or Bun: node program.mjs '{"topic":"hmac","sizes":[512],"millis":50,"count":21,"only":""}'
// Prints a line of JSON for each pair: what it is, and its rounds.
import process from "node:process";
import { rounds } from "./rounds.mjs";
import { topics } from "./topics.mjs";
import { check } from "./verdicts.mjs";
import { forcing } from "./tuning.mjs";

const asked = JSON.parse(process.argv[2]);
const where = runtime();

for (const { make, switches, ...row } of await topics[asked.topic](asked)) {
  const name = [row.section, row.what, where, row.against].join(", ");
  if (!name.includes(asked.only)) continue;
  await forcing(switches, async () => {
    const sides = await make();
    await check(name, sides);
    console.log(JSON.stringify({ ...row, where, rounds: await rounds(sides, asked) }));
  });
}

function runtime() {
  const { bun, deno, node } = process.versions;
  return bun ? `Bun ${bun}` : deno ? `Deno ${deno}` : `Node ${node}`;
}
