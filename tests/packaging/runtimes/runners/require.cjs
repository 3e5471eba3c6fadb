// Node, Deno, Bun: require.
const hookseal = require("hookseal");

Promise.all([import("../conformance/conformance.mjs"), import("../conformance/vectors.mjs")]).then(([{ conform }, { topics }]) => {
  const cases = topics().flatMap((topic) => topic.cases);
  console.log(JSON.stringify({ cases: cases.length, failures: conform(hookseal, cases) }));
});
