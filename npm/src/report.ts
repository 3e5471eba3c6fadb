import { HooksealError } from "./errors.js";

/** @internal Calls `onError`. A log that fails must not change what happens to a delivery. */
export async function report<Rest extends unknown[]>(
  onError: (error: never, ...rest: Rest) => unknown,
  error: unknown,
  ...rest: Rest
): Promise<void> {
  try {
    await onError(error as never, ...rest);
  } catch (failure) {
    logError(failure);
  }
}

/** @internal What the library says of itself is one line; what a handler threw comes with its stack. */
export function logError(error: unknown): void {
  if (error instanceof HooksealError && "code" in error) console.error(`hookseal: ${String(error.code)}: ${error.message}`);
  else console.error("hookseal:", error);
}
