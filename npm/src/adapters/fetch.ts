/**
 * Receives webhooks where requests and responses are the web's own: Cloudflare
 * Workers, Deno, Bun, SvelteKit, Next.js route handlers, Remix, Astro.
 *
 * @module
 */
import "./shared.js";
import type { AnyEvent, Event } from "../event.js";
import { BaseReceiver, type BodyLimits } from "../receiver.js";
import { webBody, webResponse } from "./web-request.js";

export type * from "../receiver.js";

/**
 * ```ts
 * const receiver = new Receiver(new Webhook("tectra", secret)).on("content.signed", (event) => …);
 * const response = await receiver.handler(request); // before any request.json()
 * ```
 */
export class Receiver<E extends AnyEvent = Event> extends BaseReceiver<E, Request> {
  /** Responds to a request whose body nobody has read. */
  readonly handler = async (request: Request): Promise<Response> => {
    const { method, url, headers } = request;
    const body = (limits: BodyLimits): unknown => webBody(request, limits);
    const outcome = await this.receive({ method, url, headers, body }, request);
    return webResponse(outcome);
  };
}
