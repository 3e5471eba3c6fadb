import type { Finding } from "./hookseal.js";

export type Headers = readonly (readonly [string, string])[];

/** A request, as it is to be sent. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What an app answered, or why it didn't. */
export interface Answer {
  readonly status: number | null;
  readonly failure: string | null;
  readonly milliseconds: number;
  readonly headers: Headers;
  readonly bytes: number;
  readonly body_b64: string;
}

/** A delivery that arrived, without its body. */
export interface Delivery {
  readonly number: number;
  readonly received: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** Null where there were too many. */
  readonly bytes: number | null;
  /** What the command line says, under its own secrets: `accepted`, a code, `challenge`, `not_judged`. */
  readonly verdict: string;
  readonly provider: string | null;
  readonly type: string | null;
  readonly message: string | null;
  readonly findings: readonly Finding[];
  readonly answer: Answer | null;
}

/** The path of an URL that may be none: a sender can write anything. */
export function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/?#]*/i, "") || "/";
}

export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
