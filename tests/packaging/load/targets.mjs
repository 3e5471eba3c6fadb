// The receivers under load: how each is set up and started.
import { copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveNode, servePython } from "../../e2e/serve.mjs";
import { serveBundled } from "../bundlers/wrangler.mjs";
import { project } from "../project.mjs";
import { environment } from "../wheels.mjs";
import { secret } from "./receivers/secret.mjs";

const receivers = fileURLToPath(new URL("receivers", import.meta.url));
const manifest = (adapter) => fileURLToPath(new URL(`../adapters/${adapter}/package.json`, import.meta.url));

/** `{ name, start }`; `start` sets up what isn't yet, starts the receiver, and answers its origin and log. */
export function targets({ tarball, wheels, work, python }) {
  /** The project of an adapter's own test, with a receiver of this one. */
  const folder = (adapter, program, as = program) => {
    const directory = project(manifest(adapter), join(work, "load", adapter), tarball);
    for (const file of ["handling.mjs", "secret.mjs"]) copyFileSync(join(receivers, file), join(directory, file));
    copyFileSync(join(receivers, program), join(directory, as));
    return directory;
  };
  return [
    { name: "Express 5", start: () => serveNode(join(folder("express5", "express.mjs"), "express.mjs"), {}) },
    {
      name: "Flask, gunicorn",
      start() {
        // One process, because a MemoryStore knows nothing of another's.
        const settings = ["--worker-class", "gthread", "--workers", "1", "--threads", "8", "--keep-alive", "60", "--no-control-socket"];
        const parameters = ["-m", "gunicorn", ...settings, "--bind", "127.0.0.1:0", "--chdir", receivers, "flask_receiver:app"];
        const env = { TECTRA_WEBHOOK_SECRET: secret, PYTHONDONTWRITEBYTECODE: "1" };
        return servePython(environment(python, join(work, "load/flask"), wheels, join(receivers, "requirements.txt")), parameters, env);
      },
    },
    {
      name: "workerd",
      start() {
        const directory = folder("workers", "worker.mjs");
        const workerd = createRequire(join(directory, "package.json"))("workerd").default;
        return serveBundled(directory, "worker.mjs", join(directory, "bundle"), workerd, []);
      },
    },
  ];
}
