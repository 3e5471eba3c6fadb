import type { About } from "./about.js";

/** The platforms whose signature's header is there, and that name most of the headers; those first whose name is in one. */
export function candidates(headers: readonly (readonly [string, string])[], platforms: readonly Pick<About, "id" | "signature_headers" | "headers">[]): string[] {
  const there = new Set(headers.map(([name]) => name.toLowerCase()));
  const count = (names: readonly string[]): number => names.filter((name) => there.has(name.toLowerCase())).length;
  const scored = platforms
    .filter((about) => count(about.signature_headers) > 0)
    .map((about) => ({ id: about.id, score: count(about.signature_headers) + count(about.headers) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const ids = scored.filter(({ score }) => score === best).map(({ id }) => id);
  // GitBucket sends GitHub's headers.
  const named = ids.filter((id) => isNamed(id, headers));
  return [...named, ...ids.filter((id) => !named.includes(id))];
}

/** Whether a platform's name is in a header's. */
export function isNamed(id: string, headers: readonly (readonly [string, string])[]): boolean {
  return headers.some(([name]) => name.toLowerCase().includes(id));
}
