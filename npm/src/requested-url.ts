import type { DeliveryHeaders } from "./headers.js";

/**
 * @internal The URL that was asked for: as the adapter has it, or, behind proxies that are trusted, as they say.
 *
 * `trustProxy`: how many proxies add to the lists in their headers; true for all that is in them.
 */
export function requestedUrl(url: string | undefined, headers: DeliveryHeaders, trustProxy: boolean | number | undefined): string | undefined {
  if (!trustProxy || url === undefined) return url;
  const whole = /^(https?):\/\/([^/?#]*)([^]*)$/i.exec(url);
  const host = said(headers, "x-forwarded-host", trustProxy) ?? said(headers, "host", true) ?? whole?.[2] ?? said(headers, ":authority", true); // the last is HTTP/2's
  if (host === undefined) return url;
  // Platforms deliver to https; a proxy that says nothing of it ends it all the same.
  const protocol = said(headers, "x-forwarded-proto", trustProxy) ?? whole?.[1] ?? "https";
  return `${protocol}://${host}${whole ? whole[3] : url}`;
}

/** The entry of a header's list that the outermost trusted proxy has written. */
function said(headers: DeliveryHeaders, name: string, trustProxy: true | number): string | undefined {
  const entries = valuesOf(headers, name).flatMap((value) => value.split(",")).map((entry) => entry.trim());
  const at = trustProxy === true ? 0 : Math.max(0, entries.length - trustProxy);
  return entries[at] || undefined;
}

/** @internal A header's values. `name`: in lower case. */
export function valuesOf(headers: DeliveryHeaders, name: string): string[] {
  const given = headers as { get?(name: string): string | null } & Iterable<readonly [string, string]>;
  if (typeof given.get === "function") return [given.get(name) ?? ""];
  const pairs: [string, unknown][] = Symbol.iterator in Object(headers) ? [...(headers as Iterable<[string, unknown]>)] : Object.entries(headers);
  return pairs.filter(([other]) => other.toLowerCase() === name).flatMap(([, value]) => (Array.isArray(value) ? value.map(String) : [String(value ?? "")]));
}
