/** @internal Unicode's compatibility decomposition: called by the core for a secret that a provider normalizes. */
export function nfkd(text: string): string {
  return text.normalize("NFKD");
}
