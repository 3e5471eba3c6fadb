// Each entry of CommonJS exports what its ES module exports, and each record is the same.
const { deepStrictEqual } = require("node:assert/strict");
const { readFileSync, readdirSync } = require("node:fs");
const { dirname, join } = require("node:path");

const folder = dirname(require.resolve("hookseal/package.json"));
const { exports: entries } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const records = readdirSync(join(folder, "dist/providers")).filter((file) => file.endsWith(".js")).map((file) => file.slice(0, -3));
const names = Object.keys(entries).filter((name) => !/[*]|json$/.test(name)).map((name) => name.replace(".", "hookseal"));
names.push(...records.map((id) => `hookseal/providers/${id}`));

(async () => {
  for (const name of names) {
    if (!/[\\/]cjs[\\/]/.test(require.resolve(name))) throw new Error(`${name} is no CommonJS: ${require.resolve(name)}`);
    const [required, imported] = [require(name), await import(name)];
    deepStrictEqual([name, Object.keys(required)], [name, Object.keys(imported)]);
    if (name.includes("/providers/")) deepStrictEqual({ ...required }, { ...imported });
  }
  console.log(names.length);
})();
