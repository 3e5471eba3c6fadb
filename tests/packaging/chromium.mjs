// A page in headless Chromium, from a loopback server, until it has told what it found.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";

// All vectors, each of nine ways: minutes on a busy machine.
const TIMEOUT_MS = 900_000;
const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const QUIET = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--enable-logging=stderr",
];
const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript",
  ".json": "application/json", ".wasm": "application/wasm",
};
// No eval and no other origin: WebAssembly is all that is allowed beside the page's own scripts.
const POLICY = "default-src 'none'; script-src 'self' 'nonce-page' 'wasm-unsafe-eval'; connect-src 'self'";

/** The browser: `CHROMIUM`, or the one on the PATH. */
export function chromium() {
  const program = [process.env.CHROMIUM, ...NAMES].find((name) => name && version(name));
  if (!program) throw new Error("no Chromium: install it, or name it in CHROMIUM");
  return { program, version: version(program) };
}

function version(name) {
  const { status, stdout } = spawnSync(name, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.match(/\d+(\.\d+)*/)?.[0] : undefined;
}

/** Opens `page` of the folder; answers the JSON that the page POSTs to /report. `routes`: further JSON, by path. */
export async function visit(folder, page, routes = {}) {
  const { program } = chromium();
  const profile = mkdtempSync(join(tmpdir(), "hookseal-chromium-"));
  let settle;
  const report = new Promise((resolve) => (settle = resolve));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (request.method === "POST") {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      settle(JSON.parse(Buffer.concat(chunks).toString("utf8")));
      return response.end();
    }
    const [type, body] = answer(folder, pathname, routes);
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type, "content-security-policy": POLICY });
    response.end(body);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = spawn(program, [...QUIET, `--user-data-dir=${profile}`, origin + page], { stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  browser.stderr.setEncoding("utf8").on("data", (text) => (log = (log + text).slice(-8000)));
  const ended = new Promise((resolve) => browser.on("close", resolve).on("error", resolve));
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the page told nothing in ${TIMEOUT_MS / 1000} s\n${log}`)), TIMEOUT_MS);
    ended.then(() => reject(new Error(`the browser ended before the page told anything\n${log}`)));
  });
  try {
    return await Promise.race([report, late]);
  } finally {
    clearTimeout(timer);
    browser.kill();
    await ended;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function answer(folder, pathname, routes) {
  if (Object.hasOwn(routes, pathname)) return [TYPES[".json"], JSON.stringify(routes[pathname])];
  const file = join(folder, normalize(pathname));
  try {
    return [TYPES[extname(file)] ?? "application/octet-stream", readFileSync(file)];
  } catch {
    return ["text/plain", undefined];
  }
}
