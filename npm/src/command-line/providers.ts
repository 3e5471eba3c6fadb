import { provider } from "hookseal";
import type { About } from "./about.js";
import type { Arguments } from "./arguments.js";
import { print, printJson, rows } from "./output.js";
import { allAbout, platformOf } from "./platform.js";

/** `hookseal providers`: the table, or one platform's page. */
export function providers(given: Arguments): number {
  const [name] = given.positionals;
  if (name === undefined) {
    const all = allAbout();
    if (given.has("json")) printJson(all.map(({ id, name, algorithm, proof }) => ({ id, name, algorithm, proof })));
    else table(all);
    return 0;
  }
  const { record } = platformOf(name);
  const about = allAbout().find(({ id }) => id === name);
  if (given.has("json")) printJson({ ...about, record });
  else if (about) page(about);
  else printJson(record);
  return 0;
}

function table(all: readonly About[]): void {
  const [ids, names] = [all.map(({ id }) => id.length), all.map(({ name }) => name.length)].map((lengths) => Math.max(...lengths)) as [number, number];
  for (const { id, name, algorithm } of all) print(`${id.padEnd(ids)}  ${name.padEnd(names)}  ${algorithm}`);
}

function page({ id, name, signs, proof, secret, notes }: About): void {
  const { retry_schedules: schedules, retry_span_s: span, events, settings } = provider(id);
  const schedule = schedules?.[0];
  const pairs: [string, string][] = [
    ...signs.map((way): [string, string] => ["signs", way]),
    ["proves", proof],
    ["secret", `${secret.kind}. ${secret.where}`],
  ];
  if (secret.variable !== null) pairs.push(["variable", secret.variable]);
  for (const [setting, { description }] of Object.entries(settings ?? {})) pairs.push(["setting", `${setting}: ${description}`]);
  if (events) pairs.push(["types", Object.keys(events).join(", ")]);
  if (schedule) pairs.push(["delivers", `${schedule.attempts === 1 ? "once" : `${schedule.attempts} times at most`}${schedule.delays?.length ? `, after ${schedule.delays.join(", ")} s` : ""}`]);
  if (span !== undefined) pairs.push(["retries", `for ${span} s`]);
  for (const note of notes) pairs.push(["note", note]);
  print(`${name} (${id})`);
  print("");
  for (const line of rows(pairs)) print(line);
  print("");
  print(`https://github.com/hookseal/hookseal/blob/main/docs/providers/${id}.md`);
}
