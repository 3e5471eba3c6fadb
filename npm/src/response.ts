import type { ChallengeAnswer } from "./challenge.js";
import { ownProperties } from "./own.js";
import type { Provider } from "./provider.js";

/** What a receiver sends back: JSON, what the platform takes for an acknowledgement, or the answer to a challenge, and nothing that helps an attacker. */
export interface ReceiverResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** @internal The event was handled, or nobody handles its type. */
export function receivedResponse(): ReceiverResponse {
  return jsonResponse(200, { received: true });
}

/** @internal What the platform takes for an acknowledgement, where its record says that: of what is handled, and of what was handled before. */
export function acknowledgement({ acknowledgement: wanted }: Partial<Provider>): ReceiverResponse | undefined {
  // A verifier of the user's own brings a record that nobody has checked.
  const { status = 200, text } = ownProperties(Object(wanted) as object);
  if (typeof text !== "string" || !Number.isInteger(status) || (status as number) < 200 || (status as number) > 299) return undefined;
  return { status: status as number, headers: { "content-type": "text/plain; charset=utf-8" }, body: text };
}

/** @internal The event was handled before. */
export function duplicateResponse(): ReceiverResponse {
  return jsonResponse(200, { received: true, duplicate: true });
}

/** @internal Another attempt is still at work. */
export function inProgressResponse(): ReceiverResponse {
  // The provider's next attempt comes when it comes; this is for the few that ask.
  return jsonResponse(409, { code: "in_progress" }, { "retry-after": "10" });
}

/** @internal The provider's next attempt may run the handler again. */
export function handlerFailedResponse(status = 500): ReceiverResponse {
  return jsonResponse(status, { code: "handler_failed" });
}

/** @internal Something on this side failed before a handler could run. */
export function verifierFailedResponse(): ReceiverResponse {
  return jsonResponse(500, { code: "verifier_failed" });
}

/** @internal Without the store nobody knows whether the event was handled. */
export function storeUnavailableResponse(): ReceiverResponse {
  return jsonResponse(503, { code: "store_unavailable" });
}

/** @internal Not a delivery. */
export function methodNotAllowedResponse(methods: readonly string[]): ReceiverResponse {
  return jsonResponse(405, { code: "method_not_allowed" }, { allow: methods.join(", ") });
}

/** @internal As the core worded it, without the secret that it may have delivered. */
export function challengeResponse({ status, headers, body }: ChallengeAnswer): ReceiverResponse {
  return { status, headers, body };
}

/** @internal The delivery was not accepted: with the error's own code and status, where it has both. */
export function refusedResponse(error: unknown): { readonly response: ReceiverResponse; readonly code: string } {
  // By shape, because a verifier may be of the user's own making, or of another copy of this library.
  const { code, status } = readable(error);
  const isRefusal = typeof code === "string" && Number.isInteger(status) && (status as number) >= 400 && (status as number) < 600;
  if (!isRefusal) return { response: verifierFailedResponse(), code: "verifier_failed" };
  return { response: jsonResponse(status as number, { code }), code };
}

function readable(error: unknown): { code?: unknown; status?: unknown } {
  try {
    const { code, status } = Object(error) as { code?: unknown; status?: unknown };
    return { code, status };
  } catch {
    return {}; // one that throws when it is read
  }
}

function jsonResponse(status: number, body: object, headers?: Record<string, string>): ReceiverResponse {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}
