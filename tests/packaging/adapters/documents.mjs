// Every JavaScript block of the documents for users, as a reader pastes it: strict TypeScript must take it.
// That a block is a file which tests run, word for word, is checked by `cargo xtask test`.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../project.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const pagesIn = (folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const documents = ["README.md", "npm/README.md", "docs/own-platform.md", ...pagesIn("docs/receivers"), ...pagesIn("docs/providers")];
// A platform's page is generated, and its blocks are files nowhere else.
const block = /^(?:\[`[^`]+`\]\((\S+)\):\n|<!-- (\S+) -->\n)?```(js|ts)\n(.*?)^```$/gms;

/** What `wrangler types` would write of the bindings. */
const bindings = `declare namespace Cloudflare {
  interface Env {
    STRIPE_WEBHOOK_SECRET: string;
    TECTRA_WEBHOOK_SECRET: string;
    THUNDERSTACK_PUBLIC_KEY_URL: string;
    THUNDERSTACK_NODE_ID: string;
    IDEMPOTENCY: DurableObjectNamespace;
    DB: D1Database;
    UPSTASH_REDIS_REST_URL: string;
    UPSTASH_REDIS_REST_TOKEN: string;
  }
}
`;

/** What the platforms' pages leave to the framework. */
const request = "declare const rawBody: Uint8Array, headers: Headers, url: string, method: string;\n";

/** What a guide's programs use of the runtimes that aren't Node, which tests run them in. */
const runtimes = `type Answer = (request: Request) => Promise<Response>;
declare const Deno: { serve(options: { port: number }, handler: Answer): unknown };
declare const Bun: { serve(options: { port: number; fetch: Answer }): unknown };
`;

/** Compiles all blocks in a project that has the frameworks' types. Returns how many. */
export function compileBlocks(folder) {
  const into = join(folder, "documents");
  rmSync(into, { recursive: true, force: true });
  const [node, worker] = [[], []];
  for (const document of documents) {
    const text = readFileSync(join(root, document), "utf8");
    const found = [...text.matchAll(block)];
    assert.equal(found.length, text.match(/^```(js|ts)$/gm)?.length ?? 0, document);
    // A folder for each document, because a block may import the one before it.
    const directory = join(into, document.replaceAll("/", "-").replace(".md", ""));
    mkdirSync(directory, { recursive: true });
    for (const [, link, comment, language, code] of found) {
      if (code.includes('"@nestjs/')) continue; // its own project compiles it, with decorators
      const file = join(directory, basename(link ?? comment ?? "page.mjs").replace(/\.(mjs|ts)$/, ".mts"));
      writeFileSync(file, code);
      (code.includes('"cloudflare:workers"') ? worker : node).push(file);
    }
  }
  writeFileSync(join(into, "bindings.d.ts"), bindings);
  writeFileSync(join(into, "globals.d.ts"), request + runtimes);
  // Workers have other globals than Node.
  compile(folder, "node", { types: ["node"], files: [...node, join(into, "globals.d.ts")] });
  compile(folder, "worker", { types: ["@cloudflare/workers-types"], files: [...worker, join(into, "bindings.d.ts")] });
  return node.length + worker.length;
}

function compile(folder, name, { types, files }) {
  const project = join(folder, "documents", `tsconfig.${name}.json`);
  const compilerOptions = { target: "es2022", lib: ["es2022"], module: "nodenext", types, strict: true, noEmit: true, skipLibCheck: true };
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  run(process.execPath, [join(folder, "node_modules/typescript/bin/tsc"), "--project", project], { cwd: folder });
}
