// A PostgreSQL of this test's own: on a free port, in a folder of its own, gone with this process.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./redis.mjs";

/** Work with a server: `{ url }`. */
export async function withPostgres(work) {
  const parent = mkdtempSync(join(tmpdir(), "hookseal-postgres-"));
  const folder = join(parent, "data");
  // It refuses to run as root.
  const isRoot = process.getuid() === 0;
  if (isRoot) execFileSync("chown", ["postgres", parent]);
  chmodSync(parent, 0o700);
  const command = (program, parameters) => (isRoot ? ["runuser", ["-u", "postgres", "--", program, ...parameters]] : [program, parameters]);
  execFileSync(...command(programOf("initdb"), ["-D", folder, "-U", "postgres", "--auth=trust", "-N"]), { stdio: "ignore", cwd: "/" });
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`, "max_connections=200"].flatMap((setting) => ["-c", setting]);
  const child = spawn(...command(programOf("postgres"), ["-D", folder, "-p", String(port), ...settings]), { stdio: "ignore", detached: true, cwd: "/" });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const stop = () => process.kill(-child.pid, "SIGQUIT"); // all of its group: at once, without waiting for clients
  process.on("exit", stop);
  try {
    // It listens a little before it can be asked.
    const isReady = () => spawnSync(programOf("pg_isready"), ["-q", "-h", "127.0.0.1", "-p", String(port)]).status === 0;
    for (let tries = 0; !isReady(); tries++) {
      if (tries === 200) throw new Error("postgres doesn't answer");
      await wait(50);
    }
    return await work({ url: `postgresql://postgres@127.0.0.1:${port}/postgres` });
  } finally {
    process.off("exit", stop);
    stop();
    await ended;
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Where a program of PostgreSQL's is: Debian has none of them on the PATH. */
export function programOf(name) {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => other - one) : [];
  const folders = [...versions.map((version) => join(debian, version, "bin")), ...process.env.PATH.split(delimiter)];
  const found = folders.map((folder) => join(folder, name)).find(existsSync);
  if (!found) throw new Error(`there is no ${name} (it is of Debian's package postgresql)`);
  return found;
}
