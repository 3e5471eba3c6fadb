// What is downloaded and installed; each file is named.
import { join } from "node:path";
import { filesOf, sizesOf } from "../../packaging/sizes.mjs";

export function sizes({ folder, tarball }, rows, { wanted }) {
  const root = join(folder, "node_modules/hookseal");
  const chosen = sizesOf(root, tarball)
    .map(({ what, size, target }) => ({ section: "size", what, where: "npm", unit: "KB", better: "lower", median: size, target }))
    .filter(wanted);
  if (chosen.length === 0) return;
  for (const row of chosen) rows.add(row);
  for (const { name, size, gzipped } of filesOf(root)) console.log(`  ${name}: ${size.toFixed(1)} KB, gzipped ${gzipped.toFixed(1)}`);
}
