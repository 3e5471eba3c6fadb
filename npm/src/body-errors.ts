import { HooksealError, WebhookVerificationError } from "./errors.js";

/** @internal For adapters: the body is larger than the receiver reads. */
export function bodyTooLarge(maxBodyBytes: number): WebhookVerificationError {
  const message = `the body is over the limit of ${maxBodyBytes} bytes, which the receiver's \`maxBodyBytes\` sets`;
  return new WebhookVerificationError("body_too_large", 413, message);
}

/** @internal For adapters: the raw body is gone, or was never there. */
export function bodyNotRaw(why: string): WebhookVerificationError {
  return new WebhookVerificationError("body_not_raw", 500, `the raw body is not there: ${why}`);
}

/** @internal For adapters: the body took too long. */
export function bodyTooSlow(seconds: number): BodyIncompleteError {
  return new BodyIncompleteError(`it did not arrive within ${seconds} s, which the receiver's \`bodyTimeout\` sets`);
}

/** The request ended before its body did: the sender hung up, or the connection broke. */
export class BodyIncompleteError extends HooksealError {
  override readonly name = "BodyIncompleteError";
  readonly code = "body_incomplete";
  readonly status = 400;

  constructor(why: string, cause?: unknown) {
    super(`the body is incomplete: ${why}`, { cause });
  }
}
