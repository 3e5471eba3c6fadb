// The page that shows deliveries. It has a port of its own, on this machine alone: a tunnel to the listener doesn't reach it.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answered, KeptDeliveries, LIMITS, type Shown } from "./kept-deliveries.js";
import { pageFile } from "./page-files.js";
import { passOn, perConnection } from "./pass-on.js";
import { exchange, type Answer } from "./request.js";
import { UsageError } from "./usage-error.js";

export interface Listener {
  /** Where deliveries arrive. */
  readonly url: string;
  /** The app's URL, if there is one. */
  readonly forward: string | undefined;
  /** How long to wait for an answer. */
  readonly seconds: number;
  /** The largest body that is taken. */
  readonly limit: number;
}

/** Nothing from elsewhere, no text that becomes code or HTML, in no frame. */
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** Serves the page until it is closed. */
export class Page {
  private readonly deliveries = new KeptDeliveries();
  private readonly token = randomBytes(24).toString("base64url");
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));
  private port = 0;

  constructor(private readonly listener: Listener) {}

  /** Starts it, and returns its URL. The token stands behind the `#`, which no browser sends anywhere. */
  async start(): Promise<string> {
    try {
      await once(this.server.listen(0, "127.0.0.1"), "listening");
    } catch {
      throw new UsageError("the page can't be served at 127.0.0.1: --no-page does without");
    }
    this.port = (this.server.address() as AddressInfo).port;
    return `http://127.0.0.1:${this.port}/#${this.token}`;
  }

  add(shown: Shown): void {
    this.deliveries.add(shown);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    try {
      const [path] = (request.url ?? "/").split("?") as [string];
      const refused = this.refusal(request, path);
      if (refused !== undefined) return end(response, 403, refused);
      if (request.method === "GET" && path === "/api/deliveries") return this.stream(response);
      const [, number] = /^\/api\/deliveries\/(\d{1,9})\/body$/.exec(path) ?? [];
      if (request.method === "GET" && number !== undefined) return this.body(response, Number(number));
      if (request.method === "POST" && path === "/api/send") return await this.send(request, response);
      const file = request.method === "GET" ? pageFile(path) : undefined;
      if (!file) return end(response, 404, "there is nothing here");
      response.writeHead(200, { "Content-Type": file.type }).end(file.content);
    } catch (error) {
      if (!response.headersSent) end(response, 500, `this is a mistake of hookseal's own, please report it: ${String(error)}`);
    }
  }

  /** Why a request isn't answered: it came by another name of this machine, from another site, or without the token. */
  private refusal({ headers }: IncomingMessage, path: string): string | undefined {
    const names = [`127.0.0.1:${this.port}`, `localhost:${this.port}`];
    if (!names.includes(headers.host ?? "")) return "the page is at 127.0.0.1 and localhost alone";
    if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) return "other sites may not ask";
    // A link may lead to the page, which is empty without its token.
    if (path !== "/" && !["same-origin", "none", undefined].includes(headers["sec-fetch-site"] as string | undefined)) return "other sites may not ask";
    if (path.startsWith("/api/") && !this.isToken(headers.authorization ?? "")) return "the token of the page's URL is missing";
    return undefined;
  }

  private isToken(authorization: string): boolean {
    const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
    return timingSafeEqual(digest(authorization), digest(`Bearer ${this.token}`));
  }

  /** Lines of JSON: what there is, then each delivery as it arrives. An empty one now and then shows that it still runs. */
  private stream(response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "application/x-ndjson" });
    const { url, forward } = this.listener;
    const tell = (line: string): void => {
      // A tab that reads nothing any more: it asks again when it wakes.
      if (response.writableLength > LIMITS.bytes) response.destroy();
      else response.write(`${line}\n`);
    };
    tell(JSON.stringify({ listener: { url, forward: forward ?? null, limits: LIMITS } }));
    const stop = this.deliveries.watch(tell);
    const beat = setInterval(() => tell(""), 15_000);
    response.on("close", () => {
      clearInterval(beat);
      stop();
    });
  }

  private body(response: ServerResponse, number: number): void {
    const body = this.deliveries.body(number);
    if (!body) return end(response, 404, "this delivery isn't kept any more");
    response.writeHead(200, { "Content-Type": "application/octet-stream", "Content-Disposition": "attachment", "Content-Length": body.length }).end(body);
  }

  /** Sends what the page has made: to the app, or to the listener as a platform would. */
  private async send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const wanted = await sendingOf(request, this.listener.limit);
    if (typeof wanted === "string") return end(response, 400, wanted);
    const { forward, seconds } = this.listener;
    if (wanted.to === "app" && forward === undefined) return end(response, 400, "there is no app: start hookseal listen with --forward URL");
    let answer: Answer;
    try {
      answer = wanted.to === "app" ? await passOn(forward!, wanted, seconds) : await this.toListener(wanted);
    } catch {
      return end(response, 400, "this can't be sent: is each header's name a name, and the method a method?");
    }
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answered(answer)));
  }

  private toListener({ method, url, headers, body }: Sending): Promise<Answer> {
    const { pathname, search } = new URL(url, this.listener.url);
    const kept = headers.filter(([name]) => !perConnection.has(name.toLowerCase()) && name.toLowerCase() !== "host");
    return exchange({ method, url: new URL(pathname + search, this.listener.url).href, headers: kept, body }, this.listener.seconds + 1);
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

interface Sending {
  readonly to: "app" | "listener";
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

/** What is to be sent, or what is wrong with it. */
async function sendingOf(request: IncomingMessage, limit: number): Promise<Sending | string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // In base64 a body is longer by a third. The listener answers 413 to what is a little too long.
    if (size > limit * 1.5 + 1024 * 1024) return "it is too long";
    chunks.push(chunk);
  }
  try {
    const { to, method, url, headers, body_b64 } = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
    const isRight = (to === "app" || to === "listener") && typeof method === "string" && typeof url === "string" && typeof body_b64 === "string" && isPairs(headers);
    if (isRight) return { to, method, url, headers, body: Buffer.from(body_b64, "base64") };
  } catch {
    // Not JSON.
  }
  return "expected to, method, url, headers and body_b64";
}

function isPairs(value: unknown): value is [string, string][] {
  return Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === "string"));
}
