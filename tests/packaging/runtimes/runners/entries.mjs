// Node, Deno, Bun: the last argument is a key.
import { verdicts } from "./one-key.mjs";

console.log(JSON.stringify(verdicts(process.argv.at(-1))));
