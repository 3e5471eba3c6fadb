// Starts a receiver as a process of its own on a free loopback port, and sees that it ends with this one.
import { spawn } from "node:child_process";

const START_TIMEOUT_MS = 15_000;
const running = new Set();

process.on("exit", stopAll);
for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]]) {
  process.on(signal, () => process.exit(code)); // which runs stopAll
}

/** Ends every receiver at once. */
export function stopAll() {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
}

/** Runs a Node program that prints where it listens. Returns its origin and its log. */
export function serveNode(program, env) {
  return serve(process.execPath, [program], { ...env, PORT: "0" }, announcedOrigin);
}

/** Runs a program in that folder that prints where it listens. Returns its origin and its log. */
export function serveProgram(command, parameters, cwd, env) {
  return serve(command, parameters, env, announcedOrigin, cwd);
}

/** Runs a Python program that prints where it listens. Returns its origin and its log. */
export function servePython(python, parameters, env) {
  return serve(python, parameters, { ...env, PORT: "0", PYTHONUNBUFFERED: "1" }, announcedOrigin);
}

/** Serves a bundled Worker in workerd. Returns its origin, its log and its process's id. */
export function serveWorkerd(workerd, config, env, more = []) {
  const parameters = ["serve", "--socket-addr=http=127.0.0.1:0", "--control-fd=3", ...more, config];
  return serve(workerd, parameters, env, (output) => {
    const port = output.match(/"event":\s*"listen".*?"port":\s*(\d+)/)?.[1];
    return port && `http://127.0.0.1:${port}`;
  });
}

function announcedOrigin(output) {
  return output.match(/http:\/\/127\.0\.0\.1:\d+(?=\s)/)?.[0];
}

function serve(command, parameters, env, originIn, cwd) {
  const child = spawn(command, parameters, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe", "pipe"], // the fourth is workerd's --control-fd
  });
  // A child that could not be started has no pid, and to kill it would kill this process's whole group.
  if (child.pid !== undefined) running.add(child);
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (why) => {
      clearTimeout(timer);
      reject(new Error(`${command} ${parameters.join(" ")}: ${why}\n${output}`));
    };
    const timer = setTimeout(() => fail(`not listening after ${START_TIMEOUT_MS / 1000} s`), START_TIMEOUT_MS);
    child.on("error", (error) => fail(error.message));
    child.on("exit", (code, signal) => {
      running.delete(child);
      fail(`ended with ${signal ?? `exit code ${code}`}`);
    });
    for (const stream of child.stdio.slice(1)) {
      stream.setEncoding("utf8");
      // Read to the end, so that a receiver that logs much never waits for this process.
      stream.on("data", (chunk) => {
        output = (output + chunk).slice(-20_000);
        const origin = originIn(output);
        if (!origin) return;
        clearTimeout(timer);
        resolve({ origin, log: () => output, pid: child.pid });
      });
    }
  });
}
