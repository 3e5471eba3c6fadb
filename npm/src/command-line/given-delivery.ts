import { isatty } from "node:tty";
import type { Arguments } from "./arguments.js";
import { shown } from "./arguments.js";
import { deliveryIn, headerIn, type Found } from "./delivery-file.js";
import type { Delivery } from "./delivery.js";
import { readBytes } from "./input.js";
import { UsageError } from "./usage-error.js";

/** The delivery that was given: a file or the standard input, or its parts by flags, which come first. */
export function givenDelivery(given: Arguments): Delivery {
  const [file] = given.positionals;
  const body = given.text("body");
  const named = headersOf(given);
  const isWhole = file === undefined && (body !== undefined || named.length > 0);
  const found: Found = isWhole ? { method: "POST", url: undefined, headers: [], body: undefined } : fromFile(file ?? "-", given);
  const bytes = body === undefined ? found.body : readBytes(body);
  if (bytes === undefined) throw new UsageError(isWhole ? "give the body, too: --body FILE" : "what was sent isn't in it: give the body by --body FILE");
  return {
    ...found,
    method: given.text("method") ?? found.method,
    url: given.text("url") ?? found.url,
    headers: [...found.headers, ...named],
    body: bytes,
  };
}

/** Those of `--header`. */
export function headersOf(given: Arguments): [string, string][] {
  return given.all("header").map((line) => {
    const header = headerIn(line);
    if (!header) throw new UsageError(`--header takes 'NAME: VALUE', not ${shown(line)}`);
    return header;
  });
}

function fromFile(file: string, given: Arguments): Found {
  if (file === "-" && isatty(0)) throw new UsageError(`give a delivery: hookseal ${given.verb.name} delivery.http. hookseal ${given.verb.name} --help has examples`);
  return deliveryIn(readBytes(file), file === "-" ? "the standard input" : file, given.has("entry") ? given.count("entry", 1) : undefined);
}
