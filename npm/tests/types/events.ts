// Compiled, never run: what a user's editor knows of an event.
import { Webhook as BaseWebhook } from "hookseal/base";
import type * as keys from "hookseal/keys";
import { tectra } from "hookseal/providers/tectra";
import { Receiver } from "hookseal/express";
import { Webhook, type Event, type Grammar, type SignatureHeader, type TectraEvent, type TuskyEvent } from "hookseal";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | void => {};

// Every grammar of the core has its form in a record's type, and none has two.
holds<Equal<NonNullable<SignatureHeader["kind"]>, Grammar>>();

const event = new Webhook("tectra", "secret").verify("", {});
holds<Equal<typeof event, TectraEvent>>();
switch (event.type) {
  case "content.signed":
    holds<Equal<typeof event.data.signer.key_name, string>>();
    break;
  case "batch.anchored":
    holds<Equal<typeof event.data.record_ids, string[]>>();
    break;
  case "content.verified":
    holds<Equal<typeof event.data.checks.sha256.passed, boolean>>();
    // @ts-expect-error -- only content.signed has a key's name
    event.data.signer.key_name;
    break;
  default:
    holds<Equal<typeof event, never>>();
}
// @ts-expect-error -- no such event type
if (event.type === "content.singed") throw event;

const file: TuskyEvent = new Webhook("tusky", ["newest", "previous"]).verify(new Uint8Array(), new Headers());
if (file.type === "file.error") holds<Equal<typeof file.data.error, string>>();
// @ts-expect-error -- only file.error has an error
if (file.type === "file.synced") file.data.error;

const node = new Webhook("thunderstack", new Uint8Array(), { nodeId: ["a", "b"] }).verify(new ArrayBuffer(0), [["a", "b"]]);
if (node.data.status === "RUNNING") node.timestamp?.getTime();

const stripe: Event = new Webhook("stripe", "whsec_x", { tolerance: false }).verify("", { a: ["b"], c: undefined });
holds<Equal<typeof stripe.type, string | null>>();

// Nothing tells two of its events apart, and so they have no key.
const keyless = new Webhook("google-calendar", "secret");
holds<Equal<ReturnType<typeof keyless.verify>["idempotencyKey"], null>>();
holds<Equal<ReturnType<typeof keyless.verifySignature>["idempotencyKey"], null>>();
new Receiver(keyless).on("exists", (message) => holds<Equal<typeof message.idempotencyKey, null>>());

const own = new Webhook({
  id: "acme",
  scheme: { signature: { kind: "plain", header: "X-Acme", encoding: "hex" }, algorithm: "hmac-sha256" },
}, "secret");
holds<Equal<ReturnType<typeof own.verify>, Event>>();

new Webhook("tectra", "secret").sample("batch.anchored").headers["X-Tectra-Signature"];
// @ts-expect-error -- no such sample
new Webhook("tectra", "secret").sample("file.synced");
// @ts-expect-error -- a parsed body
new Webhook("tectra", "secret").verify({ event: "content.signed" }, {});
// @ts-expect-error -- misspelt
new Webhook("tectra", "secret", { tolerence: 1 });

// What a record of `hookseal/providers` gives is what its id gives.
const byRecord = new BaseWebhook(tectra, "secret").verify("", {});
holds<Equal<typeof byRecord, TectraEvent>>();
const byRecordInMain = new Webhook(tectra, "secret").verify("", {});
holds<Equal<typeof byRecordInMain, TectraEvent>>();
new BaseWebhook(tectra, "secret").sample("content.signed");
// @ts-expect-error -- no such event type
new BaseWebhook(tectra, "secret").sample("content.singed");
holds<Equal<keyof typeof keys, never>>();
// @ts-expect-error -- hookseal/base has no ids
new BaseWebhook("tectra", "secret");
