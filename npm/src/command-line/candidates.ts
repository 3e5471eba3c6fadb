import type { About } from "./about.js";

/** The platforms whose signature's header is there, those first that name most of the headers; only the best. */
export function candidates(headers: readonly (readonly [string, string])[], platforms: readonly Pick<About, "id" | "signature_headers" | "headers">[]): string[] {
  const there = new Set(headers.map(([name]) => name.toLowerCase()));
  const count = (names: readonly string[]): number => names.filter((name) => there.has(name.toLowerCase())).length;
  const scored = platforms
    .filter((about) => count(about.signature_headers) > 0)
    .map((about) => ({ id: about.id, score: count(about.signature_headers) + count(about.headers) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ id }) => id);
}
