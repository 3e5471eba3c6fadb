/**
 * Tests of your own handlers: a signed delivery of any platform and type, sent to your app in this process.
 *
 * @module
 */
import { invalidOption, ownOptions } from "./option-checks.js";
import { typeName } from "./type-name.js";
import type { SigningOptions, Webhook } from "./webhook.js";

/** What a test delivery may differ in. */
export interface TestDeliveryOptions extends Omit<SigningOptions, "type"> {
  /** Fields in place of those of the data. */
  readonly data?: unknown;
  /** Fields in place of the payload's. */
  readonly payload?: object;
  /** The whole body. */
  readonly body?: string;
  /** Headers more. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A signed delivery that nobody has sent yet: each has an id and a time of its own. */
export interface TestDelivery {
  readonly method: "POST";
  /** With the signature, if it stands in the URL's query. */
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What an app has to say. */
export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, as JSON; undefined if it is none. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what JSON.parse gives
  readonly json: any;
}

/** An app of Hono, Workers or another framework of the web's own requests. */
interface FetchApp {
  fetch(request: Request, ...rest: never[]): Response | Promise<Response>;
}

/** An app of Fastify. */
interface InjectedApp {
  inject(request: { method: "POST"; url: string; headers: Record<string, string>; payload: string }): PromiseLike<{
    readonly statusCode: number;
    readonly headers: object;
    readonly body: string;
  }>;
}

/** A server of Node's `http`, as NestJS's `app.getHttpServer()` returns it. It listens on a free port meanwhile, if it doesn't already. */
interface ListeningApp {
  readonly listening: boolean;
  listen(port: number, host: string, listening: () => void): unknown;
  address(): unknown;
  close(): unknown;
  closeAllConnections?(): void;
}

/** What a delivery can be sent to: an app of Express, Connect, Fastify, Hono or Node's `http`, or a handler of requests. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each framework's own
export type TestedApp = FetchApp | InjectedApp | ListeningApp | ((request: Request) => Response | Promise<Response>) | ((request: any, response: any, ...rest: any[]) => unknown);

/**
 * A signed delivery of that type: the platform's documented sample, or a plausible one, with your fields.
 *
 * ```ts
 * const webhook = new Webhook("tectra", "whsec_of_the_test");
 * const delivery = signedDelivery(webhook, "content.signed", { data: { record_id: "rec_1" } });
 * const response = await deliver(app, "/webhooks/tectra", delivery);
 * ```
 */
export function signedDelivery(webhook: Pick<Webhook, "sample" | "signDelivery">, type: string, options: TestDeliveryOptions = {}): TestDelivery {
  const { data, payload = {}, body, headers, ...signing } = ownOptions(options, ["data", "payload", "body", "headers", "id", "deliveryId", "now", "url", "method"]);
  const given = { url: "https://localhost/", method: "POST", ...signing, ...(headers && { headers }) };
  const signed =
    body === undefined
      ? webhook.sample(type, { ...given, payload, ...(data !== undefined && { data }) })
      : webhook.signDelivery(body, { id: crypto.randomUUID(), ...given, type });
  return { method: "POST", url: signed.url ?? given.url, headers: merged({ "content-type": "application/json" }, signed.headers, headers ?? {}), body: signed.body };
}

/** Headers, of which later ones take the place of earlier ones in whatever case. */
function merged(...all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const entries = all.flatMap((headers) => Object.entries(headers)).map(([name, value]) => [name.toLowerCase(), [name, value]] as const);
  return Object.fromEntries(new Map(entries).values());
}

/** Sends a delivery to that path of your app, with the query of its own URL. Sent twice, it is a duplicate. */
export async function deliver(app: TestedApp, pathname: string, { url, headers, body }: TestDelivery): Promise<TestResponse> {
  const path = pathname.includes("?") ? pathname : pathname + new URL(url).search;
  if (isInjected(app)) {
    const response = await app.inject({ method: "POST", url: path, headers, payload: body });
    return responseOf(response.statusCode, new Headers(response.headers as Record<string, string>), response.body);
  }
  if (isListening(app)) return deliverTo(app, path, headers, body);
  const handle: unknown = isFetched(app) ? (request: Request) => app.fetch(request) : app;
  if (typeof handle !== "function") throw invalidOption("app", "an app of Express, Connect, Fastify or Hono, a server, or a handler of requests", typeName(app));
  // Node's have a response for a second parameter.
  if (handle.length > 1) return deliverOverHttp(handle as Listener, path, headers, body);
  const request = new Request(new URL(path, "http://localhost/"), { method: "POST", headers, body });
  const response = await (handle as (request: Request) => Response | Promise<Response>)(request);
  return responseOf(response.status, response.headers, await response.text());
}

type Listener = (request: never, response: never) => unknown;

async function deliverOverHttp(listener: Listener, path: string, headers: Record<string, string>, body: string): Promise<TestResponse> {
  const node = "node:http"; // no bundler looks for it
  const { createServer } = (await import(node)) as { createServer(listener: Listener): ListeningApp };
  return deliverTo(createServer(listener), path, headers, body);
}

async function deliverTo(server: ListeningApp, path: string, headers: Record<string, string>, body: string): Promise<TestResponse> {
  const isOurs = !server.listening;
  if (isOurs) await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as { port: number };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", headers, body });
    return responseOf(response.status, response.headers, await response.text());
  } finally {
    if (isOurs) server.close();
    if (isOurs) server.closeAllConnections?.();
  }
}

function isListening(app: TestedApp): app is ListeningApp {
  return typeof Object(app).listen === "function" && typeof Object(app).address === "function";
}

function isInjected(app: TestedApp): app is InjectedApp {
  return typeof Object(app).inject === "function";
}

function isFetched(app: TestedApp): app is FetchApp {
  return typeof Object(app).fetch === "function";
}

function responseOf(status: number, headers: Headers, text: string): TestResponse {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // None, then.
  }
  return { status, headers, text, json };
}
