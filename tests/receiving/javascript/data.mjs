// The contract's files, and the words in them that each language spells its own way.
import { readFileSync } from "node:fs";

/** A file of tests/receiving. */
export function topic(name) {
  return JSON.parse(readFileSync(new URL(`../${name}.json`, import.meta.url), "utf8"));
}

/** `max_age` as JavaScript has it. */
export function camelCase(name) {
  return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}

/** All names of an object. */
export function inCamelCase(object = {}) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [camelCase(name), value]));
}

/** A message: in its braces are one of `words`, a name, or a name and its value. */
export function spelled(message, words = {}) {
  return message.replace(/\{([a-z_ ]+)(: [^}]+)?\}/g, (_, name, value = "") => words[name]?.javascript ?? camelCase(name) + value);
}
