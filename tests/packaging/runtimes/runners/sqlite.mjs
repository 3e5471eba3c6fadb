// Deno, Bun: the contract of stores, in the runtime's own SQLite.
import { SqliteStore } from "hookseal/sqlite";
import { storeContract } from "hookseal/store-contract";

const opened = async () => {
  if (!globalThis.Bun) return new (await import("node:sqlite")).DatabaseSync(":memory:");
  const name = "bun:sqlite";
  return new (await import(name)).Database(":memory:");
};
const database = await opened();
await new SqliteStore(database).createTable();
const tests = storeContract((options) => new SqliteStore(database, options));
for (const { run } of tests) await run();
console.log(`${tests.length} cases`);
