import { invalidOption } from "./option-checks.js";
import type { ReceiverResponse } from "./response.js";

/** @internal What a handler returned, as a response; undefined if it is none: then the answer is the usual one. */
export async function handlerAnswer(returned: unknown): Promise<ReceiverResponse | undefined> {
  if (typeof returned !== "object" || returned === null) return undefined;
  if (isResponse(returned)) {
    // What fetch() gave is somebody else's answer, returned by an arrow function.
    if (returned.url) return undefined;
    return checked(returned.status, Object.fromEntries(returned.headers), await returned.text());
  }
  if (!isPlainAnswer(returned)) return undefined;
  const { status, headers = {}, body = "" } = returned;
  if (typeof body === "string") return checked(status, { "content-type": "text/plain; charset=utf-8", ...lowerCased(headers) }, body);
  return checked(status, { "content-type": "application/json", ...lowerCased(headers) }, JSON.stringify(body));
}

interface PlainAnswer {
  readonly status: number;
  readonly headers?: object;
  readonly body?: unknown;
}

function isResponse(returned: object): returned is Response {
  return typeof Response === "function" && returned instanceof Response;
}

/** An object with these members and no other: a database's or a client's result isn't meant as an answer. */
function isPlainAnswer(returned: object): returned is PlainAnswer {
  const prototype: unknown = Object.getPrototypeOf(returned);
  if (prototype !== Object.prototype && prototype !== null) return false;
  const names = Object.keys(returned);
  return names.includes("status") && names.every((name) => ["status", "headers", "body"].includes(name));
}

function lowerCased(headers: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Refuses what no framework could send. */
function checked(status: unknown, headers: Record<string, unknown>, body: string): ReceiverResponse {
  if (!Number.isInteger(status) || (status as number) < 200 || (status as number) > 599) {
    throw invalidOption("the handler's answer", "a status from 200 to 599", String(status));
  }
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name) || typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      throw invalidOption("the handler's answer", "headers that can be sent", name);
    }
  }
  const isBodiless = [204, 205, 304].includes(status as number);
  return { status: status as number, headers: headers as Record<string, string>, body: isBodiless ? "" : body };
}

/**
 * @internal The status that a handler's error carries, if it asks for another attempt: 429, or 500 to 599; otherwise 500.
 * Clients of other services throw what those answered, and a platform that gets a 401 or a 404 may never deliver again:
 * who means a 4xx returns it.
 */
export function statusOf(error: unknown): number {
  try {
    const { status, statusCode } = Object(error) as { status?: unknown; statusCode?: unknown }; // as frameworks call it
    return [status, statusCode].find(asksForMore) ?? 500;
  } catch {
    return 500; // one that throws when it is read
  }
}

function asksForMore(status: unknown): status is number {
  return status === 429 || (Number.isInteger(status) && (status as number) >= 500 && (status as number) <= 599);
}
