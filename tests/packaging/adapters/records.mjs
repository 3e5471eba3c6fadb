// Loaded before a guide's program. Its handlers print what they were given; here printing is the user's own work: it is
// slow, or fails the first time, where the id says so.
const print = console.log;
const failed = new Set();

console.log = (...words) => (["signed:", "anchored:"].includes(words[0]) ? record(words[1]) : print(...words));

async function record(id) {
  if (id.startsWith("slow")) await new Promise((resolve) => setTimeout(resolve, 1_000));
  if (id.startsWith("flaky") && !failed.has(id)) {
    failed.add(id);
    throw new Error(`the database is away (${id})`);
  }
  print(`recorded ${id}`);
}
