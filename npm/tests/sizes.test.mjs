// The package's sizes are held here, too, so that what makes it larger says so before a release is built.
import { readFileSync } from "node:fs";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { held, sizesOf } from "../../tests/packaging/sizes.mjs";
import { entry } from "./package.mjs";

it("the package and its modules are within their limits", (t) => {
  const root = fileURLToPath(new URL("..", entry));
  const { version } = JSON.parse(readFileSync(new URL("../package.json", entry), "utf8"));
  const tarball = fileURLToPath(new URL(`../../dist/hookseal-${version}.tgz`, import.meta.url));
  t.diagnostic(held(sizesOf(root, tarball)));
});
