// The challenges of a platform, as its record describes them, and their right answers, as the core gives them.
import { WebhookVerificationError, type ChallengeAnswer } from "hookseal";
import type { Arguments } from "./arguments.js";
import type { Made, Making } from "./made-delivery.js";
import { textOf } from "./output.js";
import type { Answer } from "./request.js";

export interface Challenge {
  readonly method: string;
  readonly made: Made;
  readonly answer: ChallengeAnswer;
}

const TOKEN = "0123456789abcdef01234567";

/** A challenge by the index in the record; undefined if it can't be made, or delivers a secret. */
export function challengeOf(index: number, given: Arguments, { platform, webhook, url }: Making): Challenge | undefined {
  const { when, token, signed, delivers_key: delivers } = platform.record.challenges![index]!;
  if (delivers !== undefined) return undefined;
  const values = new Map<string, unknown>(Object.entries(when).filter(([, value]) => value !== false));
  if (token && !values.has(token.place)) values.set(token.place, true);
  const method = String(values.get("method") ?? "POST");
  const headers: Record<string, string> = {};
  const target = new URL(url);
  const fields: Record<string, unknown> = {};
  for (const [place, value] of values) {
    const name = place.slice(place.indexOf(":") + 1);
    const text = value === true ? TOKEN : String(Array.isArray(value) ? value[0] : value);
    if (place.startsWith("header:")) headers[name] = text;
    if (place.startsWith("query:")) target.searchParams.set(name, text);
    if (place.startsWith("json:")) put(fields, name.split("."), /^\d{1,9}$/.test(text) ? Number(text) : text);
  }
  const hasBody = Object.keys(fields).length > 0;
  const now = given.time("now");
  const unsigned = { url: target.href, headers: hasBody ? { "Content-Type": "application/json", ...headers } : headers, body: hasBody ? JSON.stringify(fields) : "" };
  try {
    const signature = signed ? webhook.signDelivery(unsigned.body, { url: unsigned.url, method, ...(now && { now }) }) : undefined;
    const made: Made = { url: signature?.url ?? unsigned.url, headers: { ...unsigned.headers, ...signature?.headers }, body: Buffer.from(signature?.body ?? unsigned.body) };
    const answer = webhook.challenge({ method, url: made.url, headers: made.headers, body: made.body, now });
    return answer ? { method, made, answer } : undefined;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return undefined;
    throw error;
  }
}

function put(fields: Record<string, unknown>, path: readonly string[], value: unknown): void {
  for (const name of path.slice(0, -1)) fields = (fields[name] ??= {}) as Record<string, unknown>;
  fields[path.at(-1)!] ??= value;
}

/** Whether it was answered as the core answers it. */
export function isAnswered({ answer, method }: Challenge, { status, headers, body }: Answer): boolean {
  const wanted = Object.entries(answer.headers).filter(([name]) => name.toLowerCase() !== "content-type");
  const hasHeaders = wanted.every(([name, value]) => headers.some(([one, other]) => one.toLowerCase() === name.toLowerCase() && other === value));
  const isBody = method === "HEAD" || canonical(textOf(body) ?? "") === canonical(answer.body);
  return status === answer.status && hasHeaders && isBody;
}

/** JSON in one spelling; other text as it is. */
function canonical(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text.trim();
  }
}
