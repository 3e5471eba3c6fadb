// Plays the cases of this folder with `npx hookseal` and `python -m hookseal`, both as they are installed.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { languages, places } from "./languages.mjs";

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".json") && name !== "schema.json");
for (const file of files) {
  const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8"));
  for (const language of Object.keys(languages)) {
    describe(`${file}, ${language}`, { concurrency: 2 }, () => {
      for (const one of cases) it(one.id, { timeout: 60_000 }, () => play(one, language));
    });
  }
}

describe("as it is typed", () => {
  const commands = { npx: join(places.express, "node_modules/.bin/hookseal"), pip: join(dirname(places.python), "hookseal") };
  for (const [installer, command] of Object.entries(commands)) {
    it(`the command of ${installer}`, () => {
      const { stdout, status } = spawnSync(command, ["--version"], { encoding: "utf8", shell: process.platform === "win32" });
      assert.match(stdout, /^hookseal \d+\.\d+\.\d+\S*\n$/);
      assert.equal(status, 0);
    });
  }
});

async function play(one, language) {
  const folder = mkdtempSync(join(tmpdir(), "hookseal-command-line-"));
  for (const [name, content] of Object.entries(one.files ?? {})) writeFileSync(join(folder, name), bytesOf(content));
  const endpoint = one.endpoint && (await endpointOf(one.endpoint));
  try {
    const argv = one.argv.map((text) => text.replace("{endpoint}", endpoint?.url ?? "").replace("{endpoint-by-tls}", endpoint?.url.replace("http:", "https:") ?? ""));
    const ended = await run([...languages[language], ...argv], one, folder);
    assert.equal(masked(ended.stderr), text(one.stderr, language));
    assert.equal(masked(ended.stdout), text(one.stdout, language));
    assert.equal(ended.code, one.exit);
    if (one.answers) assert.deepEqual(ended.answers, one.answers);
    if (one.arrives) assert.deepEqual(endpoint.arrived.map((request) => picked(request, one.arrives[0])), one.arrives);
    if (one.leaves) assert.deepEqual(readdirSync(join(folder, one.leaves.in)).sort(), one.leaves.files);
  } finally {
    endpoint?.close();
  }
}

/** Runs it to its end; what is to be sent to a listener is sent when it says where it listens. */
async function run([command, ...argv], one, folder) {
  const child = spawn(command, argv, { cwd: folder, env: { PATH: process.env.PATH, HOME: folder, LANG: "C.UTF-8", ...one.env } });
  child.stdin.on("error", () => {}); // it has read enough
  child.stdin.end(bytesOf(one.stdin ?? ""));
  const output = { stdout: "", stderr: "", answers: [] };
  let sending;
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    output.stdout += chunk;
    const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(one.sends ? output.stdout : "") ?? [];
    if (one.interrupted && !one.sends) sending ??= Promise.resolve(child.kill("SIGINT"));
    if (url) sending ??= sendAll(url, one, output.answers).then(() => one.interrupted && child.kill("SIGINT"));
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => void (output.stderr += chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  await sending;
  return { ...output, code };
}

async function sendAll(url, one, answers) {
  for (const { method = "POST", path = "", headers = {}, body = "" } of one.sends) {
    const bytes = bytesOf(body);
    answers.push(
      await new Promise((resolve, reject) => {
        const sent = request(new URL(path, url), { method, headers: { "Content-Length": bytes.length, ...headers }, agent: false }, (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (chunk) => (text += chunk));
          response.on("end", () => resolve({ status: response.statusCode, body: text }));
        });
        sent.on("error", reject);
        sent.end(bytes);
      }),
    );
  }
}

/** A server that gives its answers in turn, the last one for ever, and keeps what arrives. */
async function endpointOf(answers) {
  const arrived = [];
  const server = createServer(async (incoming, response) => {
    const chunks = [];
    const { status, body = "", headers = {}, hangs, closes, early } = answers[Math.min(arrived.length, answers.length - 1)];
    if (early && closes) return void incoming.socket.destroy();
    if (early) return void response.writeHead(status, { ...headers, Connection: "close" }).end(body, () => incoming.socket.destroy());
    for await (const chunk of incoming) chunks.push(chunk);
    arrived.push({ method: incoming.method, path: incoming.url, headers: incoming.headers, body: Buffer.concat(chunks).toString("latin1") });
    if (hangs) return;
    if (closes) return void incoming.socket.destroy();
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => (server.closeAllConnections(), server.close());
  return { url: `http://127.0.0.1:${server.address().port}`, arrived, close };
}

/** Of a request, what a case names. */
function picked(request, wanted) {
  const headers = wanted.headers && Object.fromEntries(Object.keys(wanted.headers).map((name) => [name, request.headers[name]]));
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, name === "headers" ? headers : request[name]]));
}

function bytesOf(content) {
  return typeof content === "string" ? Buffer.from(content) : Buffer.from(content.base64, "base64");
}

/** Lines as they are printed; one that shows code is another in each language. */
function text(lines = [], language) {
  const own = lines.map((line) => (typeof line === "string" ? line : line[language]));
  return own.filter((line) => line !== null).map((line) => `${line}\n`).join("");
}

/** Without what is another each time: how long it took, when, and which port. */
function masked(text) {
  return text
    .replace(/\b\d+ ms\b/g, "0 ms")
    .replace(/("milliseconds": ?)\d+/g, "$10")
    .replace(/("(?:median|p95|p99)": ?)\d+/g, "$10")
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT")
    .replace(/#[\w-]{32}$/gm, "#TOKEN")
    .replace(/^\d\d:\d\d:\d\d/gm, "00:00:00")
    .replace(/("received": ?)"[^"]*"/g, '$1"TIME"');
}
