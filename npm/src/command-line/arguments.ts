// What was typed, read by verbs.json: the same in every language.
import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.js";
import table from "./verbs.json" with { type: "json" };

export interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly usage: readonly string[];
  /** How many arguments it takes that are no flags: at least, at most. */
  readonly arguments: readonly number[];
  readonly flags: readonly string[];
  readonly examples: readonly (readonly string[])[];
}

export interface Flag {
  /** What its value is called; none for a switch. */
  readonly value?: string;
  readonly repeated?: boolean;
  readonly help: string;
}

export const verbs: readonly Verb[] = table.verbs;
export const flags: Readonly<Record<string, Flag>> = table.flags;
export const { summary, examples } = table;

/** What was typed behind the verb. */
export class Arguments {
  constructor(
    readonly verb: Verb,
    readonly positionals: readonly string[],
    readonly given: ReadonlyMap<string, readonly string[]>,
    /** All of it, for a shell. */
    readonly line: string,
  ) {}

  /** Whether a flag is there. */
  has(flag: string): boolean {
    return this.given.has(flag);
  }

  /** A flag's value: the last. */
  text(flag: string): string | undefined {
    return this.given.get(flag)?.at(-1);
  }

  /** All values of a flag. */
  all(flag: string): readonly string[] {
    return this.given.get(flag) ?? [];
  }

  /** A flag's value as a whole number. */
  count(flag: string, byDefault: number): number {
    return Number(this.digits(flag) ?? byDefault);
  }

  /** A flag's value as a number that isn't negative. */
  seconds(flag: string): number | undefined {
    const text = this.text(flag);
    if (text !== undefined && !/^\d{1,9}(\.\d{1,3})?$/.test(text)) throw new UsageError(`--${flag} takes a number of seconds, not ${shown(text)}`);
    return text === undefined ? undefined : Number(text);
  }

  /** A flag's value as a time. */
  time(flag: string): Date | undefined {
    const text = this.text(flag);
    if (text === undefined) return undefined;
    const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text);
    const time = isTime ? new Date(text) : /^\d{1,11}$/.test(text) ? new Date(Number(text) * 1000) : undefined;
    // A 31st of February would be a day of March.
    const isThere = time && !Number.isNaN(Number(time)) && (!isTime || time.toISOString().startsWith(text.slice(0, 19)));
    if (!isThere) throw new UsageError(`--${flag} takes a time as 2026-01-31T12:00:00Z, or seconds since 1970, not ${shown(text)}`);
    return time;
  }

  /** The values of a flag that takes NAME=VALUE. */
  pairs(flag: string): [string, string][] {
    return this.all(flag).map((text) => {
      const at = text.indexOf("=");
      if (at < 1) throw new UsageError(`--${flag} takes ${flagOf(flag).value}, not ${shown(text)}`);
      return [text.slice(0, at), text.slice(at + 1)];
    });
  }

  private digits(flag: string): string | undefined {
    const text = this.text(flag);
    if (text !== undefined && !/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`--${flag} takes a whole number from 1, not ${shown(text)}`);
    return text;
  }
}

/** Text of the user's in a message. */
export function shown(text: string): string {
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}

/** A word for a shell, in quotes where it needs them. */
export function inShell(word: string): string {
  return /^[\w%+./:=@-]+$/.test(word) ? word : quoted(word);
}

/** For a shell, in quotes. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Throws a `UsageError` for what the verb doesn't take. `null` is a call for help. */
export function parsed(verb: Verb, typed: string[]): Arguments | null {
  const options = Object.fromEntries(verb.flags.map((name) => [name, { type: flagOf(name).value ? ("string" as const) : ("boolean" as const) }]));
  const { tokens } = parseArgs({
    args: typed,
    options: { ...options, help: { type: "boolean", short: "h" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (name === "help") return null;
    if (!verb.flags.includes(name)) throw new UsageError(`hookseal ${verb.name} has no flag ${rawName}. hookseal ${verb.name} --help lists them`);
    const { value: takes } = flagOf(name);
    if (!takes && value !== undefined) throw new UsageError(`--${name} takes no value`);
    if (takes && (value === undefined || (!inlineValue && value.startsWith("-") && value !== "-"))) throw new UsageError(`--${name} takes a value: --${name} ${takes}`);
    given.set(name, [...(given.get(name) ?? []), value ?? ""]);
  }
  const [least, most] = verb.arguments as [number, number];
  if (positionals.length < least || positionals.length > most) throw new UsageError(`type ${verb.usage.join(", or ")}. hookseal ${verb.name} --help has examples`);
  return new Arguments(verb, positionals, given, ["hookseal", verb.name, ...typed.map(inShell)].join(" "));
}

function flagOf(name: string): Flag {
  return flags[name]!;
}
