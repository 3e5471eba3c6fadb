/**
 * Receives webhooks with Hono.
 *
 * @module
 */
import "./shared.js";
import type { AnyEvent, Event } from "../event.js";
import { BaseReceiver, type BodyLimits } from "../receiver.js";
import { wholeBody } from "./body-chunks.js";
import { webBody, webResponse } from "./web-request.js";

export type * from "../receiver.js";

/** Hono's context. */
export interface HonoContext {
  readonly req: {
    readonly raw: Request;
    /** What its own readers have read. */
    readonly bodyCache?: { readonly arrayBuffer?: unknown; readonly text?: unknown };
  };
}

/**
 * ```ts
 * const receiver = new Receiver(new Webhook("tectra", secret)).on("content.signed", (event) => …);
 * app.all("/webhooks/tectra", receiver.handler);
 * ```
 */
export class Receiver<E extends AnyEvent = Event> extends BaseReceiver<E, HonoContext> {
  /** Responds to a request whose body nobody has read, but for `c.req.arrayBuffer()` or `c.req.text()`. */
  readonly handler = async (context: HonoContext): Promise<Response> => {
    // Not context.req's own readers: after a .json() they may give the JSON serialized again.
    const { raw, bodyCache = {} } = context.req;
    const body = async (limits: BodyLimits): Promise<unknown> => {
      const kept: unknown = raw.bodyUsed ? await (bodyCache.arrayBuffer ?? bodyCache.text) : undefined;
      return kept === undefined ? webBody(raw, limits) : wholeBody(kept, limits.size);
    };
    const outcome = await this.receive({ method: raw.method, url: raw.url, headers: raw.headers, body }, context);
    return webResponse(outcome);
  };
}
