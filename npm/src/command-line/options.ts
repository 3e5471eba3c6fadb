import type { WebhookOptions } from "hookseal";
import type { Arguments } from "./arguments.js";

/** What the flags say of verifying. */
export function webhookOptions(given: Arguments): WebhookOptions {
  const tolerance = given.seconds("tolerance");
  const nodeId = given.all("node-id");
  const settings = given.pairs("setting");
  return {
    ...(tolerance !== undefined && { tolerance }),
    ...(given.has("strict") && { strict: true }),
    ...(nodeId.length > 0 && { nodeId }),
    ...(settings.length > 0 && { settings: Object.fromEntries(settings) }),
  };
}
