// A user's program under the strictest settings, with each framework's own types: it must compile as it is.
import type { D1Database, DurableObjectNamespace } from "@cloudflare/workers-types";
import type { ALBHandler, APIGatewayProxyHandler, APIGatewayProxyHandlerV2, LambdaFunctionURLHandler } from "aws-lambda";
import connect from "connect";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { Redis as Upstash } from "@upstash/redis";
import { Redis, Cluster } from "ioredis";
import { Pool } from "pg";
import { createClient, createCluster } from "redis";
import { MemoryStore, PublicKeySource, Webhook, type IdempotencyStore, type TectraEvent, type ThunderstackEvent } from "hookseal";
import { DurableObjectStore } from "hookseal/durable-object";
import { DynamoDBStore } from "hookseal/dynamodb";
import { Receiver as ExpressReceiver, type EventsOf } from "hookseal/express";
import { Receiver as FastifyReceiver } from "hookseal/fastify";
import { Receiver as FetchReceiver } from "hookseal/fetch";
import { Receiver as HonoReceiver } from "hookseal/hono";
import { Receiver as LambdaReceiver } from "hookseal/lambda";
import { PostgresStore, PostgresTransactionStore } from "hookseal/postgres";
import { RedisStore } from "hookseal/redis";
import { D1Store } from "hookseal/sqlite";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(..._: Same<A, B> extends true ? [] : ["these types differ"]): void => {};

const webhook = new Webhook("tectra", "secret");

// Handlers see the event of their type, and may annotate the framework's own request.
const onExpress = new ExpressReceiver(webhook, { store: new MemoryStore({ capacity: 10 }), lease: 60, maxBodyBytes: 1 })
  .on("content.signed", (event) => same<typeof event.data.signer.key_name, string>())
  .on("batch.anchored", async (event, request: express.Request) => {
    same<typeof event.data.leaf_count, number>();
    same<typeof request.originalUrl, string>();
  })
  .otherwise((event) => same<typeof event, TectraEvent>());
// @ts-expect-error -- not one of Tectra's event types
onExpress.on("content.sgined", () => {});
// @ts-expect-error -- not one of this event's fields
onExpress.on("content.verified", (event) => event.data.leaf_count);
// @ts-expect-error -- a misspelt option
new ExpressReceiver(webhook, { maxBodySize: 1 });
// @ts-expect-error -- no store
new ExpressReceiver(webhook, { store: {} });
express().post("/", onExpress.handler);
connect().use("/", onExpress.handler);

const onFastify = new FastifyReceiver(webhook).on("content.signed", (event) => same<typeof event.type, "content.signed">());
const app = fastify({ logger: true });
app.register(onFastify.plugin, { url: "/webhooks/tectra" });
app.post("/", onFastify.handler);

const onHono = new HonoReceiver(webhook).on("content.signed", (event) => same<typeof event.type, "content.signed">());
new Hono().post("/", onHono.handler);
new Hono<{ Bindings: { SECRET: string } }>().post("/", onHono.handler);

const onFetch = new FetchReceiver(webhook, { store: false, onError: (error, request) => same<typeof request, Request>() });
export default { fetch: onFetch.handler };

const onLambda = new LambdaReceiver(webhook).on("content.signed", (event) => same<typeof event.type, "content.signed">());
export const rest: APIGatewayProxyHandler = onLambda.handler;
export const http: APIGatewayProxyHandlerV2 = onLambda.handler;
export const url: LambdaFunctionURLHandler = onLambda.handler;
export const alb: ALBHandler = onLambda.handler;

// A key source is a verifier, and gives its provider's events.
const keys = new PublicKeySource("thunderstack", { nodeId: "node" });
same<Awaited<ReturnType<typeof keys.verify>>, ThunderstackEvent>();
const fromKeys = new PublicKeySource();
same<Awaited<ReturnType<typeof fromKeys.verify>>, ThunderstackEvent>();
new ExpressReceiver(keys).on("NODE_STATUS_UPDATED", (event) => same<typeof event.data.nodeId, string>());

// A provider without documented events takes any type.
new ExpressReceiver(new Webhook("stripe", "whsec_x")).on("invoice.paid", (event) => same<typeof event.type, "invoice.paid">());

// Patterns have the events that match; a type that isn't documented, any.
new ExpressReceiver(webhook)
  .on("content.*", (event) => same<typeof event.type, "content.signed" | "content.verified">())
  .on(/^batch/, (event) => same<typeof event, TectraEvent>())
  .on("content.erased", (event) => same<typeof event, TectraEvent>(), { undocumented: true });

// A webhook that is chosen for each request, with what becomes of it.
new ExpressReceiver((request) => (request.headers.host ? webhook : Promise.resolve(webhook)), {
  name: (request) => String(request.headers.host),
  onResult: ({ outcome, event }, request) => {
    if (outcome === "handled") same<NonNullable<typeof event>, TectraEvent>();
    same<typeof request.url, string | undefined>();
  },
}).on("content.signed", async (event, _request, { signal }) => {
  same<typeof signal, AbortSignal>();
  return { status: 200, body: { id: event.id } };
});

// Of a platform that documents none here, or of one's own, the types that one knows.
new ExpressReceiver<EventsOf<{ "invoice.paid": { total: number }; "invoice.voided": null }>>(new Webhook("stripe", "whsec_x"))
  .on("invoice.paid", (event) => same<typeof event.data.total, number>())
  // @ts-expect-error -- none of them
  .on("invoice.payed", () => {});

// A verifier of one's own.
new FetchReceiver({ verify: async (): Promise<TectraEvent> => Promise.reject(new Error()) }).on("batch.anchored", () => {});

// Each client as it comes, and Cloudflare's own binding.
declare const namespace: DurableObjectNamespace;
declare const database: D1Database;
const stores: IdempotencyStore[] = [
  new RedisStore(createClient()),
  new RedisStore(createCluster({ rootNodes: [] }), { prefix: "x:", retention: 60, timeout: 1 }),
  new RedisStore(new Redis()),
  new RedisStore(new Cluster([])),
  new RedisStore(Upstash.fromEnv()),
  new DynamoDBStore(new DynamoDB({ region: "eu-central-1" }), { table: "events" }),
  new DurableObjectStore(namespace, { retention: 60 }),
  new PostgresStore(new Pool(), { table: "hooks.events" }),
  new PostgresTransactionStore(new Pool()),
  new D1Store(database),
];
export { stores };
