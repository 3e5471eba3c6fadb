// Serves a bundled Worker with a D1 database, after its migration, and prints where.
import { readFileSync } from "node:fs";
import { dirname } from "node:path";

const { Miniflare } = (await import(process.env.MINIFLARE)).default;
const worker = new Miniflare({
  host: "127.0.0.1",
  port: 0,
  scriptPath: process.env.SCRIPT,
  modules: true,
  modulesRoot: dirname(process.env.SCRIPT),
  modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
  compatibilityDate: process.env.DATE,
  bindings: { TECTRA_WEBHOOK_SECRET: process.env.TECTRA_WEBHOOK_SECRET },
  d1Databases: ["DB"],
});
const database = await worker.getD1Database("DB");
for (const statement of readFileSync(process.env.MIGRATION, "utf8").split(";\n").filter((text) => text.trim())) await database.prepare(statement).run();
console.log(`listening on ${(await worker.ready).origin}`);
