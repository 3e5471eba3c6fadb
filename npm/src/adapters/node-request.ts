import { BodyIncompleteError, bodyNotRaw, bodyTooSlow } from "../body-errors.js";
import type { BodyLimits } from "../body-limits.js";
import { BodyChunks, wholeBody } from "./body-chunks.js";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what Node's own types say
type Listener = (...parameters: any[]) => void;

/** The body of a request as Node streams it. */
export interface NodeStream {
  readonly destroyed?: boolean;
  readonly readableDidRead?: boolean;
  readonly readableEnded?: boolean;
  on(event: string, listener: Listener): unknown;
  off(event: string, listener: Listener): unknown;
  resume(): unknown;
  destroy(): unknown;
}

/** A request of `node:http`, with what Express, Connect or NestJS add to it. */
export interface NodeRequest extends NodeStream {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** The URL before routers cut off what is theirs. */
  readonly originalUrl?: string | undefined;
  readonly headers: NodeHeaders;
  /** What a body parser left. */
  readonly body?: unknown;
  /** The bytes, if NestJS or a cloud function keeps them. */
  readonly rawBody?: unknown;
}

/** Node's `request.headers`. */
export type NodeHeaders = { readonly [name: string]: string | string[] | undefined };

// A sender that reads the response only after its last byte would miss the 413 if the connection closed at once.
const drainMillis = 5_000;

/** @internal The raw body: from where a framework left it (`found`), or from the stream. */
export function nodeBody(stream: NodeStream, headers: NodeHeaders, found: readonly unknown[], limits: BodyLimits): unknown {
  for (const body of found) {
    if (typeof body === "string" || ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return wholeBody(body, limits.size);
  }
  // A body parser may leave `{}` without reading anything, so only the stream knows whether it was read.
  if (stream.readableDidRead) return parsed(found);
  if (stream.readableEnded) return "";
  return read(stream, headers["content-length"], limits);
}

/** A parsed body, for the core to refuse: its message says what was passed and what to do about it. */
function parsed(found: readonly unknown[]): unknown {
  const body = found.find((body) => body !== undefined);
  if (body === undefined) throw bodyNotRaw("something read the request's body before the receiver; no body parser may run before it");
  return body;
}

async function read(stream: NodeStream, announced: unknown, { size, time }: BodyLimits): Promise<Uint8Array> {
  let chunks: BodyChunks;
  try {
    chunks = new BodyChunks(size, announced);
  } catch (error) {
    drain(stream);
    throw error;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    const broken = (cause: unknown): void => reject(new BodyIncompleteError("the connection broke", cause));
    const closed = (): void => reject(new BodyIncompleteError("the sender hung up"));
    const end = (): void => resolve(chunks.bytes());
    const add = (chunk: unknown): void => {
      try {
        chunks.add(chunk);
      } catch (error) {
        stop(error);
      }
    };
    const stop = (error: unknown): void => {
      stream.off("data", add);
      drain(stream);
      reject(error);
    };
    if (stream.destroyed) return closed();
    timer = setTimeout(() => stop(bodyTooSlow(time)), time * 1000);
    stream.on("error", broken);
    stream.on("close", closed); // after "end" this changes nothing
    stream.on("end", end);
    stream.on("data", add);
  });
  return whole.finally(() => clearTimeout(timer));
}

/** Gives the sender a while to finish, and discards what it sends. */
function drain(stream: NodeStream): void {
  const timer: unknown = setTimeout(() => stream.destroy(), drainMillis);
  (timer as { unref?(): void }).unref?.();
  for (const event of ["end", "close", "error"]) stream.on(event, () => clearTimeout(timer as number));
  stream.resume();
}
