/** @internal Unicode's compatibility decomposition: called by the core for a secret that a provider normalizes. */
export function nfkd(text: string): string {
  return text.normalize("NFKD");
}

/** @internal Unicode in that form: called by the core for a body that may have been normalized. */
export function normalized(form: string, text: string): string {
  return text.normalize(form);
}
