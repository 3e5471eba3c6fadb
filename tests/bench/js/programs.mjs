// A program that prints lines of JSON while it works.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** Each line as it comes; throws where the program fails. */
export async function* answers(command, parameters, cwd) {
  const quiet = { DO_NOT_TRACK: "1", DENO_NO_UPDATE_CHECK: "1" };
  const child = spawn(command, parameters, { cwd, env: { ...process.env, ...quiet }, stdio: ["ignore", "pipe", "inherit"] });
  const stop = () => child.kill("SIGKILL");
  process.once("exit", stop);
  const ended = once(child, "exit");
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line);
  const [code, signal] = await ended;
  process.off("exit", stop);
  if (code !== 0) throw new Error(`${[command, ...parameters].join(" ")}: ${signal ?? `exit code ${code}`}`);
}

/** What a program answers that prints one line. */
export async function answer(command, parameters, cwd) {
  const all = [];
  for await (const one of answers(command, parameters, cwd)) all.push(one);
  if (all.length !== 1) throw new Error(`${[command, ...parameters].join(" ")}: ${all.length} answers`);
  return all[0];
}
