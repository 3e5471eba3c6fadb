import { unknownProvider } from "./core.js";
import { platforms } from "./known-platforms.js";
import { RecordText } from "./webhook.js";

/** @internal The ids of the built-in providers. */
export function builtInIds(): string[] {
  return Array.from(platforms().records.matchAll(/^\{"id":"([^"]*)"/gm), ([, id]) => id!);
}

/** @internal The record of an id; throws `unknown_provider`. */
export function builtInRecord(id: string): RecordText {
  const { records, events } = platforms();
  const record = lineOf(records, id);
  if (record === undefined) throw unknownProvider(id, builtInIds());
  return new RecordText(record, lineOf(events, id));
}

/** The line of that id: each begins with it. */
function lineOf(lines: string, id: string): string | undefined {
  const start = `{"id":${JSON.stringify(id)},`;
  const at = lines.startsWith(start) ? 0 : lines.indexOf(`\n${start}`) + 1;
  return at > 0 || lines.startsWith(start) ? lines.slice(at, lines.indexOf("\n", at)) : undefined;
}
