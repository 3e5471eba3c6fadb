import type { ConfigErrorCode, VerificationErrorCode } from "./names.js";

/** The base of all that hookseal throws. */
export class HooksealError extends Error {}

/** A delivery was not accepted. It names neither a secret nor an expected signature. */
export class WebhookVerificationError extends HooksealError {
  override readonly name = "WebhookVerificationError";
  /** Why, for programs. */
  readonly code: VerificationErrorCode;
  /** The HTTP status to respond with. */
  readonly status: number;

  constructor(code: VerificationErrorCode, status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = status;
  }
}

/** A `Webhook` can't be made, or can't do what was asked of it. */
export class WebhookConfigError extends HooksealError {
  override readonly name = "WebhookConfigError";
  /** Why, for programs. */
  readonly code: ConfigErrorCode;

  constructor(code: ConfigErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * There is no key to judge by, or none that is new enough: `cause` says why, if a
 * fetch failed. Receivers respond with 503, and the provider tries again.
 */
export class KeyUnavailableError extends HooksealError {
  override readonly name = "KeyUnavailableError";
  /** Why, for programs. */
  readonly code = "key_unavailable";
  /** The HTTP status to respond with. */
  readonly status = 503;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}

/** @internal Called by the core. */
export function verificationError(code: VerificationErrorCode, status: number, message: string): Error {
  return new WebhookVerificationError(code, status, message);
}

/** @internal Called by the core. */
export function configError(code: ConfigErrorCode, message: string): Error {
  return new WebhookConfigError(code, message);
}

/** @internal The error, whose stack begins with the caller of a function that is at work. */
export function calledFrom(error: unknown, called: (...given: never[]) => unknown): unknown {
  // Not every runtime has it.
  const { captureStackTrace } = Error as { captureStackTrace?: (error: object, called: unknown) => void };
  captureStackTrace?.(error as object, called);
  return error;
}

/** @internal Whether an error is one of those that the core words. */
export function isOwn(error: unknown): boolean {
  try {
    return error instanceof WebhookVerificationError || error instanceof WebhookConfigError;
  } catch {
    return false; // a proxy that throws when it is asked for its prototype
  }
}

/** @internal Worded here, because there may be no room left for a call of the core. */
export function outOfMemory(cause: unknown): WebhookVerificationError {
  const message = "memory or stack ran out during this call. Set a smaller `maxBodyBytes`, or give the process more of it";
  return new WebhookVerificationError("out_of_memory", 503, message, { cause });
}
