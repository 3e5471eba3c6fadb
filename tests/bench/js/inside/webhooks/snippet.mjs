// node --expose-gc snippet.mjs '{"secret":…}': the memory of a process with the documentation's snippet, used once.
import { documented } from "../agreement/snippets.mjs";
import { given } from "../start/process.mjs";
import { resident } from "./resident.mjs";

const { secret, headers } = given;
const body = Buffer.from(given.body);
if (documented.tectra({ headers, body }, secret)) resident(JSON.parse(body.toString()).event);
