// The command line against the examples of Express and Flask, and the commands of docs/cli.md, as they stand there.
import assert from "node:assert/strict";
import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer as httpServer } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serveNode, servePython, stopAll } from "../e2e/serve.mjs";
import { languages, places } from "./languages.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const env = { STRIPE_WEBHOOK_SECRET: "whsec_a-secret-for-tests", TECTRA_WEBHOOK_SECRET: "whsec_a-secret-for-tests" };
const onFreePort = { ...env, NODE_OPTIONS: `--import=${new URL("../e2e/free-port.mjs", import.meta.url)}` };
const endpoints = {
  Express: { open: () => serveNode(join(places.express, "examples/express.mjs"), onFreePort), path: "/webhooks/stripe", event: ["stripe", "invoice.paid"] },
  Flask: {
    open: () => servePython(places.python, ["-m", "flask", "--app", join(root, "python/examples/flask_receiver.py"), "run", "--port", "0"], env),
    path: "/webhooks/tectra",
    event: ["tectra", "content.signed"],
  },
};
const urls = {};

before(async () => {
  for (const [name, { open, path }] of Object.entries(endpoints)) urls[name] = `${(await open()).origin}${path}`;
});
after(stopAll);

for (const [language, [command, ...program]] of Object.entries(languages)) {
  for (const [name, { event }] of Object.entries(endpoints)) {
    const run = (...argv) => spawnSync(command, [...program, ...argv], { env: { ...process.env, ...env }, encoding: "utf8" });
    const json = (...argv) => {
      const { stdout, stderr, status } = run(...argv, "--json");
      assert.equal(stderr, "");
      return { status, ...JSON.parse(stdout) };
    };
    const body = name === "Express" ? ["--set", "data.object={\"id\":\"in_1\"}"] : [];
    describe(`${language}, an endpoint of ${name}`, () => {
      it("a delivery is accepted, and again a duplicate", () => {
        const { status, accepted, duplicates } = json("send", ...event, urls[name], ...body, "--id", `evt-${language}`, "--forge", "replay");
        assert.deepEqual({ status, accepted, duplicates }, { status: 0, accepted: 2, duplicates: 1 });
      });
      for (const kind of ["body", "signature", "secret"]) {
        it(`a forged ${kind} is refused`, () => assert.deepEqual(json("send", ...event, urls[name], "--forge", kind).refused, 1));
      }
      // While it is sent, the receiver's log has to be read: a full pipe would stop it.
      it("of many deliveries each is an event of its own", async () => {
        const argv = [...program, "send", ...event, urls[name], ...body, "--repeat", "100", "--parallel", "10", "--json"];
        const { stdout } = await promisify(execFile)(command, argv, { env: { ...process.env, ...env } });
        const { accepted, duplicates } = JSON.parse(stdout);
        assert.deepEqual({ accepted, duplicates }, { accepted: 100, duplicates: 0 });
      });
      it("nothing is wrong with it", () => {
        const { status, wrong, results } = json("check", ...event, urls[name], ...body);
        assert.deepEqual({ status, wrong }, { status: 0, wrong: 0 }, JSON.stringify(results.filter(({ right }) => right === false)));
      });
    });
  }
  it(`${language}: Ctrl-C in the midst of many still reports`, { skip: process.platform === "win32" }, async () => {
    const server = httpServer((request, response) => request.resume().on("end", () => response.end()));
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const argv = ["send", "stripe", "invoice.paid", `http://127.0.0.1:${server.address().port}/`, "--repeat", "100000"];
    const child = spawn(command, [...program, ...argv], { env: { ...process.env, ...env } });
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (chunk) => (stdout += chunk));
    setTimeout(() => child.kill("SIGINT"), 3000);
    const [code] = await once(child, "close");
    server.closeAllConnections();
    server.close();
    assert.match(stdout, /^[1-9]\d* of 100000 sent: /);
    assert.equal(code, 130);
  });
  it(`${language}: the commands of docs/cli.md`, () => play(join(root, "docs/cli.md"), command, program));
}

/** Runs a document's commands one after the other in a shell, and compares what they print with what stands there. */
async function play(document, command, program) {
  const folder = mkdtempSync(join(tmpdir(), "hookseal-documents-"));
  mkdirSync(join(folder, "bin"));
  const quoted = [command, ...program].map((word) => `'${word}'`).join(" ");
  writeFileSync(join(folder, "bin/hookseal"), `#!/bin/sh\nexec ${quoted} "$@"\n`);
  chmodSync(join(folder, "bin/hookseal"), 0o755);
  const port = await freePort();
  const ofTest = (text) => text.replaceAll("http://localhost:3000/hooks", urls.Flask).replaceAll("4000", String(port));
  const commands = commandsOf(readFileSync(document, "utf8")).map(({ typed, printed }) => ({ typed: ofTest(typed), printed: printed.map(ofTest) }));
  assert.ok(commands.length > 5);
  const shell = spawnSync("sh", ["-c", commands.map(({ typed }, index) => scripted(typed, index)).join("\n")], {
    cwd: folder,
    env: { PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}`, HOME: folder },
    encoding: "utf8",
  });
  assert.equal(shell.stderr, "");
  for (const [index, { typed, printed }] of commands.entries()) {
    assert.match(masked(readFileSync(join(folder, `output-${index}`), "utf8")), pattern(printed), typed);
  }
}

/** A command whose output is kept; one in the background is waited for until it says something. */
function scripted(typed, index) {
  const file = `output-${index}`;
  if (typed.startsWith("export ")) return `${typed}; : > ${file}`;
  if (typed.endsWith(" &")) return `${typed.slice(0, -2)} > ${file} &\nuntil test -s ${file}; do sleep 0.1; done`;
  return typed.includes(" > ") ? `${typed}; : > ${file}` : `{ ${typed}; } > ${file}`;
}

function commandsOf(text) {
  const blocks = text.split("```console\n").slice(1).map((part) => part.split("```")[0]);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => part.trimEnd().split("\n"))
      .map(([typed, ...printed]) => ({ typed, printed })),
  );
}

/** Without what is another each time. */
function masked(text) {
  return text.replace(/\b\d+ ms\b/g, "0 ms");
}

/** `…` is anything, alone on a line any number of lines. */
function pattern(lines) {
  const escaped = (text) => masked(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("…", ".*");
  return new RegExp(`^${lines.map((line) => (line === "…" ? "(?:.*\\n)*" : `${escaped(line)}\\n`)).join("")}$`);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
