/**
 * Receives webhooks with AWS Lambda, behind API Gateway (REST and HTTP APIs), a
 * function URL, or an Application Load Balancer.
 *
 * @module
 */
import "./shared.js";
import { bodyNotRaw, bodyTooLarge } from "../body-errors.js";
import type { AnyEvent, Event } from "../event.js";
import { BaseReceiver, type BodyLimits } from "../receiver.js";
import { wholeBody } from "./body-chunks.js";
import { typeName } from "../type-name.js";

export type * from "../receiver.js";

/** What Lambda is invoked with, in payload format 1.0 or 2.0. */
export interface LambdaRequest {
  /** Format 1.0. */
  readonly httpMethod?: string | undefined;
  /** Format 2.0: in its `http.method`. */
  readonly requestContext?: unknown;
  /** Format 1.0, with the query's values in either of the two below. */
  readonly path?: string | undefined;
  readonly queryStringParameters?: { readonly [name: string]: string | undefined } | null | undefined;
  readonly multiValueQueryStringParameters?: { readonly [name: string]: string[] | undefined } | null | undefined;
  /** Format 2.0. */
  readonly rawPath?: string | undefined;
  readonly rawQueryString?: string | undefined;
  readonly headers?: { readonly [name: string]: string | undefined } | null | undefined;
  readonly multiValueHeaders?: { readonly [name: string]: string[] | undefined } | null | undefined;
  readonly body?: string | null | undefined;
  /** The body as it came, if something has parsed `body` and keeps it, as Middy's parsers do. */
  readonly rawBody?: unknown;
  readonly isBase64Encoded?: boolean | undefined;
}

/** What Lambda returns, in either format. */
export interface LambdaResponse {
  statusCode: number;
  headers: Record<string, string>;
  multiValueHeaders?: Record<string, string[]>;
  body: string;
  isBase64Encoded: false;
}

/**
 * ```ts
 * const receiver = new Receiver(new Webhook("tectra", secret), { store }).on("content.signed", (event) => …);
 * export const handler = receiver.handler;
 * ```
 */
export class Receiver<E extends AnyEvent = Event> extends BaseReceiver<E, LambdaRequest> {
  /** Responds to an invocation. */
  readonly handler = async (invoked: LambdaRequest): Promise<LambdaResponse> => {
    const request = Object(invoked) as LambdaRequest; // a test in AWS's console may send anything
    // Format 2.0 and function URLs have the method further down.
    const method: unknown = request.httpMethod ?? Object(request.requestContext).http?.method;
    // To answer would be to say that it was dealt with: a queue would delete its messages.
    if (typeof method !== "string") throw new TypeError(`the receiver was invoked with ${sourceOf(request)}, and not with a request`);
    // In format 1.0, `headers` has the last of several values; `multiValueHeaders` has all.
    const headers = present(request.multiValueHeaders) ?? request.headers ?? {};
    const body = (limits: BodyLimits): unknown => rawBody(request, limits);
    const outcome = await this.receive({ method, url: urlOf(request), headers, body }, request);
    return {
      statusCode: outcome.status,
      headers: { ...outcome.headers },
      // A load balancer that sends lists alone wants them back.
      ...(headers === request.multiValueHeaders && !present(request.headers) && { multiValueHeaders: inLists(outcome.headers) }),
      body: outcome.body,
      isBase64Encoded: false,
    };
  };
}

/** The path and query. */
function urlOf({ rawPath, rawQueryString, path, ...request }: LambdaRequest): string {
  if (rawPath !== undefined) return rawQueryString ? `${rawPath}?${rawQueryString}` : rawPath;
  const named = Object.entries(present(request.multiValueQueryStringParameters) ?? request.queryStringParameters ?? {});
  // API Gateway decodes what a load balancer leaves as it was sent.
  const written = Object(request.requestContext).elb ? String : encodeURIComponent;
  const query = named.flatMap(([name, values]) => [values].flat().map((value) => `${written(name)}=${written(value ?? "")}`));
  return [path ?? "/", ...(query.length > 0 ? [query.join("&")] : [])].join("?");
}

/** The headers, or the query's values; undefined if there are none. */
function present<T extends object>(headers: T | null | undefined): T | undefined {
  return headers && Object.keys(headers).length > 0 ? headers : undefined;
}

/** What invoked the function, as far as can be said. */
function sourceOf(event: object): string {
  const { Records: records, source } = event as { Records?: unknown; source?: unknown };
  const record: unknown = Array.isArray(records) ? records[0] : undefined;
  const named: unknown = Object(record).eventSource ?? Object(record).EventSource ?? source;
  return typeof named === "string" ? `an event of ${named}` : "an event that has no method";
}

function rawBody({ body: parsed, rawBody: kept, isBase64Encoded }: LambdaRequest, { size: limit }: BodyLimits): Uint8Array {
  const body: unknown = typeof parsed !== "string" && kept !== undefined ? kept : parsed;
  if (body === undefined || body === null) return new Uint8Array();
  if (ArrayBuffer.isView(body)) return wholeBody(body, limit);
  if (typeof body !== "string") {
    throw bodyNotRaw(`found ${typeName(body)}: use the proxy integration, which passes the body as text`);
  }
  return wholeBody(isBase64Encoded ? decoded(body, limit) : body, limit);
}

function decoded(base64: string, limit: number): Uint8Array {
  if ((base64.length / 4) * 3 - 2 > limit) throw bodyTooLarge(limit);
  const binary = binaryOf(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function binaryOf(base64: string): string {
  try {
    // atob takes what AWS never sends: white space, and no padding.
    if (base64.length % 4 === 0 && !/\s/.test(base64)) return atob(base64);
  } catch {
    // no base64 either
  }
  throw bodyNotRaw("isBase64Encoded says base64, and it isn't");
}

function inLists(headers: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
}
