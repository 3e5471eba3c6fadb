// How large what is downloaded and installed is, and may be. A KB has 1,000 bytes, as in npm's own figures.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

/** In KB. What isn't met has a limit that only keeps it from growing: the whole core is there twice, as a file and as text; the page of `listen` has 32 of these. */
const PACKED = { target: 600, limit: 1605 };
const UNPACKED = { target: 1600, limit: 4090 };
/** Of each module, gzipped. */
const MODULES = { "base_bg.wasm": { target: 60, limit: 127.5 }, "keys_bg.wasm": { target: 42, limit: 429.5 } };

/** `{ what, size, target, limit }` in KB, for the tarball, the installed package, and each of its modules. */
export function sizesOf(root, tarball) {
  const files = filesOf(root);
  const modules = files.filter(({ name }) => name.endsWith(".wasm"));
  return [
    ...modules.map(({ name, gzipped }) => ({ what: `${basename(name)}, gzipped`, size: gzipped, ...MODULES[basename(name)] })),
    { what: "the package, packed", size: statSync(tarball).size / 1000, ...PACKED },
    { what: "the package, unpacked", size: files.reduce((sum, { size }) => sum + size, 0), ...UNPACKED },
  ];
}

/** Every file of an installed package: `{ name, size, gzipped }`, the largest first. */
export function filesOf(root) {
  const names = readdirSync(root, { recursive: true }).filter((name) => statSync(join(root, name)).isFile());
  const files = names.map((name) => {
    const bytes = readFileSync(join(root, name));
    return { name, size: bytes.length / 1000, gzipped: gzipSync(bytes, { level: 9 }).length / 1000 };
  });
  return files.sort((one, other) => other.size - one.size);
}

/** Throws with all that is above its limit or has none; else answers the sizes. */
export function held(sizes) {
  const found = sizes.filter(({ size, limit }) => !(size <= limit));
  if (found.length > 0) throw new Error(found.map((one) => `${shown(one)}, ${one.limit ? `limit ${one.limit}` : "without a limit"}`).join("\n"));
  return sizes.map(shown).join("; ");
}

function shown({ what, size }) {
  return `${what}: ${size.toFixed(1)} KB`;
}
