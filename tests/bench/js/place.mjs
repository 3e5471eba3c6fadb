// An empty project with hookseal and its peers installed, and the programs laid beside them.
import { generateKeyPairSync } from "node:crypto";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { project } from "../../packaging/project.mjs";
import { runtimesIn } from "./runtimes.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Returns where the programs are, a `require` that finds what is installed, and the runtimes. */
export function place(work, tarball) {
  const folder = project(here("package.json"), join(work, "js"), tarball);
  const inside = join(folder, "inside");
  rmSync(inside, { recursive: true, force: true });
  cpSync(here("inside"), inside, { recursive: true });
  cpSync(here("../../e2e/payloads.json"), join(inside, "payloads.json"));
  cpSync(here("../../agreement/snippets.mjs"), join(inside, "agreement/snippets.mjs"));
  writeFileSync(join(inside, "keys.json"), JSON.stringify(freshKeys()));
  const require = createRequire(join(folder, "package.json"));
  return { folder, inside, tarball, require, runtimes: runtimesIn(folder, require) };
}

function freshKeys() {
  const inPem = { publicKeyEncoding: { type: "spki", format: "pem" }, privateKeyEncoding: { type: "pkcs8", format: "pem" } };
  return {
    rsa: generateKeyPairSync("rsa", { modulusLength: 2048, ...inPem }),
    ed25519: generateKeyPairSync("ed25519", inPem),
    p256: generateKeyPairSync("ec", { namedCurve: "P-256", ...inPem }),
  };
}
