// A fresh process up to its first event.
import { documented } from "../agreement/snippets.mjs";
import { done, given } from "./process.mjs";

const { secret, headers } = given;
const body = Buffer.from(given.body);
if (documented.tectra({ headers, body }, secret)) done(JSON.parse(body.toString()).event);
