// Node: deliveries in, verdicts out.
import { readFileSync } from "node:fs";
import { receive } from "./receive-keys.mjs";

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(receive)));
