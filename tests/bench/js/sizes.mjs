// What is downloaded and installed. A KB has 1,000 bytes here, as in npm's own figures.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export function sizes({ folder }, rows, { wanted }) {
  const root = join(folder, "node_modules/hookseal");
  const files = readdirSync(root, { recursive: true }).map((name) => statSync(join(root, name))).filter((file) => file.isFile());
  const unpacked = files.reduce((sum, { size }) => sum + size, 0);
  const wasm = gzipSync(readFileSync(join(root, "dist/wasm/hookseal_bg.wasm")), { level: 9 }).length;
  const row = { section: "size", where: "npm", unit: "KB", better: "lower" };
  for (const size of [
    { ...row, what: "the wasm module, gzipped", target: 75, median: wasm / 1000 },
    { ...row, what: "the package, unpacked", target: 400, median: unpacked / 1000 },
  ]) {
    if (wanted(size)) rows.add(size);
  }
}
