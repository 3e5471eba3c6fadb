import { CoreModule } from "./core-module.js";
import { WebhookConfigError, outOfMemory, HooksealError } from "./errors.js";
import type { ModuleSource } from "./instance.js";

/** @internal Verifies by shared secrets in headers, and is there from the start. */
export let base: CoreModule;

/** @internal Loads the base, unless another entry has. */
export function load(source: ModuleSource): void {
  base ??= new CoreModule("base", source);
}

/** @internal The whole core, once a webhook has needed it. */
export let keys: CoreModule | undefined;
let keysSource: ModuleSource | undefined;

/** @internal Lets webhooks have the whole core. */
export function offerKeys(source: ModuleSource): void {
  keysSource ??= source;
}

/** @internal What explains deliveries: it is in the module of the whole core, which is loaded now if it wasn't. */
export function explaining(): CoreModule {
  if (keys || keysSource !== undefined) return loadedKeys("explain");
  const message = 'explain: expected the module that has it, found none: import "hookseal/explain" too';
  throw new WebhookConfigError("invalid_option", message);
}

/** @internal The whole core, loaded now if it wasn't; `found` says what the base doesn't have. */
export function loadedKeys(found: string): CoreModule {
  if (keys) return keys;
  if (keysSource === undefined) {
    throw new WebhookConfigError("invalid_option", `${found}: import "hookseal/keys" too`);
  }
  try {
    return (keys = new CoreModule("keys", keysSource));
  } catch (error) {
    throw error instanceof HooksealError ? error : outOfMemory(error);
  }
}
