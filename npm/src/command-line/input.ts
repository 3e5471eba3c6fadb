// Files, and the standard input.
import { readFileSync } from "node:fs";
import { shown } from "./arguments.js";
import { textOf } from "./output.js";
import { UsageError } from "./usage-error.js";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "isn't there",
  EISDIR: "is a folder, not a file",
  EACCES: "may not be read",
};

/** A file's bytes; those of the standard input for `-`. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ""] ?? "can't be read";
    throw new UsageError(`${path === "-" ? "the standard input" : shown(path)} ${reason}`);
  }
}

/** A file's text. */
export function readText(path: string): string {
  const text = textOf(readBytes(path));
  if (text === undefined) throw new UsageError(`${shown(path)} isn't text in UTF-8`);
  return text;
}
