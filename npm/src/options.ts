import { invalidOption, numberOrType, optionsOf, refuseOthers } from "./option-checks.js";
import { ownProperties, readSafely } from "./own.js";
import { typeName } from "./type-name.js";

/** What a `Webhook` may be given beside provider and secret. */
export interface WebhookOptions {
  /**
   * How many seconds a signed timestamp may be off, either way; `false` for any number. Default: as the provider
   * documents it. Without effect if the scheme signs no timestamp.
   */
  readonly tolerance?: number | false;
  /** Turns warnings into `invalid_payload`. */
  readonly strict?: boolean;
  /** ThunderStack: the nodes whose events are accepted. */
  readonly nodeId?: string | readonly string[];
  /** The largest body that is accepted, in bytes; `false` for no limit. Default: 32 MiB. */
  readonly maxBodyBytes?: number | false;
  /** What the platform's record asks the receiver for: names and values. */
  readonly settings?: Readonly<Record<string, string>>;
  /**
   * Lets a challenge deliver the secret, while there is none: `[]`. The answer has it then, for you to keep. Allow it
   * only while the webhook is being registered: whoever asks could deliver one.
   */
  readonly allowHandshake?: boolean;
}

/** @internal Options as the core takes them. */
export interface Settings {
  readonly tolerance: number | undefined;
  readonly strict: boolean;
  readonly nodeIds: string[] | undefined;
  readonly maxBodyBytes: number | undefined;
  /** Names and values in turn. */
  readonly settings: string[];
  readonly allowHandshake: boolean;
}

const known = ["tolerance", "strict", "nodeId", "maxBodyBytes", "settings", "allowHandshake"];

/** @internal Checks the options' types; the core checks their values. */
export function settings(options: unknown): Settings {
  const { tolerance, strict, nodeId, maxBodyBytes, settings, allowHandshake } = ownOptions(options ?? undefined, known);
  return {
    tolerance: tolerance === false ? Infinity : toleranceSeconds(tolerance),
    strict: flag("strict", strict),
    nodeIds: nodeIds(nodeId),
    maxBodyBytes: maxBodyBytes === false ? Infinity : byteLimit(maxBodyBytes),
    settings: textPairs("settings", settings),
    allowHandshake: flag("allowHandshake", allowHandshake),
  };
}

function flag(name: string, value: unknown): boolean {
  if (value === undefined || typeof value === "boolean") return value ?? false;
  throw invalidOption(name, "true or false", typeName(value));
}

/** @internal Names and texts in turn. */
export function textPairs(name: string, texts: unknown): string[] {
  if (texts === undefined) return [];
  const refuse = (found: string): Error => invalidOption(name, "an object from names to strings", found);
  const own = readSafely(() => {
    if (typeof texts !== "object" || texts === null || Array.isArray(texts)) throw refuse(typeName(texts));
    return ownProperties(texts);
  }, refuse);
  const pairs = Object.entries(own);
  for (const [, value] of pairs) if (typeof value !== "string") throw invalidOption(name, "strings as values", typeName(value));
  return (pairs as [string, string][]).flat();
}

/** @internal A call's options, copied; none were given if undefined. Without `known` there may be any. */
export function ownOptions(options: unknown, known?: readonly string[]): Record<string, unknown> {
  const own = optionsOf(options === undefined ? {} : options);
  if (known) refuseOthers(own, known);
  return own;
}

/** @internal Several values, or one, copied. Throws what `refuse` makes of a list that throws when it is read. */
export function listOf(value: unknown, refuse: (found: string) => Error): unknown[] {
  return readSafely(() => (Array.isArray(value) ? [...(value as unknown[])] : [value]), refuse);
}

function byteLimit(limit: unknown): number | undefined {
  if (limit === undefined) return undefined;
  if (typeof limit === "number" && limit !== Infinity) return limit;
  throw invalidOption("maxBodyBytes", "a whole number of bytes, or false for no limit", numberOrType(limit));
}

function toleranceSeconds(tolerance: unknown): number | undefined {
  if (tolerance === undefined) return undefined;
  if (typeof tolerance === "number" && tolerance !== Infinity) return tolerance;
  throw invalidOption("tolerance", "seconds, 0 or more, or false for no limit", numberOrType(tolerance));
}

function nodeIds(nodeId: unknown): string[] | undefined {
  if (nodeId === undefined) return undefined;
  const refuse = (found: string): Error => invalidOption("nodeId", "a string or strings", found);
  const ids = listOf(nodeId, refuse);
  for (const id of ids) if (typeof id !== "string") throw refuse(typeName(id));
  return ids as string[];
}
