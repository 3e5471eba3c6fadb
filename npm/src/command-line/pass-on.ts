// A delivery for the app, as it came.
import { headerOf, type Delivery } from "./delivery.js";
import { exchange, type Answer } from "./request.js";

/** What belongs to one connection, and isn't passed on. */
export const perConnection: ReadonlySet<string> = new Set(["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "content-length", "expect"]);

/** Sends it to the app: the method, the headers, the body. */
export function passOn(forward: string, { method, headers, body, url }: Delivery, seconds: number): Promise<Answer> {
  const kept = headers.filter(([name]) => !perConnection.has(name.toLowerCase()) && name.toLowerCase() !== "host");
  const target = new URL(forward);
  if (target.search === "") target.search = queryOf(url!);
  const added = [["X-Forwarded-Host", headerOf(headers, "host") ?? "localhost"] as const, ["X-Forwarded-Proto", "http"] as const];
  const lacking = added.filter(([name]) => headerOf(kept, name) === undefined);
  return exchange({ method, url: target.href, headers: [...kept, ...lacking], body }, seconds);
}

/** Of an URL that may be none: a sender can write anything. */
function queryOf(url: string): string {
  return url.includes("?") ? url.slice(url.indexOf("?")) : "";
}
