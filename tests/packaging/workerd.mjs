// Modules served by workerd as a Worker.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serveWorkerd } from "../e2e/serve.mjs";

/** A date on which everything that the Worker may rely on is on by default. */
export const COMPATIBILITY_DATE = "2026-04-01";

/** `modules`: `[name, "esModule" | "wasm", path from the folder]`, the entry point first. Answers origin and log. */
export function serveModules(workerd, folder, modules, flags) {
  const config = join(folder, `workerd-${flags.join("-") || "plain"}.capnp`);
  writeFileSync(config, `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [ (name = "main", worker = .worker) ],
  sockets = [ (name = "http", address = "127.0.0.1:0", http = (), service = "main") ],
);

const worker :Workerd.Worker = (
  compatibilityDate = "${COMPATIBILITY_DATE}",
  compatibilityFlags = [ ${flags.map((flag) => `"${flag}"`).join(", ")} ],
  modules = [
    ${modules.map(([name, kind, path]) => `(name = "${name}", ${kind} = embed "${path}"),`).join("\n    ")}
  ],
);
`);
  return serveWorkerd(workerd, config, {});
}
