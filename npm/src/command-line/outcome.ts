// What an endpoint's answer means, and how it is shown.
import { inert, textOf } from "./output.js";
import type { Answer } from "./request.js";

/** `accepted` for 2xx, `refused` for 4xx, `failed` for all else and no answer. */
export type Outcome = "accepted" | "refused" | "failed";

export function outcomeOf({ status }: Answer): Outcome {
  if (status === null) return "failed";
  if (status >= 200 && status < 300) return "accepted";
  return status >= 400 && status < 500 ? "refused" : "failed";
}

/** Whether the receiver says that it had handled it before. */
export function isDuplicate({ body }: Answer): boolean {
  try {
    return (JSON.parse(textOf(body) ?? "") as { duplicate?: unknown } | null)?.duplicate === true;
  } catch {
    return false;
  }
}

/** `401 in 3 ms: {"code":"signature_mismatch"}` */
export function answerText(answer: Answer): string {
  if (answer.failure !== undefined) return `${answer.failure}, after ${answer.milliseconds} ms`;
  const body = inert((textOf(answer.body) ?? "").trim(), 120);
  return `${answer.status} in ${answer.milliseconds} ms${body === "" ? "" : `: ${body}`}`;
}
