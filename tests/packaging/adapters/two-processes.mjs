// Two processes on one Redis, at once; one is killed at work, and the other takes over when its lease is over.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { newDelivery } from "../../receiving/javascript/recipes.mjs";
import { send } from "./send.mjs";
import { env as always } from "./targets.mjs";

export async function twoProcesses(program, redis) {
  const env = { ...process.env, ...always, REDIS_URL: redis.url, LEASE: "2" };
  const started = [];
  try {
    for (let at = 0; at < 2; at++) started.push(await start(program, env));
    return await share(...started);
  } finally {
    for (const { child } of started) child.kill("SIGKILL");
  }
}

async function share(one, other) {
  const runs = (id) => [one, other].flatMap(({ log }) => log().split(`recorded ${id}\n`).slice(1)).length;
  const deliveries = Array.from({ length: 200 }, () => newDelivery());
  const statuses = {};
  const attempt = async (to, delivery) => {
    const { status } = await send(to.url, delivery);
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  await Promise.all(deliveries.flatMap((delivery) => [one, other, one].map((to) => attempt(to, delivery))));
  await wait(200);
  for (const { id } of deliveries) assert.equal(runs(id), 1, id);
  assert.deepEqual(Object.keys(statuses).filter((status) => !["200", "409"].includes(status)), []);

  const slow = newDelivery({ handler: "slow" });
  const lost = send(one.url, slow).catch(() => "lost");
  await wait(300);
  one.child.kill("SIGKILL");
  assert.equal(await lost, "lost");
  assert.equal((await send(other.url, slow)).status, 409);
  await wait(2_500);
  assert.deepEqual((await send(other.url, slow)).json, { received: true });
  await wait(100);
  assert.equal(runs(slow.id), 1);
  const counts = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
  return `200 events × 3 at once: each handled once (${counts.join(", ")}); killed at work: 409, then taken over`;
}

function start(program, env) {
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    let output = "";
    child.on("exit", (code, signal) => reject(new Error(`${program} ended with ${signal ?? code}`)));
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
      const [, origin] = /(http:\/\/127\.0\.0\.1:\d+)\s/.exec(output) ?? [];
      if (origin) resolve({ child, url: `${origin}/webhooks/tectra`, log: () => output });
    });
  });
}
