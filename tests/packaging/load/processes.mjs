// The processes below this one: a receiver, and what it started itself (gunicorn's worker).
import { spawnSync } from "node:child_process";
import { stopAll } from "../../e2e/serve.mjs";

// Before what serve.mjs does on exit: it knows its own children alone, and whose parent has gone is found no more.
process.prependListener("exit", stopDescendants);

/** The resident memory of all of them, in MB. */
export function residentMegabytes() {
  return descendants().reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024;
}

export function stopDescendants() {
  try {
    for (const { pid } of descendants()) stop(pid);
  } finally {
    stopAll();
  }
}

function stop(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself, meanwhile.
  }
}

function descendants() {
  const { stdout, pid: own } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" });
  if (!stdout) throw new Error("ps is needed, to know what memory a receiver takes");
  const all = stdout.trim().split("\n").map((line) => {
    const [pid, parent, kilobytes] = line.trim().split(/\s+/).map(Number);
    return { pid, parent, kilobytes };
  });
  const below = (parent) => all.filter((one) => one.parent === parent && one.pid !== own).flatMap((one) => [one, ...below(one.pid)]);
  return below(process.pid);
}
