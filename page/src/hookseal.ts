// The package itself, by need: the page is there at once, the base with the first delivery, all of it to explain.
import { load, offerKeys } from "../../npm/src/modules.js";
import { offerPlatforms, type Platforms } from "../../npm/src/known-platforms.js";
import type { About } from "../../npm/src/command-line/about.js";

export { Webhook, provider } from "../../npm/src/built-in.js";
export { explain } from "../../npm/src/explain.js";
export { WebhookConfigError, WebhookVerificationError } from "../../npm/src/errors.js";
export { signedDelivery } from "../../npm/src/testing.js";
export type { Event as WebhookEvent } from "../../npm/src/event.js";
export type { Explanation, Finding } from "../../npm/src/explanation.js";
export type { About };

async function module(name: string): Promise<WebAssembly.Module> {
  // Not while it streams: a file server may not know the type.
  return WebAssembly.compile(await (await asset(name)).arrayBuffer());
}

async function asset(name: string): Promise<Response> {
  const response = await fetch(new URL(name, document.baseURI));
  if (!response.ok) throw new Error(`${name} can't be loaded: ${response.status}`);
  return response;
}

/** Does it once; again if it failed. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () =>
    (done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    }));
}

/** All built-in platforms, with what people want to know of them. */
export const platforms: () => Promise<readonly About[]> = once(async () => {
  const text = await (await asset("platforms.jsonl")).text();
  return text.trimEnd().split("\n").map((line) => JSON.parse(line) as About);
});

/** What verifies by shared secrets, with the records of all platforms. */
export const base: () => Promise<void> = once(async () => {
  // A file beside the page, which is no part of it.
  const script = import(new URL("platforms.js", document.baseURI).href) as Promise<Platforms>;
  const [wasm, records] = await Promise.all([module("base_bg.wasm"), script]);
  load(wasm);
  offerPlatforms(records);
});

/** What explains, and verifies by public keys. */
export const whole: () => Promise<void> = once(async () => {
  const [wasm] = await Promise.all([module("keys_bg.wasm"), base()]);
  offerKeys(wasm);
});
