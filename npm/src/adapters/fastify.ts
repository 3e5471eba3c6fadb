/**
 * Receives webhooks with Fastify.
 *
 * @module
 */
import "./shared.js";
import type { AnyEvent, Event } from "../event.js";
import { BaseReceiver, type BodyLimits } from "../receiver.js";
import { nodeBody, type NodeHeaders, type NodeStream } from "./node-request.js";

export type { NodeHeaders, NodeStream } from "./node-request.js";
export type * from "../receiver.js";

/** Fastify's request. */
export interface FastifyRequest {
  readonly method: string;
  readonly originalUrl: string;
  readonly headers: NodeHeaders;
  readonly body: unknown;
  /** The bytes, if NestJS or a plugin keeps them. */
  readonly rawBody?: unknown;
  readonly raw: NodeStream;
}

/** Fastify's reply. */
export interface FastifyReply {
  code(status: number): this;
  headers(headers: Record<string, string>): this;
  send(body: string): this;
}

/** Fastify's own instance, as a plugin gets it. */
export interface FastifyInstance {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    type: string,
    parser: (request: FastifyRequest, payload: NodeStream, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  route(options: { method: string[]; url: string; handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> }): unknown;
}

/**
 * ```ts
 * const receiver = new Receiver(new Webhook("tectra", secret)).on("content.signed", (event) => …);
 * app.register(receiver.plugin, { url: "/webhooks/tectra" });
 * ```
 */
export class Receiver<E extends AnyEvent = Event> extends BaseReceiver<E, FastifyRequest> {
  /** Registers the route, with the raw body for itself alone: the other routes go on parsing. */
  readonly plugin = async (instance: FastifyInstance, { url }: { readonly url: string }): Promise<void> => {
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    instance.route({ method: [...this.methods], url, handler: this.handler });
  };

  /** Responds to a request on a route of your own, whose content type parser must leave the raw bytes. */
  readonly handler = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { method, originalUrl: url, headers, raw } = request;
    // The plugin's parser passes the stream on, unread; a parser of your own has read it.
    const [stream, found] = isStream(request.body) ? [request.body, []] : [raw, [request.rawBody, request.body]];
    const body = (limits: BodyLimits): unknown => nodeBody(stream, headers, found, limits);
    const outcome = await this.receive({ method, url, headers, body }, request);
    return reply.code(outcome.status).headers({ ...outcome.headers }).send(outcome.body);
  };
}

function isStream(body: unknown): body is NodeStream {
  return typeof Object(body).on === "function";
}
