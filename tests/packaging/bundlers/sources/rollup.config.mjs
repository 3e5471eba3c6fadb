// rollup --config: for Node, for Node without naming its condition, for browsers.
import { nodeResolve } from "@rollup/plugin-node-resolve";

const external = /^node:/;
const out = process.env.OUT;

export default [
  { input: "node.mjs", external, output: { file: `${out}/rollup-node/main.mjs` }, plugins: [nodeResolve({ exportConditions: ["node"] })] },
  { input: "node.mjs", external, output: { file: `${out}/rollup-cjs/main.cjs`, format: "cjs" }, plugins: [nodeResolve()] },
  { input: "node-keys.mjs", external, output: { file: `${out}/rollup-keys/main.mjs` }, plugins: [nodeResolve()] },
  { input: "browser.mjs", output: { file: `${out}/rollup-browser/main.js` }, plugins: [nodeResolve({ browser: true })] },
];
