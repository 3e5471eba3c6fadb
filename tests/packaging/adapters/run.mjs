// The receivers of the npm package, each installed from the tarball into a project of its own and started for real:
// Express 5 and 4, Connect, NestJS, Fastify, Hono, fetch on Node and in workerd, Lambda; the stores; the key source;
// the types; the documents' blocks of code.
//
//   node tests/packaging/adapters/run.mjs --tarball dist/hookseal-X.tgz [--work target/packaging] [--only PART-OF-A-NAME]
//
// Needs redis-server and PostgreSQL (Debian's packages redis-server and postgresql). Exit code 1 where anything fails.
import assert from "node:assert/strict";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { stopAll } from "../../e2e/serve.mjs";
import { run, told } from "../project.mjs";
import { table } from "../table.mjs";
import { topic } from "../../receiving/javascript/data.mjs";
import { casesWithout, playOverWire } from "../../receiving/javascript/over-wire.mjs";
import { installedIn } from "../../receiving/javascript/package.mjs";
import { compileBlocks } from "./documents.mjs";
import { dynamoServer } from "./dynalite.mjs";
import { withPostgres } from "./postgres.mjs";
import { withRedis } from "./redis.mjs";
import { limits, parsedFirst, storeAway } from "./scenarios.mjs";
import { send, sendForEver } from "./send.mjs";
import { workshop } from "./targets.mjs";
import { rotation } from "./thunderstack.mjs";
import { twoProcesses } from "./two-processes.mjs";
import { upstashBridge } from "./upstash.mjs";

const options = told();
const shop = workshop(options);
const targets = [];
const target = (name, test) => targets.push({ name, test });

/** All cases against one receiver that runs, and what `more` adds; names all that fail. */
async function receive(started, path = "/webhooks/tectra", { lacks = [], more = {} } = {}) {
  const { origin, log } = await started;
  const receiver = { url: `${origin}${path}`, log };
  const cases = casesWithout(lacks).map((one) => [one.id, () => playOverWire(one, receiver)]);
  return played([...cases, ...Object.entries(more).map(([name, scenario]) => [name, () => scenario(receiver, origin)])]);
}

/** A few cases, or another scenario, each at a path of a program that has body parsers. */
async function withParsers(started, at) {
  const { origin, log } = await started;
  const scenarios = Object.entries(at).flatMap(([path, wanted]) => {
    const receiver = { url: origin + path, log };
    if (wanted === parsedFirst) return [[`${path} parsed`, () => parsedFirst(receiver)]];
    return wanted.map((id) => [`${path} ${id}`, () => playOverWire(caseOf(id), receiver)]);
  });
  return played(scenarios);
}

async function played(scenarios) {
  const said = [];
  const failures = [];
  for (const [name, scenario] of scenarios) {
    try {
      const words = await scenario();
      if (words) said.push(`${name} ${words}`);
    } catch (error) {
      failures.push(`${name}: ${error.stack}`);
    }
  }
  stopAll();
  if (failures.length > 0) throw new Error(`${failures.length} of ${scenarios.length} cases\n${failures.join("\n")}`);
  return [`${scenarios.length} cases`, ...said].join(" · ");
}

const caseOf = (id) => topic("requests").cases.find((one) => one.id === id);
const fine = ["valid", "chunked", "forged", "duplicate", "empty"];

/** The contract in one process, through adapters of a project's own framework. */
function inProcess(project, adapters) {
  return playedFile("receiving.test.mjs", project, { HOOKSEAL_ADAPTERS: adapters });
}

/** A runner of tests/receiving, with what a project has installed. */
function playedFile(file, project, env = {}, node = process.execPath) {
  const program = fileURLToPath(new URL(`../../receiving/javascript/${file}`, import.meta.url));
  const parameters = ["--test", "--test-reporter=tap", program];
  const output = run(node, parameters, { env: { HOOKSEAL_PROJECT: shop.folder(project), ...env } });
  const [, passed] = /^# pass (\d+)$/m.exec(output);
  assert.match(output, /^# skipped 0$/m);
  assert.ok(Number(passed) > 0, "no case was played");
  return `${passed} cases`;
}

for (const [project, adapter] of [["express5", "express"], ["express4", "express"], ["connect", "connect"], ["fastify", "fastify"], ["hono", "hono"]]) {
  target(`${project}, in this process`, () => inProcess(project, adapter));
}
for (const version of ["express5", "express4"]) {
  target(version, () => receive(shop.node(version, "receiver.mjs", {}, "express5")));
  target(`${version}, body parsers first`, () =>
    withParsers(shop.node(version, "parsed-first.mjs", {}, "express5"), {
      "/parsed": parsedFirst, "/lost": parsedFirst, "/unparsed": fine, "/raw": fine, "/kept": fine.filter((id) => id !== "empty"), // where JSON doesn't parse, Express responds
    }));
}
target("express5, limits", () => receive(shop.node("express5", "limits.mjs", { WEBHOOK_NETWORKS: "127.0.0.0/8,2001:db8::/32" }), undefined, { more: { limits } }));
target("connect", () =>
  receive(shop.node("connect"), undefined, {
    more: {
      "sent for ever, cut off": async ({ url }) => {
        const { millis, heard } = await sendForEver(url);
        assert.match(heard, /^HTTP\/1\.1 413 /);
        assert.ok(millis < 12_000, `after ${millis} ms`);
        return `after ${Math.round(millis / 1000)} s`;
      },
    },
  }));
target("connect, body parser first", () => withParsers(shop.node("connect", "parsed-first.mjs"), { "/parsed": parsedFirst }));
// Nest's own parser reads the body: its limit, and its word on what isn't JSON, come before the receiver's.
target("nestjs, rawBody", () => receive(shop.nest(), undefined, { lacks: ["any_body", "streams"] }));
target("nestjs, without rawBody", () => withParsers(shop.nest({ RAW_BODY: "no" }), { "/webhooks/tectra": parsedFirst }));
target("fastify", () =>
  receive(shop.node("fastify"), undefined, {
    more: {
      "other routes still parse": async (_, origin) => {
        const body = Buffer.from('{"a":1}');
        const answer = await send(`${origin}/echo`, { body, headers: { "Content-Type": "application/json" } });
        assert.deepEqual(answer.json, { a: 1 });
        return "200";
      },
    },
  }));
target("fastify, body parsers first", () =>
  withParsers(shop.node("fastify", "parsed-first.mjs"), { "/parsed": parsedFirst, "/raw": fine, "/kept": fine }));
target("hono on node", () => receive(shop.node("hono")));
target("hono on node, body read first", () => withParsers(shop.node("hono", "parsed-first.mjs"), { "/parsed": parsedFirst, "/json": fine, "/text": fine, "/bytes": fine }));
// A Worker ends with the request that it serves.
const inWorkerd = { lacks: ["hang_ups"] };
target("hono in workerd", () => receive(shop.worker("hono"), undefined, inWorkerd));
target("fetch on node", () =>
  receive(shop.node("fetch", "server.mjs"), undefined, {
    more: {
      sveltekit: (receiver, origin) => playOverWire(caseOf("valid"), { ...receiver, url: `${origin}/sveltekit` }),
      "body read first": (receiver, origin) => parsedFirst({ ...receiver, url: `${origin}/parsed` }),
    },
  }));
target("fetch in workerd", () => receive(shop.worker("memory"), undefined, inWorkerd));
target("fetch in workerd, body read first", () => withParsers(shop.worker("parsed-first"), { "/": parsedFirst }));
for (const storage of ["sqlite", "key-value"]) {
  target(`workers, durable objects (${storage})`, () => receive(shop.worker("receiver", storage), undefined, inWorkerd));
}
target("workers, d1", () => receive(shop.workerWithD1("d1"), undefined, inWorkerd));
target("workers, upstash", () =>
  withRedis(async ({ url }) => {
    const client = await installedIn(shop.folder("stores"))("redis").then(({ createClient }) => createClient({ url }).connect());
    const bridge = await upstashBridge((command) => client.sendCommand(command));
    try {
      return await receive(shop.worker("upstash", undefined, { UPSTASH_REDIS_REST_URL: bridge.url, UPSTASH_REDIS_REST_TOKEN: "none" }), undefined, inWorkerd);
    } finally {
      bridge.close();
      await client.quit();
    }
  }));
// The gateway has the whole body before the function is invoked.
const gateway = { lacks: ["streams", "bytes"] };
const lambda = (handler, env) => shop.lambda(join(shop.folder("lambda"), handler), env);
target("lambda", () => receive(lambda("receiver.mjs"), "/http", gateway));
target("lambda, parsed by a template", () => withParsers(lambda("receiver.mjs"), { "/parsed": parsedFirst }));
target("lambda, node-redis", () =>
  withRedis((redis) => receive(lambda("node-redis.mjs", { REDIS_URL: redis.url }), "/rest", gateway)));
target("lambda, dynamodb", async () => {
  const dynamo = await dynamoServer(installedIn(shop.folder("stores")));
  try {
    return await receive(lambda("dynamodb.mjs", dynamo.env), "/http", gateway);
  } finally {
    dynamo.close();
  }
});

for (const client of ["node-redis", "ioredis"]) {
  target(`express5, ${client}`, () =>
    withRedis(async (redis) =>
      receive(shop.node("express5", `${client}.mjs`, { REDIS_URL: redis.url }), undefined, {
        more: {
          "redis away": async (receiver) => {
            await redis.stop();
            const verdict = await storeAway(receiver);
            await redis.start();
            await wait(3_000); // the clients try again ever more slowly
            await playOverWire(caseOf("valid"), receiver);
            return `${verdict}, 200 when back`;
          },
        },
      })));
}
target("express5, postgres", () => withPostgres(({ url }) => receive(shop.node("express5", "postgres.mjs", { POSTGRES_URL: url }))));
target("express5, two processes", () => withRedis((redis) => twoProcesses(join(shop.folder("express5"), "node-redis.mjs"), redis)));

target("store: redis", () =>
  withRedis((redis) => {
    const cases = playedFile("stores.test.mjs", "stores", { REDIS_URL: redis.url });
    return `${cases}, ${program("stores", "redis.mjs", { REDIS_URL: redis.url })}`;
  }));
target("store: postgres", () => withPostgres(({ url }) => playedFile("stores.test.mjs", "stores", { POSTGRES_URL: url })));
target("store: dynamodb, and node:sqlite of Node 24", () =>
  playedFile("stores.test.mjs", "stores", { STORES: "dynamodb,node:sqlite" }, join(shop.folder("stores"), "node_modules/node24/bin/node")));
for (const storage of ["sqlite", "key-value"]) {
  target(`store: durable objects (${storage})`, () => storeInWorker(() => shop.worker("store", storage)));
}
target("store: d1", () => storeInWorker(() => shop.workerWithD1("store")));
target("public key source, express5", () => rotation((env) => shop.node("express5", "thunderstack.mjs", env)));
target("public key source, workerd", () => rotation((env) => shop.worker("thunderstack", undefined, env)));
for (const environment of ["node", "jsdom"]) {
  target(`tests of one's own, vitest in ${environment}`, () => ownTests("vitest/vitest.mjs", ["run", "vitest.test", "--environment", environment], /Tests .*2 passed/));
}
target("tests of one's own, jest and supertest", () => ownTests("jest/bin/jest.js", ["--testMatch", "**/jest.test.mjs"], /Tests: .*1 passed/));
target("types", () => {
  const folder = shop.folder("types");
  run(process.execPath, [join(folder, "node_modules/typescript/bin/tsc"), "--project", folder], { cwd: folder });
  return `compiles with every framework's own types; ${program("types", "completions.mjs", {})}`;
});
target("the documents' blocks", () => `${compileBlocks(shop.folder("types"))} compile as strict TypeScript`);

/** The guide's tests, by their runner. */
function ownTests(runner, parameters, passed) {
  const folder = shop.folder("testing");
  // jest's ES modules want the flag; it reports on the other stream.
  const command = [process.execPath, "--experimental-vm-modules", join(folder, "node_modules", runner), ...parameters];
  const output = run("sh", ["-c", '"$@" 2>&1', "sh", ...command], { cwd: folder, env: { NO_COLOR: "1" } });
  assert.match(output, passed);
  return "pass";
}

/** The contract of stores, played in a Worker. */
async function storeInWorker(serve) {
  shop.copy("workers", ["javascript/stores.mjs", "stores.json"]);
  const { origin, log } = await serve();
  const cases = topic("stores").cases.filter(({ needs = [] }) => !["memory", "redis"].some((need) => needs.includes(need)));
  return played(cases.map(({ id }) => [id, async () => {
    const { status, json } = await send(`${origin}/${id}`, { method: "GET" });
    assert.equal(status, 200, `${json}\n${log()}`);
  }]));
}

const passed = await table("receivers × verdicts", targets, options.only);
stopAll();
process.exit(passed ? 0 : 1);

/** A program of a project, run to its end. */
function program(name, file, env) {
  const folder = shop.folder(name);
  return run(process.execPath, [join(folder, file)], { cwd: folder, env }).trim();
}
