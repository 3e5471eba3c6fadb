// Next.js: the app router's routes for Node and for the edge, and the pages router's for the edge.
import { spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "../project.mjs";

const START_TIMEOUT_MS = 60_000;
const QUIET = { NEXT_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", CI: "true" };

/** Builds with that bundler, serves what it built, and calls `ask` with the origin. */
export async function inNext(folder, sources, bundler, ask) {
  for (const made of [".next", "app", "pages"]) rmSync(join(folder, made), { recursive: true, force: true });
  cpSync(sources, folder, { recursive: true, filter: (path) => !path.endsWith("package.json") });
  // Next.js 16.4 with webpack builds no edge route of the app router at all, with hookseal or without.
  if (bundler === "webpack") rmSync(join(folder, "app/edge"), { recursive: true });
  const next = join(folder, "node_modules/next/dist/bin/next");
  run(process.execPath, [next, "build", `--${bundler}`], { cwd: folder, env: QUIET });
  const server = spawn(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", "0"], {
    cwd: folder, env: { ...process.env, ...QUIET }, stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve) => server.on("close", resolve));
  try {
    return await ask(await listening(server));
  } finally {
    server.kill();
    await ended;
  }
}

function listening(server) {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (why) => reject(new Error(`next start: ${why}\n${output}`));
    setTimeout(() => fail("not listening"), START_TIMEOUT_MS).unref();
    server.on("close", (code) => fail(`ended with exit code ${code}`));
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
        const origin = output.match(/http:\/\/127\.0\.0\.1:[1-9]\d*/)?.[0];
        if (origin && output.includes("Ready")) resolve(origin);
      });
    }
  });
}
