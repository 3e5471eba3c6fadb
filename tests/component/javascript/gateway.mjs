// The example gateway in Node, before a real receiver: the two components linked by jco, HTTP by its shim of WASI.
//
//   node tests/component/javascript/gateway.mjs --component FILE --gateway FILE [--work target/component]
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { table } from "../../packaging/table.mjs";
import { transpiled, withJco } from "./transpiled.mjs";

const text = { type: "string" };
const { values } = parseArgs({ options: { component: text, gateway: text, work: { ...text, default: "target/component" } } });
const SECRET = "It's a Secret to Everybody";
const folder = withJco(values.work);
await transpiled(folder, values.component, "hookseal");
await transpiled(folder, values.gateway, "gateway", { "hookseal:webhooks/webhooks": "./hookseal.js#webhooks" });
writeFileSync(join(folder, "transpiled/serve.mjs"), `
import { HTTPServer } from "@bytecodealliance/preview2-shim/http";
import { incomingHandler } from "./gateway.js";
const server = new HTTPServer(incomingHandler);
server.listen(0, "127.0.0.1");
console.log(server.address().port);
`);

const received = [];
const receiver = createServer(async (request, response) => {
  received.push({ path: request.url, headers: request.headers, body: Buffer.concat(await request.toArray()) });
  response.writeHead(202).end("taken");
}).listen(0, "127.0.0.1");
await once(receiver, "listening");

const gateways = [];
const github = await gateway("github");
const large = Buffer.from(JSON.stringify({ filler: "x".repeat(300_000) }));

process.exitCode = (await table("a gateway of two components in Node, before a receiver", [
  { name: "forwards what is signed", test: forwards },
  { name: "forwards a large body whole", test: () => forwardsBody(large) },
  { name: "refuses a forgery, and the receiver sees nothing", test: () => refuses({ "x-hub-signature-256": signature(Buffer.from("other")) }, 401) },
  { name: "refuses what isn't signed", test: () => refuses({}, 401) },
  { name: "says only what hookseal says", test: ownHeader },
  { name: "answers a challenge", test: challenge },
  { name: "a secret that isn't there: 500", test: misconfigured },
  { name: "forwards no body that was cut off, though a token came with it", test: cutOff },
], "")) ? 0 : 1;
for (const child of gateways) child.kill();
receiver.close();
receiver.closeAllConnections();

async function gateway(platform, secret = SECRET) {
  const env = { ...process.env, HOOKSEAL_PLATFORM: platform, HOOKSEAL_SECRET: secret, UPSTREAM: `127.0.0.1:${receiver.address().port}` };
  const child = spawn(process.execPath, [join(folder, "transpiled/serve.mjs")], { env, stdio: ["ignore", "pipe", "pipe"] });
  gateways.push(child);
  const log = [];
  child.stderr.on("data", (piece) => log.push(piece));
  const [port] = await Promise.race([once(child.stdout, "data"), once(child, "exit").then(() => [])]);
  if (!port) throw new Error(`the gateway doesn't start: ${Buffer.concat(log)}`);
  return { origin: `http://127.0.0.1:${String(port).trim()}`, log };
}

function signature(body) {
  return `sha256=${createHmac("sha256", SECRET).update(body).digest("hex")}`;
}

async function send({ origin }, headers, body) {
  received.length = 0;
  const response = await fetch(`${origin}/hooks?a=b`, { method: "POST", headers, body });
  return { status: response.status, text: await response.text() };
}

function forwards() {
  return forwardsBody(Buffer.from('{"action":"opened"}'));
}

async function forwardsBody(body) {
  deepStrictEqual(await send(github, { "x-hub-signature-256": signature(body), "x-github-event": "issues" }, body), { status: 202, text: "taken" });
  strictEqual(received.length, 1);
  const [{ path, headers, body: came }] = received;
  strictEqual(path, "/hooks?a=b");
  strictEqual(headers["x-github-event"], "issues");
  strictEqual(headers["hookseal-idempotency-key"].startsWith("github:sha256:"), true);
  strictEqual(came.equals(body), true);
  return "";
}

async function refuses(headers, status) {
  strictEqual((await send(github, headers, Buffer.from("{}"))).status, status);
  strictEqual(received.length, 0);
  return "";
}

async function ownHeader() {
  const body = Buffer.from("{}");
  await send(github, { "x-hub-signature-256": signature(body), "hookseal-idempotency-key": "mine" }, body);
  strictEqual(received[0].headers["hookseal-idempotency-key"].includes("mine"), false);
  return "";
}

async function challenge() {
  const slack = await gateway("slack");
  const body = '{"type":"url_verification","challenge":"3eZbrw1a"}';
  const now = Math.floor(Date.now() / 1000);
  const signed = `v0=${createHmac("sha256", SECRET).update(`v0:${now}:${body}`).digest("hex")}`;
  const answer = await send(slack, { "x-slack-signature": signed, "x-slack-request-timestamp": String(now) }, body);
  deepStrictEqual(answer, { status: 200, text: "3eZbrw1a" });
  strictEqual(received.length, 0);
  return "";
}

async function cutOff() {
  const gitlab = await gateway("gitlab-token");
  received.length = 0;
  const headers = { "x-gitlab-token": SECRET, "x-gitlab-event": "Push Hook", "content-length": "100" };
  const half = request(`${gitlab.origin}/hooks`, { method: "POST", headers });
  half.on("error", () => {}); // it is we who hang up
  half.write('{"object_kind":');
  await setTimeout(300);
  half.destroy();
  await setTimeout(700);
  strictEqual(received.length, 0);
  const whole = await send(gitlab, { "x-gitlab-token": SECRET, "x-gitlab-event": "Push Hook" }, '{"object_kind":"push"}');
  deepStrictEqual(whole, { status: 202, text: "taken" });
  return "";
}

async function misconfigured() {
  const { origin, log } = await gateway("github", "");
  const answer = await send({ origin }, {}, "{}");
  deepStrictEqual(answer, { status: 500, text: "refused\n" });
  strictEqual(/InvalidSecret/.test(Buffer.concat(log).toString()), true);
  return "";
}
