// One request over HTTP, and what was answered.
import { request as overHttp, type IncomingMessage } from "node:http";
import { request as overHttps } from "node:https";
import { Readable } from "node:stream";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { shown, type Arguments } from "./arguments.js";
import type { Platform } from "./platform.js";
import { UsageError } from "./usage-error.js";

export interface Outbound {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  /** Sent slowly: who answers without waiting for all of it, and closes the connection, is heard. */
  readonly isSlow?: boolean;
}

/** What an endpoint answered, or why there is no answer. */
export interface Answer {
  readonly status: number | null;
  /** In words, without an answer. */
  readonly failure?: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  readonly milliseconds: number;
}

/** How much of an answer is kept. */
const KEPT = 1024 * 1024;

/** How much of a body is sent at once. */
const PIECE = 64 * 1024;

/** An URL that can be sent to. */
export function urlOf(text: string): string {
  // What is signed has to be what is sent: `URL` would escape blanks.
  const url = URL.canParse(text) && !/[\0-\x20]/.test(text) ? new URL(text) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol)) throw new UsageError(`${shown(text)} is no URL to send to: type one as http://localhost:3000/hooks`);
  return text;
}

/** How many seconds to wait for an answer: those that were typed, or that the platform waits. */
export function timeoutOf(given: Arguments, platform?: Platform): number {
  const typed = given.seconds("timeout");
  if (typed === 0) throw new UsageError(`--timeout takes a number of seconds above 0, not ${shown(given.text("timeout")!)}`);
  return typed ?? platform?.record.retry_schedules?.[0]?.timeout ?? 30;
}

/** Sends a request. It never throws: what goes wrong is the answer's `failure`. */
export function exchange({ method, url, headers, body, isSlow = false }: Outbound, seconds: number, cancelled?: AbortSignal): Promise<Answer> {
  const started = performance.now();
  const took = (): number => Math.round(performance.now() - started);
  return new Promise((resolve) => {
    const failed = (failure: string): void => resolve({ status: null, failure, headers: [], body: Buffer.alloc(0), milliseconds: took() });
    const flat = [...headers.filter(([name]) => !["content-length", "connection", "transfer-encoding"].includes(name.toLowerCase())), ["Content-Length", String(body.length)]].flat();
    const parts = new URL(url);
    const named = headers.some(([name]) => name.toLowerCase() === "host") ? flat : ["Host", parts.host, ...flat];
    if (named.some((text) => !/^[\t\x20-\x7e\x80-\xff]*$/.test(text))) return failed("a header has characters that can't be sent");
    const request = (parts.protocol === "https:" ? overHttps : overHttp)(
      { method, protocol: parts.protocol, hostname: parts.hostname.replace(/^\[|\]$/g, ""), port: parts.port, path: `${parts.pathname}${parts.search}`, headers: named, agent: false, signal: cancelled },
      (response) => {
        const isEarly = !request.writableFinished;
        source.destroy();
        const answered = (kept: Buffer): void => resolve({ status: response.statusCode ?? null, headers: pairs(response.rawHeaders), body: kept, milliseconds: took() });
        // What is closed before it had all of the request has still answered.
        void read(response).then(answered, (error) => (isEarly ? answered(Buffer.alloc(0)) : failed(reason(error as Error, seconds))));
      },
    );
    const source = Readable.from(pieces(body, isSlow));
    const clock = setTimeout(() => request.destroy(new Error("no answer in time")), seconds * 1000);
    request.on("close", () => clearTimeout(clock));
    request.on("error", (error) => failed(reason(error, seconds, request.writableFinished)));
    source.pipe(request);
  });
}

/** Between them the answer is read of who doesn't wait for the rest. */
async function* pieces(body: Buffer, isSlow: boolean): AsyncIterable<Buffer> {
  for (let at = 0; at < body.length; at += PIECE) {
    if (isSlow) await sleep(at === PIECE ? 100 : 1);
    else if (at > 0) await nextTurn();
    yield body.subarray(at, at + PIECE);
  }
}

async function read(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    if (size < KEPT) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks).subarray(0, KEPT);
}

/** Of names and values in turn, as node:http has them. */
export function pairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1]!] as [string, string]] : []));
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused: is the endpoint running?",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "there is no such host",
  ECONNRESET: "the connection was closed without an answer",
  EPIPE: "the connection was closed without an answer",
  ABORT_ERR: "stopped",
};

function reason(error: NodeJS.ErrnoException, seconds: number, isSent = true): string {
  if (error.message === "no answer in time") return `no answer in ${seconds} s`;
  const code = (error as { errors?: NodeJS.ErrnoException[] }).errors?.[0]?.code ?? error.code ?? "";
  if (/CERT|SSL|TLS|EPROTO/.test(code)) return "no connection by TLS: is the certificate valid?";
  if (!isSent && ["ECONNRESET", "EPIPE"].includes(code)) return "the connection was closed before all was sent";
  return reasons[code] ?? "no connection";
}
