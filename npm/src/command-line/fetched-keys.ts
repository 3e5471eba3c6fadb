// Keys that platforms publish, fetched as receivers fetch them.
import { KeySource } from "hookseal";
import type { Arguments } from "./arguments.js";
import { webhookOptions } from "./options.js";
import type { Platform } from "./platform.js";
import { secretsAtHand } from "./secrets.js";

/** What fetches a platform's keys; undefined where a key was given, none is published, or nothing may be fetched. */
export function keySourceOf(given: Arguments, platform: Platform): KeySource | undefined {
  const url = given.text("key-url");
  if (url !== undefined) return new KeySource(platform.record, { ...webhookOptions(given), url });
  const isPublished = platform.record.scheme.key_source !== undefined && !given.has("offline");
  return isPublished && !secretsAtHand(given, platform) ? new KeySource(platform.record, webhookOptions(given)) : undefined;
}
