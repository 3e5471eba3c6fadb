// Node, Deno, Bun: import.
import * as hookseal from "hookseal";
import { conform } from "../conformance/conformance.mjs";
import { topics } from "../conformance/vectors.mjs";

const cases = topics().flatMap((topic) => topic.cases);
console.log(JSON.stringify({ cases: cases.length, failures: conform(hookseal, cases) }));
