import { examples, flags, summary, verbs, type Verb } from "./arguments.js";

const exitCodes = "Exit codes: 0 all is right, 1 something was refused or wrong, 2 it couldn't be done as typed.";

/** What `hookseal --help` prints. */
export function help(): string {
  const width = Math.max(...verbs.map(({ name }) => name.length));
  const list = verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [summary, "", ...list, "", ...exampleLines(examples), "", "hookseal <verb> --help has its flags.", exitCodes].join("\n");
}

/** What `hookseal <verb> --help` prints. */
export function helpOf(verb: Verb): string {
  const names = verb.flags.map((name) => `--${name}${flags[name]!.value ? ` ${flags[name]!.value}` : ""}`);
  const lines = verb.flags.flatMap((name, index) => [`  ${names[index]}`, `      ${flags[name]!.help}`]);
  return [
    `hookseal ${verb.name}: ${verb.summary}`,
    "",
    ...verb.usage.map((usage) => `  ${usage}`),
    "",
    ...exampleLines(verb.examples),
    "",
    "Flags:",
    ...lines,
    "",
    exitCodes,
  ].join("\n");
}

function exampleLines(examples: readonly (readonly string[])[]): string[] {
  return ["Examples:", ...examples.flatMap(([command, what]) => [`  ${command}`, `      ${what}`])];
}
