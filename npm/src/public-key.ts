import { HooksealError } from "./errors.js";

/** The global `fetch`, or one of your own. */
export type Fetch = (
  url: string,
  init: { readonly redirect: "manual"; readonly signal: AbortSignal; readonly headers: Record<string, string> },
) => Promise<Response>;

const maxKeyBytes = 64 * 1024;
const redirecting: readonly number[] = [301, 302, 303, 307, 308];
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;
// URLs that every parser splits alike: a scheme, a host without a user, and no space, backslash or control character.
const plainUrl = /^https?:\/\/[^/?#@]+([/?#]|$)/i;
const plainText = /^[!-[\]-~]+$/;

/** There was no response from the key's server, or none that holds a key. */
export class KeyFetchError extends HooksealError {
  override readonly name = "KeyFetchError";
}

/**
 * @internal Whether a key may be fetched from there. Whoever sits on a plain connection
 * could give out a key of their own; on this machine, nobody does.
 */
export function isTrusted(url: unknown): url is string {
  if (typeof url !== "string" || !plainText.test(url) || !plainUrl.test(url) || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || loopback.test(hostname);
}

/** @internal Fetches what is there, as text. Whether it is a key is for the core to say. */
export async function fetchText(url: string, fetch: Fetch, timeout: number, redirects: number): Promise<string> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new KeyFetchError(`no answer within ${timeout} s`);
      reject(error); // also if a fetch of the user's own takes no notice of the signal
      controller.abort(error);
    }, timeout * 1000);
  });
  try {
    return await Promise.race([download(url, fetch, controller.signal, redirects), late]);
  } finally {
    clearTimeout(timer);
    controller.abort(); // what was left unread
  }
}

async function download(url: string, fetch: Fetch, signal: AbortSignal, redirects: number): Promise<string> {
  for (let followed = 0; ; followed++) {
    const accept = "application/x-pem-file, text/plain, application/json";
    const response = await fetch(url, { redirect: "manual", signal, headers: { accept } });
    if (response.ok) return text(response);
    const location = response.headers.get("location");
    if (!redirecting.includes(response.status) || !location) throw new KeyFetchError(`it answered ${response.status}`);
    if (followed === redirects) throw new KeyFetchError(`it redirected more than ${redirects} times`);
    const next = new URL(location, url);
    const { origin } = new URL(url);
    if (next.origin !== origin || !isTrusted(next.href)) throw new KeyFetchError(`it redirected from ${origin} to ${next.origin}`);
    url = next.href;
  }
}

async function text(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let length = 0;
  let text = "";
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text + decoded(decoder);
    length += value.length;
    if (length > maxKeyBytes) throw new KeyFetchError(`it answered more than ${maxKeyBytes} bytes`);
    text += decoded(decoder, value);
  }
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new KeyFetchError("it answered bytes that aren't UTF-8");
  }
}

/** @internal The PEM text itself, or the text in the JSON that holds it. */
export function keyIn(answer: string): string {
  const text = answer.trim();
  if (text === "") throw new KeyFetchError("it answered nothing");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return text;
  }
  if (typeof json === "string") return json;
  const { publicKey, public_key, key } = Object(json) as Record<string, unknown>;
  const found = [publicKey, public_key, key].find((one) => typeof one === "string");
  if (found !== undefined) return found as string;
  throw new KeyFetchError("it answered JSON without a publicKey, a public_key or a key");
}
