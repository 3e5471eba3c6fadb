import type { Finding, Step } from "hookseal";
import type { Arguments } from "./arguments.js";
import { givenDelivery } from "./given-delivery.js";
import { explanation, judgeFor } from "./judge.js";
import { inert, print, printJson, rows } from "./output.js";

/** `hookseal explain`: why a delivery is refused. */
export async function explain(given: Arguments): Promise<number> {
  const delivery = givenDelivery(given);
  const judge = await judgeFor(given, delivery);
  const { verdict, findings, steps } = explanation(given, judge, delivery);
  if (given.has("json")) printJson({ verdict, provider: judge.platform.id, findings, steps });
  else {
    print(verdict === "accepted" ? `accepted: ${judge.platform.id}` : `refused: ${verdict} (${judge.platform.id})`);
    findings.flatMap(findingLines).forEach(print);
    print("");
    stepLines(steps).forEach(print);
  }
  return verdict === "accepted" ? 0 : 1;
}

/** A finding, for people. */
function findingLines({ code, certain, message, fix }: Finding): string[] {
  return ["", `${code}${certain ? " (certain)" : ""}`, `  ${inert(message, 1000)}`, `  Fix: ${inert(fix, 1000)}`];
}

function stepLines(steps: readonly Step[]): string[] {
  const said = (passed: boolean | null): string => (passed === null ? "-" : passed ? "passed" : "failed");
  const width = Math.max(...steps.map(({ name }) => name.length));
  return rows(steps.map(({ name, expected, found, passed }) => [said(passed), `${name.padEnd(width)}  ${inert(expected, 1000)}: ${inert(found, 1000)}`]));
}
