// The runtimes: this Node, and those that are installed as packages.
import { join } from "node:path";

/** `{ node, node22, node24, bun, deno }`, each `{ name, program, flags }`. */
export function runtimesIn(folder, require) {
  const installed = (path) => join(folder, "node_modules", path);
  const version = (name) => require(`${name}/package.json`).version;
  return {
    node: { name: `Node ${process.versions.node}`, program: process.execPath, flags: [] },
    node22: { name: `Node ${version("node22")}`, program: installed("node22/bin/node"), flags: [] },
    node24: { name: `Node ${version("node24")}`, program: installed("node24/bin/node"), flags: [] },
    bun: { name: `Bun ${version("bun")}`, program: installed(".bin/bun"), flags: ["run", "--no-install"] },
    deno: {
      name: `Deno ${version("deno")}`,
      program: installed(".bin/deno"),
      flags: ["run", "--no-prompt", "--cached-only", "--node-modules-dir=manual", "--allow-read=."],
    },
  };
}
