// Which platform is meant, and what is known of it.
import { provider, Webhook, WebhookConfigError, type Provider } from "hookseal";
import type { About } from "./about.js";
import { shown } from "./arguments.js";
import { readText } from "./input.js";
import { nearNames } from "./near-names.js";
import { inert } from "./output.js";
import platforms from "./platforms.jsonl";
import { UsageError } from "./usage-error.js";

export interface Platform {
  readonly id: string;
  readonly record: Provider & { readonly id: string };
  /** The environment variable that its secret is usually in. */
  readonly variable: string | undefined;
}

let all: readonly About[] | undefined;

/** All built-in platforms. */
export function allAbout(): readonly About[] {
  return (all ??= platforms.trimEnd().split("\n").map((line) => JSON.parse(line) as About));
}

/** The platform of an id, or of a file with a record. */
export function platformOf(name: string): Platform {
  if (!name.endsWith(".json")) {
    const about = allAbout().find(({ id }) => id === name);
    if (!about) throw new UsageError(noPlatform(name));
    return { id: name, record: provider(name), variable: about.secret.variable ?? undefined };
  }
  const record = recordIn(readText(name), name);
  return { id: record.id, record, variable: undefined };
}

function noPlatform(name: string): string {
  const near = nearNames(name, allAbout().map(({ id }) => id));
  // Ids are short words; what is none may be a secret.
  const named = /^[a-z\d-]{1,24}$/i.test(name) ? ` ${shown(name)}` : " of that name";
  const meant = near.length > 0 ? `is it ${near.join(" or ")}?` : "none has a name like it.";
  return `there is no platform${named}: ${meant} hookseal providers lists them. One of your own is a file with its record, as acme.json`;
}

function recordIn(text: string, file: string): Provider {
  const record = parsedRecord(text, file);
  if (typeof record !== "object" || record === null || Array.isArray(record)) throw new UsageError(`${shown(file)} is no record of a platform: a JSON object with id, scheme and envelope`);
  try {
    // The record is read before the secret, which is another's here.
    new Webhook(record as Provider, "secret");
  } catch (error) {
    if (!(error instanceof WebhookConfigError)) throw error;
    if (error.message.startsWith("provider")) throw new UsageError(`${shown(file)} is no record of a platform: ${inert(error.message, 1000)}`);
  }
  return record as Provider;
}

function parsedRecord(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${shown(file)} isn't JSON: ${inert(withLine((error as Error).message, text))}`);
  }
}

/** Not every Node says the line. */
function withLine(message: string, text: string): string {
  return message.replace(/ at position (\d+).*$/, (_, position: string) => {
    const lines = text.slice(0, Number(position)).split("\n");
    return `: line ${lines.length} column ${lines.at(-1)!.length + 1}`;
  });
}
