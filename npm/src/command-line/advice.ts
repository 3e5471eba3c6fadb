// What the core couldn't do for want of something, with the flag to type.
import { inShell, type Arguments } from "./arguments.js";
import { platformOf } from "./platform.js";

/** The core's message; where a flag gives what lacks, what was typed with that flag. */
export function advised(message: string, given: Arguments): string {
  const [, setting, what] = /^settings\."([\w.-]+)": expected (.*?)\.?, found nothing$/.exec(message) ?? [];
  if (setting !== undefined) return `the setting ${setting} is missing: ${what}. Type ${given.line} --setting ${setting}=VALUE`;
  const [, part] = /^(\S+): expected what the scheme signs, found nothing$/.exec(message) ?? [];
  if (part === undefined) return message;
  if (part.startsWith("json:")) return `${part.slice(5)} is missing in the body, and is signed. Type ${given.line} --set ${inShell(`+${part.slice(5)}=VALUE`)}`;
  return /^[\w-]+$/.test(part) ? `the header ${part} is missing, and is signed. Type ${given.line} --header ${inShell(`${part}: ${exampleOf(part, given)}`)}` : message;
}

/** A header that lists those which are signed may list itself. */
function exampleOf(header: string, given: Arguments): string {
  const { signed_headers: list } = platformOf(given.positionals[0]!).record.scheme;
  return list?.header?.toLowerCase() === header.toLowerCase() ? header : "VALUE";
}
