// The CPU time of another process.
import { existsSync, readFileSync, readdirSync } from "node:fs";

/** Linux's scheduler counts it to the nanosecond. */
export const countsCpu = existsSync("/proc/self/schedstat");

/** In milliseconds, of all threads that it has. */
export function cpuMillis(pid) {
  const tasks = `/proc/${pid}/task`;
  const nanos = readdirSync(tasks).map((task) => Number(readFileSync(`${tasks}/${task}/schedstat`, "utf8").split(" ")[0]));
  return nanos.reduce((sum, task) => sum + task, 0) / 1e6;
}
