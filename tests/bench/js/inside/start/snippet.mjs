// A fresh process up to its first verdict.
import { documented } from "../agreement/snippets.mjs";
import { body, headers, secret } from "./delivery.mjs";

console.log(documented.tectra({ headers, body: Buffer.from(body) }, secret));
