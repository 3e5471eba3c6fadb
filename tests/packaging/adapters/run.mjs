// The receivers of the npm package, each installed from the tarball into a project of its own and started for real:
// Express 5 and 4, Connect, NestJS, Fastify, Hono, fetch on Node and in workerd, Lambda; the stores; the key source;
// the types; the documents' blocks of code.
//
//   node tests/packaging/adapters/run.mjs --tarball dist/hookseal-X.tgz [--work target/packaging] [--only PART-OF-A-NAME]
//
// Needs redis-server (Debian's package redis-server). Exit code 1 where anything fails.
import assert from "node:assert/strict";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { stopAll } from "../../e2e/serve.mjs";
import { run, told } from "../project.mjs";
import { table } from "../table.mjs";
import { compileBlocks } from "./documents.mjs";
import { withRedis } from "./redis.mjs";
import { parsedFirst, scenarios, storeAway } from "./scenarios.mjs";
import { send, sendForEver } from "./send.mjs";
import { workshop } from "./targets.mjs";
import { rotation } from "./thunderstack.mjs";
import { twoProcesses } from "./two-processes.mjs";

const options = told();
const shop = workshop(options);
const targets = [];
const target = (name, test) => targets.push({ name, test });

/** All scenarios against one receiver, and what `more` adds; says of all that fail what failed. */
async function receive(started, path = "/webhooks/tectra", { without = [], more = {} } = {}) {
  const { origin, log } = await started;
  const receiver = { url: `${origin}${path}`, log };
  const verdicts = [];
  const failures = [];
  for (const [name, scenario] of Object.entries({ ...scenarios, ...more })) {
    if (without.includes(name)) continue;
    try {
      verdicts.push(`${name} ${await scenario(receiver, origin)}`);
    } catch (error) {
      failures.push(`${name}: ${error.stack}`);
    }
  }
  stopAll();
  if (failures.length > 0) throw new Error(`${failures.length} of ${failures.length + verdicts.length} scenarios\n${failures.join("\n")}`);
  return `${verdicts.length} scenarios: ${verdicts.join(" · ")}`;
}

/** A few scenarios, each at a path of a program that has body parsers. */
async function withParsers(started, at) {
  const { origin, log } = await started;
  const verdicts = [];
  for (const [path, names] of Object.entries(at)) {
    for (const [name, scenario] of names) verdicts.push(`${path} ${name} ${await scenario({ url: origin + path, log })}`);
  }
  stopAll();
  return verdicts.join(" · ");
}
const fine = ["valid", "valid, in chunks", "forged", "duplicate", "empty"].map((name) => [name, scenarios[name]]);
const refusedParsed = [["", parsedFirst]];

for (const version of ["express5", "express4"]) {
  target(version, () => receive(shop.node(version, "receiver.mjs", {}, "express5")));
  target(`${version}, body parsers first`, () =>
    withParsers(shop.node(version, "parsed-first.mjs", {}, "express5"), {
      "/parsed": refusedParsed, "/lost": refusedParsed, "/unparsed": fine, "/raw": fine, "/kept": fine.filter(([name]) => !["forged", "empty"].includes(name)), // where JSON doesn't parse, Express answers
    }));
}
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
target("connect, body parser first", () => withParsers(shop.node("connect", "parsed-first.mjs"), { "/parsed": refusedParsed }));
// Nest's own parser reads the body: its limit, and its word on what isn't JSON, come before the receiver's.
target("nestjs, rawBody", () => receive(shop.nest(), undefined, { without: ["not JSON", "too large", "too large, without end"] }));
target("nestjs, without rawBody", () => withParsers(shop.nest({ RAW_BODY: "no" }), { "/webhooks/tectra": refusedParsed }));
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
  withParsers(shop.node("fastify", "parsed-first.mjs"), { "/parsed": refusedParsed, "/raw": fine }));
target("hono on node", () => receive(shop.node("hono")));
target("hono on node, body read first", () => withParsers(shop.node("hono", "parsed-first.mjs"), { "/parsed": refusedParsed }));
target("hono in workerd", () => receive(shop.worker("hono")));
target("fetch on node", () =>
  receive(shop.node("fetch", "server.mjs"), undefined, {
    more: {
      sveltekit: (receiver, origin) => scenarios.valid({ ...receiver, url: `${origin}/sveltekit` }),
      "body read first": (receiver, origin) => parsedFirst({ ...receiver, url: `${origin}/parsed` }),
    },
  }));
target("fetch in workerd", () => receive(shop.worker("memory")));
target("fetch in workerd, body read first", () => withParsers(shop.worker("parsed-first"), { "/": refusedParsed }));
for (const storage of ["sqlite", "key-value"]) {
  target(`workers, durable objects (${storage})`, () => receive(shop.worker("receiver", storage)));
}
// The gateway has the whole body before the function is invoked.
for (const shape of ["rest", "http", "url", "alb"]) {
  for (const base64 of ["", "-base64"]) {
    target(`lambda, ${shape}${base64}`, () =>
      receive(shop.node("lambda", "gateway.mjs"), `/${shape}${base64}`, { without: ["too large, without end", "broken off"] }));
  }
}
target("lambda, what AWS does not send", () => program("lambda", "checks.mjs"));
target("lambda, parsed by a template", () => withParsers(shop.node("lambda", "gateway.mjs"), { "/parsed": refusedParsed }));

target("lambda, node-redis", () =>
  withRedis((redis) =>
    receive(shop.node("lambda", "gateway.mjs", { HANDLER: "./node-redis.mjs", REDIS_URL: redis.url }), "/http", {
      without: ["too large, without end", "broken off"],
    })));

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
            await scenarios.valid(receiver);
            return `${verdict}, 200 when back`;
          },
        },
      })));
}
target("express5, two processes", () => withRedis((redis) => twoProcesses(join(shop.folder("express5"), "node-redis.mjs"), redis)));

target("when parts misbehave", () => program("fetch", "checks.mjs"));
target("store: memory", () => program("stores", "memory.mjs"));
target("store: redis", () => withRedis((redis) => program("stores", "redis.mjs", { REDIS_URL: redis.url })));
for (const storage of ["sqlite", "key-value"]) {
  target(`store: durable objects (${storage})`, async () => {
    shop.folder("workers", "stores");
    const { origin, log } = await shop.worker("store", storage);
    const { status, json } = await send(origin, { method: "GET" }).catch((error) => assert.fail(`${error.message}\n${log()}`));
    stopAll();
    assert.equal(status, 200, `${json}\n${log()}`);
    return json;
  });
}
target("public key source", () => program("keys", "checks.mjs"));
target("public key source, express5", () => rotation((env) => shop.node("express5", "thunderstack.mjs", env)));
target("public key source, workerd", () => rotation((env) => shop.worker("thunderstack", undefined, env)));
target("types", () => {
  const folder = shop.folder("types");
  run(process.execPath, [join(folder, "node_modules/typescript/bin/tsc"), "--project", folder], { cwd: folder });
  return "compiles with every framework's own types";
});
target("the documents' blocks", () => `${compileBlocks(shop.folder("types"))} compile as strict TypeScript`);

const passed = await table("receivers × verdicts", targets, options.only);
stopAll();
process.exit(passed ? 0 : 1);

/** A program of a project, run to its end. */
function program(name, file, env) {
  const folder = shop.folder(name);
  return run(process.execPath, [join(folder, file)], { cwd: folder, env }).trim();
}
