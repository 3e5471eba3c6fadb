// Why a delivery doesn't verify, and how to mend it.
import { h, prose } from "./elements.js";
import type { Explanation } from "./hookseal.js";
import { inert } from "./inert.js";

export function findingsView(findings: Explanation["findings"]): HTMLElement[] {
  return findings.map(({ code, certain, message, fix }, at) =>
    h(
      "section",
      { class: at === 0 ? "finding first" : "finding" },
      h("p", { class: "finding-head" }, h("code", {}, code), certain ? h("span", { class: "chip" }, "Proven") : h("span", { class: "chip faint" }, at === 0 ? "Most likely" : "Possible")),
      h("p", {}, ...prose(inert(sentence(message), 1000))),
      h("p", { class: "fix" }, h("strong", {}, "Fix "), h("span", {}, ...prose(inert(fix, 1000)))),
    ),
  );
}

export function stepsView(steps: Explanation["steps"]): HTMLElement | undefined {
  if (steps.length === 0) return undefined;
  const row = ({ name, expected, found, passed }: Explanation["steps"][number]): HTMLElement => {
    const word = passed === null ? "not reached" : passed ? "passed" : "failed";
    return h("li", { class: `step ${word.replace(" ", "-")}` }, h("p", {}, h("strong", {}, name), h("span", { class: "chip faint" }, word)), h("p", {}, "Looked for ", ...prose(inert(expected, 1000))), passed !== null && h("p", {}, "Found ", ...prose(inert(found, 1000))));
  };
  return h("details", {}, h("summary", {}, "Each step of the check"), h("ol", { class: "steps" }, ...steps.map(row)));
}

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? "" : ".");
}
