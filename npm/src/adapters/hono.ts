/**
 * Receives webhooks with Hono.
 *
 * @module
 */
import type { Event } from "../event.js";
import { BaseReceiver, type BodyLimits } from "../receiver.js";
import { webBody, webResponse } from "./web-request.js";

export type * from "../receiver.js";

/** Hono's context. */
export interface HonoContext {
  readonly req: { readonly raw: Request };
}

/**
 * ```ts
 * const receiver = new Receiver(new Webhook("tectra", secret)).on("content.signed", (event) => …);
 * app.all("/webhooks/tectra", receiver.handler);
 * ```
 */
export class Receiver<E extends Event = Event> extends BaseReceiver<E, HonoContext> {
  /** Responds to a request whose body nobody has read. */
  readonly handler = async (context: HonoContext): Promise<Response> => {
    // Not context.req's own readers: after a .json() they would give the JSON serialized again.
    const { raw } = context.req;
    const body = (limits: BodyLimits): unknown => webBody(raw, limits);
    const outcome = await this.receive({ method: raw.method, url: raw.url, headers: raw.headers, body }, context);
    return webResponse(outcome);
  };
}
