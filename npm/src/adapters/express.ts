/**
 * Receives webhooks with Express, Connect, NestJS, or Node's own `http`.
 *
 * @module
 */
import "./shared.js";
import type { AnyEvent, Event } from "../event.js";
import { BaseReceiver, type BodyLimits } from "../receiver.js";
import { nodeBody, type NodeRequest } from "./node-request.js";

export type { NodeRequest } from "./node-request.js";
export type * from "../receiver.js";

/** A response of `node:http`. */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/**
 * ```ts
 * const receiver = new Receiver(new Webhook("tectra", secret)).on("content.signed", (event) => …);
 * app.all("/webhooks/tectra", receiver.handler); // before any express.json()
 * ```
 */
export class Receiver<E extends AnyEvent = Event> extends BaseReceiver<E, NodeRequest> {
  /** Responds to a request. It needs no body parser, and none may run before it. */
  readonly handler = async (request: NodeRequest, response: NodeResponse): Promise<void> => {
    const { method = "", headers } = request;
    const url = request.originalUrl ?? request.url; // a router cuts its own path off
    const body = (limits: BodyLimits): unknown => nodeBody(request, headers, [request.rawBody, request.body], limits);
    const outcome = await this.receive({ method, url, headers, body }, request);
    if (response.headersSent) return;
    response.statusCode = outcome.status;
    for (const [name, value] of Object.entries(outcome.headers)) response.setHeader(name, value);
    response.end(outcome.body);
  };
}
