// Node, Deno, Bun: require.
const hookseal = require("hookseal");
const { conform } = require("../conformance/conformance.mjs");
const { topics } = require("../conformance/vectors.mjs");

const cases = topics().flatMap((topic) => topic.cases);
console.log(JSON.stringify({ cases: cases.length, failures: conform(hookseal, cases) }));
