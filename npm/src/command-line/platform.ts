// Which platform is meant, and what is known of it.
import { provider, type Provider } from "hookseal";
import type { About } from "./about.js";
import { shown } from "./arguments.js";
import { readText } from "./input.js";
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
    const record = provider(name);
    return { id: name, record, variable: allAbout().find(({ id }) => id === name)?.secret.variable ?? undefined };
  }
  let record: unknown;
  try {
    record = JSON.parse(readText(name));
  } catch (error) {
    if (error instanceof UsageError) throw error;
  }
  if (typeof (record as Provider | undefined)?.id !== "string") throw new UsageError(`${shown(name)} is no record of a platform: a JSON object with id, scheme and envelope`);
  return { id: (record as Provider).id, record: record as Provider, variable: undefined };
}
