import { WebhookVerificationError, type Event } from "hookseal";
import type { Arguments } from "./arguments.js";
import { givenDelivery } from "./given-delivery.js";
import { judgeFor, verdict } from "./judge.js";
import { inert, print, printJson, rows } from "./output.js";

/** `hookseal verify`: the verdict on a delivery. */
export async function verify(given: Arguments): Promise<number> {
  const delivery = givenDelivery(given);
  const judge = await judgeFor(given, delivery);
  const found = verdict(given, judge, delivery);
  if (found instanceof WebhookVerificationError) {
    const { code, status, message } = found;
    if (given.has("json")) printJson({ verdict: code, provider: judge.platform.id, status, message });
    else {
      print(`refused: ${code}, to be answered with ${status} (${judge.platform.id})`);
      print(message);
      print("hookseal explain takes the same, and says why");
    }
    return 1;
  }
  if (given.has("json")) printJson({ verdict: "accepted", events: found.map(facts) });
  else found.forEach((event) => lines(event).forEach(print));
  return 0;
}

/** An event without its payload. */
function facts(event: Event): Record<string, unknown> {
  return {
    provider: event.provider,
    type: event.type,
    id: event.id,
    timestamp: event.timestamp?.toISOString() ?? null,
    idempotency_key: event.idempotencyKey,
    delivery_id: event.deliveryId,
    proof: event.proof,
    unsigned: event.unsigned,
    recognized: event.recognized,
    secret_index: event.secretIndex,
    warnings: event.warnings.map(({ code, path, message }) => ({ code, path, message })),
  };
}

function lines(event: Event): string[] {
  const pairs: [string, string][] = [];
  const add = (name: string, value: string | null): void => void (value !== null && pairs.push([name, inert(value)]));
  add("type", event.type);
  add("id", event.id);
  add("time", event.timestamp?.toISOString() ?? null);
  add("idempotency key", event.idempotencyKey);
  add("delivery id", event.deliveryId);
  add("proof", event.proof);
  add("not signed", event.unsigned.length > 0 ? event.unsigned.join(", ") : null);
  add("secret", event.secretIndex > 0 ? `number ${event.secretIndex + 1} of those given` : null);
  for (const { path, message } of event.warnings) add("warning", `${path}: ${message}`);
  return [`accepted: ${event.provider}`, ...rows(pairs).map((row) => `  ${row}`)];
}
