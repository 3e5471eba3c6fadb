// Secrets come from the environment, a file or a prompt, never from arguments: other users of a machine see those.
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import type { Arguments } from "./arguments.js";
import { readBytes } from "./input.js";
import { textOf } from "./output.js";
import { allAbout, type Platform } from "./platform.js";
import { UsageError } from "./usage-error.js";

export type Secrets = (string | Uint8Array)[];

/** The secrets of a platform, the newest first; asks for one if there is a terminal. */
export async function secretsOf(given: Arguments, platform: Platform): Promise<Secrets> {
  const found = secretsAtHand(given, platform) ?? (await prompted(platform));
  if (found) return found;
  const variable = platform.variable ?? "HOOKSEAL_SECRET";
  throw new UsageError(`there is no secret of ${platform.id}. Set ${variable}, or type --secret-env NAME, or --secret-file FILE`);
}

/** Those of the flags or the environment; undefined if there are none. */
export function secretsAtHand(given: Arguments, platform: Platform): Secrets | undefined {
  const named = given.all("secret-env").map((name) => {
    const value = process.env[name];
    if (value === undefined) throw new UsageError(`the environment variable ${name} isn't set`);
    return value;
  });
  const kept = given.all("secret-file").map(fromFile);
  if (named.length + kept.length > 0) return [...named, ...kept];
  const value = (platform.variable && process.env[platform.variable]) ?? process.env.HOOKSEAL_SECRET;
  return value === undefined ? undefined : [value];
}

/** The built-in platforms whose own variable is set. */
export function withSecret(): string[] {
  return allAbout().flatMap(({ id, secret: { variable } }) => (variable !== null && process.env[variable] !== undefined ? [id] : []));
}

/** Whether there is a secret of any platform. */
export function hasSecrets(given: Arguments): boolean {
  return given.has("secret-env") || given.has("secret-file") || process.env.HOOKSEAL_SECRET !== undefined || withSecret().length > 0;
}

function fromFile(path: string): string | Uint8Array {
  const bytes = readBytes(path);
  // Editors end a file with a newline.
  return textOf(bytes)?.replace(/\r?\n$/, "") ?? bytes;
}

async function prompted(platform: Platform): Promise<Secrets | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  process.stderr.write(`Secret of ${platform.id}: `);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const secret = await reader.question("");
  reader.close();
  process.stderr.write("\n");
  return [secret];
}
