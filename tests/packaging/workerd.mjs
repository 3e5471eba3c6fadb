// Modules served by workerd as a Worker.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { serveWorkerd } from "../e2e/serve.mjs";

/** A date on which everything that the Worker may rely on is on by default. */
export const COMPATIBILITY_DATE = "2026-04-01";

/**
 * The installed package's files under the names that their imports ask for: `hookseal`, and beside it the rest. `folder`
 * has it in its node_modules; the paths are from `from`.
 */
export function packageModules(folder, from) {
  const dist = join(folder, "node_modules/hookseal/dist");
  const { workerd: main } = JSON.parse(readFileSync(join(dist, "../package.json"), "utf8")).exports["."];
  const others = /(^|-)(inline|edge-light)\.js$/;
  const files = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith(".js") && !others.test(file));
  const path = (file) => relative(from, join(dist, file));
  return [
    ...files.map((file) => [`./dist/${file}` === main ? "hookseal" : file, "esModule", path(file)]),
    ...["base", "keys"].map((name) => [`wasm/${name}_bg.wasm`, "wasm", path(`wasm/${name}_bg.wasm`)]),
  ];
}

/** `modules`: `[name, "esModule" | "wasm" | "json", path from the folder]`, the entry point first. Returns origin, log and process id. */
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
