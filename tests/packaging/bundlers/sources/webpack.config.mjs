// webpack: for Node, for browsers.
const out = process.env.OUT;

export default [
  { mode: "production", target: "node", entry: "./node.mjs", output: { path: `${out}/webpack-node`, filename: "main.cjs" } },
  { mode: "production", target: "node", entry: "./node-keys.mjs", output: { path: `${out}/webpack-keys`, filename: "main.cjs" } },
  { mode: "production", target: "web", entry: "./browser.mjs", output: { path: `${out}/webpack-browser`, filename: "main.js" }, performance: { hints: false } },
];
