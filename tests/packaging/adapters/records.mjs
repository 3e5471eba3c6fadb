// Stands for the user's own code behind a handler: it is slow, or fails the first time, where the id says so.
const failed = new Set();

export async function record(id) {
  if (id.startsWith("slow")) await new Promise((resolve) => setTimeout(resolve, 1_000));
  if (id.startsWith("flaky") && !failed.has(id)) {
    failed.add(id);
    throw new Error(`the database is away (${id})`);
  }
  console.log(`recorded ${id}`);
}
