import { readFileSync } from "node:fs";
import { HooksealError } from "hookseal";
import { advised } from "./advice.js";
import { parsed, shown, verbs, type Arguments, type Verb } from "./arguments.js";
import { check } from "./check.js";
import { explain } from "./explain.js";
import { help, helpOf } from "./help.js";
import { listen } from "./listen.js";
import { print } from "./output.js";
import { providers } from "./providers.js";
import { sample } from "./sample.js";
import { send } from "./send.js";
import { UsageError } from "./usage-error.js";
import { verify } from "./verify.js";

/** What each verb does; it returns the exit code. */
const actions: Readonly<Record<string, (given: Arguments) => number | Promise<number>>> = { check, explain, listen, providers, sample, send, verify };

/** Does what was typed, and returns the exit code. */
export async function main(typed: string[]): Promise<number> {
  // Who reads the output may have seen enough: `| head`.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
  const [name = "--help", ...rest] = typed;
  let given: Arguments | null = null;
  try {
    if (["--help", "-h", "help"].includes(name)) {
      print(rest[0] === undefined ? help() : helpOf(verbOf(rest[0])));
      return typed.length > 0 ? 0 : 2;
    }
    if (["--version", "-v", "-V"].includes(name)) {
      print(`hookseal ${version()}`);
      return 0;
    }
    const verb = verbOf(name);
    given = parsed(verb, rest);
    if (given) return await actions[name]!(given);
    print(helpOf(verb));
    return 0;
  } catch (error) {
    const isOfUser = error instanceof UsageError || error instanceof HooksealError;
    process.stderr.write(isOfUser ? `hookseal: ${given ? advised(error.message, given) : error.message}\n` : `hookseal: this is a mistake of its own, please report it: ${String(error)}\n`);
    return 2;
  }
}

function verbOf(name: string): Verb {
  const verb = verbs.find((verb) => verb.name === name);
  if (!verb) throw new UsageError(`there is no verb ${shown(name)}. There are ${verbs.map((verb) => verb.name).join(", ")}. hookseal --help has examples`);
  return verb;
}

/** The package's version. */
function version(): string {
  return (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version;
}
