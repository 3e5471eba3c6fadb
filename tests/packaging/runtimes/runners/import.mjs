// Node, Deno, Bun: import, each way.
import * as hookseal from "hookseal";
import { conformForced, wayCount } from "../conformance/forced.mjs";
import { topics } from "../conformance/vectors.mjs";

const { tuning } = await import(new URL("../node_modules/hookseal/dist/tuning.js", import.meta.url));
const cases = topics().flatMap((topic) => topic.cases);
console.log(JSON.stringify({ cases: cases.length, ways: wayCount, failures: conformForced(hookseal, tuning, cases) }));
