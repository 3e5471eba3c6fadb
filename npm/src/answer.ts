import { WebhookVerificationError } from "./errors.js";

/** What to answer with: JSON, and nothing that helps an attacker. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** @internal */
export function answer(status: number, body: object, headers?: Record<string, string>): Answer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

/** @internal By shape, because a verifier may be of the caller's own making, or of another copy of this library. */
export function refusal(error: unknown): Answer {
  const { code, status } = Object(error) as { code?: unknown; status?: unknown };
  const refused = typeof code === "string" && Number.isInteger(status) && (status as number) >= 400 && (status as number) < 600;
  return refused ? answer(status as number, { code }) : answer(500, { code: "verifier_failed" });
}

/** @internal For adapters: the body is larger than the receiver reads. */
export function bodyTooLarge(maxBodyBytes: number): WebhookVerificationError {
  return new WebhookVerificationError("body_too_large", 413, `the body is over the limit of ${maxBodyBytes} bytes, which the receiver's \`maxBodyBytes\` sets`);
}

/** @internal For adapters: the raw body is gone, or was never there. */
export function bodyNotRaw(why: string): WebhookVerificationError {
  return new WebhookVerificationError("body_not_raw", 500, `the raw body is not there: ${why}`);
}

/** @internal For adapters: something else has read the body, and kept nothing. */
export function bodyConsumed(): WebhookVerificationError {
  const message = "the body was read before it came to the receiver: no body parser, and no request.json(), may come before it";
  return new WebhookVerificationError("body_not_raw", 500, message);
}

/** The sender hung up, or the connection broke, before the body was there. */
export class BodyIncomplete extends Error {
  override readonly name = "BodyIncomplete";
  readonly code = "body_incomplete";
  readonly status = 400;

  constructor(cause?: unknown) {
    super("the request ended before its body did", { cause });
  }
}

/** A handler took so long that another process may have handled the event as well. */
export class LeaseExpired extends Error {
  override readonly name = "LeaseExpired";
  readonly code = "lease_expired";

  constructor(lease: number) {
    super(`a handler took longer than its lease of ${lease} s, and the event was claimed again: set a longer \`lease\``);
  }
}
