// What `wrangler deploy` would upload, served by workerd.
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../project.mjs";
import { COMPATIBILITY_DATE, serveModules } from "../workerd.mjs";

/** Bundles an entry of the project into `out`, and serves it. Returns origin and log. */
export function serveBundled(folder, entry, out, workerd, flags) {
  rmSync(out, { recursive: true, force: true });
  writeFileSync(join(folder, "wrangler.toml"), `name = "hookseal-packaging"\ncompatibility_date = "${COMPATIBILITY_DATE}"\n`);
  const chosen = flags.flatMap((flag) => ["--compatibility-flags", flag]);
  run(process.execPath, [
    join(folder, "node_modules/wrangler/bin/wrangler.js"), "deploy", entry, "--dry-run", "--outdir", out, ...chosen,
  ], { cwd: folder, env: quiet(folder) });
  for (const file of readdirSync(out)) if (/\.map$|^README/.test(file)) rmSync(join(out, file));
  const files = readdirSync(out).sort((a, b) => Number(a.endsWith(".wasm")) - Number(b.endsWith(".wasm")));
  // The script is imported as it is, a module beside it by its path.
  const modules = files.map((file) => (file.endsWith(".wasm") ? [`./${file}`, "wasm", file] : [file, "esModule", file]));
  return serveModules(workerd, out, modules, flags);
}

/** wrangler asks nobody, tells nobody, and writes nowhere but here. */
function quiet(folder) {
  return {
    CI: "true",
    DO_NOT_TRACK: "1",
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_SEND_ERROR_REPORTS: "false",
    WRANGLER_HIDE_BANNER: "true",
    WRANGLER_LOG_PATH: join(folder, ".wrangler/logs"),
    XDG_CONFIG_HOME: join(folder, ".wrangler/config"),
  };
}
