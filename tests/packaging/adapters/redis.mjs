// A Redis of this test's own: on a free port, in a folder of its own, gone with this process.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Work with a server: `{ url, stop(), start() }`. */
export async function withRedis(work) {
  const redis = await redisServer();
  try {
    return await work(redis);
  } finally {
    await redis.end();
  }
}

async function redisServer() {
  const folder = mkdtempSync(join(tmpdir(), "hookseal-redis-"));
  const port = await freePort();
  let child;
  const start = async () => {
    const parameters = ["--port", port, "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"];
    child = spawn("redis-server", parameters.map(String), { stdio: "ignore" });
    let failure;
    child.on("error", (error) => (failure = error));
    for (let tries = 0; tries < 200; tries++) {
      if (failure) throw new Error(`redis-server: ${failure.message} (it is Debian's package redis-server)`);
      if (await listens(port)) return;
      await wait(25);
    }
    throw new Error("redis-server does not listen");
  };
  const stop = () =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.on("exit", resolve);
      child.kill("SIGKILL");
    });
  const killed = () => child?.kill("SIGKILL");
  process.on("exit", killed);
  const end = async () => {
    process.off("exit", killed);
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await start();
  return { url: `redis://127.0.0.1:${port}`, start, stop, end };
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => resolve(socket.destroy() && true));
    socket.on("error", () => resolve(false));
  });
}
