// A verdict at a glance: a sign, a word, a colour.
import { h } from "./elements.js";
import type { Judgement } from "./judge.js";

export type Kind = "accepted" | "refused" | "challenge" | "unjudged";

export function kindOf(verdict: string): Kind {
  if (verdict === "accepted" || verdict === "challenge") return verdict;
  return verdict === "not_judged" ? "unjudged" : "refused";
}

export const WORDS: Readonly<Record<Kind, string>> = { accepted: "Accepted", refused: "Refused", challenge: "Challenge", unjudged: "Not judged" };
const SIGNS: Readonly<Record<Kind, string>> = { accepted: "✓", refused: "✕", challenge: "?", unjudged: "–" };

export function badge(verdict: string): HTMLElement {
  const kind = kindOf(verdict);
  return h("span", { class: `badge ${kind}` }, h("span", { "aria-hidden": "true", class: "sign" }, SIGNS[kind]), WORDS[kind]);
}

/** A line that says what the delivery is. */
export function titleOf({ platform, type }: Judgement, name: string | undefined): string {
  const of = name ?? platform ?? "Unknown platform";
  return !type ? of : `${of} · ${type}`;
}
