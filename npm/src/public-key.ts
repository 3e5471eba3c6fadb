/** What fetches: the global `fetch`, or one of your own. */
export type Fetch = (
  url: string,
  init: { readonly redirect: "manual"; readonly signal: AbortSignal; readonly headers: Record<string, string> },
) => Promise<Response>;

const maxKeyBytes = 64 * 1024;
const maxRedirects = 3;
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * @internal Whether a key may be fetched from there. Whoever sits on a plain
 * connection could hand out a key of their own; on this machine, nobody does.
 */
export function isTrusted({ protocol, hostname, username, password }: URL): boolean {
  if (username || password) return false;
  return protocol === "https:" || (protocol === "http:" && loopback.test(hostname));
}

/** @internal Fetches a key: what comes is text that may be a key, and no more is said of it. */
export async function fetchPublicKey(url: string, fetch: Fetch, timeout: number): Promise<string> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`no answer within ${timeout} s`);
      reject(error); // also where a fetch of the caller's own takes no notice of the signal
      controller.abort(error);
    }, timeout * 1000);
  });
  try {
    return keyIn(await Promise.race([download(url, fetch, controller.signal), late]));
  } finally {
    clearTimeout(timer);
    controller.abort(); // whatever is left unread
  }
}

async function download(url: string, fetch: Fetch, signal: AbortSignal): Promise<string> {
  for (let redirects = 0; ; redirects++) {
    const accept = "application/x-pem-file, text/plain, application/json";
    const response = await fetch(url, { redirect: "manual", signal, headers: { accept } });
    if (response.ok) return text(response);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || !location) throw new Error(`it answered ${response.status}`);
    if (redirects === maxRedirects) throw new Error(`it redirected more than ${maxRedirects} times`);
    const next = new URL(location, url);
    const { origin } = new URL(url);
    if (next.origin !== origin || !isTrusted(next)) throw new Error(`it redirected from ${origin} to ${next.origin}`);
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
    if (length > maxKeyBytes) throw new Error(`it answered more than ${maxKeyBytes} bytes`);
    text += decoded(decoder, value);
  }
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Error("it answered bytes that aren't UTF-8");
  }
}

/** The PEM text itself, or the text in the JSON that holds it. */
function keyIn(answer: string): string {
  const text = answer.trim();
  if (text === "") throw new Error("it answered nothing");
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
  throw new Error("it answered JSON without a publicKey, a public_key or a key");
}
